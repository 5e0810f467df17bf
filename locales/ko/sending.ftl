# 보내는 소식: 누구에게, 언제, 얼마나 보냈는지, 그리고 무엇을 할 수 있는지.
newsroom-kind-change = 달라진 내용
newsroom-kind-correction = 정정
newsroom-kind-alert = 긴급 알림
newsroom-kind-over = 상황 종료
newsroom-state-paused = 잠시 멈춤
newsroom-state-expired = 기한 지남
newsroom-why-withdrawn = 보내기 전에 멈춤
newsroom-why-ended = 받는 사람이 그만 받기로 함
newsroom-why-quiet = 조용한 시간이 끝나기 전에 기한이 지남

# 누구에게.
sending-change-audience = 받는 사람 바꾸기
sending-aim-hint = 아무것도 고르지 않으면 모두에게 보냅니다.
sending-aim-langs = 이 언어로 받는 사람에게만
sending-aim-channels = 이 방법으로 받는 사람에게만
sending-aim-districts = 이 동네 사람에게만
sending-aim-districts-hint = 동네를 알리지 않은 사람도 받습니다.
sending-only = { $which }만
sending-missing = 읽는 사람의 언어로 된 글이 없으면
sending-missing-fallback = 읽을 수 있는 다른 언어로 보내고, 그 사실을 알립니다
sending-missing-hold = 번역이 될 때까지 기다립니다
sending-share = 시의 소식을 받는 모든 사람의 { $share }%입니다.
sending-share-residents = 이 언어를 쓰는 주민의 { $share }%
sending-takes = { $channel } 발송에 약 { $hours }시간 { $minutes }분이 걸립니다.
sending-takes-minutes = { $channel } 발송에 약 { $minutes }분이 걸립니다.
sending-takes-unknown = { $channel } 발송에 얼마나 걸릴지는 아직 알 수 없습니다. 이제까지 보낸 것이 너무 적습니다.

# 언제.
sending-when = 언제 보낼까요?
sending-hour-at = 승인하면 { $when }에 보냅니다. 그 뒤 { $worth } 동안 보냅니다.
sending-hour-now = 승인하면 바로 보냅니다. 그 뒤 { $worth } 동안 보냅니다.
sending-change-hour = 보내는 때 바꾸기
sending-when-now = 승인하는 대로
sending-when-at = 날짜와 시각을 정해서
sending-hour = 날짜와 시각
sending-hour-hint = 시의 현지 시각으로, 지금부터 90일 안에서 고르세요.
sending-worth = 보내는 기한
sending-worth-hint = 그때까지 도착하지 않은 것은 더 보내지 않습니다.
sending-hours = { $shown }시간
sending-days = { $shown }일
sending-error-hour = 날짜와 시각을 골라 주세요.
sending-error-past = 이미 지난 시각입니다. 더 뒤의 시각을 골라 주세요.
sending-error-too-far = 너무 먼 날입니다. 90일 안에서 골라 주세요.
sending-error-ends = 보내기 전에 기한이 끝나거나, 기한이 보낸 뒤 두 주를 넘습니다. 다른 시각이나 다른 기한을 골라 주세요.
sending-error-worth = 보내는 기한을 골라 주세요.
sending-approve-later = 정한 시각에 보내고, 그때부터 누리집에도 올립니다. 그 전에는 승인을 되돌릴 수 있습니다.
sending-approve-button-later = 승인하기
sending-preview = 도착할 모습 보기

