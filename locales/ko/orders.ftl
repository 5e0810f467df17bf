# 번역 맡기기.
nav-orders = 번역 맡기기
orders-title = 맡긴 번역
orders-mine-title = 내가 맡은 번역
orders-back = 목록으로
orders-ask = 번역 맡기기
orders-statement = 이달의 내역서
orders-asked = 맡겼습니다. 번역가에게 메일이 갑니다.
orders-delivered-done = 고맙습니다. 번역을 받았습니다. 이제 그 언어를 하는 다른 사람이 읽어 봅니다.
orders-cancelled-done = 취소했습니다. 번역가에게 메일이 갑니다.
orders-none-open = 지금 맡긴 번역이 없습니다.
orders-open = 진행 중
orders-delivered = 마친 번역
orders-delivered-this-month = 이달에 받은 번역
orders-text = 글
orders-translator = 번역하는 사람
orders-due = 마감일
orders-characters = 한국어 글자 수
orders-delivered-on = 받은 날
orders-state-asked = 맡김
orders-state-opened = 번역 중
orders-state-late = 마감 지남
orders-state-delivered = 받음
orders-state-cancelled = 취소됨

# 맡긴 번역 하나.
orders-order-title = { $title }: { $language } 번역
orders-extent = 범위
orders-extent-behind = 새로 생기거나 바뀐 곳만
orders-extent-whole = 글 전체
orders-asked-by = 맡긴 사람
orders-note = 번역가에게 전할 말
orders-begin = 글을 열고 시작하기
orders-go-on = 이어서 번역하기
orders-see-text = 글 보기
orders-deliver-heading = 다 하셨나요?
orders-deliver-what = 마지막으로 저장한 글이 전달됩니다. 그 언어를 하는 다른 사람이 읽은 뒤에 감수한 글이 됩니다.
orders-deliver-button = 다 했습니다
orders-cancel-heading = 취소하기
orders-cancel-what = 번역가에게 더 하지 않아도 된다는 메일이 갑니다. 저장한 글은 그대로 남습니다.
orders-cancel-button = 취소하기
orders-error-closed = 그사이에 전달되었거나 취소되었습니다.
orders-error-nothing-saved = 맡은 뒤로 저장한 글이 없습니다. 먼저 번역을 저장해 주세요.
orders-error-unfinished = 아직 번역하지 않았거나 원문이 바뀐 문단이 { $shown }개 있습니다. 먼저 마쳐 주세요.

# 맡기기.
orders-ask-title = 번역 맡기기
orders-choose-text = 이 글 고르기
orders-languages = 어떤 언어로, 누가 번역할까요?
orders-translator-label = { $language } 번역하는 사람
orders-no-translator = 이 언어를 번역하는 사람이 아직 없습니다. 센터장이 역할을 줄 수 있습니다.
orders-lang-asked = 이미 맡김
orders-lang-missing = 아직 없음
orders-lang-whole = 모두 최신
orders-lang-behind = 뒤처진 문단 { $shown }개
orders-note-hint = 누가 읽는 글인지, 어떤 낱말을 쓸지 등 번역가가 알아야 할 것을 쓰세요.
orders-ask-button = 메일로 맡기기
orders-error-text = 한국어 글이 있는 것을 골라 주세요.
orders-error-due = 오늘이나 그 뒤의 날을 골라 주세요.
orders-error-languages = 언어를 하나 이상 골라 주세요.
orders-error-translator = { $language } 번역을 할 수 있는 사람을 골라 주세요.
orders-error-asked = { $language } 번역은 이미 맡겼습니다.
orders-error-nothing = { $language } 글에는 뒤처진 곳이 없습니다. 처음부터 다시 맡기려면 글 전체를 고르세요.

# 내역서.
orders-statement-title = { $month } 번역 내역서
orders-statement-sheet = 표 파일로 내려받기
orders-statement-empty = 이달에 받은 번역이 없습니다.
orders-sum = 합계
