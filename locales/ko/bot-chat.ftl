# 읽기와 물어보기 말고 봇이 하는 일.
bot-command-mine = 내 상담 열기
bot-command-clear = 여기 있는 메시지 지우기
bot-command-forget = 나를 잊어 주기
# 첫 메시지 전에 텔레그램이 보여 주는 글. 512자와 120자를 넘지 않는다.
bot-description = 외국인 주민을 위한 생활·노동 안내서와 전화번호, 무료 상담이 내 언어로 있습니다. 이름을 말하지 않아도 됩니다. 여기에 쓰는 글은 텔레그램을 거쳐 가고, 누리집에서는 그렇지 않습니다.
bot-short-description = 외국인 주민을 위한 안내서와 전화번호, 무료 상담이 내 언어로 있습니다.

# 찾기: 상담에 쓰는 글이 아닌 말.
bot-search-none = 이 말로는 찾지 못했습니다. 다른 말로 찾거나 상담원에게 물어보세요.
bot-search-ask = 찾는 답이 없습니까? 상담원이 쓰신 말을 읽고 답해 드립니다. 무료입니다.
bot-search-ask-button = 이 말로 상담원에게 물어보기
bot-search-not-sent = 방금 쓰신 말은 상담원에게 가지 않았습니다. 상담원에게 쓰려면 내 상담을 여세요.
bot-search-begins = 질문은 이 말로 시작합니다. “{ $words }”

# 오늘 누가 있는지.
bot-here-title = 오늘 있는 사람
bot-here-nobody = 오늘은 이제 센터에 아무도 없습니다. 여기서는 언제든지 물어볼 수 있고, 상담원이 답해 드립니다.
bot-here-yours = 같은 언어를 쓰는 사람이 오늘 { $until }까지 센터에 있습니다.
bot-here-not-yours = 오늘은 같은 언어를 쓰는 사람이 센터에 없습니다. 그래도 내 언어로 물어보세요. 통역의 도움을 받아 답해 드립니다.
bot-here-call = 시간이 바뀔 수 있습니다. 오시기 전에 전화해 주세요.
bot-here-hours = { $language } · { $from }–{ $until }

# 음성 메시지.
bot-voice-which-topic = 음성 메시지를 상담원에게 전할 수 있습니다. 무엇에 관한 일입니까? 아직 아무것도 보내지 않았습니다.
bot-voice-noted = 음성 메시지를 적어 두었습니다. 질문을 보내면 상담원이 듣습니다.
bot-voice-too-many = 한 질문에 음성 메시지를 더 넣을 수 없습니다. 먼저 이 질문을 보내 주세요.
bot-voice-text = { $count ->
   *[other] { $shown }초 음성 메시지입니다.
}
bot-voice-lost = 텔레그램에서 음성 메시지를 가져오지 못했습니다. 질문은 잘 받았습니다. 음성 메시지를 한 번 더 보내 주세요.

# 내 상담.
bot-mine-button = 내 상담
bot-mine-none = 이 대화에 이어진 상담이 없습니다. 누리집에서 물어보셨다면 그곳에서 번호로 여세요.
bot-mine-which = 어느 상담을 열까요?
bot-open-how = 한 시간 안에 한 번 열 수 있는 링크를 드립니다. 이 대화에는 내용이 나오지 않습니다.
bot-open-once = 이 링크는 한 시간 안에 한 번 상담을 엽니다. 이 휴대전화를 가진 사람은 누구나 누를 수 있으니, 쓰지 않으면 이 메시지를 지우세요.
bot-open-button = 내 상담 열기
bot-open-none = 여기서는 열 수 없습니다. 누리집에서 번호로 여세요.

# “답변이 있습니다” 아래의 버튼.
notice-open-button = 답변 열기

# 대화의 메시지 지우기.
bot-clear-title = 여기 있는 메시지를 지울까요?
bot-clear-what = 지난 48시간 동안 여기에 주고받은 글을 휴대전화에서도 지웁니다. 더 오래된 글은 텔레그램이 지우지 못하게 합니다.
bot-clear-number = 상담 번호가 여기에 있습니까? 먼저 적어 두세요. 번호가 없으면 누리집에서 답변을 읽을 수 없습니다.
bot-clear-button = 네, 지웁니다
bot-cleared = 지난 48시간의 메시지를 지웠습니다.
bot-cleared-partly = 텔레그램이 허락하는 것을 지웠습니다. 남은 것이 있습니다.
bot-cleared-older = 남은 것은 직접 지울 수 있습니다. 목록에서 이 대화를 길게 누르고 “삭제”를 고르세요.

# 잊기.
bot-forget-title = 잊어 드릴까요?
bot-forget-what = 소식이 끝납니다. 여기에 쓰시던 글과 이 대화의 번호를 지우고, 여기로 더는 알리지 않습니다.
bot-forget-cases = 물어보신 상담은 상담원에게 남습니다. 누리집에서 번호로 읽고, 일하는 사람이 없을 때 그곳에서 지울 수 있습니다.
bot-forget-messages = 이 대화의 메시지는 남습니다. 함께 지우려면 먼저 { $clear } 명령을 보내세요.
bot-forget-button = 네, 잊어 주세요
bot-forgotten = 잊었습니다. 다시 쓰시면 처음부터 시작합니다.

# 봇이 받지 않는 것.
bot-said-edited = 고치신 글은 보이지 않습니다. 새 메시지로 다시 써 주세요.
bot-said-contact = 이 연락처는 저장하지 않았습니다. 다른 사람의 번호는 여기로 보내지 마세요.
bot-said-place = 이 위치는 저장하지 않았습니다. 필요하면 어디인지 글로 써 주세요.
bot-said-sticker = 고맙습니다. 스티커는 읽지 못합니다. 글로 쓰거나 버튼을 골라 주세요.
bot-slow-down = 한꺼번에 많이 보내셨습니다. 조금 천천히 보내 주세요. 질문에 쓰시는 글은 모두 적어 두고, 다른 것은 조금 뒤에 답해 드립니다.
bot-group = 저는 한 사람씩 이야기합니다. 다른 사람이 함께 읽지 않도록 저와 따로 대화해 주세요. { $link }

# 대화에서 상담을 한 번 여는 링크.
case-open-title = 내 상담 열기
case-open-lead = 이 링크는 상담을 한 번, 30분 동안 엽니다.
case-open-button = 지금 열기
case-open-leave = 내 휴대전화가 아닙니까? 다 읽은 뒤 “{ $button }” 버튼을 누르세요.
case-open-over-title = 더 쓸 수 없는 링크입니다
case-open-over = 이미 썼거나, 새 링크를 만들었거나, 한 시간이 지났습니다. 대화의 버튼을 다시 누르거나 번호를 넣으세요.

# 상담의 기록.
act-reach-tied = 텔레그램 대화에 이음
act-reach-untied = 텔레그램 대화와 끊음
act-link-made = 대화에서 여는 링크를 만듦
act-link-opened = 대화의 링크로 엶
