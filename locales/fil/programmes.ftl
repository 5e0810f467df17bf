# Courses and events: what residents see.
programmes-title = Mga kurso at kaganapan
programmes-lead = Mga kurso at kaganapang ginagawa na o malapit nang magsimula. Iyon lamang mga natiyak na ang nakalista.
programmes-none = Walang kurso o kaganapang maipapakita ngayon.
programme-kind-korean-class = Klase sa wikang Koreano
programme-kind-kiip = Programa sa Integrasyong Panlipunan (KIIP)
programme-kind-topik = Paghahanda sa pagsusulit sa kakayahan sa Koreano (TOPIK)
programme-kind-settlement = Kurso para sa mga bagong dating
programme-kind-festival = Pista
programme-kind-clinic = Pagpapagamot at pagsusuri sa kalusugan
programme-kind-other = Iba pang kurso o kaganapan
# $from, $until: days
programme-days = { $from } hanggang { $until }
programme-days-open = mula { $from }
programme-cost = Bayad
programme-free = Libre
# Where the amount is not known.
programme-paid = May bayad
programme-size = Para sa
# $shown: the number as it is written
programme-places = { $count ->
    [one] { $shown } tao
   *[other] { $shown } na tao
}
programme-contact = Saan magtatanong
programme-sign-up = Pagpapalista
programme-sign-up-not-needed = Maaari kayong pumunta nang hindi nagpapalista.
programme-sign-up-here = Maaari kayong magpalista sa websayt na ito, sa inyong wika. Isulat po kung aling kurso o kaganapan ang gusto ninyo.
programme-sign-up-button = Magpalista
programme-over-title = Tapos na ito
search-kind-programme = Kurso o kaganapan

# The newsroom: the list.
board-section-programmes = Mga kurso at kaganapan
programmes-desk-lead = Dito inilalagay, itinatama at tinitiyak ang mga kurso at kaganapan. Nakikita ng mga residente ang mga natiyak na at nakalathala na ang tekstong Koreano; kusa itong mawawala sa araw pagkatapos nito.
programmes-desk-none = Wala pang nailagay na kurso o kaganapan.
programmes-begun = Pupunan pa
programmes-stage-coming = Darating
programmes-stage-running = Ginagawa na
programmes-stage-over = Tapos na
programmes-name = Pangalan
programmes-when = Kailan
programmes-languages-public = Mga wikang nakalathala
programmes-due = suriing muli
programmes-unverified = hindi pa natitiyak
# $by: a name; $day: a day
programmes-verified = tiniyak ni { $by }, { $day }

# A new one.
programmes-new = Magdagdag ng kurso o kaganapan
programmes-new-lead = Magsimula sa pangalan nito sa Koreano. Sa susunod na pahina ang oras at lugar; sa teksto nito isinusulat ang paglalarawan at ang mga salin.
programmes-new-button = Magpatuloy

# One of them: verified, entered, changed.
programmes-said-begun = Nagawa na ang teksto. Punan po ngayon ang oras at lugar.
programmes-said-saved = Naitabi na.
programmes-said-verified = Naitala nang tiniyak ngayong araw.
programmes-said-doubted = Hindi na ito nakikita ng mga residente. Babalik ito kapag natiyak na.
programmes-words = Pangalan, paglalarawan at mga salin
programmes-words-not-public = Hindi pa nakalathala ang teksto, kaya hindi ito nakikita ng mga residente.
programmes-unverified-what = Makikita ito ng mga residente kapag naihambing na ito ng tagapaglathala sa pinagkunan.
programmes-verify-what = Ang oras, lugar, bayad at pagpapalista ba ay gaya ng nasa pinagkunan?
programmes-verify-button = Tiniyak ngayon, tama ang lahat
programmes-doubt-button = Itago hanggang matiyak
programmes-review = Tiyaking muli sa
programmes-review-hint = Kung iiwang walang laman: pagkaraan ng tatlong buwan.
programmes-details = Oras at lugar
programmes-details-what = Pareho itong ipinapakita sa lahat ng wika.
programmes-changed = Ano ang nagbago
programmes-done-entered = Inilagay
programmes-done-corrected = Itinama
programmes-done-verified = Tiniyak
programmes-done-doubted = Itinago
programmes-done-imported = Kinuha sa nilalaman

