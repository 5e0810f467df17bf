# 메뉴.
nav-office-staff = 직원과 근무

# 내 상담 목록.
desk-title = 나의 하루
desk-empty = 지금 맡은 상담이 없습니다. 새 상담은 여기에 저절로 나타납니다.
desk-mine = 지금 할 일
desk-others = 답을 기다리는 중
desk-locator = 접수번호
desk-language = 언어
desk-topic = 주제
desk-state = 상태
desk-client-wrote = 의뢰인이 쓴 때
desk-answer-by = 답변 기한
desk-urgent = 긴급
desk-late = 기한 지남
desk-moment = { $date } { $time }
desk-moment-today = 오늘 { $time }

# 상담 하나.
desk-case-title = 상담 { $locator }
desk-by-client = 의뢰인
desk-by-counsellor = 상담원
desk-read-at = { $when } 읽음
desk-not-read = 아직 읽지 않음
desk-answer = 답변 ({ $language })
desk-answer-button = 답변 보내기
desk-answer-close-button = 답변 보내고 마치기
desk-close-heading = 답변 없이 마치기
desk-close-what = 상담이 끝나고 내 목록에서 빠집니다. 의뢰인이 다시 쓰면 다시 열립니다.
desk-close-button = 답변 없이 마치기
desk-error-empty = 답변이 비어 있습니다. 내용을 써 주세요.
desk-error-too-long = 답변이 너무 깁니다. { $limit }자까지 쓸 수 있으니 줄여 주세요.
desk-error-client-wrote = 그사이 의뢰인이 다시 글을 남겨서 아직 아무것도 보내지 않았습니다. 새 글을 먼저 읽어 주세요. 쓰신 내용은 그대로 있습니다.
desk-error-closed = 지금은 이 상담에 그렇게 할 수 없습니다. 상담의 상태를 확인하세요.
desk-about-heading = 이 상담
desk-step-opened = 접수됨
desk-step-read = 상담원이 읽음
desk-step-answered = 답변함
desk-step-closed = 마침
desk-why-heading = 왜 나에게 왔나
desk-why-other-heading = 왜 여기에 있나
desk-why-by = { $name } 님이 골랐습니다.
desk-why-despite = 규칙대로라면 다음과 같았습니다: { $reason }.
desk-why-before = 전에도 이 상담을 맡았습니다.
desk-why-language = 의뢰인의 언어({ $language })를 합니다.
desk-why-topic = { $topic } 주제를 압니다(3단계 중 { $level }단계).
desk-why-load = 여력이 있습니다. 이 상담까지 { $capacity }점 중 { $load }점을 씁니다.
desk-why-rank = { $count ->
    [1] 맡을 수 있는 다른 사람이 없었습니다.
   *[other] 맡을 수 있는 { $count }명 중 { $rank }순위였습니다.
}
desk-trail-heading = 누가 열어 보았나
desk-trail-given = { $name } 님에게 맡김

# 상담에서 한 일.
act-opened = 접수됨
act-read = 읽음
act-answered = 답변함
act-closed = 마침
act-assigned = 상담원에게 맡김
act-released = 거두어들임
act-reopened = 다시 열림
act-late = 답변 기한 지남
act-client-wrote = 의뢰인이 다시 씀

# 상담의 상태.
state-waiting = 상담원 기다림
state-offered = 맡을지 묻는 중
state-assigned = 새로 배정
state-working = 진행 중
state-waiting-client = 의뢰인 답변 대기
state-waiting-agency = 기관 답변 대기
state-referred = 다른 기관에 맡김
state-resolved = 해결됨
state-follow-up = 나중에 확인 예정
state-closed = 마침
state-erased = 지움

# 규칙이 상담을 살펴본 까닭.
cause-opened = 상담이 접수되었습니다.
cause-retried = 맡을 여력이 생겨 다시 살펴보았습니다.
cause-reopened = 의뢰인이 다시 써서 다시 살펴보았습니다.
cause-by-hand = 손으로 맡겼습니다.

# 맡을 수 없는 까닭, 기다리는 까닭.
reason-no-staff = 직원이 없음
reason-inactive = 쓰지 않는 계정
reason-not-a-counsellor = 상담원이 아님
reason-off-shift = 오늘 남은 근무가 없음
reason-absent = 오늘 자리에 없음
reason-on-shift-later = 오늘 늦게 근무 시작
reason-no-language = 의뢰인의 언어를 하지 못함
reason-speaks-but-does-not-write = 말은 하지만 글은 쓰지 못함
reason-writes-but-does-not-speak = 글은 쓰지만 말은 하지 못함
reason-no-topic = 이 주제를 맡지 않음
reason-live-full = 지금 방문이나 전화를 응대 중
reason-open-full = 맡은 상담이 가득 참
reason-excluded = 이 상담에서 제외됨

