# The second factor: the code that is asked for after the password.
code-title = Inyong kodigo
code-lead = Ang sinumang maaaring magbasa ng mga kaso ay naglalagay ng kodigo pagkatapos ng password.
code-label = Ang kodigong ipinapakita ng inyong app
code-hint = Anim na digit. Kung wala ang inyong telepono, maaari ang kodigo sa pagbawi.
code-lost = Kung wala kayong telepono at wala ring kodigo sa pagbawi, lumapit sa pinuno ng tanggapan.
code-error-wrong = Mali ang kodigo o nagamit na. Hintayin ang susunod at subukang muli.
code-error-over = Masyado itong natagalan. Magsimula pong muli sa inyong password.
factor-title = Ikalawang patunay
factor-lead = Para maprotektahan ang sinasabi ng mga kliyente, hihingin sa inyo ang kodigo mula sa inyong telepono pagkatapos ng password. Isang beses lamang ninyo itong ihahanda.
factor-lead-free = Maaari ninyong ipahingi ang kodigo mula sa inyong telepono pagkatapos ng password. Hindi ito sapilitan.
factor-step-app = Buksan ang app ng mga kodigo sa inyong telepono. Kung wala, mag-install muna ng isa.
factor-step-scan = Magdagdag ng account sa app at kunan ang larawang ito.
factor-step-type = Kung hindi ito makunan, isulat ito.
factor-step-code = Isulat ang anim na digit na ipinapakita ng app.
factor-picture = Larawang kukunan gamit ang app ng mga kodigo
factor-account = Pangalan ng account
factor-secret = Susi
factor-code-label = Anim na digit
factor-button = Ihanda ito
factor-error-already = Nakahanda na ito.
factor-error-not-set = Hindi pa ito nakahanda.
factor-codes-title = Mga kodigo sa pagbawi
factor-codes-lead = Makapapasok kayo gamit ang mga ito kapag nawala ang inyong telepono. Isang beses lamang gagana ang bawat isa.
factor-codes-keep = Ngayon lamang ipinapakita ang mga ito. Isulat sa papel at itago nang malayo sa telepono.
factor-codes-button = Naisulat ko na. Magpatuloy
# $count: how many; $shown: the same as it is written
factor-codes-left = { $count ->
    [one] { $shown } kodigo sa pagbawi ang natitira.
   *[other] { $shown } na kodigo sa pagbawi ang natitira.
}
factor-since = Inihanda noong
factor-new-codes-hint = Gamit ang kodigo sa sandaling ito, makakakuha kayo ng mga bagong kodigo sa pagbawi. Hindi na gagana ang mga luma.
factor-new-codes-button = Gumawa ng mga bagong kodigo sa pagbawi
factor-lost = Kung magpapalit kayo ng telepono o mawala ito, ipabura ito sa pinuno ng tanggapan.
factor-link = Ikalawang patunay at kung ano ang ginawa rito
factor-of-title = Ikalawang patunay ni { $name }
factor-own = Walang nagbubura ng sarili niyang ikalawang patunay. Lumapit sa ibang pinuno o sa tagapangasiwa.
factor-reset-lead = Para sa katrabahong nawalan ng telepono. Ilalabas siya sa lahat ng aparato at maghahanda ng bago sa susunod niyang pagpasok. Itinatala ito.
factor-reset-code = Ang sarili ninyong kodigo sa sandaling ito
factor-reset-button = Burahin ang ikalawang patunay
factor-none = Hindi pa nakahanda. Hihingin ito sa susunod na pagpasok.
factor-acts-heading = Ano ang ginawa
factor-by-operator = Ang tagapangasiwa
factor-act-set-up = Inihanda
factor-act-recovered = Pumasok gamit ang kodigo sa pagbawi
factor-act-new-codes = Gumawa ng mga bagong kodigo sa pagbawi
factor-act-reset = Binura

# Reading the case of somebody else.
act-gave-reason = Sinabi kung bakit binabasa
reading-title = Sabihin po kung bakit ninyo ito binabasa
reading-lead = Iba ang may hawak ng kasong ito. Kung may dahilan, mabubuksan ito sa loob ng 30 minuto, at itinatala iyon.
reading-why-legend = Dahilan
reading-why-urgent = May apurado
reading-why-complaint = May reklamo
reading-why-absence = Wala ang may hawak nito
reading-why-quality = Sabay na pagsusuri sa gawain
reading-why-client-asked = Hiniling ng kliyente
reading-reason-label = Sa inyong salita
reading-reason-hint = Hindi bababa sa 10 karakter. Huwag isulat ang pangalan at kuwento ng kliyente.
reading-error-why = Pumili po ng dahilan.
reading-error-short = Sumulat po ng hindi bababa sa { $limit } karakter.
reading-error-long = Hanggang { $limit } karakter lamang.
reading-button = Itala at basahin
reading-list-title = Mga pagbasa sa kaso ng iba
reading-list-lead = Sino ang bumasa ng kaso ng sino, kailan at bakit. Iniuutos ng batas na may sumuri nito buwan-buwan.
reading-link = Mga pagbasa sa kaso ng iba
reading-month-before = Nakaraang buwan
reading-month-after = Susunod na buwan
reading-none = Wala sa buwang ito.
reading-when = Kailan
reading-who = Sino ang bumasa
reading-why-heading = Dahilan
reading-erased = Binura na ang kaso, at kasama nito ang mga salitang ito.
reading-checked = Sinuri ito ni { $name }: { $moment }.
reading-checked-behind = May mga bago mula noon.
reading-unchecked = Wala pang sumuri nito.
reading-check-button = Sinuri ko ang buwang ito

