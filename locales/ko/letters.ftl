# 사람들에게 보내는 메일. 다른 사람이 메일함을 볼 수 있으므로 무슨 일인지, 누구인지, 번호가 무엇인지 쓰지 않는다.
notice-reply-subject = 답변이 왔습니다
notice-reply-text = 답변이 왔습니다. 읽으려면 이 쪽을 열고 번호를 넣으세요:

    { $link }

    이 메일에 답장하셔도 아무도 읽지 않습니다.
notice-late-subject = 답변이 늦어지고 있습니다
notice-late-text = 답변이 예정보다 늦어지고 있습니다. 잊지 않았습니다. 보려면 이 쪽을 열고 번호를 넣으세요:

    { $link }

    이 메일에 답장하셔도 아무도 읽지 않습니다.

# 번역가에게.
order-mail-subject-asked = { $language } 번역을 부탁드립니다: { $title }
order-mail-subject-soon = 마감이 다가옵니다, { $language }: { $title }
order-mail-subject-today = 오늘이 마감입니다, { $language }: { $title }
order-mail-subject-late = 마감이 지났습니다, { $language }: { $title }
order-mail-subject-cancelled = 번역이 취소되었습니다, { $language }: { $title }
order-mail-text-asked = 번역을 부탁드립니다.
order-mail-text-soon = 부탁드린 번역의 마감이 다가옵니다.
order-mail-text-today = 부탁드린 번역의 마감이 오늘입니다.
order-mail-text-late = 부탁드린 번역의 마감이 지났습니다. 마쳐 주시거나, 할 수 없으면 알려 주세요.
order-mail-text-cancelled = 부탁드린 번역이 더는 필요하지 않습니다. 더 하지 않으셔도 됩니다.
order-mail-about = 글: { $title }
    언어: { $language }
    마감일: { $due }
    한국어 글자 수: { $characters }
order-mail-note = 전할 말: { $note }
order-mail-link = 여기에서 여세요:

    { $link }
order-mail-invitation = 아직 들어오신 적이 없습니다. 여기에서 비밀번호를 정하세요. 부탁드린 글은 첫 화면에 있습니다:

    { $link }

    이 링크는 72시간 동안 한 번만 쓸 수 있고, 더 나중에 온 메일에는 새 링크가 있습니다. 열리지 않으면 새 링크를 달라고 하세요.
order-mail-no-reply = 이 메일에 답장하셔도 아무도 읽지 않습니다.
