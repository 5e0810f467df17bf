site-description = Mga gabay, kontak at libreng pagpapayo para sa mga residente, sa sarili nilang wika
skip-to-content = Lumaktaw sa nilalaman
nav-main = Mga pangunahing pahina
nav-footer = Iba pang pahina
nav-staff = Mga pahina ng kawani
nav-back = Bumalik
nav-guides = Mga gabay
nav-contacts = Mga kontak
nav-newsletter = Newsletter
nav-subscribe = Tumanggap ng balita
nav-ask = Magtanong sa tagapayo
nav-privacy = Pagkapribado
nav-desk = Mga kaso ko
nav-office = Tanggapan
nav-newsroom = Silid-balitaan
languages-label = Wika
choose-language = Piliin ang inyong wika
demo-banner = Isang linggong gawa-gawa ito, para ipakita lamang. Walang totoo rito at walang ipinapadala.

home-title = Mga gabay at pagpapayo para sa mga residente
home-question = Ano ang kailangan ninyo?
home-all-contacts = Lahat ng kontak
home-first-guides = Binabasa ng marami
emergency-heading = Emerhensiya, araw at gabi
topics-all = Lahat ng paksa
topic-no-guides = Wala pang gabay sa paksang ito. Maaari kayong magtanong sa tagapayo.

ask-heading = Magtanong sa tagapayo
ask-more-heading = May tanong pa ba kayo?
ask-free = Libre, sa inyong wika. Hindi kailangang ibigay ang inyong pangalan.
ask-button = Magtanong
ask-return-link = Basahin ang sagot gamit ang numero ng inyong resibo

subscribe-heading = Tumanggap ng balita sa inyong wika
subscribe-lead = Sa pamamagitan ng email. Maaari ninyo itong itigil kahit kailan.
subscribe-lead-both = Sa pamamagitan ng email o Telegram. Maaari ninyo itong itigil kahit kailan.
subscribe-button = Tumanggap ng balita

guides-title = Mga gabay
newsletter-title = Newsletter
article-as-of = Ang mga numero sa artikulong ito ay ayon sa petsang
korean-title-to-show = Pamagat sa Koreano, para ipakita sa kawnter
korean-name-to-show = Pangalan sa Koreano, para ipakita o sabihin
made-by-person = Isinalin ng tao.
made-by-machine = Isinalin ng makina. Hindi pa ito nasusuri ng katutubong nagsasalita ng wika.
made-by-machine-reviewed = Isinalin ng makina at sinuri ng katutubong nagsasalita ng wika.
updated-on = Binago noong
stale-note = { $count ->
    [one] Nagbago na mula noon ang tekstong Koreano sa { $count } bahagi, na may marka. Isusunod ang pagsasalin.
   *[other] Nagbago na mula noon ang tekstong Koreano sa { $count } na bahagi, na may marka. Isusunod ang pagsasalin.
}
sources-heading = Mga pinagkunan
terms-heading = Mga salitang Koreano
fallback-note = Hindi nailathala ang tekstong ito sa wikang { $wanted }. Nasa ibaba ito sa wikang { $shown }. Mayroon din nito sa:
stale-since = Nagbago ito noong { $day }.
not-translated-yet = (hindi pa naisasalin)
why-not-over = Tapos na ang bagay na sinasabi ng tekstong ito.
why-not-wrong = May mali rito at itinatama ito.
why-not-replaced = Nasa ibang teksto na ito ngayon.
why-not-no-translator = Wala pa kaming nahanap na magsasalin nito.
why-not-korean-only = Para lamang ito sa mga nakababasa ng Koreano.
missing-title = Hindi pa naisasalin
missing-why = Hindi pa naisasalin ang tekstong ito sa wikang { $wanted }.
missing-where = Mababasa ninyo ito sa mga wikang ito:
missing-want-button = Gusto ko ang saling ito
missing-counted = Salamat po. Nakikita ng mga patnugot kung ilan ang may gusto nito.

contacts-title = Mga kontak
contacts-topic-label = Tungkol saan ito?
contacts-all-topics = Lahat ng paksa
contacts-speaks-label = Iyong mga tiyak lamang na nagsasalita ng wikang { $language }
contacts-show-button = Ipakita
contacts-centre-heading = Sentro ng serbisyo ng lungsod
contacts-lines-heading = Pagpapayo sa telepono
contacts-none = Walang nahanap. Subukan ang lahat ng paksa, o magtanong dito sa tagapayo.
contact-run-by = Pinapatakbo ng
contact-website = Websayt
contact-checked = Sinuri noong
contact-cost-caller = Ang tumatawag ang nagbabayad ng tawag.
contact-cost-free = Libre ang tawag.
hours-always = Araw at gabi, araw-araw
weekday-mon = Lun
weekday-tue = Mar
weekday-wed = Miy
weekday-thu = Huw
weekday-fri = Biy
weekday-sat = Sab
weekday-sun = Lin

