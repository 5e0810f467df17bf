# 같은 회사에서 일한 사람들이 함께하는 일: 상담 화면.
matter-heading = 같은 회사의 다른 상담
# $shown은 보이는 수.
matter-others = 같은 회사를 적은 다른 열린 상담이 { $shown }건 있습니다.
matter-ask = 함께하고 싶은지 물어보기
matter-ask-what = 아직 묻지 않은 의뢰인 모두에게 각자의 화면에서 묻습니다. 서로의 이름과 글, 접수 번호는 알려 주지 않습니다.
matter-asked = { $name } 님이 { $when }에 의뢰인들에게 물었습니다.
# $shown은 함께하는 수, $asked는 물어본 수.
matter-joined = 물어본 { $asked }명 가운데 { $shown }명이 함께합니다.
matter-joined-none = { $asked }명에게 물었고, 아직 두 명이 모이지 않았습니다.
matter-hers-open = 이 의뢰인은 아직 답하지 않았습니다.
matter-hers-yes = 이 의뢰인은 함께합니다.
matter-hers-no = 이 의뢰인은 함께하지 않습니다.
matter-write = 함께하는 모두에게 쓰기
matter-write-hint = 함께하는 사람마다 자기 상담에서 같은 글을 봅니다. 한 사람의 사정은 쓰지 마세요. 언어마다 같은 내용을 써 주세요.
matter-text = 모두에게 보낼 글 ({ $language })
matter-text-too = 모두에게 보낼 글 ({ $language }, 읽을 수 있는 사람이 있음)
matter-write-button = 모두에게 보내기
matter-to-all = 함께하는 모두에게
matter-end = 함께하는 일 끝내기
matter-end-what = 더 묻지 않고, 모두에게 쓸 수 없게 됩니다. 각자의 상담과 이미 보낸 글은 그대로 있습니다.
matter-end-button = 끝내기
matter-error-nobody = 같은 회사를 적은 다른 열린 상담이 이제 없습니다.
matter-error-not-joined = 두 명 이상이 함께하고 이 의뢰인도 함께할 때 보낼 수 있습니다. 아무것도 보내지 않았습니다.
matter-error-unread = 아직 아무것도 보내지 않았습니다. 읽을 수 없는 사람이 있습니다. 이 언어로도 써 주세요: { $languages }.
act-wrote-to-all = 함께하는 모두에게 씀
act-matter-ended = 함께하는 일을 끝냄

# 법무부 통역 전화: 의뢰인이 말로 한 것을 적기.
ministry-may = 의뢰인이 동의했습니다. 걸어도 됩니다.
ministry-may-not = 의뢰인이 동의하지 않았습니다. 걸지 않습니다.
ministry-said-yes = 말로 동의했다고 적기
ministry-said-no = 말로 거두었다고 적기
act-line-agreed = 법무부 통역 전화에 동의함
act-line-not-agreed = 법무부 통역 전화 동의를 거둠

# 시에 하는 제안과 불편 신고.
suggestion-tag = 시에 하는 제안이나 불편 신고
suggestion-error-unanswered = 제안이나 불편 신고에는 답을 드려야 합니다. 먼저 답하고 마쳐 주세요.

# 다른 상담원을 바라는 까닭. 의뢰인이 고른다.
another-why-works-for-employer = 우리 회사와 관계가 있는 사람입니다
another-why-knows-family = 내 가족이나 아는 사람을 압니다
another-why-treated-badly = 나를 잘 대해 주지 않았습니다
another-why-woman = 여성 상담원을 바랍니다
another-why-man = 남성 상담원을 바랍니다
another-why-other = 다른 까닭이 있거나 말하고 싶지 않습니다
# 센터장에게.
another-told-heading = 다른 상담원을 부탁함
another-told-works-for-employer = 상담원이 그 회사와 관계가 있다고 함
another-told-knows-family = 상담원이 가족이나 아는 사람을 안다고 함
another-told-treated-badly = 잘 대해 주지 않았다고 함
another-told-woman = 여성 상담원을 바람
another-told-man = 남성 상담원을 바람
another-told-other = 까닭을 말하지 않음

# 의뢰인의 화면.
case-earlier = 이전 글 { $shown }개 보기
case-said-to-all = 함께하는 모두에게
case-who-interprets = 센터의 통역하는 사람이 함께합니다.
case-who-interprets-name = { $name } 님이 통역합니다.
case-who-translates-outside = 센터 밖의 번역하는 사람이 글을 옮깁니다. 비밀을 지키기로 약속한 사람입니다.
case-who-line = 통역 전화가 돕습니다: { $line }.
case-who-line-ministry = 출입국 일도 하는 법무부의 통역 전화가 돕습니다: { $line }.
case-choices-heading = 내가 정하는 것
case-line-yes = { $line } 통역 전화: 걸어도 됩니다
case-line-no = { $line } 통역 전화: 걸지 않습니다
case-line-agree = 걸어도 됩니다
case-line-take-back = 이제 걸지 마세요
case-another-how = 다른 상담원이 맡게 합니다. 조금 더 기다릴 수 있습니다.
case-another-why = 까닭을 말해 주셔도 되고, 안 하셔도 됩니다. 고른 것은 센터장만 봅니다.
case-joint-heading = 함께하기
case-joint-ask = 같은 회사에서 일한 다른 사람들도 도움을 청했습니다. 함께하시겠어요?
case-joint-name = 우리는 이름도, 쓰신 글도, 접수 번호도 아무에게도 말하지 않습니다.
case-joint-messages = 함께하는 모두에게 가는 글을 여기서 받습니다. 여기에 쓰시는 글은 상담원만 읽습니다.
case-joint-free = 마음대로 정하세요. 어느 쪽이든 내 질문은 그대로 이어지고, 언제든지 그만둘 수 있습니다.
case-joint-yes = 함께하겠습니다
case-joint-no = 함께하지 않겠습니다
case-joint-later = 나중에 정하겠습니다
case-joint-in = 함께하고 있습니다.
# $shown은 보이는 수.
case-joint-together = 지금 모두 { $shown }명입니다.
case-joint-leave = 그만두기
case-joint-out = 함께하지 않습니다. 마음이 바뀌면 언제든지 함께할 수 있습니다.
case-joint-over = 함께하던 일은 끝났습니다. 내 질문은 그대로 이어집니다.
case-own-heading = 내 자료
