# 지금 위험한 일: 모든 쪽의 맨 위와 봇.
alert-strip-label = 지금 위험을 알리는 안내
alert-strip-until = { $until }까지
bot-alert = ⚠ { $title } ({ $until }까지) { $link }
bot-no-alerts = 지금 위험을 알리는 안내는 없습니다.

# 위험의 단계. 나라가 정한 이름입니다.
alert-level-advisory = 주의보
alert-level-warning = 경보
alert-level-attention = 관심
alert-level-caution = 주의
alert-level-alert = 경계
alert-level-serious = 심각

# 소식실: 위험 안내의 목록.
board-section-alerts = 위험 안내
alerts-title = 위험 안내
alerts-open = 지금 하고 있는 것
alerts-prepared = 무슨 일입니까?
alerts-prepared-hint = 글은 준비되어 있습니다. 골라서 단계, 때, 곳만 넣으세요.
alerts-none-prepared = 준비된 글이 없습니다.
alerts-past = 끝난 안내
alert-state-draft = 쓰는 중
alert-state-asked = 확인을 기다림
alert-state-in-force = 알리는 중
alert-state-ended = 끝남

# 때와 곳을 넣는 곳.
alert-field-level = 단계
alert-field-from = 언제부터
alert-field-until = 언제까지
alert-field-until-hint = 이때가 되면 모든 쪽에서 저절로 사라집니다.
alert-field-place = 어디
alert-field-place-hint = 비워 두면 시 전체입니다.
alert-field-latin = 로마자로 쓴 곳
alert-field-latin-hint = 한국어를 못 읽는 사람이 알 수 있게 적습니다. 적지 않아도 됩니다.
alert-look-button = 여러 언어로 미리 보기
alert-error-moment = 날짜와 시각을 다시 넣어 주세요.
alert-error-none = 그런 안내가 없습니다.
alert-error-not-prepared = 준비된 한국어 글이 없거나 빈칸을 채울 수 없습니다. 글을 먼저 고쳐 주세요.
alert-error-level = 단계를 고르세요.
alert-error-times = 끝나는 때는 시작보다, 그리고 지금보다 뒤여야 합니다. 30일을 넘을 수 없습니다.
alert-error-place = 곳의 이름은 글자와 숫자로 80자까지 쓰고, 한국어로도 적어 주세요.
alert-error-elsewhere = 그사이에 다른 사람이 처리했습니다. 지금 상태를 보세요.
alert-error-changed = 준비된 글이 그사이에 바뀌었습니다. 다시 읽고 진행해 주세요.
alert-error-same-person = 쓰거나 확인을 부탁한 사람이 아닌 다른 사람이 보내야 합니다.
alert-error-too-early = 아직 10분이 지나지 않았습니다. 다른 사람의 확인을 기다려 주세요.
alert-error-word = 이유를 300자까지 적어 주세요.

# 안내 하나.
alert-numbers = 모두 { $all }명: 이메일 { $email }명, 텔레그램 { $telegram }명.
alert-takes =
    { $count ->
       *[other] 텔레그램으로 모두 보내는 데 { $shown }분쯤 걸립니다.
    }
alert-counting = 받는 사람을 세고 있습니다. 잠시 뒤 여기에 나타납니다.
alert-missing = 아직 글이 없어서 다음 언어로는 보내지 않습니다:
alert-previews = 받는 사람이 보는 글
alert-people =
    { $count ->
       *[other] { $shown }명
    }
