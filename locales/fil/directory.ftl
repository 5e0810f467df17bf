# Contacts, kept in the newsroom.
board-section-contacts = Mga kontak
directory-title = Mga kontak
directory-lead = Kung saan tatawag at saan pupunta. Ang binabago ninyo ay agad na makikita sa lahat ng wika.
directory-new-title = Bagong kontak
directory-removed = Inalis na ang kontak.
directory-none = Walang nahanap na kontak.
directory-search-label = Pangalan, o kung sino ang nagpapatakbo
directory-see = Gaya ng nakikita ng mga mambabasa
directory-name = Pangalan
directory-note = Anong tulong ang ibinibigay
directory-other-languages = Ibang mga wika
directory-unnamed = { $count ->
    [one] Walang pangalan sa { $count } wika.
   *[other] Walang pangalan sa { $count } na wika.
}

directory-id = Pangalan sa adres
directory-id-hint = Maliliit na titik, numero at gitling. Hindi na ito mababago pagkatapos.
directory-kind = Uri
directory-kind-emergency = Telepono sa emerhensiya
directory-kind-line = Pagpapayo sa telepono
directory-kind-office = Tanggapang mapupuntahan
directory-kind-centre = Sariling sentro ng serbisyo ng lungsod
directory-run-by = Pinapatakbo ng
directory-run-by-hint = Ang opisyal na pangalan nito sa Koreano.
directory-topics = Mga paksa
directory-phones = Mga numero ng telepono
directory-phones-hint = Itinatala ang bawat numero bilang datos, na magagamit din sa mga teksto. Kung nakatala na ang numero, iyong datos na iyon ang gagamitin. Iwanang walang laman ang puwang para alisin ang numero sa kontak na ito.
directory-phone = Numero { $number }
directory-phone-others = { $count ->
    [one] { $count } iba pang teksto o kontak ang gumagamit din nito. Kung nagbago ang numero, baguhin ito sa pahina ng datos na ito.
   *[other] { $count } na iba pang teksto o kontak ang gumagamit din nito. Kung nagbago ang numero, baguhin ito sa pahina ng datos na ito.
}
directory-address = Adres
directory-address-hint = Sa Koreano, gaya mismo ng nasa karatula o sa mga opisyal na papel.
directory-address-latin = Adres sa titik na Latin
directory-speaks = Mga wikang ginagamit
directory-speaks-hint = Iyon lamang mga wikang natiyak na.
directory-hours = Oras ng pagbubukas
directory-hours-hint = Mga araw at oras, isa sa bawat linya. Hindi binibilang ang linyang walang laman.
directory-hours-unknown = Hindi alam
directory-hours-weekly = Pareho ang oras linggo-linggo
directory-row = Linya { $number }
directory-opens = Pagbubukas
directory-closes = Pagsasara
directory-row-languages = Kung ilang wika lamang ang ginagamit sa oras na ito
directory-more-rows = Magpakita pa ng mga linya
directory-cost = Bayad sa tawag
directory-cost-unknown = Hindi alam
directory-website = Websayt
directory-status = Pagtiyak
directory-status-hint = Ang sariling sentro ng serbisyo lamang ng lungsod ang maaaring ilagay rito nang hindi pa natitiyak, at hindi ipapakita ang telepono, oras o adres nito.
directory-status-law = Nasa batas
directory-status-official = Nakita sa opisyal na pinagkunan
directory-status-unverified = Hindi pa natitiyak
directory-source = Saan ito natiyak
directory-source-hint = Ang websayt, liham o tawag kung saan ninyo ito nalaman.
directory-checked-on = Sinuri noong
directory-position = Puwesto sa listahan
directory-position-hint = Nauuna ang mas mababang numero. Iwanang walang laman para manatili ang puwesto nito, o para mapunta sa huli.

directory-error-id = Gumamit po ng hanggang 48 maliliit na titik, numero at gitling.
directory-error-taken = Mayroon nang kontak na may ganitong pangalan.
directory-error-no-name = Isulat po ang pangalan: { $what }.
directory-error-long-name = Paikliin po ang pangalan sa hanggang 120 karakter: { $what }.
directory-error-long-note = Paikliin po ang teksto sa hanggang 400 karakter: { $what }.
directory-error-kind = Pumili po ng uri.
directory-error-run-by = Isulat po kung sino ang nagpapatakbo nito, hanggang 120 karakter.
directory-error-topic = Walang ganitong paksa: { $what }.
directory-error-phone = Hindi ito numero ng telepono: { $what }. Gumamit po ng mga numero at gitling.
directory-error-shared = Ginagamit din sa iba ang numerong ito ({ $fact }). Baguhin ito sa pahina ng datos, o alisan ng laman ang puwang nito at isulat ang ibang numero sa bagong puwang.
directory-error-other-values = May mga halaga sa ibang araw ang numerong ito ({ $fact }). Baguhin ito sa pahina ng datos.
directory-error-address = Isulat po ang adres, hanggang 200 karakter.
directory-error-address-latin = Isulat po ang adres sa titik na Latin, hanggang 200 karakter, kasama ng adres sa Koreano.
directory-error-speaks = Walang ganitong wika: { $what }.
directory-error-hours = Pakitingnan pong muli ang mga oras. Kailangan ng araw sa bawat linya at dapat magbukas ito bago magsara, at dapat piliin sa itaas na pareho ang oras linggo-linggo.
directory-error-website = Isulat po ang buong adres, simula sa https://.
directory-error-source = Isulat po kung saan ito natiyak, hanggang 300 karakter.
directory-error-status = Piliin po kung natiyak na ito.
directory-error-checked-on = Isulat po kung anong araw ito sinuri.
directory-error-checked-later = Lampas pa sa araw na ito ang araw ng pagsusuri.
directory-error-position = Numero mula 0 hanggang 9999 ang puwesto.
directory-error-unverified-kind = Ang sariling sentro ng serbisyo lamang ng lungsod ang maaaring ilagay rito nang hindi pa natitiyak.
directory-error-unverified-shows = Hindi ipinapakita ang telepono, oras o adres ng hindi pa natitiyak. Isulat kung paano ito natiyak, o alisin ang mga iyon.
directory-error-changed = May ibang nagbago ng kontak na ito samantala. Tingnan ang mga pagbabago sa ibaba; kung itatabi ninyong muli, ang isinulat ninyo ang ipapalit.
directory-error-shown = May mga tekstong nagpapakita ng kontak na ito, kaya hindi ito maaalis. Alisin muna ito sa mga tekstong iyon.
directory-error-gone = Inalis na ang kontak na ito.
directory-error-email = Hindi ito adres ng email.

