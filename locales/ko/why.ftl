# 질문이 왜 거기에 있나: 의뢰인에게 알리는 말.

# 글로 쓴 질문. $language는 그 언어로 쓴 언어 이름, $topic은 주제.
why-client-letter = 이 언어({ $language })로 글을 쓰고 이 주제({ $topic })를 아는 상담원이 질문을 맡았습니다.
why-client-talk = 이 언어({ $language })를 하고 이 주제({ $topic })를 아는 상담원과 이야기하게 됩니다.
why-client-asked-letter = 이 언어({ $language })로 글을 쓰고 이 주제({ $topic })를 아는 상담원에게 맡을 수 있는지 물었습니다.
why-client-asked-talk = 이 언어({ $language })를 하고 이 주제({ $topic })를 아는 상담원에게 맡을 수 있는지 물었습니다.
why-client-pair-letter = 이 주제({ $topic })를 아는 상담원이 질문을 맡았습니다. 이 언어({ $language })로 글을 쓰는 사람이 옮겨 드립니다.
why-client-pair-talk = 이 주제({ $topic })를 아는 상담원과 이야기하게 됩니다. 이 언어({ $language })를 통역하는 사람이 함께합니다.
why-client-line = 이 주제({ $topic })를 아는 상담원과 이야기하게 됩니다. 전화로 통역을 받습니다.
# $line은 통역 전화를 운영하는 곳.
why-client-line-of = 통역 전화를 운영하는 곳: { $line }.
why-client-name = 상담원은 { $name } 님입니다.
why-client-waits-hours = 상담원이 근무를 시작하면 질문을 봅니다.
why-client-waits-room = 상담원이 다른 상담을 마치면 질문을 봅니다.
why-client-waits-language = 이 언어({ $language })를 하는 사람을 기다립니다.
why-client-waits-your-language = 의뢰인의 언어를 하는 사람을 기다립니다.
why-client-waits-topic = 이 주제({ $topic })를 아는 상담원을 기다립니다.
why-client-waits-woman = 부탁하신 대로 여성 상담원을 기다립니다.
why-client-waits-man = 부탁하신 대로 남성 상담원을 기다립니다.
why-client-waits-line = 비어 있는 통역 전화를 기다립니다.
why-client-waits-agree = 통역을 기다립니다. 동의하시면 법무부가 운영하는 통역 전화를 쓸 수 있습니다.
why-client-waits-head = 센터장이 질문을 맡을 상담원을 찾고 있습니다.
why-client-waits-somebody = 질문을 맡을 수 있는 상담원을 기다립니다.
# $shown은 보이는 수.
why-client-patience = { $shown }분 안에 시간이 나는 사람이 없으면 통역을 찾겠습니다.

# 사람이나 통역 전화가 맡을 수 없는 까닭.
reason-not-an-interpreter = 통역하지 않음
reason-only-letters = 글만 옮김
reason-with-somebody = 지금 상담 중
reason-on-break = 잠시 쉬는 중
reason-shift-ends-soon = 곧 근무가 끝남
reason-other-gender = 의뢰인이 다른 성별의 상담원을 부탁함
reason-passed = 맡지 않겠다고 했거나 제때 답하지 않음
reason-line-closed = 지금은 받지 않는 시간
reason-line-tried = 걸었으나 받지 않음
reason-lines-busy = 모두 통화 중
reason-line-not-agreed = 의뢰인이 이 통역 전화에 동의하지 않음
reason-no-interpreter = 통역할 수 있는 사람이 없음
reason-no-line = 비어 있는 통역 전화가 없음

# 규칙을 어디까지 넓혔나.
why-step-own = 의뢰인의 첫째 언어
why-step-second = 의뢰인의 둘째 언어
why-step-pair = 상담원과 통역 함께
why-step-own-later = 의뢰인의 첫째 언어, 오늘 늦게
why-step-second-later = 의뢰인의 둘째 언어, 오늘 늦게
why-step-pair-later = 상담원과 통역 함께, 오늘 늦게

# 기다리는 상담에 도움이 될 일.
why-advice-ask-about-line = 법무부가 운영하는 통역 전화를 써도 되는지 의뢰인에게 물어보세요.
why-advice-find-interpreter = 상담원은 있습니다. 통역이나 번역할 사람을 찾아 주세요.
why-advice-offer-appointment = 오늘은 맡을 사람이 없습니다. 예약을 권해 주세요.

# 직원에게 알리는 결정.
why-step = 단계
why-help = 도움이 될 일
why-look-again = 다음 단계
why-look-again-in = { $shown }분 뒤 상담원과 통역을 함께 찾음
why-tell-head = 센터장에게
why-tell-head-what = 지금 결정이 필요합니다.
why-client-heading = 의뢰인에게 알리는 말
why-outcome = 결과
why-outcome-assigned = 바로 맡음
why-outcome-offered-seconds = 먼저 물음. { $shown }초 안에 답함
why-outcome-offered-hours = 먼저 물음. 근무 시간으로 { $shown }시간 안에 답함
why-outcome-waiting = 기다림
why-role = 하는 일
why-role-owner = 상담
why-role-interpreter = 통역
why-line = 통역 전화
why-line-ministry = 법무부가 운영하는 통역 전화
# $rank는 순위, $level은 주제 단계, $load는 이 상담까지의 점수.
why-rank = 맡을 수 있음, { $rank }순위. 주제 3단계 중 { $level }단계, 이 상담까지 { $load }점
why-rank-before = 맡을 수 있음, { $rank }순위. 전에 맡았던 상담원, 주제 3단계 중 { $level }단계, 이 상담까지 { $load }점
why-rank-interprets = 통역할 수 있음, { $rank }순위. 이 상담까지 { $load }점
why-rank-line = 통역할 수 있음, { $rank }순위. 이 통화까지 한꺼번에 { $load }통화
why-with-interpreter = { $name } 님이 통역합니다.
why-by-line = 통역 전화: { $line }.

# 만약에: 남기지 않는 결정.
why-if-heading = 만약에
why-if-what = 지금 있는 그대로 규칙이 이 상담을 어떻게 정할지 보여 줍니다. 아무것도 바뀌거나 남지 않습니다.
why-if-who = 사람 또는 통역 전화
why-if-change = 무엇이 다르다면
why-if-change-nothing = 그대로
why-if-change-speaks = 의뢰인의 언어를 함
why-if-change-knows = 이 주제를 앎
why-if-change-works = 지금부터 하루 끝까지 근무함
why-if-change-comes = 자리에 있고 시간이 있음
why-if-change-leaves = 자리에 없음
why-if-change-room = 하나 더 맡을 여력이 있음
why-if-change-line = 전화를 받고 회선이 하나 더 있음
why-if-nobody = 없음
why-if-button = 보기
why-if-result = 지금 규칙대로라면
why-if-error = 이 변화에 맞는 사람이나 통역 전화를 골라 주세요.
