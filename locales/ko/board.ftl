# 소식실의 메뉴.
board-sections = 소식실 메뉴
board-section-board = 번역 현황
board-section-bulletins = 소식
board-section-facts = 금액과 숫자
board-section-terms = 용어
board-section-reading = 읽어 볼 번역
board-section-orders = 번역 의뢰
board-section-feedback = 독자 의견
board-section-wanted = 번역 요청

# 모든 글이 언어마다 어디까지 왔는지.
board-title = 번역 현황
board-new = 새 글 쓰기
board-search = 제목으로 찾기
board-filter-wanted = 할 일로 고르기
board-filter-kind = 종류로 고르기
board-filter-topic = 주제로 고르기
board-all = 모두
board-wanted-all = 모든 글
board-wanted-stale = 오래된 번역
board-wanted-missing = 번역 없음
board-wanted-to-review = 읽어 볼 번역
board-wanted-unpublished = 아직 공개 안 함
board-sums = 언어별 할 일
board-show-all = 모두 보기
board-nothing = 여기에 맞는 글이 없습니다.
board-text = 글
board-shelf-guide = 안내
board-shelf-newsletter = 소식지
board-shelf-alert = 긴급 안내
board-shelf-reply = 자주 쓰는 답
board-shelf-question = 상담 전에 묻는 말
board-shelf-situation = 상황별 길잡이
board-shelf-programme = 교육과 행사
board-ahead = 저장했지만 아직 공개하지 않은 글이 있습니다
# $when: a moment
board-scheduled = { $when }에 공개됩니다
# $shown: a number as it is written
board-comments = 답을 기다리는 의견 { $shown }개
board-legend = 기호 설명
board-waits = 정한 날에 공개됩니다
board-asked = 답을 기다리는 의견이 있습니다