# Filling it in.
programmes-field-kind = Uri
programmes-field-run-by = Pinapatakbo ng
programmes-field-contact = Saan magtatanong
programmes-field-place = Lugar
programmes-field-place-roman = Ang lugar sa titik na Latin
programmes-field-first = Unang araw
programmes-field-last = Huling araw
programmes-field-sessions = Oras
programmes-field-languages = Mga wikang gagamitin
programmes-field-cost = Bayad
programmes-field-fee = Magkano, kung may bayad
programmes-field-sign-up = Paano magpapalista
programmes-field-phone = Telepono sa pagpapalista
programmes-field-website = Websayt sa pagpapalista
programmes-field-places = Ilan ang puwedeng sumali
programmes-field-source = Pinagkunan
programmes-field-status = Pagtiyak
programmes-field-checked = Huling sinuri
programmes-status-official = natiyak na
programmes-status-unverified = hindi pa natitiyak
programmes-hint-run-by = Ang pangalan ng ahensiya sa Koreano.
programmes-hint-contact = Piliin kung nasa mga kontak ito; kung wala, iwanang walang laman.
programmes-hint-place = Sa Koreano: ang adres ng kalye, ang gusali, palapag at silid.
programmes-hint-last = Iwanang walang laman kung isang araw lamang, o habang hindi pa alam ang katapusan.
programmes-hint-sessions = Kung kailan ito magsisimula at matatapos, sa 24 na oras na bilang. Hindi kailangan ang araw ng linggo kung isang araw lamang. Nasa ibaba ng pormularyo ang dagdag na mga linya.
programmes-hint-fee = Pinipili ang halaga mula sa mga nakatala. Kung wala ito, idagdag po muna:
programmes-hint-phone = Pinipili mula sa mga nakatalang numero ng telepono.
programmes-hint-website = Ang buong adres, simula sa https://.
programmes-hint-places = Iwanang walang laman kung walang hangganan.
programmes-hint-source = Ang pangalan at araw ng abiso, o ang pahina ng websayt, sa Koreano.
programmes-held-weekly = Linggo-linggo
programmes-held-day = Isang araw lamang
programmes-way-none = Hindi kailangang magpalista
programmes-way-counselling = Sa pormularyo ng pagpapayo ng websayt na ito
programmes-way-phone = Sa telepono
programmes-way-website = Sa ibang websayt
# $number: the number of a line
programmes-row-weekday = Linya { $number }: araw ng linggo
programmes-row-opens = Linya { $number }: simula
programmes-row-closes = Linya { $number }: katapusan
programmes-rows-button = Dagdag na mga linya ng oras
programmes-held-against = Inihambing ko ito ngayon sa pinagkunan. Makikita ito agad ng mga residente.
programmes-will-wait = Kapag itinabi ninyo ito, hindi ito makikita ng mga residente hanggang matiyak ng tagapaglathala.
programmes-save-button = Itabi
programmes-error-kind = Pumili po ng uri.
programmes-error-run-by = Isulat po ang ahensiyang nagpapatakbo nito, at paikliin ang pangalan kung mahaba.
programmes-error-contact = Pumili po ng isa sa mga kontak.
programmes-error-place = Isulat po ang lugar, at paikliin kung mahaba.
programmes-error-place-roman = Masyado itong mahaba.
programmes-error-first = Piliin po ang unang araw.
programmes-error-last = Nauna ang huling araw sa unang araw, o hindi ito araw.
programmes-error-sessions = Pakitingnan pong muli ang mga oras: kailangan ng bawat linya ang araw ng linggo, simula at katapusan, hindi dapat magpatong ang alinman, at dapat nasa pagitan ng una at huling araw ang araw ng linggo.
programmes-error-languages = Pumili po ng wikang gagamitin.
programmes-error-fee = Piliin po kung libre ito, at piliin ang halaga kung hindi.
programmes-error-sign-up = Piliin po kung paano magpapalista.
programmes-error-phone = Piliin po ang numero ng telepono.
programmes-error-website = Isulat po ang adres simula sa https://.
programmes-error-places = Sumulat po ng numero mula 1 hanggang 100,000.
programmes-error-source = Isulat po ang pinagkunan, at paikliin kung mahaba.
programmes-error-not-entered = Punan po muna ang oras at lugar.
programmes-error-same = Walang magbabago.
programmes-error-review = Pumili po ng araw mula bukas.
programmes-error-changed = May ibang nagbago nito habang tinitingnan ninyo, kaya hindi ito naitabi. Narito pa ang isinulat ninyo. Tingnan po ang kasaysayan sa ibaba, at itabing muli kung tama ang sa inyo.
