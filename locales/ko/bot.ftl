# 텔레그램이 입력창 아래에 보여 주는 명령마다 한 줄.
bot-command-start = 시작하고 언어 고르기
bot-command-guides = 안내서 읽기
bot-command-contacts = 전화할 곳 찾기
bot-command-ask = 상담원에게 무료로 물어보기
bot-command-topics = 받을 소식 고르기
bot-command-language = 언어 바꾸기
bot-command-stop = 소식 모두 그만 받기

# 대화.
bot-greeting = 안녕하세요. { $city }의 안내서와 전화번호, 무료 상담이 여기 있습니다. 언어를 고르세요.
bot-menu-button = 메뉴
bot-not-understood = 알아듣지 못했습니다. 버튼을 골라 주세요.
bot-fallback = 글이 아직 { $wanted } 번역으로 나오지 않습니다. 대신 { $shown } 글을 드립니다.

# 안내서.
bot-guides-choose = 안내서를 고르세요.
bot-guide-open = 모두 읽기
bot-guide-stale = 그동안 한국어 글이 바뀌었습니다. 바뀐 곳은 누리집에 표시되어 있습니다.

# 상담원에게 물어보기.
bot-ask-passes-telegram = 여기에 쓰는 글은 텔레그램도 거쳐 갑니다. 원하지 않으면 누리집에서 물어보세요.
bot-ask-on-site = 누리집에서 물어보기
bot-ask-write = 여기에 써 주세요. 여러 번 나누어 써도 됩니다. “{ $button }” 버튼을 눌러야 상담원에게 갑니다.
bot-ask-noted = 적어 두었습니다. 더 쓰셔도 됩니다. 다 쓰셨으면 “{ $button }” 버튼을 누르세요.
bot-ask-too-long = 너무 깁니다. 마지막 글은 넣지 않았고, 전에 쓰신 글은 그대로 있습니다. 그대로 보내거나 더 짧게 써 주세요.
bot-ask-urgent = 급한 일로 표시했습니다. 위험하면 먼저 112나 119로 전화하세요. 아직 보내지 않았습니다.
bot-ask-can-wait = 급한 일 표시를 지웠습니다.
bot-ask-unsent = 질문을 아직 보내지 않았습니다. 더 쓰거나, 보내거나, 그만둘 수 있습니다.
bot-ask-cancel-button = 그만두기
bot-ask-cancelled = 쓰신 글을 지웠습니다. 아무것도 보내지 않았습니다.
bot-ask-nothing = 보낼 글이 없습니다. 전에 보내셨다면 잘 받았습니다.
bot-ask-announced = 답변이 오면 여기로 알려 드립니다. 답변이 있다는 것만 알립니다. 답변은 누리집에서 번호를 넣고 읽으세요.

# 쪽의 링크로 상담을 이 대화에 이었을 때. 다른 사람이 휴대전화를 볼 수 있으므로 무슨 일인지 쓰지 않는다.
bot-tied = 됐습니다. 새로운 것이 있으면 여기로 알려 드립니다.
bot-link-spent = 더 쓸 수 없는 링크입니다. 그 쪽을 다시 열고 새 링크를 받으세요.

# 소식.
bot-topics-choose = 무엇에 관한 소식을 받을지 고르세요. 그다음 “{ $button }” 버튼을 누르세요.
bot-topics-done-button = 다 골랐습니다
bot-topics-how = 새 소식이 있으면 여기로 보내 드립니다. { $topics } 명령으로 바꾸고, { $stop } 명령으로 그만 받습니다.
bot-topics-language = 이제 소식을 { $shown } 글로 보내 드립니다.
bot-stopped = 이제 여기로 소식을 보내지 않습니다. 이 대화를 목록에서 지웠습니다.
bot-nothing-to-stop = 그만 받을 소식이 없습니다. 지금 여기로 보내는 소식이 없습니다.
