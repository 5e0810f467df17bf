# Searching: what stands beside the results, and what was searched for in vain.

# $language: name of a language in itself
search-nothing-in = Walang nahanap sa wikang { $language }.
search-suggestions = Mga mungkahi
search-kind-amount = Halaga o takdang panahon
privacy-searching-heading = Kapag naghahanap kayo
privacy-searching = Ang mga salitang walang nahanap ay itinatago sa lihim na kodigo nang 90 araw, para maisulat ng lungsod ang kulang. Hindi itinatala kung sino ang sumulat ng mga ito, ang araw lamang. Hindi kailanman itinatago ang mahahabang pangungusap, mahahabang numero at mga adres.

# The newsroom's page of searches that found nothing.
board-section-unfound = Hinanap pero hindi nahanap
unfound-title = Hinanap pero hindi nahanap
unfound-what = Ang mga isinulat ng mga mambabasa sa nakaraang 90 araw at hindi nahanap. Walang nakaaalam kung sino ang sumulat ng mga ito. Isulat po ang kulang, o ibigay ang salitang ginagamit ng aming mga teksto: mula noon, mahahanap na ito.
unfound-none = May nahanap sa bawat paghahanap sa nakaraang 90 araw.
unfound-typed = Ang isinulat
unfound-language = Wika
# How often something was typed.
unfound-times = Ilang beses
unfound-last = Huling araw na hinanap
unfound-elsewhere = Nahanap lamang sa:
unfound-again = Hanapin muli
unfound-means = Salita sa aming mga teksto
unfound-means-button = Magkapareho ng kahulugan
unfound-seen = Naasikaso na
# $words: what a publisher wrote
unfound-means-nothing = Wala ring nahanap sa wikang ito para sa “{ $words }”. Magbigay po ng salitang nasa aming mga teksto.
# $asked: what readers typed
unfound-linked = Mula ngayon, mahahanap na ang “{ $asked }”.
unfound-gone = Wala na rito ang linyang ito. May ibang nag-asikaso na nito.
unfound-too-long = Masyado itong mahaba. Sumulat po ng hanggang { $most } karakter lamang.
# $count: searches with long sentences that found nothing
unfound-long = { $count ->
    [one] Walang nahanap sa { $count } mahabang tanong. Hindi itinago ang mga salita nito.
   *[other] Walang nahanap sa { $count } na mahabang tanong. Hindi itinago ang mga salita ng mga ito.
}
unfound-same-heading = Mga salitang magkapareho ng kahulugan na idinagdag dito
unfound-same-remove = Alisin
unfound-same-removed = Inalis na ang mga salita.

