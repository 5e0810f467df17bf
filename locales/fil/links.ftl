# What stands after a link in a text: no text that the reader can read yet, or no page any more.
links-not-yet = (wala pa sa inyong wika)
links-gone = (wala na ang pahinang ito)

# When a Korean text is checked. $found: as it stands there, $wanted: as it should be written
checks-prefixed-link = Dinadala ng link na { $found } ang lahat sa iisang wika. Isulat ang { $wanted }, para madala ang bawat mambabasa sa sarili niyang wika.
# It follows “Published” in the history: what it was published despite.
checks-despite-prefixed-link = kahit may mga link na para sa iisang wika lamang

# The newsroom's page of links that lead to other sites.
board-section-links = Mga link
text-act-link-replaced = May pinalitang link
links-title = Mga link sa ibang websayt
links-lead = Mga pahinang wala na o lumipat na, kahit may link sa mga ito ang ating mga teksto.
# $count: how many links are looked after; $shown: the same, written out
links-all = { $count ->
    [one] { $shown } link ang binabantayan.
   *[other] { $shown } na link ang binabantayan.
}
links-off = Hindi sinusubukan ang mga link sa kompyuter na ito.
links-nothing = Walang bagong problema sa mga link ng ating mga teksto.
# $count: how many more there are; $shown: the same, written out
links-more = { $count ->
    [one] { $shown } pa ang susunod kapag tapos na ang mga ito.
   *[other] { $shown } pa ang susunod kapag tapos na ang mga ito.
}
# On the newsroom's first page. $count: how many are new; $shown: the same, written out
links-board = { $count ->
    [one] Mga link na sira o lumipat: { $shown } bago
   *[other] Mga link na sira o lumipat: { $shown } na bago
}
links-what-missing = Wala nang ganitong pahina.
links-what-status = May mali ang isinasagot ng websayt.
links-what-unreachable = Hindi maabot ang websayt.
links-what-slow = Hindi sumasagot ang websayt sa tamang oras.
links-what-loop = Walang katapusan ang pagpapasa ng websayt mula sa isang pahina patungo sa iba.
links-what-private = Hindi ito adres sa internet na bukas sa lahat.
links-what-moved = Lumipat na ang pahina.
links-since = mula noong
links-moved-to = Nasa adres na ito ngayon:
links-checked = Huling sinubukan:
links-in-sources = mga pinagkunan
links-replace = Palitan saanman
links-replace-by-this = Palitan ng adres na ito
links-put-aside = Nabubuksan ito sa amin
links-take-back = Bantayang muli
links-again = Subukan ngayon
links-aside = Mga isinantabi
# $name: a colleague
links-aside-by = Isinantabi ni { $name },
links-done-aside = Isinantabi na. Babalik ito kapag may iba nang problema.
links-done-back = Binabantayan na itong muli.
links-done-again = Susubukan ito sa loob ng ilang minuto.
links-done-replaced = Napalitan na saanman.
links-replace-title = Palitan ang adres saanman
links-new-address = Bagong adres
links-look = Tingnan kung ano ang magbabago
links-uses = Nasa mga tekstong ito
links-replace-what = Sabay na magbabago ang Koreano at ang mga salin nito, kaya walang saling mahuhuli. Agad na magbabago ang nakikita ng mga mambabasa; malalagay rin ang bagong adres sa mga burador.
links-replace-button = Palitan saanman
links-error-address = Sumulat po ng ibang buong adres, simula sa https://.
links-refusal-changed = May nagtabi ng isa sa mga tekstong ito samantala. Walang binago; tingnan po itong muli at kumpirmahing muli.
links-refusal-nowhere = Wala nang tekstong may ganitong adres.
# $title: a text; $language: a language by its own name
links-refusal-by-hand = Iba ang pagkasulat ng adres sa “{ $title }” ({ $language }). Walang binago; ayusin po muna ito roon.
# $title: a text; $language: a language by its own name
links-refusal-held-back = Kung ilalagay ang bagong adres, hindi papasa sa pagsusuri ang “{ $title }” ({ $language }). Walang binago; tingnan po muna ito roon.
