# 독자가 보는 글.
text-gone-title = 이 글은 이제 없습니다
# $day: a date
text-stale-here = 한국어 글이 { $day }에 바뀌었습니다. 번역을 곧 고치겠습니다.
text-stale-here-undated = 한국어 글이 바뀌었습니다. 번역을 곧 고치겠습니다.

# 글의 종류와 상태.
text-kind-guide = 안내
text-kind-publication = 간행물
text-kind-issue = 소식지 호
text-kind-article = 소식지 글
text-kind-bulletin = 소식
text-kind-alert = 긴급 안내
text-kind-reply = 자주 쓰는 답
text-kind-question = 상담 전에 묻는 말
text-kind-situation = 상황별 길잡이
text-kind-programme = 교육과 행사
text-state-missing = 번역 없음
text-state-asked-for = 번역을 맡김
text-state-in-translation = 번역하는 중
text-state-stale = 한국어가 바뀜
text-state-withdrawn = 거두어들임
text-state-machine = 기계 번역, 아직 읽은 사람 없음
text-state-needs-review = 아직 읽은 사람 없음
text-state-reviewed = 그 언어를 아는 사람이 읽음
text-state-declined = 번역하지 않음
text-state-draft = 쓰는 중
text-state-public = 공개됨
# $count: how many; $shown: the same as it is written
text-behind = 한국어보다 늦은 문장 { $shown }개
text-unwritten = 아직 번역이 없는 문장 { $shown }개
text-by-file = 파일에서 가져옴

# 글 하나.
text-public-pages = 독자가 보는 페이지
text-languages = 언어별 상태
text-readers-see = 독자가 보는 글
text-read-by = 읽은 사람
text-to-do = 할 수 있는 일
text-public-since = 공개한 때:
text-not-public = 공개하지 않음
text-history = 바뀐 기록
text-more = 다른 일
text-act-publish = 공개하기
text-act-review = 읽었고 맞습니다
text-act-schedule = 날짜 정하기
text-act-unschedule = 정한 날짜 없애기
text-act-decline = 번역하지 않기
text-act-take-up = 다시 번역하기로 하기
text-act-withdraw = 거두어들이기
text-schedule-at = 언제 공개할까요? (이 도시의 시각)
text-decline-why = 독자에게 알릴 이유
text-note = 직원끼리 보는 메모 (안 써도 됩니다)
text-publish-all-heading = 한꺼번에 공개하기
text-publish-all-what = 한국어를 다 따라온 글입니다. 공개할 언어를 골라 주세요. 하나라도 공개할 수 없으면 아무것도 공개하지 않습니다.
text-publish-all-button = 고른 언어 공개하기

# 한 일.
text-done-made = 글을 만들었습니다. 이제 한국어 본문을 써 주세요.
text-done-saved = 저장했습니다.
text-done-published = 공개했습니다.
text-done-scheduled = 정한 때에 공개됩니다.
text-done-unscheduled = 정한 날짜를 없앴습니다.
text-done-withdrawn = 거두어들였습니다. 독자에게 이유를 알려 줍니다.
text-done-declined = 번역하지 않기로 했습니다. 독자에게 이유를 알려 줍니다.
text-done-taken-up = 다시 번역하기로 했습니다.
text-done-reviewed = 읽었다고 적었습니다.
text-done-restored = 옛 글을 새로 저장했습니다. 아직 공개하지 않았습니다.
text-done-still-correct = 번역이 그대로 맞다고 적었습니다.
text-done-unchanged = 바뀐 것이 없습니다.

# 할 수 없는 일.
text-refusal-no-words = 이 언어에는 아직 글이 없습니다.
text-refusal-unwritten = 제목이나 본문이 아직 비어 있습니다.
text-refusal-changed = 그사이 다른 사람이 글을 저장했습니다. 새 글을 본 다음 다시 해 주세요.
text-refusal-long-note = 메모가 너무 깁니다. 300자까지 쓸 수 있습니다.
text-refusal-past-day = 이미 지난 때입니다.
text-refusal-no-day = 날짜와 시각을 골라 주세요.
text-refusal-is-public = 이미 공개되어 있습니다.
text-refusal-not-public = 지금은 공개되어 있지 않습니다.
text-refusal-no-source = 한국어 글이 아직 공개되지 않았습니다. 한국어를 먼저 공개해 주세요.
text-refusal-no-reason = 독자에게 알릴 이유를 골라 주세요.
text-refusal-own-words = 직접 저장한 글은 다른 사람이 읽어 주어야 합니다.
text-refusal-none-chosen = 공개할 언어를 하나 이상 골라 주세요.
# $language: a language by its own name; $why: a sentence
text-refusal-of-all = { $language }: { $why } 아무것도 공개하지 않았습니다.
text-refusal-around = 그사이 다른 사람이 이 내용을 바꾸었습니다. 쓰신 것은 아래에 그대로 있습니다. 그래도 저장하려면 다시 저장해 주세요.

