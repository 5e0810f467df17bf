# Bulletins as they arrive.
bulletin-mail-why = Natanggap ninyo ang email na ito dahil humiling kayo ng balita mula sa { $city }.
bulletin-mail-manage = Baguhin o itigil ang mga balitang ito
bulletin-mail-read = Basahin ito sa web
bulletin-telegram-read = Basahin sa web: { $link }
bulletin-telegram-stop = Para itigil: /stop
bulletin-test-subject = Pagsubok: { $title }
# The announcement of a newsletter issue. $publication: its name; $issue: for example "Winter 2026"
bulletin-issue-title = { $publication }: { $issue }
bulletin-issue-intro = Narito na ang bagong isyu. Ito ang laman nito:

# The pages where bulletins are read.
bulletins-title = Mga balita
bulletins-none = Wala pang naipadala.
# $date: a day, already written in the language
bulletins-sent-on = Petsa ng pagpapadala: { $date }
bulletins-all = Lahat ng balita
bulletins-see-sent = Tingnan ang mga naipadala na
bulletins-stale-note = { $count ->
    [one] Sa { $count } bahagi, na may marka, iba ito sa tekstong Koreano.
   *[other] Sa { $count } na bahagi, na may marka, iba ito sa tekstong Koreano.
}
