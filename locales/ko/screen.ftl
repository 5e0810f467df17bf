# 직원의 화면을 가리고 잠그기.
curtain-draw = 가리기
curtain-back = 돌아가기
lock-button = 잠그기
lock-title = 잠긴 화면
lock-lead = 자리를 비우신 동안 화면을 잠갔습니다. 코드를 넣으시면 하던 일로 돌아갑니다.
lock-open-button = 열기
lock-leave-button = 이 기기에서 나가기
lock-over = 로그인이 끝났습니다. 새 창에서 다시 로그인하신 다음 여기에 코드를 넣어 주세요. 쓰시던 글은 그대로 있습니다.

# 화면 돌리기: 창구에서 마주 앉은 분께 보여 드리는 한 문장.
turn-title = 화면 돌리기
turn-lead = 보여 드릴 언어를 고르고 문장을 누르신 다음, 화면을 돌려 주세요. 그 문장만 크게 보입니다.
turn-case-link = 상담으로 돌아가기
turn-back = 돌아가기
turn-group-arrive = 처음 만날 때
turn-group-trust = 마음을 놓으시도록
turn-group-danger = 위험하거나 아플 때
turn-group-ask = 물어볼 때
turn-group-papers = 서류
turn-group-leave = 마칠 때
turn-own-heading = 직접 쓰기
turn-own-hint = 한쪽만 써도 됩니다. 저장하지 않습니다.
turn-own-answers = ‘예’와 ‘아니요’를 함께 보이기
turn-own-button = 크게 보이기
turn-error-empty = 보여 드릴 말을 써 주세요.
turn-error-long = 너무 깁니다. { $limit }자까지 쓸 수 있습니다.

# 돌린 화면의 문장. 지금 마주 앉은 분이 읽습니다.
turned-phrase-wait = 잠시만 기다려 주세요.
turned-phrase-interpreter = 통역하는 분을 부르고 있습니다.
turned-phrase-slowly = 천천히 말씀해 주세요.
turned-phrase-understand = 이해하셨나요?
turned-phrase-closing = 오늘은 곧 문을 닫습니다.
turned-phrase-free = 상담은 무료입니다.
turned-phrase-no-name = 이름을 말하지 않으셔도 됩니다.
turned-phrase-no-status = 비자나 등록번호는 말하지 않으셔도 됩니다. 도와드리는 데 필요하지 않습니다.
turned-phrase-who-reads = 적어 둔 이야기는 암호화해서 보관합니다. 맡은 사람과 센터장만 열 수 있고, 열어 볼 때마다 기록합니다.
turned-phrase-room = 다른 방에서 이야기할까요?
turned-phrase-danger = 지금 위험한가요?
turned-phrase-police = 경찰을 부를까요?
turned-phrase-ambulance = 구급차를 부를까요?
turned-phrase-hurts = 어디가 아픈가요? 손으로 가리켜 주세요.
turned-phrase-when = 언제 있었던 일인가요? 날짜를 써 주세요.
turned-phrase-money = 돈은 얼마인가요? 숫자로 써 주세요.
turned-phrase-company = 회사 이름을 써 주세요.
turned-phrase-phone = 전화번호를 써 주세요.
turned-phrase-call = 그 번호로 전화해도 안전한가요?
turned-phrase-papers = 서류를 가지고 오셨나요?
turned-phrase-photo = 이 서류를 사진으로 찍어도 될까요?
turned-phrase-sign = 여기에 서명하시겠어요?
turned-phrase-come-back = 다른 날 다시 와 주세요.
turned-phrase-goodbye = 안녕히 가세요. 일이 잘되기를 바랍니다.
turned-phrase-yes = 예
turned-phrase-no = 아니요
