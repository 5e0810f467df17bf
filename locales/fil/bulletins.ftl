# Bulletins in the editor of texts, and what is asked before one is sent.
editor-frozen = Naaprobahan na ang tekstong ito at hindi na mababago. Kung may isinulat kayo rito, kopyahin ito bago umalis.
editor-to-bulletin = Magpatuloy sa balita.
# $title, $text: numbers of characters
editor-limits = Hanggang { $title } karakter ang kasya sa pamagat at { $text } sa teksto.
text-approved-whole = Ilalathala ang tekstong ito nang sabay-sabay sa lahat ng wika nito kapag naaprobahan ang balita.
text-act-held-back = Pinigil sa takdang araw nito
text-held-back = Dumating na ang araw nito, pero hindi ito nailathala: may dapat munang ayusin, o hindi pa nakalathala ang Koreano.
board-shelf-bulletin = Mga balita

# $language: name of a language in itself; $count: number of paragraphs
newsroom-problem-unwritten = { $count ->
    [one] Sa wikang { $language }, { $count } talata ang wala pang salin. Sinasabi ito sa mga mambabasa.
   *[other] Sa wikang { $language }, { $count } na talata ang wala pang salin. Sinasabi ito sa mga mambabasa.
}
# $language: name of a language in itself; $count: number of findings
newsroom-problem-must = { $count ->
    [one] Sa wikang { $language }, { $count } bagay ang kailangang ayusin bago ipadala.
   *[other] Sa wikang { $language }, { $count } na bagay ang kailangang ayusin bago ipadala.
}
# $language: name of a language in itself; $count: number of findings
newsroom-problem-look = { $count ->
    [one] Sa wikang { $language }, may { $count } bagay na titingnan.
   *[other] Sa wikang { $language }, may { $count } na bagay na titingnan.
}
newsroom-approve-blocked = Maipapadala ito kapag naayos na ang lahat ng may markang “Kailangang ayusin”.
newsroom-error-must = May dapat munang ayusin, kaya walang ipinadala. Nakalista ito sa ibaba.
