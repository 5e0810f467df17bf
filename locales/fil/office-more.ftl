# The office: what goes on this minute.
office-asked-heading = Apurado, at may tinatanong na
office-asked-who = Sino ang tinatanong
office-until = Hanggang
office-held-heading = Pinaghihintay dahil sa dagsa ng mga kahilingan
office-route-heading = Huwag nang maghintay
office-route-button = Ihanap na ng hahawak
# A button of a list of cases, for whoever hears the page.
office-route-label = Ihanap na ng hahawak ang kaso { $locator }
office-talks-heading = Mga usapang nagaganap
office-talk-since = Nagsimula noong
office-talk-line = Linya ng interprete
office-suggestions = Mga bukas na mungkahi at reklamo

# The trail of a case.
act-contact-not-noted = Walang nagtala ng wakas ng usapan, at ang sistema ang tumapos nito
act-call-not-noted = Walang nagtala ng wakas ng tawag sa linya ng interprete, at ang sistema ang tumapos nito
act-let-go = Inihanap ng hahawak kahit dagsa ang mga kahilingan

# What was asked each month, counted.
demands-title = Ano ang mga itinanong
demands-lead = Ilan ang nagtanong sa bawat buwan, ayon sa wika at paksa, ano ang kinalabasan, at gaano katagal naghintay ang kalahati sa kanila sa unang sagot. Walang makikilalang tao rito.
demands-small = Ang “{ $hidden }” ay numerong napakaliit ({ $few }) na maaaring tumukoy sa isang tao, o numerong makukuhanan ng ganoong numero kung kukuwentahin.
demands-from = Mula sa buwan
demands-until = Hanggang sa buwan
demands-show = Ipakita
demands-file = Ilabas bilang talahanayan (CSV)
demands-error-span = Pumili po ng unang buwan at huling buwan, hanggang { $limit } buwan lamang.
demands-none = Walang nagtanong sa buwang ito.
demands-month = Buwan
demands-all = Lahat
demands-asked = Nagtanong
demands-kind-helped = Nasagot
demands-kind-unhelped = Hindi natulungan
demands-kind-tallied = Binilang lamang
demands-kind-open = Bukas pa
demands-waited = Paghihintay (minuto)
demands-hidden = nakatago
# The first line of the file.
demands-mark = Inilabas ni { $name }, { $moment }. Nakatago ang maliliit na numero.
closing-no-language = Isara: walang marunong ng wika

# An answer in which something of a saved reply is not filled in.
desk-blank-error = May hindi pa napupunan sa sagot na ito. Punan po ito. Para ipadala ito kung ano ito, pindutin muli ang buton.
desk-flag-and-blank-error = May hindi pa napupunan sa sagot na ito, at mukhang may nakasulat ditong katayuan sa pananatili, numero ng rehistro o numero ng pasaporte. Ayusin po ang dalawa. Para ipadala ito kung ano ito, pindutin muli ang buton.

# Readings of cases, page by page.
reading-search = Pangalan ng katrabaho, o numero ng kaso
reading-search-button = Hanapin
reading-none-found = Walang ganito sa buwang ito.
reading-pages = Mga pahina ng listahan
reading-page = Pahina { $page } sa { $pages }
reading-page-before = Mas bago
reading-page-after = Mas luma

# Recovery codes that are all used, or ended when a backup was taken back.
factor-codes-none = Wala na kayong mga kodigo sa pagbawi. Isang beses lamang gagana ang bawat isa, at nawawalan ng bisa ang lahat kapag ibinalik ang sistema mula sa reserbang kopya. Gumawa na po ng mga bago ngayon para makapasok kayo kahit wala ang telepono.
factor-codes-later = Saka na: pumunta sa aking araw
factor-act-codes-ended = Nawalan ng bisa ang mga kodigo sa pagbawi dahil ibinalik ang sistema mula sa reserbang kopya
