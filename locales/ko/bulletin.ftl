# 도착한 소식.
bulletin-mail-why = { $city }에 소식을 신청하셔서 이 메일을 보내 드립니다.
bulletin-mail-manage = 소식 바꾸기 또는 그만 받기
bulletin-mail-read = 웹에서 읽기
bulletin-telegram-read = 웹에서 읽기: { $link }
bulletin-telegram-stop = 그만 받기: /stop
bulletin-test-subject = 시험 발송: { $title }
bulletin-issue-title = { $publication }: { $issue }
bulletin-issue-intro = 새 호가 나왔습니다. 이런 글이 실렸습니다.

# 보낸 소식을 읽는 쪽.
bulletins-title = 새 소식
bulletins-none = 아직 보낸 소식이 없습니다.
bulletins-sent-on = { $date }에 보냄
bulletins-all = 지난 소식 모두 보기
bulletins-see-sent = 그동안 보낸 소식 보기
bulletins-stale-note = 한국어 글과 다른 곳이 { $count }곳 있고, 그곳을 표시했습니다.
