# 시의 주제 말고도 받을 수 있는 것.
topic-alerts = 위험 알림
subscribe-alerts-hint = 태풍, 폭염, 불처럼 위험한 일을 밤에도 바로 알려 드립니다.

# 신청서의 “더 고르기”와 내 페이지.
subscribe-more = 더 고르기
subscribe-cadence-daily = 하루에 한 번, 아침에
subscribe-cadence-weekly = 일주일에 한 번, 월요일 아침에
subscribe-langs-label = 다른 언어로도 받을까요?
subscribe-langs-hint = 가족이 함께 볼 때 좋습니다. 고른 언어마다 소식을 하나씩 보내 드립니다.
subscribe-reads-label = 또 어떤 언어를 읽나요?
subscribe-reads-hint = 내 언어로 된 글이 없을 때 이 언어로 보내 드립니다.
subscribe-district-label = 어디에 사나요?
subscribe-district-hint = 다른 구에만 해당하는 소식은 보내지 않습니다. 말하지 않아도 됩니다.
subscribe-district-all = 말하지 않겠습니다
subscribe-quiet-label = 언제 조용히 있고 싶나요?
subscribe-quiet-hint = 이 시간에 나온 소식은 나중에 보내 드립니다. 위험 알림은 그대로 갑니다. 괜찮으면 비워 두세요.
subscribe-quiet-from = 부터
subscribe-quiet-until = 까지
subscribe-zone-label = 어느 곳의 시간인가요?
subscribe-error-langs = 언어가 너무 많습니다. 다섯 가지까지만 골라 주세요.
subscribe-error-district = 목록에서 사는 곳을 골라 주세요.
subscribe-error-quiet = 22:00과 07:00처럼 서로 다른 두 시각을 넣거나, 둘 다 비워 주세요.
subscribe-error-zone = 목록에서 시간대를 골라 주세요.

# 메일 속 링크를 다시 눌렀을 때.
confirm-already-title = 이미 확인하셨습니다
confirm-already-what = 잘되었습니다. 더 하실 일은 없습니다. 바꾸거나 그만 받는 링크는 메일마다 있습니다.

# 내 페이지.
manage-whose = { $address } 주소로 보내는 소식입니다.
manage-whose-chat = 텔레그램 대화방으로 보내는 소식입니다.
manage-paused = { $day } 전에는 아무것도 보내지 않습니다.
manage-go-on-button = 지금 다시 받기
manage-gets-heading = 지금 받는 소식
manage-gets-how = { $languages } · { $cadence }
manage-stop-button = 이것만 그만 받기
manage-pause-heading = 잠시 쉬기
manage-pause-label = 이날 전에는 보내지 않기
manage-pause-button = 쉬기
manage-error-until = 내일부터 { $last } 사이에서 날을 골라 주세요.

# 모두 지우기.
unlist-title = 나에 관한 것 모두 지우기
unlist-what = 더는 소식을 보내지 않습니다. 주소와 알려 주신 것(언어, 사는 곳, 조용한 시간)을 모두 지웁니다. 보낸 소식은 누구 것인지 모르게 수만 남습니다. 주소 대신 아무도 읽을 수 없는 표시만 남겨, 다른 명단 때문에 다시 보내는 일이 없게 합니다. 언제든 직접 다시 신청하실 수 있습니다.
unlist-button = 모두 지우기
unlisted-title = 지웠습니다
unlisted-what = 이제 주소를 모릅니다. 이미 보낸 메일은 올 수 있습니다.

# “왜 나에게 왔나요?”
got-title = 왜 나에게 왔나요?
got-nobody = 이 주소로는 이제 아무것도 보내지 않고, 주소도 지웠습니다. 아래는 전에 받은 것입니다.
got-subscriptions = 신청한 것
got-nothing = 신청한 것이 없습니다.
got-topic = 주제
got-how = 방법
got-from = 시작
got-until = 끝
got-goes-on = 계속
got-by = 신청한 곳
got-messages = 마지막 소식들
got-no-messages = 아직 보낸 것이 없습니다.
got-message = 소식
got-on = 날
got-became = 어떻게 되었나
got-digest = 여러 소식을 하나로
got-door-web = 누리집에서 고르고 { $day } 메일로 확인
got-door-api = 다른 프로그램에서 신청하고 { $day } 메일로 확인
got-door-telegram = { $day } 텔레그램에서 고름
got-door-manage = { $day } 내 페이지에서 바꿈
got-door-import = 시의 명단에서 { $day } 옮김
got-agreed = { $day } 동의
got-ended-changed = 다른 것을 골랐습니다
got-ended-unsubscribed = 그만 받기로 했습니다
got-ended-unreachable = 주소로 더는 가지 않았습니다
got-ended-complained = 스팸으로 신고되었습니다
got-ended-other = 끝났습니다
got-state-ready = 보내려고 기다립니다
got-state-held = 잠시 멈추어 기다립니다
got-state-sending = 보내는 중입니다
got-state-sent = 보냈습니다
got-state-failed = 보내지 못했습니다
got-state-unknown = 보냈지만 닿았는지 모릅니다
got-state-suppressed = 보내지 않았습니다
got-lang-wanted = 이 언어로 신청하셨습니다.
got-lang-other = { $wanted } 글이 없었습니다. 이 언어도 읽는다고 하셨습니다.
got-lang-fallback = { $wanted } 글이 없어서 이 글을 보냈습니다.

# 텔레그램: 주제 아래의 버튼.
bot-topics-cadence-button = 얼마나 자주
bot-topics-also-button = 다른 언어로도
bot-topics-district-button = 사는 곳
bot-topics-quiet-on-button = 22:00부터 07:00까지 조용히
bot-topics-quiet-off-button = 조용한 시간 없애기