directory-remove-heading = Alisin ang kontak
directory-remove-what = Hindi ito maaalis habang may mga tekstong nagpapakita nito. Mananatili ang kasaysayan nito.
directory-remove-button = Alisin

directory-history = Ano ang binago
directory-history-none = Wala pang binago.
directory-part = Alin
directory-done-made = Ginawa
directory-done-changed = Binago
directory-done-removed = Inalis
directory-done-imported = Kinuha mula sa talaksan
directory-done-confirmed = Kinumpirma
directory-by-files = talaksan
directory-by-organisation = ang organisasyon

# Organisations confirm their entry each quarter.
directory-asked-heading = Tanungin ang organisasyon
directory-asked-what = Tuwing tatlong buwan, may email na ipinapadala sa adres na ito para itanong kung tama ang nakasulat. Gagana ang link na naroon sa loob ng { $days } araw.
directory-email = Email ng organisasyon
directory-email-hint = Nakatago ito sa lihim na kodigo at hindi ginagamit sa iba pa. Iwanang walang laman kung walang tatanungin.
directory-email-button = Magtanong sa adres na ito
directory-standing = Kumpirmasyon ng organisasyon
directory-standing-asked = Natanong na, wala pang sagot.
directory-standing-overdue = Walang sagot.
directory-standing-next = Tatanunging muli sa { $day }.
directory-standing-soon = Malapit nang tanungin.
directory-standing-none = Hindi tinatanong.
directory-confirmed-on = Kinumpirma ito ng organisasyon noong { $day }.
directory-answers = Mga sinasabi ng mga organisasyon na nagbago
directory-answer-lost = Hindi mabubuksan ang mga salitang ito.
directory-settle-button = Naayos na

directory-mail-subject-first = { $city }: Tama ba ang nakasulat tungkol sa { $name }?
directory-mail-subject-reminder = { $city }: Muli po naming itinatanong: tama ba ang nakasulat tungkol sa { $name }?
directory-mail-text-first =
    Magandang araw po mula sa gabay ng { $city } para sa mga dayuhang residente.

    Ipinapakita ng aming websayt ang telepono, adres at oras ng { $name } sa labing-anim na wika. Tuwing tatlong buwan, itinatanong namin kung tama pa ang mga ito.

    Pakibuksan po ang link na ito. Pindutin ang buton kung tama ang lahat, o isulat kung ano ang nagbago. Isang minuto lamang ito.

    { $link }

    Gagana ang link sa loob ng 30 araw. Hindi binabasa ang mga sagot sa email na ito.
directory-mail-text-reminder =
    Magandang araw po mula sa gabay ng { $city } para sa mga dayuhang residente.

    Dalawang linggo na ang nakaraan nang itanong namin kung tama ang nakasulat tungkol sa { $name }. Wala pa kaming natatanggap na sagot, kaya muli kaming nagtatanong.

    { $link }

    Pindutin ang buton kung tama ang lahat, o isulat kung ano ang nagbago. Hindi binabasa ang mga sagot sa email na ito.

directory-confirm-title = Tama ba ito?
directory-confirm-lead = Ito ang nakikita ng mga dayuhang residente. Pakitingnan po ang telepono, ang adres at ang oras.
directory-confirm-right-button = Tama ang lahat
directory-confirm-changed-heading = May nagbago ba?
directory-confirm-words = Ano ang nagbago
directory-confirm-words-hint = Isulat kung ano ang nagbago, paano, at mula kailan. May babasa nito at magtatama ng nakasulat.
directory-confirm-changed-button = Ipadala
directory-confirm-wrong = Wala pang naipadala. Pakitingnan po ang nasa ibaba.
directory-confirm-meanwhile = Nagbago ang nakasulat samantala, kaya wala pang nakumpirma. Pakitingnan po ang nilalaman ngayon at sumagot muli.
directory-confirm-error-empty = Isulat po kung ano ang nagbago.
directory-confirm-error-long = Hanggang 2,000 karakter lamang po.
directory-confirm-thanks-title = Salamat po
directory-confirm-thanks-right = Itinala namin na kinumpirma ninyo ito ngayong araw. Magtatanong kaming muli pagkaraan ng tatlong buwan.
directory-confirm-thanks-changed = Naipaabot na namin ang isinulat ninyo.
directory-confirm-already = Nakasagot na kayo. Wala na kayong kailangang gawin.
directory-confirm-see = Tingnan ang nakasulat
directory-confirm-spent-title = Hindi na gumagana ang link na ito
directory-confirm-spent = Masyado na itong luma, o may mas bagong email nang dumating. Gamitin po ang susunod. Kung may mali ngayon, tumawag po sa tanggapan ng pamahalaang lungsod.

contact-address = Adres
