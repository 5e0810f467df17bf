# Searching: what stands beside the results, and what was searched for in vain.

# $language: name of a language in itself
search-nothing-in = Nothing was found in { $language }.
search-suggestions = Suggestions
search-kind-amount = Amount or time limit
privacy-searching-heading = When you search
privacy-searching = Words that find nothing are kept encrypted for 90 days, so that the city can write what is missing. It is not kept who typed them, only the day. Long sentences, long numbers and addresses are not kept at all.

# The newsroom's page of searches that found nothing.
board-section-unfound = Searched and not found
unfound-title = Searched and not found
unfound-what = What readers typed in the last 90 days and did not find. Nobody knows who typed it. Write what is missing, or name the word that our texts use: from then on it is found.
unfound-none = Every search of the last 90 days found something.
unfound-typed = What was typed
unfound-language = Language
# How often something was typed.
unfound-times = Times
unfound-last = Last on
unfound-elsewhere = Found only in:
unfound-again = Search again
unfound-means = Our texts say
unfound-means-button = Means the same
unfound-seen = Seen to
# $words: what a publisher wrote
unfound-means-nothing = “{ $words }” finds nothing in this language either. Name a word that stands in our texts.
# $asked: what readers typed
unfound-linked = “{ $asked }” is found from now on.
unfound-gone = This line is not here any more. Somebody else has seen to it.
unfound-too-long = That is too long. Please write no more than { $most } characters.
# $count: searches with long sentences that found nothing
unfound-long = { $count ->
    [one] { $count } long question found nothing. Its words were not kept.
   *[other] { $count } long questions found nothing. Their words were not kept.
}
unfound-same-heading = Words that mean the same, added here
unfound-same-remove = Take out
unfound-same-removed = The words were taken out.

# Amounts and time limits. The values come from the law and are filled in.
amounts-title = Amounts and time limits
amounts-lead = What the law says today, each with its source. When the law changes, this page changes on the same day.
amounts-name = What
amounts-value = Today
# $date: the first day; $value: the new value
amounts-next = From { $date }: { $value }
amounts-source = Source (in Korean)
# $date: a day
amounts-checked = Checked on { $date }
amounts-guide = What you can do
amount-minimum-wage-hourly = Minimum wage for one hour
amount-minimum-wage-daily = Minimum wage for a day of eight hours
amount-minimum-wage-monthly = Minimum wage for a month of full-time work
amount-premium-overtime = Extra pay for overtime
amount-premium-night = Extra pay for work at night
amount-premium-holiday = Extra pay for work on a holiday
amount-premium-firm-size = Number of workers from which a company owes this extra pay
amount-wage-settlement-deadline = After your last working day, all money must be paid within
amount-wage-delay-interest = Interest for a year on wages paid late
amount-wage-claim-limit = Unpaid wages can be claimed for
amount-annual-leave-days = Paid days off in a year, after one year of work
amount-dismissal-notice = Notice before a dismissal
amount-dismissal-complaint-limit = Time to complain about an unfair dismissal
amount-maternity-leave = Leave before and after a birth
amount-severance-min-service = Severance pay is owed after working for
amount-severance-days-per-year = Severance pay for each year: your average wage for
amount-severance-deadline = After you leave, severance pay must be paid within
amount-severance-claim-limit = Severance pay can be claimed for
amount-departure-insurance-claim-limit = Departure insurance can be claimed for
amount-accident-leave-benefit = Money while you cannot work after an accident, as a share of your average wage
amount-accident-claim-limit = Time to claim treatment and lost wages after an accident
amount-accident-claim-limit-long = Time to claim for a lasting disability or a death
amount-accident-appeal = Time to object when the accident insurance refuses
amount-health-insurance-wait = Without a job that insures you, health insurance begins after
amount-health-insurance-rate-worker = Health insurance: your share of your wage
amount-pension-rate-worker = National pension: your share of your wage
amount-employment-insurance-rate-worker = Employment insurance: your share of your wage
amount-registration-deadline = After entering Korea, register as a foreigner within
amount-address-report-deadline = After moving, report your new address within
amount-newborn-status-deadline = For a child born in Korea, ask for a status of stay within
amount-workplace-change-apply = After leaving a workplace, ask for a change within
amount-workplace-change-find = Find the new workplace within
amount-fee-card = Fee for the foreigner registration card
amount-fee-extension = Fee for a longer stay
amount-fee-status-change = Fee for another status of stay
amount-fee-workplace-change = Fee for a change of workplace
amount-child-allowance-amount = Child allowance for a month
amount-child-allowance-under-age = Child allowance is paid for children younger than
amount-birth-report-deadline = Report a birth within
amount-waste-fine = Fine for throwing rubbish away where it is not allowed, up to
amount-lease-term = You may live in a rented home for at least
amount-international-licence = After entering Korea, an international driving licence is valid for
