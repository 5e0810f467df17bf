# What readers see of issues that are not out in their language, and of the archive.
newsletter-not-yet-title = Wala pa sa inyong wika
# $wanted: name of a language in itself
newsletter-not-yet = Hindi pa lumalabas ang isyung ito ng newsletter sa wikang { $wanted }.
newsletter-not-yet-some = Hindi pa lumalabas sa wikang { $wanted }:
# $day: a date
newsletter-planned = Balak itong ilabas sa { $day }.
newsletter-unplanned = Hindi pa namin alam kung kailan ito lalabas.
newsletter-all-issues = Lahat ng isyu
newsletter-no-issues = Wala pang lumabas na isyu.
newsletter-elsewhere = Wala sa wikang ito
newsletter-other-issues = Iba pang isyu
newsletter-earlier-issue = Naunang isyu:
newsletter-later-issue = Susunod na isyu:
newsletter-other-articles = Iba pa sa isyung ito
newsletter-earlier-article = Nauna:
newsletter-later-article = Susunod:
newsletter-feed = Feed ng mga bagong artikulo
newsletter-feed-all = Lahat ng bago, bilang feed

# The newsroom: publications and issues.
board-section-publications = Mga newsletter
publications-title = Mga newsletter
publications-lead = Ang mga lathalain at ang mga isyu ng mga ito. Inilalathala ang isyu sa bawat wika kapag buo na ito sa wikang iyon.
publications-issue = Isyu
publications-no-issues = Wala pang isyu.
publications-released = lumabas na
# $ready, $all: numbers as they are written
publications-ready = { $ready } sa { $all } artikulo ang handa na
# $day: a date
publications-next = Inaasahan ang susunod sa { $day }
publications-how-often = Gaano kadalas itong lumalabas
publications-every-quarter = Tuwing tatlong buwan
publications-every-half-month = Dalawang beses sa isang buwan
publications-every-irregular = Kapag may ipaaalam
publications-begin = Magsimula ng lathalain
publications-begin-button = Simulan ang lathalain
publications-title-text = Ang pamagat at paglalarawan nito sa bawat wika
publications-begin-issue = Magsimula ng isyu
publications-begin-issue-button = Simulan ang isyu
publications-day = Petsa ng isyu
publications-day-hint = Nakasulat ito sa isyu. Ang mga halaga at numero sa mga artikulo nito ay ayon sa petsang ito.
publications-save = Itabi
publications-error-every = Piliin po kung gaano ito kadalas lumalabas.
publications-error-day = Pumili po ng araw.

# One issue.
publications-articles = Mga artikulo
publications-no-articles = Wala pa itong artikulo.
publications-public = nakalathala
publications-order = Baguhin ang ayos
publications-up = Itaas
publications-down = Ibaba
publications-take-out = Alisin sa isyu
publications-add = Magsimula ng artikulo
publications-add-button = Simulan at isulat ito
publications-put-in = Ilagay ang artikulong naroon na
publications-put-in-button = Ilagay ito
publications-loose = Mga artikulong wala sa alinmang isyu
publications-languages = Ilathala sa bawat wika
publications-languages-what = Inilalathala ito sa isang wika kapag handa na roon ang pamagat at lahat ng artikulo. Sa ibang wika, sinasabi sa mga mambabasa kung kailan ito lalabas.
publications-waits-for = Ano ang gagawin
publications-whole = Handa na
publications-waits = Hindi pa handa
publications-released-since = Lumabas noong
publications-see = Ano ang nakikita ng mga mambabasa
# $when: a moment
publications-scheduled = Lalabas sa { $when }, kung handa na sa oras na iyon
publications-missed = Hindi nailathala
publications-missed-at = Dapat sana itong lumabas noong { $when } pero hindi pa ito handa noon.
# $language: name of a language in itself
publications-release-in = Ilathala sa wikang { $language }
publications-release-button = Ilathala ang isyu sa mga wikang may tsek
publications-schedule = Ilathala sa takdang araw
publications-schedule-what = Kusang ilalathala ang bawat wikang may tsek na handa na sa oras na iyon, ayon sa tekstong nakatabi noon. Kung may hindi pa handa, sasabihin ito rito.
publications-planned = Ano ang sinasabi sa mga mambabasa
publications-planned-what = Kung kailan balak ilabas ang isyu sa bawat wika. Kung walang laman, ang ibig sabihin ay wala pang nakaaalam.
publications-announce-later = Maipaaalam ang isyu kapag lumabas na ito sa Koreano.
publications-ready-heading = Mga isyung mailalathala na ngayon:
publications-of-text = Ang isyung kinalalagyan nito
publications-with-issue = Mailalathala ito kasabay ng isyu nito. Ilathala po ang isyu sa wikang ito.

# What keeps an issue back in a language.
publications-held-no-articles = Walang artikulong mababasa.
publications-held-missing = Hindi pa naisusulat.
publications-held-no-body = Pamagat lamang ang mayroon ito.
# $count: how many; $shown: the same as it is written
publications-held-unwritten = { $count ->
    [one] { $shown } pangungusap ang wala pang salin
   *[other] { $shown } na pangungusap ang wala pang salin
}
publications-held-behind = { $count ->
    [one] { $shown } pangungusap ang nahuhuli sa Koreano
   *[other] { $shown } na pangungusap ang nahuhuli sa Koreano
}
publications-held-withheld = Inalis sa mga mambabasa, o hindi isasalin.
publications-held-blocked = { $count ->
    [one] Nakakita ang pagsusuri ng { $shown } bagay na kailangang ayusin.
   *[other] Nakakita ang pagsusuri ng { $shown } na bagay na kailangang ayusin.
}

# What was done, and what was not.
publications-done-begun = Nasimulan na ito.
publications-done-every = Naitabi na.
publications-done-put-in = Nasa isyu na ang artikulo.
publications-done-taken-out = Wala na sa isyu ang artikulo. Mailalagay ito sa ibang isyu.
publications-done-moved = Naitabi na ang ayos.
publications-done-day = Naitabi na ang petsa.
publications-done-planned = Naitabi na. Ganito ang sinasabi sa mga mambabasa.
publications-done-released = Nakalathala na ang isyu.
publications-done-scheduled = Naitakda na ang araw.
publications-done-unscheduled = Binawi na ang araw.
publications-refusal-not-found = Wala na ito sa isyu. Pakitingnan pong muli ang pahina.
publications-refusal-too-many = Masyadong marami ang artikulo sa isyung ito.
publications-refusal-was-public = Nakita na ng mga mambabasa ang artikulong ito, kaya mananatili ito sa isyu nito. Maaalis ninyo ito sa mga mambabasa sa sarili nitong pahina.
publications-refusal-elsewhere = Nasa isang isyu na ang artikulong ito.
publications-refusal-is-released = Lumabas na ang isyung ito.
publications-refusal-none-chosen = Lagyan po ng tsek ang kahit isang wika.
publications-refusal-no-korean = Walang nailathala: mauuna ang Koreano, o kasabay ito ng iba.
# $language: name of a language in itself
publications-refusal-incomplete = Walang nailathala: hindi pa handa ang isyu sa wikang { $language }.
publications-refusal-changed = Walang nailathala: may nagtabi ng ibang teksto sa wikang { $language } samantala. Pakitingnan pong muli.
publications-refusal-warned = Walang nailathala: pakitingnan po ang nakita ng pagsusuri sa wikang { $language }.
publications-refusal-past-day = Lumipas na ang araw na ito. Pumili po ng mas huling araw.
