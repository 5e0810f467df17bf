# The page on which a bulletin is looked at before it is sent, as its readers will see it.
preview-title = Oldindan ko‘rish: { $language }
preview-heading = Oldindan ko‘rish
preview-what = O‘quvchining telefonida, kompyuterda va Telegramda qanday ko‘rinishini tekshiring.
preview-languages = Tillar
preview-test = O‘zimga sinov xatini yuborish
preview-mail = Xat
preview-from = Kimdan
preview-subject = Sarlavha
preview-size = Ko‘rinadigan qismi { $html } KB, hammasi { $mail } KB
preview-too-long = Xat shu tilda ({ $language }) { $kilobytes } KB. Pochta dasturlari { $most } KB ni ko‘rsatib, qolganini kesib tashlaydi. Matnni qisqartiring yoki tafsilotini qo‘llanmaga yozib, unga havola qo‘ying.
preview-phone = Telefonda
preview-dark = Telefonda, qorong‘i ekranda
preview-desk = Kompyuterda
preview-chat = Telegramda
preview-length = { $count ->
   *[other] { $most } ta belgidan { $shown } ta.
}
preview-cut = Matn juda uzun, oxiri kesilgan. Qolgani saytda o‘qiladi.
preview-plain = Faqat matn
preview-plain-what = Rang va rasm ko‘rsatmaydigan pochta dasturlarida shunday ko‘rinadi.
preview-headers = Xat sarlavhalari
preview-headers-what = Pochta dasturi shularga qarab obunani to‘xtatish tugmasini ko‘rsatadi va xatlarni saralaydi.
