bulletin-mail-why = ඔබට මෙම ඊමේල් පණිවිඩය ලැබෙන්නේ ඔබ { $city } වෙතින් අලුත් තොරතුරු ඉල්ලා ඇති නිසාය.
bulletin-mail-manage = මෙම අලුත් තොරතුරු වෙනස් කරන්න හෝ නවත්වන්න
bulletin-mail-read = මෙය වෙබ් අඩවියේ කියවන්න
bulletin-telegram-read = වෙබ් අඩවියේ කියවන්න: { $link }
bulletin-telegram-stop = නැවැත්වීමට: /stop
bulletin-test-subject = අත්හදා බැලීම: { $title }
bulletin-issue-title = { $publication }: { $issue }
bulletin-issue-intro = අලුත් කලාපය පළ වී ඇත. එහි ඇති ලිපි මේවාය:

bulletins-title = අලුත් තොරතුරු
bulletins-none = තවම කිසිවක් යවා නැත.
bulletins-sent-on = යැවූ දිනය: { $date }
bulletins-all = මීට පෙර යැවූ තොරතුරු සියල්ල
bulletins-see-sent = මීට පෙර යැවූ දේ බලන්න
bulletins-stale-note = { $count ->
    [one] මෙය { $count } තැනක කොරියානු පාඨයෙන් වෙනස් වේ, එය ලකුණු කර ඇත.
   *[other] මෙය තැන් { $count }ක කොරියානු පාඨයෙන් වෙනස් වේ, ඒවා ලකුණු කර ඇත.
}