# 거두어들이기.
# $language: a language by its own name
text-withdraw-title = { $language } 글 거두어들이기
text-withdraw-what = { $language } 독자는 이 글을 더 볼 수 없고, 고른 이유를 보게 됩니다.
text-withdraw-what-all = 한국어 글을 거두어들이면 모든 언어의 글이 함께 사라집니다. 독자는 고른 이유를 보게 됩니다.
text-withdraw-linking = 이 글로 이어지는 글이 있습니다. 먼저 링크를 고치는 것이 좋습니다.
text-withdraw-why = 독자에게 알릴 이유
text-withdraw-button = 거두어들이기

# 한국어는 바뀌었지만 번역은 그대로 맞을 때.
text-still-offer = 한국어가 바뀌어 늦은 번역이 있습니다.
text-still-link = 번역을 바꾸지 않아도 되는지 보기
text-still-title = 번역은 그대로 맞나요?
text-still-what = 한국어가 이렇게 바뀌었습니다. 뜻이 같아서 번역을 고칠 필요가 없다면, 모든 언어의 번역이 그대로 맞다고 적을 수 있습니다. 번역한 말은 바뀌지 않고, 오래되었다는 표시만 없어집니다.
text-still-new = 새로 생긴 문장은 여전히 번역이 필요합니다.
text-still-button = 모든 언어에서 그대로 맞습니다
text-still-nothing = 바뀐 문장이 없습니다.
text-still-changed = 그사이 한국어가 또 바뀌었습니다. 다시 봐 주세요.

# 새 글.
text-title-ko = 한국어 제목
text-slug = 주소에 쓸 이름
text-slug-hint = 영어 소문자, 숫자, 붙임표로 3자에서 60자까지입니다. 나중에 바꿀 수 없습니다. 예:
text-begin-button = 글 만들기
text-error-kind = 어떤 글인지 골라 주세요.
text-error-slug = 영어 소문자, 숫자, 붙임표로 3자에서 60자까지 써 주세요.
text-error-slug-taken = 이 이름을 쓰는 글이 이미 있습니다.
text-error-no-title = 제목을 써 주세요.
text-error-topic = 주제를 골라 주세요.

# 글에 딸린 것.
text-around = 주제, 연락처, 용어, 근거 바꾸기
text-around-what = 모든 언어에서 똑같이 쓰입니다. 저장하면 바로 공개됩니다.
text-contacts = 연락처
text-terms = 용어
text-sources = 근거 법령
text-checked-on = 내용을 확인한 날
text-checked-by = 확인한 곳이나 사람의 직책
text-review-by = 다음에 확인할 날
text-related = 함께 읽을 안내
text-related-hint = 한 줄에 하나씩, 안내의 주소에 쓰인 이름으로 쓰세요.
text-line-each = 한 줄에 하나씩, 독자에게 보이는 순서대로 쓰세요.
text-sources-hint = 한 줄에 하나씩 한국어로 쓰고, 주소가 있으면 그 뒤에 https://부터 쓰세요.
text-contacts-known = 쓸 수 있는 연락처
text-terms-known = 쓸 수 있는 용어
# $ids: names as they were typed
text-error-unknown = 등록되어 있지 않습니다: { $ids }
text-error-too-many = { $most }개까지 쓸 수 있습니다.
text-error-sources = { $most }줄까지, 한 줄에 { $longest }자까지 쓸 수 있습니다.
text-error-checked-on = 오늘이나 지난 날짜를 써 주세요.
text-error-review-by = 날짜를 다시 확인해 주세요.

# 바뀐 기록.
# $language: a language by its own name
text-history-title = { $language } 글이 바뀐 기록
text-history-none = 아직 저장한 글이 없습니다.
# $number: which revision it is
text-history-number = { $number }번째 글
text-history-public = 독자가 보는 글
text-history-latest = 마지막 글
text-history-cut = 최근 기록만 보입니다.
text-history-compared = { $number }번째 글과 견준 것입니다. 줄을 그은 말은 없어졌고, 밑줄 친 말은 새로 생겼습니다.
text-history-with-public = 독자가 보는 글과 견주기
text-history-first = 처음 저장한 글입니다.
text-restore-heading = 이 글로 되돌리기
text-restore-what = 이 글을 가장 새 글로 다시 저장합니다. 없어지는 글은 없고, 공개할 때까지 독자는 보지 못합니다.
text-restore-button = 되돌리기
text-act-published = 공개함
text-act-scheduled = 공개할 날을 정함
text-act-unscheduled = 정한 날을 없앰
text-act-withdrawn = 거두어들임
text-act-declined = 번역하지 않기로 함
text-act-taken-up = 다시 번역하기로 함
text-act-asked-for = 번역을 맡김
text-act-begun = 번역을 시작함
text-act-reviewed = 읽고 맞다고 함
text-act-still-correct = 한국어가 바뀌어도 그대로 맞다고 함
text-act-restored = 옛 글로 되돌림
