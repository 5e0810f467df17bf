# 글 상담의 번역: 상담원이 한국어로 쓰고 통역하는 사람이 의뢰인의 언어로 옮긴다.

# 옮기는 화면. 센터 안과 밖에서 함께 쓴다.
translate-title = 글 옮기기
translate-what = 의뢰인의 글은 한국어로, 상담원의 답변은 의뢰인의 언어로 옮겨 주세요. 하나씩 저장됩니다. 저장한 글은 나중에 고칠 수 있습니다.
translate-until = { $until }까지 열 수 있습니다.
translate-done = 지금은 더 옮길 글이 없습니다. 고맙습니다. 답변이나 새 글이 오면 알려 드립니다.
translate-with-owner = 그사이 의뢰인이 글을 더 썼습니다. 옮기신 답변은 저장했고, 상담원이 보낼지 정합니다.
translate-answer-heading = 상담원의 답변
translate-answer-label = { $language }로 옮긴 답변
translate-answer-button = 의뢰인에게 보내기
translate-parts-heading = 의뢰인과 주고받은 글
translate-part-label = 한국어로 옮긴 글
translate-part-button = 저장
translate-saved = { $when }에 저장됨
translate-original = 상담원이 쓴 글 보기
translate-terms = 이 글에 나오는 공식 용어
translate-error-empty = 옮긴 글을 써 주세요.
translate-error-withdrawn = 상담원이 이 답변을 거두었습니다. 쓰신 글은 보내지 않았습니다.

# 센터 밖 번역가의 링크.
translate-door-asked = 글 하나를 옮겨 달라는 부탁입니다.
translate-door-secret = 읽은 것은 누구에게도 말하지 않습니다.
translate-door-button = 약속하고 열기
translate-door-elsewhere = 이 글은 처음 연 브라우저에서만 열립니다. 그 기기를 쓸 수 없으면 센터에 새 링크를 부탁해 주세요.
translate-door-over = 이 링크는 끝났습니다. 도와주셔서 고맙습니다. 더 하실 일이 있으면 새 메일을 보내 드립니다.
translate-door-declined = 알려 주셔서 고맙습니다. 다른 분께 부탁하겠습니다.
translate-door-kept = 쓰신 글입니다. 보내지 않았습니다. 필요하면 복사해 두세요.
translate-decline = 이 글을 맡을 수 없습니다
translate-decline-what = 까닭을 누르면 다른 분께 부탁합니다. 이 링크는 끝납니다.
translate-decline-no-time = 시간이 없습니다
translate-decline-cannot-translate = 제가 옮길 수 없는 글입니다
translate-decline-knows-the-person = 아는 사람의 글입니다

# 센터 밖 번역가에게 보내는 메일. 무슨 일인지, 누구의 글인지 쓰지 않는다.
translate-mail-subject = 옮겨 주실 글이 있습니다
translate-mail-text = 옮겨 주실 글이 하나 있습니다. { $until }까지 이 링크로 열 수 있습니다. 처음 연 브라우저에서만 열립니다:

    { $link }

    맡을 수 없으면 그 화면에서 알려 주세요. 이 메일에 답장하셔도 아무도 읽지 않습니다.
translate-mail-subject-more = 옮겨 주실 글이 더 있습니다
translate-mail-more = 지난 메일의 링크에 옮겨 주실 글이 더 생겼습니다. { $until }까지 열 수 있습니다.

    이 메일에 답장하셔도 아무도 읽지 않습니다.

# 상담원의 화면.
translate-made-by = { $name } 님이 옮김, { $when }
translate-put-by = 상담원이 쓴 글. { $name } 님이 옮겨 보냄, { $when }
translate-earlier = 고치기 전의 글 보기
translate-write = 답변
translate-write-hint = { $name } 님이 { $language }로 옮기면 의뢰인에게 갑니다. 그 전에는 아무것도 가지 않습니다.
translate-write-in = 쓰는 언어
translate-hold-button = 번역에 맡기기
translate-as-it-is = 번역 없이 그대로 보내기
translate-held-heading = 번역을 기다리는 답변
translate-held-with = { $name } 님이 { $language }로 옮기고 있습니다. 의뢰인에게는 아직 가지 않았습니다.
translate-held-nobody = 지금 옮기는 사람이 없습니다. 통역할 사람을 찾거나, 거두거나, 그대로 보낼 수 있습니다.
translate-held-by = 전에 맡았던 { $name } 님이 쓴 답변입니다. 거두면 답변 칸에 들어갑니다.
translate-held-translated = 옮긴 답변
translate-held-stale = 답변을 쓴 뒤에 의뢰인이 글을 더 썼습니다. 읽어 보고, 이 답변을 그대로 보낼지 정해 주세요.
translate-held-stands = 이 답변 그대로 옮기게 하기
translate-held-send = 옮긴 답변 보내기
translate-held-withdraw = 거두어 고치기
translate-error-held = 번역을 기다리는 답변이 이미 있습니다. 먼저 그 답변을 거두거나 보내 주세요. 쓰신 내용은 그대로 있습니다.
translate-error-gone = 그사이 그 답변이 나갔거나 거두어졌습니다.
translate-error-rests = 의뢰인이나 기관의 답을 기다리는 동안에는 통역을 찾지 않습니다.
translate-error-choose = 통역할 사람을 골라 주세요.
translate-over-button = 통역 마치기
translate-choose = 통역할 사람 고르기
translate-choose-nobody = 고르세요
translate-choose-button = 이 사람에게 부탁하기
translate-choose-ranked = { $name } ({ $rank }순위)
translate-choose-failed = { $name } ({ $reason })

# 의뢰인의 화면.
case-translated = 통역하는 사람이 옮긴 답변입니다.
case-original = 상담원이 쓴 글 보기

# 이력.
act-read-to-translate = 옮기려고 읽음
act-translated = 의뢰인의 글을 옮김
act-answer-held = 답변을 번역에 맡김
act-answer-translated = 답변을 옮김
act-answer-withdrawn = 맡긴 답변을 거둠
act-answer-not-translated = 번역 없이 보내기로 함
act-answer-stands = 의뢰인의 새 글을 읽고 답변을 그대로 두기로 함
act-translation-asked = 센터 밖 번역가에게 링크를 보냄
act-translation-opened = 센터 밖 번역가가 링크를 엶
act-translation-declined = 센터 밖 번역가가 맡지 않음
act-translation-expired = 센터 밖 번역가의 링크가 끝남
act-translation-done = 옮길 글이 없어 센터 밖 번역가의 링크를 마침
act-interpreting-ended = 통역을 마침
