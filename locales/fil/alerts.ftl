# What is in force now: at the top of every page, and in the bot.
alert-strip-label = Mga babalang may bisa ngayon
alert-strip-until = Hanggang { $until }
bot-alert = ⚠ { $title } (hanggang { $until }) { $link }
bot-no-alerts = Walang babala ngayon.

# The levels of a danger, by their official names in Korea.
alert-level-advisory = abiso
alert-level-warning = babala
alert-level-attention = pagmamatyag
alert-level-caution = pag-iingat
alert-level-alert = mataas na alerto
alert-level-serious = malubha

# The newsroom: the list of alerts.
board-section-alerts = Mga agarang babala
alerts-title = Mga agarang babala
alerts-open = Kasalukuyan
alerts-prepared = Ano ang nangyari?
alerts-prepared-hint = Nakahanda na ang mga salita. Pumili, saka ilagay lamang ang antas, kung kailan at kung saan.
alerts-none-prepared = Walang nakahanda.
alerts-past = Mga natapos na
alert-state-draft = isinusulat pa
alert-state-asked = naghihintay ng pangalawang tao
alert-state-in-force = may bisa
alert-state-ended = tapos na

# When and where.
alert-field-level = Antas
alert-field-from = Mula
alert-field-until = Hanggang
alert-field-until-hint = Sa oras na ito, kusa itong mawawala sa lahat ng pahina.
alert-field-place = Saan
alert-field-place-hint = Sa Koreano. Kung walang laman, ang buong lungsod.
alert-field-latin = Ang lugar sa titik na Latin
alert-field-latin-hint = Para sa mga hindi nakababasa ng Koreano. Maaaring walang laman.
alert-look-button = Tingnan sa bawat wika
alert-error-moment = Pakilagay muli ang araw at oras.
alert-error-none = Walang ganitong babala.
alert-error-not-prepared = Walang nakahandang tekstong Koreano, o may puwang dito na hindi mapunan. Ayusin po muna ang teksto.
alert-error-level = Pumili po ng antas.
alert-error-times = Dapat ay mas huli ang katapusan kaysa sa simula at kaysa ngayon, at hindi lalampas sa 30 araw.
alert-error-place = Isulat po ang lugar gamit ang mga titik at digit, hanggang 80 karakter, at sa Koreano rin.
alert-error-elsewhere = May ibang nag-asikaso na nito samantala. Tingnan po ang lagay ngayon.
alert-error-changed = Nagbago samantala ang nakahandang mga salita. Basahin pong muli, saka magpatuloy.
alert-error-same-person = Iba ang dapat magpadala nito: hindi ang nagpuno nito, at hindi ang humingi ng pagtingin.
alert-error-too-early = Wala pang sampung minuto. Maghintay po ng pangalawang tao.
alert-error-word = Isulat po ang dahilan, hanggang 300 karakter.

# One alert.
alert-numbers = { $all } lahat: { $email } sa email, { $telegram } sa Telegram.
alert-takes =
    { $count ->
        [one] Sa Telegram, tatagal ito nang mga { $shown } minuto.
       *[other] Sa Telegram, tatagal ito nang mga { $shown } na minuto.
    }
alert-counting = Binibilang pa ang mga makakatanggap. Lalabas dito ang bilang maya-maya.
alert-missing = Wala pang teksto sa mga wikang ito, kaya walang ipapadala sa mga ito:
alert-previews = Ang matatanggap ng mga mambabasa
alert-people =
    { $count ->
        [one] { $shown } tao
       *[other] { $shown } na tao
    }
