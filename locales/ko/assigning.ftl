# 지금 내 상태.
presence-label = 지금 상담할 수 있나요
presence-here = 자리에 있음
presence-busy = 상담 중
presence-break = 잠시 쉼

# 맡을지 묻는 상담.
offers-heading = 이 상담을 맡으시겠습니까?
offers-time = 답할 시간
offers-left-seconds = { $shown }초 남음
offers-left-minutes = { $shown }분 남음
offers-until = { $when }까지
offers-accept = 맡겠습니다
offers-decline = 맡기 어렵습니다
offers-why-choose = 까닭을 고르세요
offers-why-label = 상담 { $locator }을(를) 맡기 어려운 까닭
offers-why-with-somebody = 다른 분과 상담 중입니다
offers-why-not-my-topic = 잘 모르는 주제입니다
offers-why-knows-the-person = 아는 사람이거나 아는 회사입니다
offers-why-too-much = 맡은 일이 너무 많습니다
offers-why-other = 다른 까닭이 있습니다
offers-error-over = 답할 시간이 지나서 다른 상담원에게 묻고 있습니다.
offers-error-gone = 이제는 이 상담을 맡을지 묻지 않습니다.

# 상담 화면의 통역.
call-heading = 통역
call-by = { $name } 님이 통역합니다.
call-run-by = 운영: { $name }
call-asked = { $when }부터 전화하는 중
call-answered = 전화를 받았습니다
call-ended = 통화가 끝났습니다
call-not-needed = 필요 없게 되었습니다
call-pair = 통역할 사람 찾기
call-over = 대화가 끝났습니다
call-over-what = 다음 분을 맞을 수 있게 됩니다. 상담은 글 상담으로 내 목록에 남습니다.
call-why-no-answer = 받지 않음: 다음 통역 전화
call-why-busy = 통화 중: 다음 통역 전화
call-why-refused = 도와줄 수 없음: 다음 통역 전화

# 책임자가 관리하는 통역 전화.
relays-title = 통역 전화
relays-what = 그 언어를 하는 직원이 없으면 상담원과 통역 전화를 이어서 대화합니다. 글로 온 상담은 통역 전화로 보내지 않습니다.
relays-none = 등록된 통역 전화가 없습니다.
relays-name = 이름
relays-langs = 언어
relays-any-language = 모든 언어
relays-lines = 동시 통화
relays-lines-at-once = 우리 센터가 동시에 쓸 수 있는 통화 수
relays-busy = { $lines }건 중 { $busy }건
relays-waiting = 최근 30일 기다린 시간
relays-wait = 평균 { $seconds }초, { $calls }번 가운데 { $answered }번 받음
relays-not-measured = 아직 통화한 적이 없음
relays-if-agreed = 의뢰인이 동의할 때만
relays-end = 그만 쓰기
relays-end-label = 통역 전화 { $name } 그만 쓰기
relays-new-title = 새 통역 전화
relays-new-button = 계속
relays-edit-title = 통역 전화
relays-contact = 연락처 목록의 항목
relays-contact-hint = 전화번호와 운영 기관은 그 항목에서 가져옵니다. 채워진 내용은 고칠 수 있습니다.
relays-no-contact = 없음
relays-whose = 누가 운영하나
relays-ministry = 법무부에 속한 전화입니다
relays-ministry-hint = 이런 전화는 의뢰인이 동의할 때만 이용합니다. 잘 모르면 표시해 두세요.
relays-hours = 받는 시간
relays-save = 저장
relays-error-name = 이름을 120자 안으로 써 주세요.
relays-error-lines = 1에서 99까지의 수를 써 주세요.
relays-error-langs = 언어를 하나 이상 고르세요.
relays-error-hours = 시작과 끝 시각을 쓰세요. 끝이 시작보다 뒤여야 합니다.
relays-error-busy = 지금 그보다 많은 통화가 이어지고 있습니다. 끝난 뒤에 다시 해 주세요.

# 센터.
office-needs-head = 책임자 확인 필요
office-is-asked = { $name } 님에게 묻는 중
office-away-heading = 자리를 비운 직원에게 남은 상담
office-substitute = 지금이라면 맡을 사람
office-no-substitute = 없음
office-replayed = { $day }의 결정 { $replayed }건을 다시 해 보았고, { $differed }건이 다르게 나왔습니다.
office-error-excluded = 그 상담원은 이 상담을 맡을 수 없게 되어 있습니다. 다른 사람을 고르세요.

# 직원 한 사람.
staff-about-heading = 배정할 때 볼 것
staff-gender = 의뢰인이 찾을 때
staff-gender-hint = 여성이나 남성 상담원을 찾는 의뢰인이 있습니다. 밝히지 않아도 됩니다.
staff-gender-none = 밝히지 않음
staff-gender-woman = 여성 상담원
staff-gender-man = 남성 상담원
staff-letters = 의뢰인의 글을 번역할 수 있음
staff-letters-hint = 비밀을 지키기로 서약한 센터 밖의 번역가에게만 표시하세요.

# 규칙이 상담을 살펴본 까닭.
cause-declined = 물어본 상담원이 맡지 않았습니다.
cause-expired = 물어본 상담원이 시간 안에 답하지 않았습니다.
cause-left = 물어본 상담원이 그사이 자리를 비웠습니다.
cause-handed-over = 맡은 상담원이 자리를 비웠습니다.
cause-excluded = 맡은 상담원이 이 상담을 맡을 수 없게 되었습니다.
cause-interpreter = 통역할 사람을 찾았습니다.

# 상담에서 한 일.
act-offered = 맡을지 물어봄
act-accepted = 맡음
act-declined = 맡지 않음
act-offer-over = 시간 안에 답하지 않음
act-offer-withdrawn = 묻기를 거둠
act-paired = 통역이 함께함
act-line-asked = 통역 전화를 걺
act-line-answered = 통역 전화가 받음
act-line-failed = 통역 전화가 도움이 되지 않음
act-call-ended = 통역 통화가 끝남
act-contact-over = 대화가 끝남
act-excluded = 맡지 않게 한 사람이 있음
act-matter-proposed = 함께할지 물어봄
act-matter-joined = 함께하기로 함
act-matter-left = 함께하지 않거나 그만둠