# Erasing.
act-erased = Binura ang sinabi
act-prolonged = Itinabi nang mas matagal
erasing-title = Mga kasong malapit nang burahin
erasing-link = Mga kasong malapit nang burahin
erasing-lead = Kusang binubura ang mga kaso ilang taon pagkatapos isara. Buburahin ang mga ito sa loob ng 30 araw. Walang makapagbabalik ng mga ito, at hindi rin mababasa sa mga reserbang kopya.
erasing-none = Walang buburahin sa loob ng 30 araw.
erasing-due = Buburahin sa
erasing-closed = Isinara noong
erasing-prolong = Itabi nang mas matagal
erasing-until = Itabi hanggang
erasing-until-hint = Hanggang isang taon lamang sa bawat pagkakataon.
erasing-reason = Dahilan
erasing-prolong-button = Itabi nang mas matagal
erasing-error-until = Pumili po ng araw sa loob ng isang taon pagkatapos ng araw ng pagbura.
erasing-error-gone = Nabura na ito o binuksang muli.
erasing-now-title = Burahin ito ngayon
erasing-now-link = Burahin ito ngayon, gaya ng gusto ng kliyente
erasing-now-lead = Buburahin ang sinabi sa kasong ito at ang paraan para maabot ang kliyente. Hindi na ito maibabalik. Mananatili lamang na nagkaroon ng kaso, ang mga petsa nito, at kung sino ang gumawa ng ano.
erasing-now-working = May gumagawa nito ngayon. Kailangan muna itong isara bago mabura.
erasing-why-client-asked = Gusto ito ng kliyente
erasing-why-mistake = Natanggap ito nang hindi sinasadya
erasing-why-duplicate = May isa pang kapareho nito
erasing-now-button = Burahin
case-erase-link = Burahin ang aking kaso ngayon
case-erase-title = Buburahin ba ang inyong kaso?
case-erase-lead = Buburahin ang lahat ng isinulat ninyo, ang mga sagot at ang inyong adres. Hindi na ito maibabalik, at wala nang mabubuksan ang inyong resibo.
case-erase-rest = Mananatili lamang na nagkaroon ng kaso, ang mga petsa, wika at paksa nito. Hindi kailanman naging narito ang inyong pangalan. Pagkaraan ng takdang bilang ng mga araw, hindi na mababasa ang mga reserbang kopya.
case-erase-working = Tinutulungan kayo ngayon ng isang tagapayo, kaya hindi pa ito mabubura. Isulat po na gusto ninyong huminto. Mabubura ito kapag sarado na ang kaso.
case-erase-button = Burahin ang lahat
case-erase-keep = Bumalik at huwag burahin
case-erased-title = Nabura na ito
case-erased-lead = Nabura na ang lahat ng isinulat ninyo at ang mga sagot. Kung kailangan ninyo ng tulong, magtanong pong muli kahit kailan.

# The key ring.
keys-copy-none = Walang kopya ang talaksan ng mga susi. Kung mawala ito, wala nang makababasa ng kaso kahit kailan. Magpagawa po ng kopya sa tagapangasiwa.
keys-copy-lacks = Wala sa kopya ng talaksan ng mga susi ang pinakabagong susi. Ipakopya po itong muli sa tagapangasiwa.
keys-copy-holds-destroyed = Nasa kopya pa ng talaksan ng mga susi ang mga susing sinira na. Ipakopya po itong muli sa tagapangasiwa at ipasira ang mga luma.

# Downloads and printing.
act-exported = Inilabas para i-print
act-downloaded = Na-download ng kliyente
export-title = I-print ang buong kaso
export-lead = Lalabas ng sentro ang buong kaso. Makikita sa bawat pahina at sa talaan ang dahilan at ang inyong pangalan.
export-button = Ilabas
export-printed-title = Kaso
export-mark = Inilabas ni { $name }, { $moment } · numero { $number } · dahilan: { $reason }
export-mark-own = Na-download noong { $moment } · numero { $number }
export-client = Kliyente
export-counsellor = Tagapayo
export-own-button = I-download ang lahat ng nasa aking kaso
