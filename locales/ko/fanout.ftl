# 신청한 언어의 글이 없어 다른 언어로 보낼 때 글 위에 두는 말입니다.
bulletin-frame-note = 아직 { $wanted } 글이 없어 { $shown } 글을 보내 드립니다.

# 하루나 한 주 동안 보낸 소식을 모은 편지입니다.
digest-subject-daily = { $city }: { $date } 소식 모음
digest-subject-weekly = { $city }: { $date }까지 한 주 소식 모음
digest-more = 그 밖에 { $shown }건이 더 있습니다.