# 센터 지금.
office-title = 센터 지금
office-late-heading = 기한 지난 상담
office-waiting-heading = 기다리는 상담
office-here = 근무 중
office-not-here = 근무 아님
office-absent = 오늘 자리 비움
office-now = 지금
office-since = 접수된 때
office-where = 까닭 또는 맡은 사람
office-has-it = { $name } 님이 맡음
office-nothing-waits = 기다리는 상담이 없습니다.
office-assign-heading = 손으로 맡기기
office-assign-label = 상담 { $locator } 맡을 사람
office-choose = 맡을 사람
office-option-fits = { $name }: 맡을 수 있음
office-option-against = { $name }: { $reason }
office-assign-button = 맡기기
office-people-heading = 누가 있나
office-load-heading = 열린 상담
office-load = { $capacity }점 중 { $load }점
office-somebody-left = 그만둔 직원
office-error-no-case = 그런 상담이 없습니다.
office-error-closed = 마친 상담이라 맡길 수 없습니다.
office-error-full = 그 상담원은 맡은 상담이 가득 찼습니다. 다른 사람을 고르거나 여력을 먼저 늘려 주세요.
office-error-nobody = 맡을 상담원을 먼저 고르세요.
office-error-taken = 이미 그 상담원이 맡고 있거나, 그사이 다른 사람이 맡았습니다.

# 상담에 대한 결정.
office-case-title = 상담 { $locator }의 결정
office-decisions-link = 이 상담의 결정 모두 보기
office-no-content = 의뢰인이 쓴 내용은 여기에 보이지 않습니다.
office-read-link = 상담 읽기(기록에 남습니다)
closing-spam = 종료: 실제 질문이 아님(스팸)
closing-elsewhere = 종료: 다른 곳에서 해결됨
office-owner = 맡은 사람
office-decided-at = 결정한 때
office-decided-by = 결정한 사람
office-waits-for = 기다리는 까닭
office-rules = 규칙
office-policy = { $version }판
office-found = 살펴본 결과

# 직원과 근무.
staff-title = 직원과 근무
staff-name = 이름
staff-email = 이메일
staff-lang = 화면 언어
staff-roles = 역할
staff-languages = 언어
staff-topics = 주제
staff-shifts = 주간 근무
staff-link = 들어가기 링크
staff-link-button = 링크 만들기
staff-link-label = { $name } 님의 들어가기 링크 만들기
staff-link-made = { $name } 님의 들어가기 링크
staff-link-hint = 본인에게만 전해 주세요. 사흘 안에 한 번만 쓸 수 있고, 지금만 보입니다.
staff-hours = { $day } { $from }~{ $until }
staff-add-heading = 직원 추가
staff-add-button = 추가하고 들어가기 링크 만들기
staff-errors-heading = 고칠 곳이 있습니다
staff-error-name = 이름을 써 주세요.
staff-error-email = 이메일 주소를 써 주세요.
staff-error-lang = 언어를 골라 주세요.
staff-error-role = 역할을 하나 이상 골라 주세요.
staff-error-address-taken = 이 주소를 쓰는 계정이 이미 있습니다.

# 직원 한 사람.
staff-edit-title = { $name } 님의 업무와 근무
staff-speaks = 말하기
staff-writes = 쓰기
staff-level = 수준
staff-level-label = { $what } 수준
staff-language-level-1 = 뜻이 통함
staff-language-level-2 = 잘함
staff-language-level-3 = 모국어
staff-topic-level-0 = 맡지 않음
staff-topic-level-1 = 흔한 질문
staff-topic-level-2 = 잘 앎
staff-topic-level-3 = 어려운 일도 맡음
staff-shifts-hint = 오늘부터 적용됩니다. 근무하지 않는 날은 비워 두세요.
staff-day = 요일
staff-before-break = 근무
staff-after-break = 두 번째 근무
staff-from-label = { $day } 시작
staff-until-label = { $day } 끝
staff-error-hours = 시작과 끝을 모두 쓰세요. 끝은 시작보다 늦어야 하고, 다른 근무와 겹칠 수 없습니다.
staff-capacity-heading = 맡을 수 있는 일
staff-open = 열린 상담(점)
staff-open-hint = 글로 온 상담은 답변할 때까지 10점을 씁니다.
staff-live = 방문과 전화(점)
staff-live-hint = 방문이나 전화는 100점, 채팅은 25점을 씁니다.
staff-error-capacity = 0에서 10,000 사이의 수를 써 주세요.
staff-error-capacity-taken = 이미 그보다 많이 맡고 있습니다. 먼저 다른 사람에게 상담을 맡기세요.
staff-away-heading = 자리를 비우는 날
staff-away = { $from }부터 { $until }까지
staff-away-from = 비우는 첫날
staff-away-until = 비우는 마지막 날
staff-error-absence = 첫날과 마지막 날을 모두 쓰세요. 마지막 날이 첫날보다 앞설 수 없습니다.
# $what: 역할 또는 부재 기간
staff-end = 끝내기: { $what }
staff-error-own-head = 자신의 센터장 역할은 스스로 끝낼 수 없습니다. 다른 센터장이 할 수 있습니다.
staff-save-button = 저장하기

# 역할.
role-head = 센터장
role-counsellor = 상담원
role-interpreter = 통역사
role-writer = 편집자
role-publisher = 발행 담당
role-translator = 번역가
role-reviewer = 감수자
staff-role-in = { $role }: { $language }
staff-give-role = 역할 주기
staff-give-lang = 어느 언어
staff-give-lang-hint = 번역가와 감수자만 언어별로 줄 수 있습니다.
staff-every-language = 모든 언어
staff-give-button = 이 역할 주기
