# 아직 그 언어로 나오지 않은 호와 지난 호를 독자에게 알리는 말.
newsletter-not-yet-title = 아직 이 언어로 나오지 않았습니다
# $wanted: name of a language in itself
newsletter-not-yet = 소식지의 이 호는 아직 이 언어로 나오지 않았습니다: { $wanted }
newsletter-not-yet-some = 아직 이 언어로 나오지 않은 호({ $wanted }):
# $day: a date
newsletter-planned = { $day }에 나올 예정입니다.
newsletter-unplanned = 언제 나올지는 아직 정해지지 않았습니다.
newsletter-all-issues = 지난 호 모두 보기
newsletter-no-issues = 아직 나온 호가 없습니다.
newsletter-elsewhere = 이 언어로는 없는 글
newsletter-other-issues = 다른 호
newsletter-earlier-issue = 앞 호:
newsletter-later-issue = 다음 호:
newsletter-other-articles = 이 호의 다른 글
newsletter-earlier-article = 앞 글:
newsletter-later-article = 다음 글:
newsletter-feed = 새 글 피드
newsletter-feed-all = 모든 새 글 피드

# 소식실: 간행물과 호.
board-section-publications = 소식지
publications-title = 소식지
publications-lead = 간행물과 그 호들입니다. 한 호는 언어마다 글이 모두 준비되었을 때 그 언어로 발행합니다.
publications-issue = 호
publications-no-issues = 아직 호가 없습니다.
publications-released = 발행됨
# $ready, $all: numbers as they are written
publications-ready = 글 { $all }개 가운데 { $ready }개 준비됨
# $day: a date
publications-next = 다음 호 예정일: { $day }
publications-how-often = 얼마나 자주 나오나요?
publications-every-quarter = 석 달에 한 번
publications-every-half-month = 한 달에 두 번
publications-every-irregular = 알릴 일이 있을 때
publications-begin = 새 간행물 만들기
publications-begin-button = 간행물 만들기
publications-title-text = 언어별 제목과 소개 보기
publications-begin-issue = 새 호 만들기
publications-begin-issue-button = 호 만들기
publications-day = 호의 날짜
publications-day-hint = 호에 적히는 날짜입니다. 글에 나오는 금액과 숫자는 이 날짜를 기준으로 보입니다.
publications-save = 저장하기
publications-error-every = 얼마나 자주 나오는지 골라 주세요.
publications-error-day = 날짜를 골라 주세요.

# 호 하나.
publications-articles = 실린 글
publications-no-articles = 아직 실린 글이 없습니다.
publications-public = 공개됨
publications-order = 차례 바꾸기
publications-up = 위로
publications-down = 아래로
publications-take-out = 이 호에서 빼기
publications-add = 새 글 쓰기
publications-add-button = 글을 만들고 쓰기
publications-put-in = 이미 써 둔 글 싣기
publications-put-in-button = 이 호에 싣기
publications-loose = 어느 호에도 실리지 않은 글
publications-languages = 언어별 발행
publications-languages-what = 제목과 모든 글이 준비된 언어로 발행합니다. 다른 언어의 독자에게는 언제 나오는지 알려 드립니다.
publications-waits-for = 할 일
publications-whole = 준비됨
publications-waits = 아직 준비되지 않음
publications-released-since = 발행한 때:
publications-see = 독자가 보는 페이지
# $when: a moment
publications-scheduled = { $when }에 준비되어 있으면 발행됩니다
publications-missed = 발행하지 못함
publications-missed-at = { $when }에 발행하려고 했으나 준비되지 않았습니다.
# $language: name of a language in itself
publications-release-in = 발행하기: { $language }
publications-release-button = 고른 언어로 발행하기
publications-schedule = 정한 날에 발행하기
publications-schedule-what = 고른 언어 가운데 그때 준비된 언어는 그때 저장되어 있는 글로 저절로 발행됩니다. 준비되지 않은 언어는 여기에 표시됩니다.
publications-planned = 독자에게 알리는 날짜
publications-planned-what = 언어마다 언제 나올 예정인지 적습니다. 비워 두면 아직 정해지지 않았다고 알립니다.
publications-announce-later = 한국어로 발행한 다음에 알릴 수 있습니다.
publications-ready-heading = 지금 발행할 수 있는 호:
publications-of-text = 이 글이 실린 호 보기
publications-with-issue = 이 글은 호와 함께 공개됩니다. 이 언어로 호를 발행해 주세요.

# 그 언어로 아직 발행하지 못하는 이유.
publications-held-no-articles = 읽을 글이 없습니다.
publications-held-missing = 아직 글이 없습니다.
publications-held-no-body = 제목만 있습니다.
# $count: how many; $shown: the same as it is written
publications-held-unwritten = 아직 번역이 없는 문장 { $shown }개
publications-held-behind = 한국어보다 늦은 문장 { $shown }개
publications-held-withheld = 거두어들였거나 번역하지 않기로 한 글입니다.
publications-held-blocked = 꼭 고쳐야 할 곳 { $shown }개

# 한 일과 하지 못한 일.
publications-done-begun = 만들었습니다.
publications-done-every = 저장했습니다.
publications-done-put-in = 글을 이 호에 실었습니다.
publications-done-taken-out = 글을 이 호에서 뺐습니다. 다른 호에 실을 수 있습니다.
publications-done-moved = 차례를 저장했습니다.
publications-done-day = 날짜를 저장했습니다.
publications-done-planned = 저장했습니다. 독자에게 이렇게 알립니다.
publications-done-released = 발행했습니다.
publications-done-scheduled = 날짜를 정했습니다.
publications-done-unscheduled = 정한 날짜를 없앴습니다.
publications-refusal-not-found = 이제 이 호에 없습니다. 페이지를 다시 봐 주세요.
publications-refusal-too-many = 이 호에는 글이 너무 많습니다.
publications-refusal-was-public = 독자가 이미 본 글이라 이 호에 남습니다. 글의 페이지에서 거두어들일 수 있습니다.
publications-refusal-elsewhere = 이미 다른 호에 실린 글입니다.
publications-refusal-is-released = 이미 발행한 호입니다.
publications-refusal-none-chosen = 언어를 하나 이상 골라 주세요.
publications-refusal-no-korean = 발행하지 않았습니다. 한국어를 먼저 발행하거나 함께 발행해 주세요.
# $language: name of a language in itself
publications-refusal-incomplete = 발행하지 않았습니다. { $language } 글이 아직 준비되지 않았습니다.
publications-refusal-changed = 발행하지 않았습니다. 그사이 다른 사람이 { $language } 글을 저장했습니다. 다시 봐 주세요.
publications-refusal-warned = 발행하지 않았습니다. { $language } 글에서 찾은 것을 봐 주세요.
publications-refusal-past-day = 이미 지난 날짜입니다. 더 뒤의 날짜를 골라 주세요.
