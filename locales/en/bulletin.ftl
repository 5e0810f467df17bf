# Bulletins as they arrive.
bulletin-mail-why = You get this mail because you asked { $city } for updates.
bulletin-mail-manage = Change or stop these updates
bulletin-mail-read = Read this on the web
bulletin-telegram-read = Read on the web: { $link }
bulletin-telegram-stop = To stop: /stop
bulletin-test-subject = Test: { $title }
# The announcement of a newsletter issue. $publication: its name; $issue: for example "Winter 2026"
bulletin-issue-title = { $publication }: { $issue }
bulletin-issue-intro = The new issue is here. This is in it:

# The pages where bulletins are read.
bulletins-title = News
bulletins-none = Nothing has been sent yet.
# $date: a day, already written in the language
bulletins-sent-on = Sent on { $date }
bulletins-all = All news
bulletins-see-sent = See what was sent before
# $count: number of marked paragraphs
bulletins-stale-note = { $count ->
    [one] In { $count } place, which is marked, this differs from the Korean text.
   *[other] In { $count } places, which are marked, this differs from the Korean text.
}
