# 글 아래의 질문.
feedback-question = 이 글이 도움이 되었나요?
feedback-yes = 네
feedback-no = 아니요
feedback-thanks = 고맙습니다
feedback-counted = 답을 받았습니다. 누가 답했는지는 남기지 않습니다.
feedback-text-label = 틀렸거나 빠진 것이 있나요?
feedback-text-hint = 쓰지 않아도 됩니다. 이름이나 내 사정은 쓰지 마세요. 글을 쓰는 사람이 읽지만 답장은 드리지 못합니다. 물어볼 것이 있으면 아래에서 상담원에게 물어보세요.
feedback-send = 보내기
feedback-read = 써 주신 것을 받았습니다. 글을 쓰는 사람이 읽고 고칠 것을 살핍니다.
feedback-error-empty = 보내시려면 먼저 글을 써 주세요.
feedback-error-long = 너무 깁니다. { $limit }자까지 쓸 수 있습니다.
feedback-ask-heading = 내 일을 물어보고 싶나요?

# 소식 보내는 곳에서 보는 독자의 의견.
feedback-nav = 독자와 안내서
feedback-link = 읽지 않은 독자 의견: { $shown }
feedback-title = 독자 의견
feedback-what = 글마다, 언어마다 도움이 되었는지와 독자가 쓴 것을 봅니다. 누가 썼는지는 알 수 없으며, 일 년이 지나면 지웁니다.
feedback-comments = 독자가 쓴 것
feedback-show-open = 처리할 것
feedback-show-all = 모두
feedback-none = 여기에 볼 것이 없습니다.
feedback-text-in = 글의 언어:
feedback-text-gone = 지금은 공개하지 않는 글
feedback-unreadable = 지금 열쇠로는 열 수 없는 글입니다.
feedback-handled = { $when } { $name } 님이 처리했습니다.
feedback-done = 처리했습니다
feedback-counts = 도움이 되었나
feedback-language = 글의 언어
feedback-was-useful = 도움이 됨
feedback-was-not-useful = 도움이 안 됨
feedback-wanted-title = 원하는 번역
feedback-wanted-what = { $since }부터 독자가 그 언어로 읽고 싶다고 누른 횟수입니다.
feedback-wanted-none = 아직 원한 사람이 없습니다.
