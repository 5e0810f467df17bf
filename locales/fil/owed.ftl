# What the city still owes its readers.
owed-title = Kailangan pang punan
owed-heading = Kailangan pang punan
owed-lead = Nauuna ang pinakanakasasama sa mga residente. Kusang mawawala ang tungkol sa sentro kapag naisulat na ito; para sa iba, isulat kung saan ito natiyak.
owed-link = Tingnan ang lahat, at itala ang tapos na
owed-more = { $count ->
    [one] { $count } pa
   *[other] { $count } pa
}
owed-none = Walang kulang.
owed-done = Tapos na
owed-done-heading = Kung tapos na ito
owed-source = Saan ito natiyak
owed-source-hint = Ang websayt, liham o tawag kung saan ninyo ito nalaman.
owed-done-button = Tapos na ito
owed-error-source = Isulat po kung saan ito natiyak, hanggang 300 karakter.

owed-no-centre = Wala sa mga kontak ang sariling sentro ng serbisyo ng lungsod.
owed-centre-phone = Walang numero ng telepono ang sentro ng serbisyo.
owed-centre-address = Walang adres ang sentro ng serbisyo.
owed-centre-hours = Walang oras ng pagbubukas ang sentro ng serbisyo.
owed-answers = { $count ->
    [one] { $count } sagot ng organisasyon ang nagsasabing may nagbago.
   *[other] { $count } na sagot ng mga organisasyon ang nagsasabing may nagbago.
}
owed-unverified = { $count ->
    [one] { $count } kontak ang hindi pa natitiyak.
   *[other] { $count } na kontak ang hindi pa natitiyak.
}
owed-overdue = { $count ->
    [one] { $count } organisasyon ang tinanong tungkol sa nakasulat dito at hindi sumagot.
   *[other] { $count } na organisasyon ang tinanong tungkol sa nakasulat dito at hindi sumagot.
}
owed-facts-due = { $count ->
    [one] { $count } halaga o numero ang susuriing muli.
   *[other] { $count } na halaga o numero ang susuriing muli.
}

owed-substitute-payment-caps = Ang pinakamataas na kapalit na bayad para sa hindi nabayarang sahod: tiyakin ito sa abisong may bisa.
owed-support-office = Ang numero ng telepono ng punong tanggapan ng lungsod para sa mga dayuhang residente.
owed-ansan-offices = Ang adres at telepono ng tanggapan ng imigrasyon, ng Tanggapan ng Paggawa, ng sentro ng paghahanap ng trabaho, at ng mga sangay ng COMWEL at ng Korporasyon ng Tulong Legal ng Korea sa Ansan.
owed-line-hours = Ang oras at mga wika ng pagpapayo sa telepono, una ang para sa mga dayuhang manggagawa at ang sa Ministri ng Paggawa.
owed-uninsured-medical = Tulong sa pagpapagamot ng mga migranteng walang seguro: ang pinakamataas na halaga ngayong taon at ang mga ospital sa Ansan.
owed-childcare-subsidy = Tulong ng Ansan sa pag-aalaga ng mga batang dayuhan: ang mga edad at halaga ngayon.
owed-return-cost-insurance = Ang mga halaga ng seguro sa gastos ng pag-uwi ayon sa bansa, at ang porsiyento ng seguro sa garantiya ng pag-alis.
owed-pension-refund = Ang mga bansang nakakakuha ng ibinabalik na pensiyon, ang mga sona sa sistema ng permiso sa trabaho (EPS), at hanggang kailan mapipili ang iisang antas ng buwis.
owed-waste-bags = Ang presyo ng mga supot ng basura at mga araw ng pagkolekta sa Ansan, at ang mga bayad sa programa sa integrasyong panlipunan.
owed-native-readers = Dapat basahin ng mga katutubong nagsasalita ng wika ang lahat ng termino, at may dapat magpasya kung anong titik ang gagamitin sa wikang Uzbek.
owed-statute-dates = Dapat suriing muli ang mga kinuha sa mga batas ayon sa lagay ng mga ito noong Hunyo 2026.