alert-trail = Mga ginawa
alert-note-asked = Napadalhan na ng email ang iba pang tagapaglathala.
alert-note-drilled = Ipinadala ito sa mga tagapaglathala bilang pagsasanay.
alert-note-sent = Naipadala na ito, at nasa itaas ng bawat pahina.
alert-progress = Tingnan kung gaano na karami ang naipadala
alert-ask-heading = Humingi ng pangalawang titingin
alert-ask-what = Dalawang tao ang titingin bago ito ipadala. Padadalhan ng email ang iba pang tagapaglathala. Kung walang sasagot sa loob ng sampung minuto, maaari itong ipadala ng isang tagapaglathala nang mag-isa.
alert-ask-button = Humingi ng pangalawang titingin
alert-change = Baguhin ang antas, oras o lugar
alert-drill-what = Ang pagsasanay ay mapupunta lamang sa mga tagapaglathala, at hindi sa sinumang residente.
alert-drill-button = Ipadala bilang pagsasanay
alert-drop-button = Huwag ipadala
alert-wait-heading = Naghihintay ng pangalawang titingin
alert-wait-what = Kung walang sagot, maaari itong ipadala ng isang tagapaglathala nang mag-isa simula { $time }.
alert-approve-heading = Ipadala ba ang babalang ito?
alert-approve-what = Basahin ang mga salita sa ibaba. Isang pindot at ipapadala agad ito sa lahat.
alert-approve-button = Ipadala ngayon
alert-alone-heading = Ipadala nang mag-isa
alert-alone-what = Walang sumagot sa loob ng sampung minuto. Maaari ninyo itong ipadala nang mag-isa. Itatala ang inyong dahilan, at ipaaalam sa iba pang tagapaglathala.
alert-alone-because = Bakit hindi ito makapaghihintay
alert-alone-button = Ipadala nang mag-isa
alert-back-heading = Ibalik
alert-back-why = Ano ang dapat baguhin?
alert-back-button = Ibalik
alert-end-heading = Tapusin ang babalang ito
alert-end-what = Sasabihin sa lahat ng nakatanggap ng babala na tapos na ito.
alert-over-button = Tapos na ito
alert-longer-until = Baguhin ang katapusan
alert-longer-hint = Walang mensaheng ipapadala. Ang oras lamang sa mga pahina ang magbabago.
alert-longer-button = Baguhin ang oras
alert-instead = Magpadala ng bago na iba ang antas o lugar
alert-mistake-heading = Kung mali ang pagpapadala
alert-mistake-what = Aalisin ito agad, at sasabihin sa lahat ng nakatanggap na mali ang pagpapadala.
alert-mistake-button = Sabihing mali ang pagpapadala
alert-ended-over = Sinabi sa lahat na tapos na ito.
alert-ended-mistake = Sinabi sa lahat na mali ang pagpapadala.
alert-ended-time = Dumating ang takdang oras, at kusa itong natapos.
alert-ended-replaced = Pinalitan ito ng bagong babala.
alert-ended-dropped = Hindi ito ipinadala.

# The trail.
alert-act-written = Pinunan
alert-act-changed = Binago
alert-act-asked = Humingi ng pangalawang titingin
alert-act-sent-back = Ibinalik
alert-act-approved = Inaprobahan at ipinadala
alert-act-sent-alone = Ipinadala nang mag-isa
alert-act-prolonged = Binago ang katapusan
alert-act-over = Sinabing tapos na
alert-act-mistake = Sinabing mali ang pagpapadala
alert-act-time = Kusang natapos
alert-act-replaced = Pinalitan ng bago
alert-act-dropped = Nagpasyang huwag ipadala
alert-act-drilled = Ipinadala bilang pagsasanay

# Mails to publishers.
alert-mail-subject-asked = Pakitingnan po ngayon: { $title }
alert-mail-subject-sent-back = Ibinalik: { $title }
alert-mail-subject-approved = Ipinadala: { $title }
alert-mail-subject-sent-alone = Ipinadala nang mag-isa: { $title }
alert-mail-text-asked = Hinihiling ni { $who } na tingnan ninyo ang isang babala. Basahin ito, saka ipadala o ibalik.
alert-mail-text-sent-back = Ibinalik ni { $who } ang isang babala.
alert-mail-text-approved = Inaprobahan at ipinadala ni { $who } ang isang babala.
alert-mail-text-sent-alone = Walang sumagot sa loob ng sampung minuto, kaya ipinadala ni { $who } nang mag-isa ang isang babala.
alert-mail-about =
    { $title }
    { $place }
    { $from } – { $until }
alert-mail-word = Ang sinabi: { $word }
alert-mail-link = Buksan ito: { $link }
alert-drill-subject = (Pagsasanay) { $title }
alert-drill-text = Pagsasanay lamang ito at hindi totoo. Walang residenteng nakatanggap nito.
