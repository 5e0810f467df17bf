# 안내서 둘레: 언제 확인했는지, 누가 도울 수 있는지, 함께 읽을 것.
guide-due = 이 안내서는 { $day }까지 다시 확인하기로 했으나 아직 확인하지 못했습니다. 금액과 규칙이 바뀌었을 수 있으니 먼저 물어보세요.
guide-helpers-heading = 누가 도와줄 수 있나요?
guide-checked-heading = 언제 확인했나요?
guide-checked-on = 마지막으로 확인한 날
guide-checked-by = 확인한 곳
guide-review-by = 다시 확인할 날
guide-related-heading = 함께 읽을 안내서
guide-wish-button = { $language } 번역이 있으면 좋겠습니다

# 소식 보내는 곳에서 보는 안내서 확인 목록.
guide-reviews-title = 안내서 확인
guide-reviews-what = 확인할 날이 지난 안내서가 먼저 나옵니다. 지난 안내서에는 읽는 분들께 숫자가 바뀌었을 수 있다고 알립니다.
guide-reviews-link = 확인할 날이 지난 안내서: { $shown }
guide-overdue = 지남
guide-no-day = 정하지 않음
