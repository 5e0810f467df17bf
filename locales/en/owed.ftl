# What the city still owes its readers.
owed-title = Still to be filled in
owed-heading = Still to be filled in
owed-lead = What does residents most harm stands first. What is the centre's own goes away when it is entered; for the rest, say where it was verified.
owed-link = See all, and note what is done
owed-more = { $count ->
    [one] { $count } more
   *[other] { $count } more
}
owed-none = Nothing is missing.
owed-done = Done
owed-done-heading = If it is done
owed-source = Where it was verified
owed-source-hint = The website, the letter or the call in which you learned it.
owed-done-button = It is done
owed-error-source = Say where it was verified, in up to 300 characters.

owed-no-centre = The city's own service centre is not among the contacts.
owed-centre-phone = The service centre has no phone number.
owed-centre-address = The service centre has no address.
owed-centre-hours = The service centre has no opening hours.
owed-answers = { $count ->
    [one] { $count } answer of an organisation says that something has changed.
   *[other] { $count } answers of organisations say that something has changed.
}
owed-unverified = { $count ->
    [one] { $count } contact was not verified.
   *[other] { $count } contacts were not verified.
}
owed-overdue = { $count ->
    [one] { $count } organisation was asked about its entry and did not answer.
   *[other] { $count } organisations were asked about their entries and did not answer.
}
owed-facts-due = { $count ->
    [one] { $count } amount or number is to be looked up again.
   *[other] { $count } amounts and numbers are to be looked up again.
}

owed-substitute-payment-caps = The caps of the substitute payments for unpaid wages: verify them in the notice in force.
owed-support-office = The phone number of the city's headquarters for foreign residents.
owed-ansan-offices = Address and phone of the immigration office, the labour office, the job centre, and the branches of the workers' compensation service and of Legal Aid in Ansan.
owed-line-hours = Hours and languages of the phone lines, first those for foreign workers and of the labour ministry.
owed-uninsured-medical = Medical support for migrants without insurance: this year's ceiling and the hospitals in Ansan.
owed-childcare-subsidy = Ansan's childcare subsidy for foreign children: ages and amount now.
owed-return-cost-insurance = The amounts of the return cost insurance by country, and the rate of the departure guarantee insurance.
owed-pension-refund = The countries of the pension refund, the zones of the employment permit, and until when the flat tax rate can be chosen.
owed-waste-bags = Prices of rubbish bags and collection days in Ansan, and the fees of the social integration programme.
owed-native-readers = Native speakers must read all terms, and somebody must decide on the script of Uzbek.
owed-statute-dates = What was taken from statutes as they stood in June 2026 must be looked up again.