# Amounts and time limits. The values come from the law and are filled in.
amounts-title = Mga halaga at takdang panahon
amounts-lead = Ang sinasabi ng batas ngayong araw, at ang pinagkunan ng bawat isa. Kapag nagbago ang batas, magbabago rin ang pahinang ito sa araw ding iyon.
amounts-name = Ano
amounts-value = Ngayong araw
# $date: the first day; $value: the new value
amounts-next = Mula { $date }: { $value }
amounts-source = Pinagkunan (sa Koreano)
# $date: a day
amounts-checked = Sinuri noong { $date }
amounts-guide = Ang magagawa ninyo
amount-minimum-wage-hourly = Pinakamababang sahod sa isang oras
amount-minimum-wage-daily = Pinakamababang sahod sa isang araw na walong oras
amount-minimum-wage-monthly = Pinakamababang sahod sa isang buwang buong oras ng trabaho
amount-premium-overtime = Dagdag na bayad sa overtime
amount-premium-night = Dagdag na bayad sa trabaho sa gabi
amount-premium-holiday = Dagdag na bayad sa trabaho sa araw ng pahinga o pista
amount-premium-firm-size = Dapat ibigay ng kompanya ang dagdag na bayad na ito kung ang mga manggagawa ay hindi bababa sa
amount-wage-settlement-deadline = Pagkatapos ng huling araw ng trabaho, dapat bayaran ang lahat ng pera sa loob ng
amount-wage-delay-interest = Interes sa isang taon para sa sahod na nahuli ang bayad
amount-wage-claim-limit = Maaaring habulin ang hindi nabayarang sahod sa loob ng
amount-annual-leave-days = Mga araw na walang pasok na may bayad sa isang taon, pagkatapos magtrabaho nang isang taon
amount-dismissal-notice = Bago ang pagtanggal sa trabaho, dapat itong ipaalam nang mas maaga nang
amount-dismissal-complaint-limit = Maaaring magreklamo laban sa di-makatarungang pagtanggal sa trabaho sa loob ng
amount-maternity-leave = Bakasyon bago at pagkatapos manganak
amount-severance-min-service = May separation pay kapag nagtrabaho nang hindi bababa sa
amount-severance-days-per-year = Separation pay sa bawat taon: ang inyong karaniwang sahod (average) para sa
amount-severance-deadline = Pagkaalis ninyo, dapat bayaran ang separation pay sa loob ng
amount-severance-claim-limit = Maaaring habulin ang separation pay sa loob ng
amount-departure-insurance-claim-limit = Maaaring habulin ang seguro sa pag-alis ng Korea sa loob ng
amount-accident-leave-benefit = Pera habang hindi makapagtrabaho pagkatapos ng aksidente sa trabaho, bilang bahagi ng inyong karaniwang sahod (average)
amount-accident-claim-limit = Pagkatapos ng aksidente sa trabaho, maaaring habulin ang pagpapagamot at ang nawalang sahod sa loob ng
amount-accident-claim-limit-long = Para sa permanenteng kapansanan o pagkamatay dahil sa aksidente sa trabaho, maaaring maghabol sa loob ng
amount-accident-appeal = Kung tumanggi ang seguro sa aksidente sa trabaho, maaaring tumutol sa loob ng
amount-health-insurance-wait = Kung walang seguro mula sa trabaho, nagsisimula ang segurong pangkalusugan pagkatapos tumira sa Korea nang
amount-health-insurance-rate-worker = Segurong pangkalusugan: ang bahaging binabayaran ninyo mula sa sahod
amount-pension-rate-worker = Pambansang pensiyon: ang bahaging binabayaran ninyo mula sa sahod
amount-employment-insurance-rate-worker = Seguro sa pagkakatrabaho: ang bahaging binabayaran ninyo mula sa sahod
amount-registration-deadline = Pagpasok sa Korea, magparehistro bilang dayuhan sa loob ng
amount-address-report-deadline = Pagkalipat, iulat ang paglipat ng tirahan sa loob ng
amount-newborn-status-deadline = Para sa batang ipinanganak sa Korea, humingi ng katayuan sa pananatili sa loob ng
amount-workplace-change-apply = Pagkaalis sa pinagtatrabahuhan, mag-aplay para sa paglipat ng pinagtatrabahuhan sa loob ng
amount-workplace-change-find = Makahanap ng bagong pinagtatrabahuhan sa loob ng
amount-fee-card = Bayad para sa Alien Registration Card
amount-fee-extension = Bayad para sa pagpapalawig ng pananatili
amount-fee-status-change = Bayad para sa pagpapalit ng katayuan sa pananatili
amount-fee-workplace-change = Bayad para sa paglipat ng pinagtatrabahuhan
amount-child-allowance-amount = Allowance para sa bata sa isang buwan
amount-child-allowance-under-age = May allowance para sa bata kung ang edad ay mas mababa sa
amount-birth-report-deadline = Iulat ang kapanganakan sa loob ng
amount-waste-fine = Multa sa pagtatapon ng basura kung saan bawal, hanggang
amount-lease-term = Maaari kayong tumira sa inuupahang bahay nang hindi bababa sa
amount-international-licence = Pagpasok sa Korea, may bisa ang internasyonal na lisensiya sa pagmamaneho sa loob ng
