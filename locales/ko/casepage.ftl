# 상담 목록.
desk-deadline = 법정 기한
desk-task = 할 일

# 상담 하나의 부분.
desk-parts = 이 화면의 부분
desk-part-answer = 답변
desk-earlier = 이전 글 { $count }개 보기

# 저장된 답변.
desk-replies-heading = 저장된 답변 넣기
desk-replies-find = 제목으로 찾기
desk-replies-find-button = 저장된 답변 찾기
desk-replies-none = 찾는 제목의 저장된 답변이 없습니다.
desk-reply-only-in = { $language }로만 있음
desk-reply-put-in = “{ $title }” 답변을 넣었습니다. 보내기 전에 읽고 고쳐 주세요.
desk-reply-elsewhere = 이 답변은 { $asked }로 번역되어 있지 않아 { $language }로 넣었습니다.
desk-reply-korean = 한국어로 보기

# 기계가 만든 초안.
desk-draft-button = 센터 기계로 초벌 번역 보기
desk-draft-label = 기계의 초벌 번역입니다. 틀릴 수 있으며 저장하지 않습니다.
desk-draft-no-language = 이 언어는 센터 기계가 번역하지 못합니다.
desk-draft-trouble = 지금은 센터 기계가 답하지 않습니다. 잠시 뒤 다시 눌러 주세요.

# 그사이 달라진 것, 빠진 것.
desk-error-colleague-wrote = 그사이 다른 답변이 나가서 아직 아무것도 보내지 않았습니다. 새 답변을 먼저 읽어 주세요. 쓰신 내용은 그대로 있습니다.
desk-error-no-summary = 먼저 세 줄 요약을 써 주세요. 이어받는 사람이 그것부터 읽습니다.
desk-error-no-consent = 의뢰인이 동의하지 않았거나 동의가 끝나서 알릴 수 없습니다.
desk-error-second-person = 긴급 사유는 다른 사람이 확인해야 합니다. 청한 사람이 스스로 확인할 수 없습니다.
desk-error-too-many = 더 넣을 수 없습니다. 끝난 것을 먼저 정리해 주세요.
desk-error-summary = 사실과 바라는 것을 한 줄씩, 각각 400자 안으로 써 주세요.
desk-error-task = 할 일을 300자 안으로 써 주세요.
desk-error-day = 날짜를 확인해 주세요.
desk-error-hand-over = 누구에게 왜 넘기는지 골라 주세요.
desk-error-outcome = 어떻게 끝났는지 골라 주세요.
desk-error-referral = 기관과 알릴 내용, 동의 방법, 오늘 이후의 동의 기한을 확인해 주세요.
desk-error-emergency = 왜 의뢰인에게 물을 수 없었는지 300자 안으로 써 주세요.
desk-error-taken = 이미 그 상담원이 맡고 있거나, 그사이 다른 사람이 맡았습니다.
desk-error-excluded = 그 상담원은 이 상담을 맡을 수 없게 되어 있습니다. 다른 사람을 고르세요.
desk-flag-error = 체류 자격이나 등록번호, 여권번호로 보이는 말이 있습니다. 필요하지 않으면 빼 주세요. 그대로 두려면 한 번 더 누르면 됩니다.
desk-flag-send = 그대로 보내기
desk-flag-save = 그대로 저장하기

# 직원끼리 쓰는 메모.
desk-notes-heading = 내부 메모
desk-notes-hint = 이 상담을 맡은 직원만 봅니다. 의뢰인에게는 보이지 않습니다.
desk-note-label = 새 메모
desk-note-button = 메모 남기기

