# The list of words at the end of a guide, and the page of all words.
terms-counter-heading = Mga salita para sa kawnter
terms-counter-what = Ipakita o basahin nang malakas ang salitang Koreano sa kawnter o sa telepono.
terms-unchecked = Hindi pa nasusuri ng katutubong nagsasalita ng wika
terms-back-to-text = { $word }: bumalik sa teksto
terms-words-lead = Mga salitang Koreano na ginagamit ng mga tanggapan at kompanya, at ang kahulugan ng mga ito.
terms-words-letters = Mga unang titik
search-kind-term = Salita

# Where terms are kept: the list.
terms-title = Mga termino
terms-make = Magdagdag ng termino
terms-search = Maghanap ng salita
terms-every-language = Bawat wika
terms-every-state = Bawat katayuan
terms-narrow = Ipakita ang mga ito
terms-found =
    { $count ->
        [0] Walang terminong tumutugma.
        [one] { $count } termino
       *[other] { $count } na termino
    }
terms-korean = Koreano
terms-word = Salita
terms-explanation = Paliwanag sa isang pangungusap
terms-languages = Katayuan sa bawat wika
terms-standing-missing = Wala pa
terms-standing-machine = Hindi sinuri ng katutubong nagsasalita ng wika
terms-standing-reviewed = Sinuri ng katutubong nagsasalita ng wika
terms-standing-official = Opisyal na salita
terms-removed = Inalis na ang termino.

# One term.
terms-make-hint = Isulat ang salitang Koreano. Ginagawa ang adres mula sa salitang Ingles; isinusulat ang ibang wika pagkatapos itabi.
terms-edit-hint = Ang mga wikang binago ninyo lamang ang itatabi. Ang magtatabi ng salita bilang sinuri ng katutubong nagsasalita ng wika ang itatala na sumuri nito.
terms-source = Pinagkunan (ng opisyal na salita)
terms-edited = Binago ni { $name }, { $when }
terms-reviewed = Sinuri ni { $name }, { $when }
terms-by-file = Mula sa talaksan
terms-other-languages = Ibang mga wika
terms-meanwhile = Habang sumusulat kayo, may ibang nagtabi ng kapareho ring wika. Nasa ibaba pa ang isinulat ninyo, at wala pang naitatabi sa mga ito. Paghambingin po at itabing muli.
terms-meanwhile-here = Nakatabi ngayon ({ $name }):
terms-error-no-korean = Isulat po ang salitang Koreano.
terms-error-too-long = Masyado itong mahaba: hanggang { $limit } karakter lamang.
terms-error-no-source = Isulat po kung saan ninyo nakita ang opisyal na salita.
terms-error-taken = Mayroon nang termino na may ganitong salitang Koreano.
terms-error-used = Ginagamit ng mga tekstong ito ang termino, kaya hindi ito maaalis. Alisin po muna ito sa mga iyon.
terms-uses = Mga tekstong gumagamit ng terminong ito
terms-uses-none = Walang tekstong gumagamit ng terminong ito bilang salita para sa kawnter.
terms-changes = Ano ang binago
terms-changes-none = Wala pang binago.
terms-before = Dati
terms-after = Pagkatapos
terms-remove-heading = Alisin ang termino
terms-remove-what = Mawawala ito sa mga listahan ng salita sa websayt. Hindi ito babalik kahit kuning muli ang mga talaksan.
terms-remove-button = Alisin ang terminong ito
