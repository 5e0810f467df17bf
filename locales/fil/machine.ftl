# Help by a machine: a draft for a person to read and mend.
machine-heading = Ipahanda sa makina
machine-what = Ipinapadala ang mga bahaging Koreano sa { $service }, na magbabalik ng burador. Hindi nagagalaw ang mga halaga, numero ng telepono at link, at ang mga opisyal na termino ay ayon sa listahan ng mga termino. Itatabi muna ang isinulat ninyo. Hindi inilalathala ang burador: basahin po at ayusin ito, saka ilathala.
machine-missing = { $count ->
    [one] Isalin ang { $count } bahaging walang laman
   *[other] Isalin ang { $count } na bahaging walang laman
}
machine-behind = { $count ->
    [one] Isalin ang { $count } bahaging walang laman o nagbago
   *[other] Isalin ang { $count } na bahaging walang laman o nagbago
}
machine-behind-what = Kung saan nagbago ang Koreano, ipapalit ang burador sa salin na naroon, at mananatili ang saling iyon sa kasaysayan.
machine-no-language = Hindi nagsasalin ang { $service } sa wikang ito ({ $language }).
machine-away = Hindi sumasagot ang { $service } ngayon. Buksan pong muli ang pahinang ito maya-maya.
machine-left = May mga pangungusap na gaya pa rin ng isinulat ng makina. Hangga’t mayroon nito, sinasabi sa mga mambabasa na makina ang nagsalin, at kung may taong marunong ng wika na nakabasa na nito.
machine-done = { $count ->
    [one] Naitabi na ang burador ng { $count } bahagi. Hindi pa ito nakalathala: basahin po at ayusin ito.
   *[other] Naitabi na ang burador ng { $count } na bahagi. Hindi pa nakalathala ang mga ito: basahin po at ayusin ang mga ito.
}
machine-rest = { $count ->
    [one] { $count } bahagi pa ang natitira, dahil masyadong mahaba ang teksto para sa isang padala. Pindutin pong muli.
   *[other] { $count } na bahagi pa ang natitira, dahil masyadong mahaba ang teksto para sa isang padala. Pindutin pong muli.
}
machine-refused = { $count ->
    [one] { $count } bahagi ang hindi isinama, dahil nagkamali ang makina. Kayo na po ang magsalin nito.
   *[other] { $count } na bahagi ang hindi isinama, dahil nagkamali ang makina. Kayo na po ang magsalin ng mga ito.
}
machine-kept = Naitabi na ang isinulat ninyo.
machine-reason-marks = May mga marka ang bahaging ito na hindi napapanatili ng makina.
machine-reason-lost = May dapat na narito pero nawawala: { $what }
machine-reason-doubled = May dalawang beses na nakasulat dito: { $what }
machine-reason-strange = Bumalik ito na may mga markang hindi sa atin.
machine-reason-empty = Walang bumalik.
machine-reason-untouched = Bumalik ang Koreano nang walang pagbabago.
machine-reason-same = Pareho ito sa salin na naroon. Tingnan po kung bagay pa iyon sa nagbagong Koreano.
machine-reason-block = Bumalik ito sa anyong hindi iisang bahagi.
machine-reason-too-long = Masyado itong mahaba.
machine-reason-meanwhile = May ibang nagtabi ng bahaging ito samantala.
machine-trouble-refused = Tinatanggihan ng serbisyo ng pagsasalin ang ating susi. Ipaalam po sa tagapangasiwa.
machine-trouble-too-often = Pinaghihintay tayo ng serbisyo ng pagsasalin. Pindutin pong muli maya-maya.
machine-trouble-quota = Ubos na ang puwede nating gamitin sa serbisyo ng pagsasalin. Ipaalam po sa tagapangasiwa.
machine-trouble-unreached = Hindi maabot ang serbisyo ng pagsasalin.
machine-trouble-slow = Masyadong natagalan ang serbisyo ng pagsasalin, kaya hindi na kami naghintay.
machine-trouble-too-large = Masyadong malaki ang sagot ng serbisyo ng pagsasalin at hindi ito tinanggap.
machine-trouble-senseless = Hindi maintindihan ang sagot ng serbisyo ng pagsasalin.
machine-trouble-rejected = Hindi tinanggap ng serbisyo ng pagsasalin ang ating hiling. Ipaalam po sa tagapangasiwa.
machine-trouble-broken = May problema ang serbisyo ng pagsasalin. Pindutin pong muli maya-maya.
machine-trouble-no-language = Hindi alam ng serbisyo ng pagsasalin ang wikang ito.
machine-trouble-nothing = Walang bahaging maisasalin ng makina.
machine-trouble-day-over = Ubos na ang puwedeng ipadala sa makina ngayong araw. Pindutin pong muli bukas.
machine-trouble-changed = Nagbago ang teksto samantala, kaya hindi nailagay ang burador ng makina. Pindutin pong muli.
text-act-machine = Inihanda ng makina