# 기한과 할 일.
desk-deadlines-heading = 법정 기한
desk-deadlines-none = 적어 둔 기한이 없습니다.
desk-deadline-add = 기한 적기
desk-deadline-hint = 날짜는 상담원이 확인해서 적습니다. 여기서 계산하지 않습니다.
desk-deadline-kind = 무엇의 기한
desk-deadline-button = 기한 적기
desk-deadline-end = 지우기
desk-deadline-end-label = 기한 지우기: { $what }
desk-day = 날짜
desk-tasks-heading = 할 일
desk-tasks-none = 적어 둔 할 일이 없습니다.
desk-task-add = 할 일 적기
desk-task-words = 할 일 내용
desk-task-button = 할 일 적기
desk-task-done = 했음
desk-task-done-label = 했음: { $what }
desk-task-is-done = 마침
desk-task-follow-up = 그 뒤에 괜찮은지 다시 묻기
deadline-wage-claim = 임금 청구
deadline-severance = 퇴직금 청구
deadline-dismissal-relief = 부당해고 구제 신청
deadline-accident-claim = 산재 신청
deadline-flight = 출국
deadline-other = 그 밖의 기한

# 내가 붙인 이름.
desk-label = 내가 부르는 이름
desk-label-button = 붙이기
desk-label-hint = 나에게만 보입니다. 사람 이름이나 번호는 쓰지 마세요.

# 세 줄 요약.
desk-summary-heading = 세 줄 요약
desk-summary-none = 아직 요약이 없습니다.
desk-summary-write = 요약 쓰기
desk-summary-hint = 한국어로 한 줄씩 씁니다. 넘기거나 기관에 연결할 때 이것부터 읽습니다.
desk-summary-facts = 사실
desk-summary-wish = 바라는 것
desk-summary-done = 한 일
desk-summary-button = 요약 저장하기
desk-summary-earlier = 이전 요약 { $count }개

# 넘기기.
desk-hand-over-heading = 넘기기
desk-hand-over-open = 동료에게 넘기기
desk-hand-over-hint = 세 줄 요약이 있어야 넘길 수 있습니다. 넘기면 내 목록에서 빠집니다.
desk-hand-over-to = 누구에게
desk-hand-over-routing = 규칙이 찾는 다른 사람
desk-hand-over-why = 까닭
desk-hand-over-button = 넘기기
desk-colleague = { $name } ({ $languages })
hand-over-language = 언어가 맞지 않음
hand-over-topic = 주제가 맞지 않음
hand-over-away = 자리를 비움
hand-over-too-much = 일이 너무 많음
hand-over-conflict = 아는 사람이거나 상대편도 상담함
hand-over-other = 다른 까닭

# 마치기.
desk-close-open = 어떻게 끝났는지 적고 마치기
desk-outcome = 어떻게 끝났나
desk-follow-up = 나중에 다시 묻기
outcome-advised = 안내함
outcome-paid = 받을 것을 받음
outcome-petition-filed = 진정이나 신청을 냄
outcome-referred = 다른 기관에 연결함
outcome-withdrawn = 의뢰인이 그만둠
outcome-not-reached = 연락이 닿지 않음
outcome-duplicate = 같은 상담이 또 있음
outcome-no-answer-needed = 답이 필요 없음
follow-up-no = 다시 묻지 않음
follow-up-30 = 30일 뒤에 다시 묻기
follow-up-90 = 90일 뒤에 다시 묻기

# 다른 기관에 연결하기.
desk-refer-heading = 기관 연결
desk-refer-none = 연결한 기관이 없습니다.
desk-refer-open = 기관에 연결하기
desk-refer-hint = 의뢰인이 동의한 것만 알립니다. 저절로 보내지 않습니다. 인쇄하거나 전화로 읽어 주세요.
desk-refer-contact = 기관
desk-refer-purpose = 무엇을 위해
desk-refer-fields = 알릴 내용
desk-refer-how = 동의 방법
desk-refer-consent = 동의
desk-refer-reason = 물을 수 없었던 까닭
desk-refer-reason-hint = 긴급할 때만 씁니다. 센터장이 확인해야 알릴 수 있습니다.
desk-refer-until = 동의 기한
desk-refer-due = 답을 기다리는 날
desk-refer-moved = 마지막 변화
desk-refer-button = 연결 준비하기
desk-refer-words = 의뢰인에게 보여 줄 동의 글
desk-refer-waits = 아직 동의나 확인을 기다립니다. 그 전에는 알릴 수 없습니다.
desk-refer-confirm = 긴급 사유 확인하기
desk-refer-paper = 인쇄하거나 읽을 글
desk-refer-withdraw = 의뢰인이 동의를 거둠
desk-refer-may-notify = { $body } 직원은 출입국에 알릴 의무가 있을 수 있습니다. 이름을 말하기 전에 먼저 물어보세요.
desk-paper-title = { $name }에 연결
desk-paper-files = 따로 드리는 사본에 있습니다.
desk-paper-only = 의뢰인이 동의한 내용만 들어 있습니다.
referral-drafted = 준비함
referral-sent = 알림
referral-received = 기관이 받음
referral-accepted = 기관이 맡음
referral-declined = 기관이 거절함
referral-done = 끝남
referral-withdrawn = 동의를 거둠

