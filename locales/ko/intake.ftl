# 상담하기: 양식을 쓰기 전.
help-leave-button = 이 쪽 떠나기
help-leave-hint = ‘이 쪽 떠나기’를 누르거나 Esc 키를 세 번 누르면 바로 다른 쪽이 나옵니다. 브라우저에는 다녀간 기록이 남을 수 있습니다. 다른 사람이 휴대전화를 본다면 기록을 지우세요.
help-danger-link = 위험합니다, 다쳤습니다, 갇혔습니다
help-danger-title = 위험하면 먼저 전화하세요
help-danger-call = 바로 도와주는 전화
help-danger-write = 그다음 상담원에게 쓰기
help-topic-unknown = 잘 모르겠습니다
help-topic-chosen = 분야: { $topic } – 바꾸기

# 양식.
help-as-label = 누구의 일인가요?
help-as-self = 제 일입니다
help-as-friend = 다른 사람의 일입니다
help-as-employer = 저는 사업주입니다
help-as-suggestion = 시에 제안하거나 항의합니다
help-suggestion-lead = 시는 제안과 항의를 모두 읽고, 답을 드립니다.
help-suggestion-label = 시에 무엇을 말하고 싶으신가요?
help-questions-lead = 답하고 싶지 않은 질문은 건너뛰세요.
help-own-words = 직접 쓰기
help-signs-label = 급한 일이 있나요?
help-sign-injury = 다쳤거나 아픈 사람이 있습니다
help-sign-confinement = 갇혀 있거나 나갈 수 없습니다
help-sign-violence = 폭력이나 협박이 있습니다
help-sign-flight = 곧 출국합니다
help-sign-time-limit = 기한이 가깝습니다
help-flight-on = 출국하는 날 (있으면)
help-limit-on = 기한의 마지막 날 (알면)
help-error-day = 날짜가 아닙니다. 다시 골라 주세요.
help-reach-phone = 전화로: 상담원이 전화합니다
help-number-label = 전화번호
help-error-number = 전화번호가 아닙니다. 다시 비교해 보세요.
help-when-label = 언제 전화하면 안전한가요?
help-say-label = 다른 사람이 받으면 뭐라고 할까요?
help-say-hint = 예: ‘잘못 걸었습니다’. 다른 말은 하지 않습니다.
help-wishes-heading = 언어와 바라는 점
help-none = 없음
help-second-label = 잘 아는 다른 언어
help-spoken-label = 제 언어가 여기에 없습니다. 제가 쓰는 말:
help-spoken-words-label = 또는 언어 이름을 써 주세요
help-gender-label = 누구와 이야기하고 싶나요?
help-gender-any = 상관없습니다
help-gender-woman = 여성
help-gender-man = 남성
help-ministry-what = 여기에 같은 언어를 쓰는 사람이 없을 때가 있습니다. 그때 { $line } 전화가 통역할 수 있습니다. 출입국 일도 하는 법무부의 전화입니다. 동의하실 때만 연결합니다. 동의하지 않으시면 다른 방법을 찾습니다.
help-ministry-label = 통역을 위해 { $line }에 전화해도 됩니다
help-employer-label = 회사 이름
help-employer-hint = 원할 때만 쓰세요. 같은 곳에서 회사까지 상담하지 않게 하려는 것입니다. 암호화해서 보관합니다.

# 말하지 않아도 되는 것.
help-flag-title = 이대로 둘까요?
flag-reason-status = 비자나 체류자격에 관한 말이 있습니다. 상담에 필요하지 않습니다. 그대로 두면 질문을 읽을 수 있는 사람이 모두 보게 됩니다.
flag-reason-registration = 등록번호처럼 보이는 숫자가 있습니다. 상담에 필요하지 않습니다. 그대로 두면 질문을 읽을 수 있는 사람이 모두 보게 됩니다.
flag-reason-passport = 여권번호처럼 보이는 것이 있습니다. 상담에 필요하지 않습니다. 그대로 두면 질문을 읽을 수 있는 사람이 모두 보게 됩니다.
help-flag-nothing-kept = 아직 아무것도 보내거나 저장하지 않았습니다.
help-flag-edit-button = 지우러 가기
help-flag-send-button = 이대로 보내기

# 고른 언어와 다른 언어.
help-language-title = 어느 언어로 할까요?
help-language-question = { $language }로 쓰신 것 같습니다. 어느 언어로 답할까요?

# 텔레그램.
bot-ask-more-button = 더 알려 주기
bot-ask-more = 해당하는 것을 누르세요. 누르지 않아도 됩니다.
bot-ask-rewrite-button = 다시 쓰기
bot-ask-done-button = 계속하기
bot-ask-language-button = 다른 언어
bot-ask-language = 이 가운데 어느 말을 쓰나요?

# 상담 화면.
desk-intake-heading = 접수할 때 말한 것
desk-asked-as = 묻는 사람
desk-signs = 급한 일
desk-second-language = 다른 언어
desk-spoken = 쓰는 말
desk-asks-for = 바라는 상담원
desk-ministry = 법무부 전화 통역
desk-ministry-yes = 동의함
desk-flight = 출국일
desk-limit = 기한
desk-call = 전화
desk-call-when = 안전한 때
desk-call-say = 다른 사람이 받으면
desk-employer = 회사
act-held = 몰린 접수가 지날 때까지 기다림
