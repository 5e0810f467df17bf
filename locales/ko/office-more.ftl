# The office: what goes on this minute.
office-asked-heading = 급한 상담, 맡을지 묻는 중
office-asked-who = 묻고 있는 사람
office-until = 언제까지
office-held-heading = 요청이 몰려 잠시 붙잡아 둔 상담
office-route-heading = 기다리지 않기
office-route-button = 지금 배정하기
# A button of a list of cases, for whoever hears the page.
office-route-label = 상담 { $locator } 지금 배정하기
office-talks-heading = 지금 이어지는 대화
office-talk-since = 시작한 때
office-talk-line = 통역 전화
office-suggestions = 열린 건의

# The trail of a case.
act-contact-not-noted = 대화의 끝을 아무도 적지 않아 시스템이 끝냄
act-call-not-noted = 통역 전화의 끝을 아무도 적지 않아 시스템이 끝냄
act-let-go = 요청이 몰렸지만 기다리지 않고 배정함

# What was asked each month, counted.
demands-title = 상담 수요
demands-lead = 달마다 언어와 주제별로 몇 명이 물었고 어떻게 되었는지, 절반이 첫 답을 받기까지 얼마나 기다렸는지 보여 줍니다. 누구인지는 알 수 없습니다.
demands-small = "{ $hidden }"은 누구인지 짐작할 수 있는 작은 수({ $few })이거나, 그런 수를 셈해 낼 수 있어 함께 감춘 수입니다.
demands-from = 첫 달
demands-until = 마지막 달
demands-show = 보기
demands-file = 표로 받기(CSV)
demands-error-span = 첫 달과 마지막 달을 골라 주세요. { $limit }달까지 볼 수 있습니다.
demands-none = 이 달에는 물은 사람이 없습니다.
demands-month = 달
demands-all = 모두
demands-asked = 물음
demands-kind-helped = 답함
demands-kind-unhelped = 돕지 못함
demands-kind-tallied = 세기만 함
demands-kind-open = 아직 열림
demands-waited = 기다린 시간(분)
demands-hidden = 감춤
# The first line of the file.
demands-mark = { $name } 님이 { $moment }에 받음. 작은 수는 감췄습니다.
closing-no-language = 종료: 그 언어를 하는 사람을 찾지 못함

# An answer in which something of a saved reply is not filled in.
desk-blank-error = 아직 채우지 않은 곳이 있습니다. 채워 주세요. 그대로 보내려면 단추를 한 번 더 누르세요.
desk-flag-and-blank-error = 아직 채우지 않은 곳이 있고, 체류 자격이나 등록번호, 여권번호로 보이는 말도 있습니다. 둘 다 살펴봐 주세요. 그대로 보내려면 단추를 한 번 더 누르세요.

# Readings of cases, page by page.
reading-search = 직원 이름 또는 접수번호
reading-search-button = 찾기
reading-none-found = 이 달에는 그런 기록이 없습니다.
reading-pages = 목록의 쪽
reading-page = { $pages }쪽 중 { $page }쪽
reading-page-before = 더 최근 기록
reading-page-after = 더 오래된 기록

# Recovery codes that are all used, or ended when a backup was taken back.
factor-codes-none = 남은 복구 코드가 없습니다. 복구 코드는 한 번씩만 쓸 수 있고, 백업으로 시스템을 되돌리면 모두 끝납니다. 휴대전화 없이도 들어올 수 있게 지금 새로 만들어 주세요.
factor-codes-later = 나중에 하고 내 상담으로 가기
factor-act-codes-ended = 백업으로 되돌려 복구 코드가 모두 끝남