search-title = Paghahanap
search-label = Maghanap ng mga gabay at numero ng telepono
search-placeholder = Halimbawa: hindi nabayaran ang sahod ko
search-button = Maghanap
search-found = { $count ->
    [0] Walang nahanap.
    [one] { $count } resulta
   *[other] { $count } na resulta
}
search-elsewhere = { $count ->
    [one] { $count } resulta sa wikang { $language }
   *[other] { $count } na resulta sa wikang { $language }
}
search-not-found-ask = Hindi ba ito ang kailangan ninyo?
search-kind-guide = Gabay
search-kind-article = Newsletter
search-kind-contact = Kontak
search-kind-bulletin = Balita

typed-kept = Narito pa ang isinulat ninyo. Pagkatapos ng hakbang na ito, makikita ninyo itong muli sa pormularyo nito.
typed-again-title = Ipadalang muli ang isinulat ninyo
typed-again-lead = Natapos ang inyong sesyon bago ito naitabi. Walang nawala sa isinulat ninyo.
typed-again-button = Ipadalang muli
typed-again-leave = Umalis nang hindi nagpapadala
fault-home = Pumunta sa unang pahina
fault-not-found-title = Wala rito ang pahinang ito
fault-not-found-what = Maaaring nagbago ang adres o mali ang pagkasulat nito. Hanapin ang kailangan ninyo, o magtanong sa tagapayo.
fault-forbidden-title = Hindi para sa inyo ang pahinang ito
fault-forbidden-what = Wala sa inyo ang tungkuling kailangan para rito, o hindi pa kayo nakapasok.
fault-unreadable-title = Hindi mabasa ang ipinadala ninyo
fault-unreadable-what = May nasira habang ipinapadala ito. Bumalik po at ipadalang muli.
fault-too-large-title = Masyado itong mahaba
fault-too-large-what = Bumalik po, paikliin ang teksto at ipadalang muli.
fault-too-many-title = Masyadong marami nang sabay-sabay
fault-too-many-what = Maghintay po ng isang minuto, saka bumalik at ipadalang muli. Nasa pormularyo pa ang isinulat ninyo.
fault-busy-title = Abala kami sandali
fault-busy-what = Subukan pong muli pagkaraan ng isang minuto. Kung babalik kayo, nasa pormularyo pa ang isinulat ninyo. Sa emerhensiya, tumawag sa 112 o 119.
fault-kept-what = Hindi pa naipadala, pero walang nawala: nasa pahinang ito ang isinulat ninyo. Maghintay ng isang minuto at ipadala mula rito. Kung may emerhensiya, tumawag sa 112 o 119.
fault-kept-again = Ipadala mula rito
fault-kept-yours = Ang isinulat ninyo
fault-trouble-title = Nagkaproblema sa panig namin
fault-trouble-what = Hindi ninyo ito kasalanan, at naitala na ito. Subukan pong muli mamaya.

privacy-title = Pagkapribado
privacy-reading = Mababasa ninyo ang lahat dito nang hindi nagrerehistro at hindi ibinibigay ang inyong pangalan. Hindi kami gumagamit ng patalastas, ng anumang sumusubaybay sa inyo o ng serbisyo ng ibang kompanya, at wala kaming listahan kung sino ang nagbasa ng ano.
privacy-cookie = Kung pipili kayo ng wika, tatandaan ito ng inyong telepono sa isang maliit na talaan (cookie). Wala nang iba pang itinatago sa inyong telepono habang nagbabasa kayo.
privacy-asking-heading = Kapag nagtatanong kayo sa tagapayo
privacy-asking = Hindi kailangan ang pangalan. Tanging ang tagapayong may hawak ng inyong tanong at ang pinuno ng sentro ang makababasa nito, at itinatala sa tuwing may nagbubukas nito.
privacy-asking-sealed = Nakatago sa lihim na kodigo ang isinusulat ninyo, at may sariling susi ang bawat tanong. Nakatago rin sa lihim na kodigo ang paraan para maabot kayo (email o Telegram).
privacy-asking-status = Huwag po ninyong isulat ang inyong visa, numero ng rehistro o numero ng pasaporte. Walang lugar para sa mga ito at walang nangangailangan ng mga ito para masagot kayo.
privacy-subscribing-heading = Kapag tumatanggap kayo ng balita
privacy-subscribing = Itinatago namin ang adres na pinapadalhan namin, ang inyong wika at mga paksa hanggang itigil ninyo ito. Isang pindot sa alinmang mensahe ang magpapatigil nito. Hindi iniuulat ng mga mensahe kung binuksan ninyo ang mga ito.
