# Around a guide: when it was checked, who can help, what to read with it.
# $day: a date
guide-due = Bu qo‘llanmani qayta tekshirish muddati { $day } edi, lekin biz hali tekshirmadik. Summalar va qoidalar o‘zgargan bo‘lishi mumkin: ularga tayanishdan oldin, iltimos, so‘rang.
guide-helpers-heading = Bu masalada menga kim yordam bera oladi?
guide-checked-heading = Bu qachon tekshirilgan?
guide-checked-on = Oxirgi tekshirilgan sana
guide-checked-by = Kim tekshirgan
guide-review-by = Keyingi tekshirish sanasi
guide-related-heading = Shu bilan birga o‘qiladigan qo‘llanmalar
# $language: name of a language in itself
guide-wish-button = Menga shu tilda kerak: { $language }

# When each guide is to be checked again, in the newsroom.
guide-reviews-title = Tekshiriladigan qo‘llanmalar
guide-reviews-what = Muddati o‘tgan qo‘llanmalar birinchi turadi. Ularning o‘quvchilariga raqamlar o‘zgargan bo‘lishi mumkinligi aytiladi.
# $shown: number of guides
guide-reviews-link = Tekshirish muddati o‘tgan qo‘llanmalar: { $shown }
guide-overdue = Muddati o‘tgan
guide-no-day = Belgilanmagan