office-claimed = 의뢰인에게 묻지 못한 긴급 연결을 확인해 주세요.

# 동의. 의뢰인의 언어로 보인다.
consent-text = { $name }에 다음 내용을 알려도 되는지 묻습니다. 목적: { $purpose }.
consent-until = { $day }까지만 알릴 수 있습니다.
consent-withdraw-any-time = 동의는 언제든지 거둘 수 있습니다. 동의하지 않아도 상담은 계속됩니다.
consent-confirmed-by = 긴급: { $name } 님이 확인함
consent-purpose-counsel = 상담
consent-purpose-legal = 법률 도움
consent-purpose-medical = 진료
consent-purpose-shelter = 머물 곳
consent-field-summary = 상담 요약
consent-field-reach = 연락 방법
consent-field-files = 사진과 서류
consent-how-spoken = 말로 동의함
consent-how-written = 글로 동의함
consent-how-in-case = 의뢰인이 상담 화면에서 동의
consent-how-emergency = 긴급해서 물을 수 없음

# 기록.
desk-history-title = 상담 { $locator }의 기록
desk-history-link = 기록 모두 보기
desk-history-whole = 기록이 빠짐없이 이어져 있습니다.
desk-history-broken = 기록이 끊어져 있습니다. 운영자에게 알려 주세요.
desk-history-when = 때
desk-history-what = 한 일
desk-history-who = 사람
desk-history-nobody = 의뢰인 또는 시스템
act-noted = 메모를 남김
act-task-set = 할 일을 적음
act-task-done = 할 일을 마침
act-deadline-set = 기한을 적음
act-deadline-ended = 기한을 지움
act-labelled = 이름을 붙임
act-summed-up = 요약을 씀
act-handed-over = 넘김
act-client-asked-for-another = 의뢰인이 다른 상담원을 바람
act-set-aside = 해결되어 나중에 다시 묻기로 함
act-consent-asked = 동의를 물음
act-consent-noted = 동의를 적음
act-consent-given = 의뢰인이 동의함
act-consent-withdrawn = 동의를 거둠
act-emergency-claimed = 긴급 사유를 적음
act-emergency-confirmed = 긴급 사유를 확인함
act-referral-drafted = 기관 연결을 준비함
act-referral-moved = 기관 연결이 달라짐
act-machine-draft = 기계의 초벌 번역을 봄

# 의뢰인이 보는 것.
case-who = 센터의 상담원이 답합니다.
case-who-writes = { $language }로 쓰는 센터의 상담원이 답합니다.
case-who-name = { $name } 상담원이 답합니다.
case-who-name-writes = { $name } 상담원이 { $language }로 답합니다.
case-expect = { $day }까지 답을 드리겠습니다.
case-told-heading = 다른 기관에 알리기
case-told-emergency = 급해서 먼저 묻지 못하고 알렸습니다. 궁금한 것은 아래에 써 주세요.
case-told-agree = 동의합니다
case-told-refuse = 동의하지 않습니다
case-told-withdraw = 동의를 거두겠습니다
case-another = 다른 상담원을 바라세요?
case-another-button = 다른 상담원 부탁하기
case-another-done = 다른 상담원이 맡도록 했습니다.
case-another-not = 지금은 바꿀 수 없습니다. 센터에 직접 말씀해 주세요.