alert-trail = 한 일
alert-note-asked = 다른 담당자들에게 메일을 보냈습니다.
alert-note-drilled = 담당자들에게 훈련으로 보냈습니다.
alert-note-sent = 보냈습니다. 모든 쪽의 맨 위에 나타납니다.
alert-progress = 얼마나 보냈는지 보기
alert-ask-heading = 확인 부탁하기
alert-ask-what = 두 사람이 보고 보냅니다. 다른 담당자에게 메일이 갑니다. 10분 안에 답이 없으면 혼자 보낼 수 있습니다.
alert-ask-button = 확인 부탁하기
alert-change = 단계, 때, 곳 고치기
alert-drill-what = 훈련: 담당자들에게만 보내고 주민에게는 보내지 않습니다.
alert-drill-button = 훈련으로 보내기
alert-drop-button = 보내지 않기
alert-wait-heading = 다른 사람의 확인을 기다립니다
alert-wait-what = 답이 없으면 담당자가 { $time }부터 혼자 보낼 수 있습니다.
alert-approve-heading = 이 안내를 보낼까요?
alert-approve-what = 아래의 글을 읽어 보세요. 누르면 바로 모두에게 갑니다.
alert-approve-button = 지금 보내기
alert-alone-heading = 혼자 보내기
alert-alone-what = 10분 동안 답이 없었습니다. 혼자 보낼 수 있습니다. 이유는 기록으로 남고 다른 담당자에게도 알립니다.
alert-alone-because = 기다릴 수 없는 이유
alert-alone-button = 혼자 보내기
alert-back-heading = 돌려보내기
alert-back-why = 무엇을 고쳐야 합니까?
alert-back-button = 돌려보내기
alert-end-heading = 이 안내 끝내기
alert-end-what = 끝났다는 안내가 받은 사람에게 그대로 갑니다.
alert-over-button = 끝났습니다
alert-longer-until = 끝나는 때 바꾸기
alert-longer-hint = 메시지는 보내지 않습니다. 모든 쪽의 때만 바뀝니다.
alert-longer-button = 때 바꾸기
alert-instead = 다른 단계나 곳으로 새로 보내기
alert-mistake-heading = 잘못 보냈을 때
alert-mistake-what = 안내를 바로 내리고, 받은 사람에게 잘못 보냈다고 알립니다.
alert-mistake-button = 잘못 보냈다고 알리기
alert-ended-over = 끝났다고 알렸습니다.
alert-ended-mistake = 잘못 보낸 안내라고 알렸습니다.
alert-ended-time = 때가 되어 저절로 끝났습니다.
alert-ended-replaced = 새 안내로 바뀌었습니다.
alert-ended-dropped = 보내지 않았습니다.

# 한 일의 기록.
alert-act-written = 썼습니다
alert-act-changed = 고쳤습니다
alert-act-asked = 확인을 부탁했습니다
alert-act-sent-back = 돌려보냈습니다
alert-act-approved = 확인하고 보냈습니다
alert-act-sent-alone = 혼자 보냈습니다
alert-act-prolonged = 끝나는 때를 바꾸었습니다
alert-act-over = 끝났다고 알렸습니다
alert-act-mistake = 잘못 보냈다고 알렸습니다
alert-act-time = 저절로 끝났습니다
alert-act-replaced = 새 안내로 바뀌었습니다
alert-act-dropped = 보내지 않기로 했습니다
alert-act-drilled = 훈련으로 보냈습니다

# 담당자에게 가는 메일.
alert-mail-subject-asked = 지금 확인해 주세요: { $title }
alert-mail-subject-sent-back = 돌아왔습니다: { $title }
alert-mail-subject-approved = 보냈습니다: { $title }
alert-mail-subject-sent-alone = 혼자 보냈습니다: { $title }
alert-mail-text-asked = { $who } 님이 위험 안내의 확인을 부탁했습니다. 읽어 보고 보내거나 돌려보내 주세요.
alert-mail-text-sent-back = { $who } 님이 위험 안내를 돌려보냈습니다.
alert-mail-text-approved = { $who } 님이 확인하고 위험 안내를 보냈습니다.
alert-mail-text-sent-alone = 10분 동안 답이 없어서 { $who } 님이 위험 안내를 혼자 보냈습니다.
alert-mail-about =
    { $title }
    { $place }
    { $from } – { $until }
alert-mail-word = 남긴 말: { $word }
alert-mail-link = 열기: { $link }
alert-drill-subject = (훈련) { $title }
alert-drill-text = 훈련입니다. 실제 상황이 아닙니다. 주민에게는 보내지 않았습니다.
