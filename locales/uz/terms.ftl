# The list of words at the end of a guide, and the page of all words.
terms-counter-heading = Idorada ko‘rsatish uchun so‘zlar
terms-counter-what = Idorada yoki telefonda koreyscha so‘zni ko‘rsating yoki o‘qib bering.
terms-unchecked = Bu tilni ona tili sifatida biladigan odam hali tekshirmagan
terms-back-to-text = { $word }: matnga qaytish
terms-words-lead = Idoralar va kompaniyalar ishlatadigan koreyscha so‘zlar va ularning ma’nosi.
terms-words-letters = Birinchi harflar
search-kind-term = So‘z

# Where terms are kept: the list.
terms-title = Atamalar
terms-make = Atama qo‘shish
terms-search = So‘z qidirish
terms-every-language = Barcha tillar
terms-every-state = Barcha holatlar
terms-narrow = Shularni ko‘rsatish
terms-found =
    { $count ->
        [0] Mos atama yo‘q.
       *[other] { $count } ta atama
    }
terms-korean = Koreyscha
terms-word = So‘z
terms-explanation = Bir gapda izoh
terms-languages = Har bir tildagi holati
terms-standing-missing = Hali yo‘q
terms-standing-machine = Tilni ona tili sifatida biladigan odam tekshirmagan
terms-standing-reviewed = Tilni ona tili sifatida biladigan odam tekshirgan
terms-standing-official = Rasmiy so‘z
terms-removed = Atama o‘chirildi.

# One term.
terms-make-hint = Koreyscha so‘zni yozing. Manzil inglizcha so‘zdan tuziladi; boshqa tillar saqlagandan keyin yoziladi.
terms-edit-hint = Faqat siz o‘zgartirgan tillar saqlanadi. So‘zni “tilni ona tili sifatida biladigan odam tekshirgan” deb saqlagan xodim tekshiruvchi sifatida yoziladi.
terms-source = Manba (rasmiy so‘z uchun)
terms-edited = O‘zgartirdi: { $name }, { $when }
terms-reviewed = Tekshirdi: { $name }, { $when }
terms-by-file = Fayldan
terms-other-languages = Boshqa tillar
terms-meanwhile = Siz yozayotganingizda boshqa xodim shu tilni saqladi. Yozganlaringiz pastda turibdi va hali hech narsasi saqlanmagan. Iltimos, solishtiring va qayta saqlang.
terms-meanwhile-here = Hozir saqlangani ({ $name }):
terms-error-no-korean = Iltimos, koreyscha so‘zni yozing.
terms-error-too-long = Juda uzun. Ko‘pi bilan { $limit } ta belgi bo‘lishi mumkin.
terms-error-no-source = Iltimos, rasmiy so‘zni qayerda ko‘rganingizni yozing.
terms-error-taken = Bu koreyscha so‘z bilan atama allaqachon bor.
terms-error-used = Bu atama quyidagi matnlarda ishlatilgan, shuning uchun uni o‘chirib bo‘lmaydi. Iltimos, avval uni matnlardan olib tashlang.
terms-uses = Bu atama ishlatilgan matnlar
terms-uses-none = Hech bir matnda bu atama idorada ko‘rsatiladigan so‘z sifatida berilmagan.
terms-changes = Nima o‘zgartirilgan
terms-changes-none = Hali hech narsa o‘zgartirilmagan.
terms-before = Oldin
terms-after = Keyin
terms-remove-heading = Atamani o‘chirish
terms-remove-what = U saytdagi so‘zlar ro‘yxatidan yo‘qoladi. Fayllar qayta yuklanganda ham u qaytmaydi.
terms-remove-button = Bu atamani o‘chirish
