# 글 편집기에서 쓰는 소식, 그리고 보내기 전에 묻는 것.
editor-frozen = 승인된 글이라 더 고칠 수 없습니다. 여기에 입력하신 내용이 있으면 떠나시기 전에 복사해 두십시오.
editor-to-bulletin = 소식으로 돌아가기
# $title, $text: 글자 수
editor-limits = 제목은 { $title }자, 본문은 { $text }자까지 쓸 수 있습니다.
text-approved-whole = 이 글은 소식이 승인될 때 모든 언어로 한꺼번에 공개됩니다.
text-act-held-back = 예정일에 공개 보류
text-held-back = 공개할 때가 되었으나 공개되지 않았습니다. 먼저 고칠 것이 있거나 한국어 글이 아직 공개되지 않았습니다.
board-shelf-bulletin = 소식

# $language: 그 언어로 쓴 언어 이름; $count: 문단 수
newsroom-problem-unwritten = { $language }: 아직 옮기지 않은 문단이 { $count }개 있습니다. 읽는 분께는 그렇다고 알려 드립니다.
# $language: 그 언어로 쓴 언어 이름; $count: 찾은 것의 수
newsroom-problem-must = { $language }: 보내기 전에 고쳐야 할 것이 { $count }개 있습니다.
# $language: 그 언어로 쓴 언어 이름; $count: 찾은 것의 수
newsroom-problem-look = { $language }: 살펴볼 것이 { $count }개 있습니다.
newsroom-approve-blocked = 고쳐야 한다고 표시된 것을 모두 고치면 보낼 수 있습니다.
newsroom-error-must = 먼저 고쳐야 할 것이 있어 보내지 않았습니다. 아래에 적혀 있습니다.