# 보내는 중.
sending-scheduled = 시각을 기다리는 소식
sending-waits = { $when }에 보냅니다. { $until }까지 보내며, 보내기 시작할 때 누리집에 올립니다.
sending-is-paused = 잠시 멈춰 있어 아무것도 나가지 않습니다. { $until }까지 이어 보낼 수 있고, 그 뒤에는 끝납니다.
sending-is-expired = { $until }까지 보낼 소식이었는데 그때가 지났습니다. 나가지 않은 것은 보내지 않았습니다.
sending-pace = 1분에 { $rate }건, { $when }쯤 끝납니다
sending-moved-on = 다음 단계로 넘어갔습니다. 지금 모습 보기
sending-pause = 잠시 멈추기
sending-resume = 이어 보내기
sending-take-back = 승인 되돌리기
sending-take-back-what = 다시 초안이 되어 글과 받는 사람과 시각을 바꿀 수 있습니다. 그 뒤에 다시 승인합니다.
sending-acts = 누가 무엇을 했나
sending-act-approved = 승인함
sending-act-taken-back = 승인을 되돌림
sending-act-left = 보내기 시작함
sending-act-paused = 잠시 멈춤
sending-act-resumed = 이어 보냄
sending-act-stopped = 멈춤. 받지 못한 사람 { $shown }명
sending-act-expired = 기한이 지남
sending-act-again = 실패한 { $shown }건을 다시 보냄
sending-by-itself = 자동
sending-error-already = 다른 분이 먼저 하셔서 지금은 아무것도 하지 않았습니다. { $act }: { $who }, { $when }.
sending-error-too-late = 기한이 지나 이어 보낼 수 없습니다.
sending-error-nothing-failed = 실패한 것 가운데 다시 보낼 만한 것이 없습니다.
sending-error-corrected = 정정을 이미 보냈습니다. 아직 나가지 않은 것은 나가지 않습니다. 지금 받으면 틀린 내용만 받고 정정은 받지 못하기 때문입니다.

# 결과.
sending-report = 결과 보기
sending-report-title = 결과: { $title }
sending-to-bulletin = 소식으로
sending-nothing-failed = 실패한 것이 없습니다.
sending-none-such = 해당하는 것이 없습니다.
sending-more = 더 보기
sending-again-what = { $shown }건은 지금은 사라졌을 수 있는 까닭으로 실패했습니다.
sending-again = 이것만 다시 보내기
sending-files = 파일로 받기
sending-files-what = 발송마다 번호만 있고 주소는 없습니다. 엑셀 파일에는 처음 20,000건이, CSV 파일에는 모두 들어 있습니다.
sending-file-xlsx = 엑셀 파일
sending-file-csv = CSV 파일
sending-column-delivery = 발송 번호
sending-column-tries = 시도
sending-column-begun = 준비한 시각
sending-column-sent = 보낸 시각

# 정정.
sending-correct-heading = 틀린 곳이 있나요?
sending-correct-offer = 고른 언어로 이 소식을 받은 사람에게만 정정을 보냅니다.
sending-correct-alert = 위험 안내는 정정하지 않습니다. 정정은 조용한 시간을 기다리므로 누군가에게는 너무 늦습니다. 그 안내를 열어 잘못 보냈거나 끝났다고 알린 다음 새로 보내 주십시오.
sending-correct = 정정 쓰기
sending-correct-what = 정정은 이 소식을 받았거나 받았을 수 있는 사람에게만 갑니다. 누리집의 글에서도 정정으로 이어집니다.
sending-correct-langs = 어느 언어의 글이 틀렸나요?
sending-got-it = { $shown }명
sending-nobody-got-it = 이 소식을 받은 사람이 없어 알릴 사람도 없습니다.
sending-error-langs = 누군가 받은 언어를 하나 이상 골라 주세요.
sending-error-what-is-right = 무엇이 맞는지 써 주세요.
sending-follows = 앞선 소식:
sending-was-corrected = 정정되었습니다:
bulletin-correction-title = 정정: { $title }
bulletin-correction-intro = 앞서 보낸 소식 { $link }에 틀린 곳이 있었습니다. 바른 내용은 다음과 같습니다.
bulletins-corrected = { $date }에 정정되었습니다:

# 달라진 내용.
sending-changes = 달라진 내용
sending-changes-what = 아직 알리지 않은 새 내용이 있는 안내글입니다. 초안에는 새 문단이, 번역된 언어마다 들어갑니다.
sending-no-changes = 아직 알리지 않은 새 내용이 있는 안내글이 없습니다.
sending-changed = 새 내용
sending-new-sentences = 새 문단 { $shown }개
sending-tell = 소식 초안 만들기
sending-tell-offer = 이 안내글에 새 내용이 있습니다. 받는 사람에게 알릴 수 있습니다.
sending-error-nothing-changed = 아직 알리지 않은 새 내용이 없습니다.
bulletin-change-title = 달라졌습니다: { $guide }
bulletin-change-intro = 새로운 내용입니다.
bulletin-change-more = 전체 안내: { $link }

sending-narrow = 골라 보기
