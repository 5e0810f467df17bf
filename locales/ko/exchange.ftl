# 번역가에게 보내는 파일.
exchange-format-docx = 워드 문서
exchange-format-xlsx = 엑셀 표
exchange-format-xliff-1-2 = 번역 프로그램 파일(옛 형식)
exchange-format-xliff-2-0 = 번역 프로그램 파일(새 형식)
exchange-due = { $day }까지 부탁드립니다.
exchange-keep = 물결괄호 안의 글자와 별표, 링크 주소는 그대로 두세요. 번역 칸에만 써 주세요.
exchange-stale = 번역한 뒤에 한국어가 바뀌었습니다.
exchange-was = 한국어가 바뀌었습니다. 전에는 이렇게 쓰여 있었습니다: { $text }
exchange-column-number = 번호
exchange-column-kind = 종류
exchange-column-source = 한국어
exchange-column-target = 번역
exchange-column-notes = 알림
exchange-kind-title = 큰 제목
exchange-kind-summary = 요약
exchange-kind-heading = 소제목
exchange-kind-paragraph = 문단
exchange-kind-item = 목록
exchange-kind-cell = 표의 칸

# 돌아온 파일에서 받을 수 없는 문단과 그 까닭.
exchange-reason-unknown-segment = 이 글에 없는 문단입니다.
exchange-reason-source-changed = 파일을 보낸 뒤에 한국어가 바뀌었습니다.
exchange-reason-empty = 번역이 비어 있습니다.
exchange-reason-too-long = 번역이 너무 깁니다.
exchange-reason-not-translated = 번역 칸에 한국어가 그대로 있습니다.
exchange-reason-placeholder = 금액이나 날짜, 전화번호가 들어갈 자리가 빠졌거나 더 들어 있습니다.
exchange-reason-link = 링크가 빠졌거나 더 들어 있습니다.
exchange-reason-broken-markup = 굵은 글씨나 목록 표시가 깨져서 다른 모양이 됩니다.
exchange-reason-twice = 같은 문단이 파일에 두 번 있고 번역이 서로 다릅니다.

# 읽을 수 없는 파일.
exchange-unreadable-not-a-sheet = 번역하려고 내려받은 파일이 아닙니다.
exchange-unreadable-not-a-document = 읽을 수 있는 문서가 아닙니다. 워드나 한글 문서를 올려 주세요.
exchange-unreadable-too-large = 파일이 너무 큽니다.
exchange-unreadable-bomb = 풀면 너무 커지는 파일이라 열지 않았습니다.
exchange-unreadable-other-text = 다른 글의 파일입니다.
exchange-unreadable-other-language = 다른 언어의 파일입니다.
exchange-unreadable-old-hangul = 옛 한글 파일입니다. 한글에서 새 형식으로 다시 저장해 주세요.
exchange-unreadable-old-word = 옛 워드 파일입니다. 워드에서 새 형식으로 다시 저장해 주세요.
exchange-unreadable-locked = 암호가 걸린 파일입니다. 암호를 풀고 다시 저장해 주세요.
exchange-unreadable-broken = 파일이 깨져서 읽을 수 없습니다. 다시 저장해서 올려 주세요.

# 문서에서 가져오지 못한 것.
exchange-left-out-images = 그림 { $count }개는 가져오지 않았습니다.
exchange-left-out-notes = 각주 { $count }개는 가져오지 않았습니다.
exchange-left-out-links = 열 수 없는 링크 { $count }개는 글자만 가져왔습니다.
exchange-left-out-nested-tables = 표 안의 표 { $count }개는 글자만 가져왔습니다.
