# 읽어 주세요: 그 언어를 하는 사람이 번역을 읽어 봅니다.
nav-readings = 읽어 주세요
readings-title = 읽어 주세요
readings-lead = 아는 언어로 된 글입니다. 읽고 맞다고 하시면, 원어민이 확인했다고 독자에게 보입니다.
readings-no-language = 아직 등록된 언어가 없습니다. 아는 언어를 더해 달라고 센터장에게 말씀하세요.
readings-nothing = 아는 언어로 읽을 글이 없습니다. 고맙습니다.
readings-right-done = 고맙습니다. 이제 원어민이 확인한 글이라고 독자에게 보입니다.
readings-messages-heading = 누리집과 봇의 말
readings-critical-unread = 틀리면 안 되는 말 중 안 읽은 것
readings-all-unread = 안 읽은 말 모두
readings-texts-heading = 글
readings-by-machine = 기계가 번역
readings-by-person = 사람이 번역
readings-public = 공개됨
readings-draft = 아직 공개 안 됨

# 글 하나.
readings-text-title = { $title }: { $language }
readings-text-lead = 한국어와 하나씩 견주어 보세요. 모두 맞으면 맨 아래에서 맞다고 해 주시고, 틀린 곳이 있으면 무엇이 틀렸는지 알려 주세요.
readings-wrong = 여기가 틀렸습니다
readings-what = 무엇이 틀렸고, 어떻게 써야 하나요?
readings-wrong-button = 편집자에게 알리기
readings-right-heading = 모두 맞습니다
readings-right-what = 원어민이 확인했다고 독자에게 보입니다. 이름은 보이지 않습니다.
readings-right-button = 읽었고, 맞습니다
readings-error-own = 직접 쓰신 글입니다. 다른 사람이 읽어야 합니다.
readings-error-changed = 그사이에 다른 글이 저장되었습니다. 지금 글을 다시 읽어 주세요.
readings-error-behind = 아직 번역하지 않았거나 원문이 바뀐 곳이 있습니다. 다 되면 맞다고 할 수 있습니다.
readings-error-length = { $limit }자 안에서 써 주세요.

# 프로그램의 말.
readings-messages-title = { $language } 누리집과 봇의 말
readings-messages-lead = 한국어와 영어 아래에 굵게 쓴 것이 그 언어로 하는 말입니다. 맞다고 하시거나, 어떻게 써야 하는지 적어 주세요. 고친 말은 바로 모든 곳에 보입니다.
readings-messages-hint = 프로그램이 채우는 값은 그대로 두세요:
readings-files = 부분
readings-critical = 틀리면 안 되는 말
readings-state-unread = 아직 안 읽음
readings-state-right = 맞음
readings-state-corrected = 고침
readings-state-again = 우리 말이 바뀜: 다시 읽어 주세요
readings-message-right = 맞습니다
readings-message-correct = 고치기
readings-message-words = 이렇게 써야 합니다
readings-message-button = 이제부터 이렇게 말하기
readings-error-lacks = { $name }: 빠졌습니다. 그대로 두세요.
readings-error-adds = { $name }: 여기에 없는 값입니다. 지워 주세요.
readings-error-choice = { $name }: 여기에 없는 경우입니다. 원래 있던 경우만 쓰세요.
readings-error-markup = 원래 없던 태그, 링크, 보이지 않는 기호는 빼 주세요.
readings-error-unreadable = 읽을 수 없습니다. 중괄호를 원래 글과 견주어 보세요.

# 고친 말.
readings-corrections-title = 고친 말
readings-corrections-none = 고친 말이 없습니다.
readings-message = 말
readings-own-words = 전
readings-new-words = 지금
readings-by = 고친 사람
readings-end = 우리 말로 되돌리기
