# What a counsellor says of this minute.
presence-label = Libre ba kayo?
presence-here = Narito ako
presence-busy = May kausap
presence-break = Nagpapahinga

# What somebody is asked to take.
offers-heading = Makukuha ba ninyo ito?
offers-time = Oras para sumagot
# $count: how many seconds; $shown: the same, written in the language
offers-left-seconds = { $count ->
    [one] { $shown } segundo na lamang
   *[other] { $shown } na segundo na lamang
}
# $count: how many minutes; $shown: the same, written in the language
offers-left-minutes = { $count ->
    [one] { $shown } minuto na lamang
   *[other] { $shown } na minuto na lamang
}
# $when: day and time
offers-until = hanggang { $when }
offers-accept = Kukunin ko ito
offers-decline = Hindi ko makukuha
offers-why-choose = Bakit hindi?
# $locator: the number that the client reads out
offers-why-label = Bakit hindi ninyo kukunin ang kaso { $locator }
offers-why-with-somebody = May kausap ako
offers-why-not-my-topic = Hindi sapat ang alam ko sa paksang ito
offers-why-knows-the-person = Kilala ko ang tao o ang amo
offers-why-too-much = Masyadong marami ang gawain ko
offers-why-other = Ibang dahilan
offers-error-over = Tapos na ang oras para sumagot, kaya iba na ang tinatanong ngayon.
offers-error-gone = Hindi na iniaalok sa inyo ang kasong ito.

# Interpreting, on the page of a case.
call-heading = Interprete
# $name: a person
call-by = Si { $name } ang nag-iinterprete.
# $name: the Korean name of the body that runs the line
call-run-by = pinapatakbo ng { $name }
# $when: day and time
call-asked = Tatawagan mula { $when }
call-answered = Sumagot ang linya
call-ended = Tapos na ang tawag
call-not-needed = Hindi na kailangan
call-pair = Maghanap ng interprete
call-over = Tapos na ang usapan
call-over-what = Libre na kayo para sa susunod. Mananatili ang kaso sa inyong listahan bilang liham.
call-why-no-answer = Walang sumagot: susunod na linya
call-why-busy = Abala: susunod na linya
call-why-refused = Hindi makatutulong: susunod na linya

# Interpreting lines, kept by the head.
relays-title = Mga linya ng interprete
relays-what = Kapag walang nagsasalita rito ng isang wika, pinagsasama sa isang usapan ang tagapayo at isa sa mga linyang ito. Hindi kailanman napupunta sa linya ang liham.
relays-none = Wala pang linya.
relays-name = Pangalan
relays-langs = Mga wika
relays-any-language = Anumang wika
relays-lines = Sabay na tawag
relays-lines-at-once = Ilang tawag ang kaya nito nang sabay para sa atin
# $busy: calls that go on; $lines: most calls at once
relays-busy = { $busy } sa { $lines }
relays-waiting = Paghihintay, huling 30 araw
# $seconds: mean wait; $answered, $calls: numbers of calls
relays-wait = { $seconds } segundo sa karaniwan; { $answered } sa { $calls } tawag ang nasagot
relays-not-measured = Wala pang tawag
relays-if-agreed = Kung pumayag lamang ang kliyente
relays-end = Itigil
# $name: name of a line
relays-end-label = Itigil ang linyang { $name }
relays-new-title = Bagong linya
relays-new-button = Magpatuloy
relays-edit-title = Linya ng interprete
relays-contact = Nasa listahan ng mga kontak
relays-contact-hint = Doon galing ang telepono nito at kung sino ang nagpapatakbo. Maaaring baguhin ang nailagay mula roon.
relays-no-contact = Wala
relays-whose = Kanino ang linya
relays-ministry = Sa Ministri ng Katarungan ito
relays-ministry-hint = Tinatawagan lamang ang ganitong linya kung pumayag ang kliyente. Kung hindi ninyo alam, iwan itong may marka.
relays-hours = Kailan ito sumasagot
relays-save = Itabi
relays-error-name = Sumulat po ng pangalang hanggang 120 karakter.
relays-error-lines = Sumulat po ng numero mula 1 hanggang 99.
relays-error-langs = Pumili po ng kahit isang wika.
relays-error-hours = Sumulat po ng dalawang oras, at mas huli ang wakas kaysa simula.
relays-error-busy = Mas maraming tawag kaysa roon ang nagaganap ngayon. Subukan pong muli kapag tapos na ang mga iyon.

# The office.
office-needs-head = Kailangan ang inyong pasya
# $name: a person
office-is-asked = Tinatanong si { $name }
office-away-heading = Mga kasong nananatili sa taong wala
office-substitute = Hahawak sana nito ngayon
office-no-substitute = Walang sinuman
# $day: a day; $replayed, $differed: numbers of decisions
office-replayed = Mga pasya noong { $day } na inulit: { $replayed }. Naiba ang kinalabasan: { $differed }.
office-error-excluded = Hindi isinasama ang taong iyon sa kasong ito. Pumili po ng iba.

# One person.
staff-about-heading = Para sa pagbibigay ng mga kaso
staff-gender = Maaaring hilingin bilang
staff-gender-hint = May mga kliyenteng gustong makipag-usap sa babae o sa lalaki. Walang kailangang magsabi.
staff-gender-none = Hindi sinabi
staff-gender-woman = Babae
staff-gender-man = Lalaki
staff-letters = Maaaring magsalin ng mga liham ng kliyente
staff-letters-hint = Para sa mga tagasalin sa labas na pumirmang mag-iingat ng lihim.

# Why the rules looked at a case.
cause-declined = Hindi ito kinuha ng tinanong.
cause-expired = Hindi sumagot sa oras ang tinanong.
cause-left = Umalis na samantala ang tinanong.
cause-handed-over = Wala ang may hawak nito.
cause-excluded = Hindi na isinasama rito ang may hawak nito.
cause-interpreter = Naghanap ng interprete.

# What was done in a case.
act-offered = Iniaalok sa isang tagapayo
act-accepted = Kinuha
act-declined = Hindi kinuha
act-offer-over = Hindi nasagot sa oras
act-offer-withdrawn = Binawi ang alok
act-paired = Sumama ang interprete
act-line-asked = Tinawagan ang linya ng interprete
act-line-answered = Sumagot ang linya ng interprete
act-line-failed = Hindi nakatulong ang linya ng interprete
act-call-ended = Natapos ang tawag sa linya ng interprete
act-contact-over = Tapos na ang usapan
act-excluded = May taong hindi isinasama
act-matter-proposed = Tinanong kung sasali sa pinagsamang kaso
act-matter-joined = Sumali sa pinagsamang kaso
act-matter-left = Hindi sumali, o umalis sa pinagsamang kaso
