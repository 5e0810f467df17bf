# The translation of letters: a counsellor writes in Korean, and whoever interprets puts it into the client's language.

# The sheet for translating, in the house and outside.
translate-title = Isalin ang liham
translate-what = Isalin sa Koreano ang isinulat ng kliyente, at sa wika ng kliyente ang sagot ng tagapayo. Hiwalay na itinatabi ang bawat bahagi, at maitatama pa ninyo ito.
translate-until = Mabubuksan ninyo ito hanggang { $until }.
translate-done = Wala nang isasalin ngayon. Salamat po. Ipaaalam namin kapag may dumating na sagot o bagong mensahe.
translate-with-owner = Sumulat muli ang kliyente samantala. Naitabi na ang salin ninyo ng sagot, at ang tagapayo ang magpapasya kung ipadadala ito.
translate-answer-heading = Ang sagot ng tagapayo
translate-answer-label = Ang sagot sa wikang { $language }
translate-answer-button = Ipadala sa kliyente
translate-parts-heading = Mga naisulat na
translate-part-label = Sa Koreano
translate-part-button = Itabi
translate-saved = Itinabi: { $when }
translate-original = Ipakita ang isinulat ng tagapayo
translate-terms = Mga opisyal na salita sa tekstong ito
translate-error-empty = Isulat po ang salin.
translate-error-withdrawn = Binawi ng tagapayo ang sagot na ito. Hindi ipinadala ang isinulat ninyo.

# The link of a translator outside.
translate-door-asked = Hinihiling sa inyong magsalin ng isang liham.
translate-door-secret = Hindi ko sasabihin kaninuman ang mababasa ko.
translate-door-button = Mangako at buksan
translate-door-elsewhere = Mabubuksan lamang ang liham na ito sa browser na unang nagbukas nito. Kung hindi ninyo magamit ang aparatong iyon, humingi po ng bagong link sa sentro.
translate-door-over = Tapos na ang link na ito. Salamat po sa inyong tulong. Kung may gagawin pa, magpapadala kami ng bagong email.
translate-door-declined = Salamat po sa pagpapaalam. Iba na ang hihilingan namin.
translate-door-kept = Ito ang isinulat ninyo. Hindi ito ipinadala. Kopyahin ninyo kung kailangan.
translate-decline = Hindi ko makukuha ang liham na ito
translate-decline-what = Pindutin ang dahilan, at iba na ang hihilingan namin. Hindi na gagana ang link na ito pagkatapos.
translate-decline-no-time = Wala akong oras
translate-decline-cannot-translate = Hindi ko ito maisasalin
translate-decline-knows-the-person = Kilala ko ang tao

# The mail to a translator outside. Nothing of the matter, and nobody's name.
translate-mail-subject = May liham na naghihintay ng inyong salin
translate-mail-text = May liham na isasalin. Mabubuksan ninyo ito sa link na ito hanggang { $until }. Mabubuksan lamang ito sa browser na unang nagbukas nito:

    { $link }

    Kung hindi ninyo ito makukuha, sabihin po sa pahinang iyon. Walang bumabasa ng sagot sa email na ito.
translate-mail-subject-more = May isasalin pa
translate-mail-more = May isasalin pa sa link ng nakaraan naming email. Mabubuksan ninyo ito hanggang { $until }.

    Walang bumabasa ng sagot sa email na ito.

# The counsellor's page.
translate-made-by = Isinalin ni { $name }, { $when }
translate-put-by = Isinulat ng tagapayo. Isinalin at ipinadala ni { $name }, { $when }
translate-earlier = Ipakita ang mga naunang bersiyon
translate-write = Ang inyong sagot
translate-write-hint = Mapupunta ito sa kliyente kapag naisalin na ito ni { $name } sa wikang { $language }. Walang ipadadala bago nito.
translate-write-in = Wikang isinusulat ninyo
translate-hold-button = Ipasalin ito
translate-as-it-is = Ipadala nang walang salin
translate-held-heading = Sagot na naghihintay ng salin
translate-held-with = Isinasalin ito ni { $name } sa wikang { $language }. Hindi pa ito natatanggap ng kliyente.
translate-held-nobody = Walang nagsasalin nito ngayon. Maaari kayong maghanap ng interprete, bawiin ito, o ipadala ito kung ano ito.
translate-held-by = Si { $name }, na dating may hawak ng kasong ito, ang sumulat nito. Kapag binawi ninyo ito, mapupunta ito sa lugar ng inyong sagot.
translate-held-translated = Ang isinaling sagot
translate-held-stale = Sumulat muli ang kliyente pagkatapos isulat ang sagot na ito. Basahin po iyon, at magpasya kung tama pa rin ang sagot.
translate-held-stands = Tama pa rin ito: ipasalin
translate-held-send = Ipadala ang isinaling sagot
translate-held-withdraw = Bawiin at baguhin
translate-error-held = May sagot nang naghihintay ng salin. Bawiin o ipadala po muna iyon. Narito pa ang isinulat ninyo.
translate-error-gone = Naipadala na o binawi samantala ang sagot na iyon.
translate-error-rests = Walang hinihilingang mag-interprete habang hinihintay ang kliyente o ibang ahensiya.
translate-error-choose = Piliin po kung sino ang mag-iinterprete.
translate-over-button = Tapusin ang pag-iinterprete
translate-choose = Piliin kung sino ang mag-iinterprete
translate-choose-nobody = Pumili
translate-choose-button = Hilingan ang taong ito
translate-choose-ranked = { $name } (ika-{ $rank })
translate-choose-failed = { $name } ({ $reason })

# The client's page.
case-translated = Isinalin ng interprete ang sagot na ito.
case-original = Ipakita ang isinulat ng tagapayo

# The trail.
act-read-to-translate = Binasa para isalin
act-translated = Isinalin ang isinulat ng kliyente
act-answer-held = Ipinasalin ang sagot
act-answer-translated = Isinalin ang sagot
act-answer-withdrawn = Binawi ang sagot
act-answer-not-translated = Piniling ipadala nang walang salin
act-answer-stands = Nagpasyang tama pa rin ang sagot
act-translation-asked = Nagpadala ng link sa tagasalin sa labas
act-translation-opened = Binuksan ng tagasalin sa labas ang link
act-translation-declined = Tumanggi ang tagasalin sa labas
act-translation-expired = Tapos na ang link ng tagasalin sa labas
act-translation-done = Natapos ang link ng tagasalin sa labas: wala nang isasalin
act-interpreting-ended = Tapos na ang pag-iinterprete
