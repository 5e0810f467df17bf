# What is found when a translation is compared with its Korean. $lost: in the Korean alone; $extra: in the
# translation alone; both are lists as they are written.
checks-missing = Bu hali tarjima qilinmagan.
checks-placeholder-lost = Koreyscha matndagi quyidagi ma’lumotlar bu yerda yo‘q: { $lost }
checks-placeholder-extra = Quyidagi ma’lumotlar koreyscha matnda yo‘q: { $extra }
checks-placeholder-both = Ma’lumotlar farq qiladi. Koreyschada: { $lost }, bu yerda: { $extra }
checks-number-lost = Koreyscha matndagi quyidagi sonlar bu yerda yo‘q: { $lost }
checks-number-extra = Quyidagi sonlar koreyscha matnda yo‘q: { $extra }
checks-number-both = Sonlar farq qiladi. Koreyschada: { $lost }, bu yerda: { $extra }
checks-money-lost = Koreyscha matndagi quyidagi summalar bu yerda yo‘q: { $lost }
checks-money-extra = Quyidagi summalar koreyscha matnda yo‘q: { $extra }
checks-money-both = Summalar farq qiladi. Koreyschada: { $lost }, bu yerda: { $extra }
checks-phone-lost = Koreyscha matndagi quyidagi telefon raqamlari bu yerda yo‘q: { $lost }
checks-phone-extra = Quyidagi telefon raqamlari koreyscha matnda yo‘q: { $extra }
checks-phone-both = Telefon raqamlari farq qiladi. Koreyschada: { $lost }, bu yerda: { $extra }
checks-link-lost = Koreyscha matndagi quyidagi havolalar bu yerda yo‘q: { $lost }
checks-link-extra = Quyidagi havolalar koreyscha matnda yo‘q: { $extra }
checks-link-both = Havolalar farq qiladi. Koreyschada: { $lost }, bu yerda: { $extra }
checks-date-lost = Koreyscha matndagi quyidagi sanalar bu yerda yo‘q: { $lost }
checks-date-extra = Quyidagi sanalar koreyscha matnda yo‘q: { $extra }
checks-date-both = Sanalar farq qiladi. Koreyschada: { $lost }, bu yerda: { $extra }
checks-marks-lost = Koreyscha matndagi quyidagi belgilar bu yerda yo‘q: { $lost }
checks-marks-extra = Quyidagi belgilar koreyscha matnda yo‘q: { $extra }
checks-marks-both = Belgilar farq qiladi. Koreyschada: { $lost }, bu yerda: { $extra }
# $term: the Korean word; $wanted: the translation that the list of terms has.
checks-term = { $term } odatda “{ $wanted }” deb tarjima qilinadi. Shu so‘zni ishlating yoki o‘z so‘zingiz yonida qavs ichida koreyschasini yozing.
checks-length = Uzunligi odatdagidek emas: { $letters } ta harf, odatda esa taxminan { $usual } ta bo‘ladi. Biror narsa tushib qolmadimi yoki ortiqcha qo‘shilmadimi?
# $found: as it stands in the text.
checks-bare-amount = { $found } to‘g‘ridan-to‘g‘ri yozilgan. Buning o‘rniga ma’lumot nomini qo‘ying, shunda u qonun bilan birga o‘zgaradi.
checks-korean = Koreyscha matn qolib ketgan: { $found }
checks-unknown-fact = Bunday nomdagi ma’lumot yo‘q: { $found }.
checks-broken-fact = “{ $found }” ma’lumot emas. Uni nomi va yopuvchi qavsi bilan yozing.
checks-broken-link = { $found } havolasi hech qayerga olib bormaydi: bunday sahifa yo‘q.
checks-must = Tuzatish shart
checks-look = E’lon qilishdan oldin ko‘rib chiqing
checks-all-the-same = Hammasini ko‘rib chiqdim. Shundayligicha e’lon qilinsin.
# $count: how many findings there are; $shown: the same, written out.
checks-count = Ko‘rib chiqiladigan { $shown } ta joy
# These follow “Published” in the history: what it was published despite.
checks-despite-missing = tarjima qilinmagan joylari bo‘lsa ham
checks-despite-number = sonlar farq qilsa ham
checks-despite-date = sanalar farq qilsa ham
checks-despite-marks = belgilar farq qilsa ham
checks-despite-term = so‘zlar atamalar ro‘yxatidan farq qilsa ham
checks-despite-length = uzunligi odatdagidek bo‘lmasa ham
checks-despite-bare-amount = qiymatlar to‘g‘ridan-to‘g‘ri yozilgan bo‘lsa ham
checks-despite-korean = koreyscha matn qolgan bo‘lsa ham
