# Around a guide: when it was checked, who can help, what to read with it.
# $day: a date
guide-due = Lẽ ra chúng tôi phải kiểm tra lại cẩm nang này trước ngày { $day } nhưng chưa làm được. Số tiền và quy định có thể đã thay đổi: hãy hỏi lại trước khi làm theo.
guide-helpers-heading = Ai có thể giúp tôi việc này?
guide-checked-heading = Bài này được kiểm tra khi nào?
guide-checked-on = Kiểm tra lần cuối
guide-checked-by = Người kiểm tra
guide-review-by = Hạn kiểm tra lần sau
guide-related-heading = Cẩm nang nên đọc cùng
# $language: name of a language in itself
guide-wish-button = Tôi muốn có bài này bằng { $language }

# When each guide is to be checked again, in the newsroom.
guide-reviews-title = Cẩm nang cần kiểm tra
guide-reviews-what = Những cẩm nang đã quá hạn đứng đầu. Người đọc được báo rằng các con số có thể đã thay đổi.
# $shown: number of guides
guide-reviews-link = Cẩm nang quá hạn kiểm tra: { $shown }
guide-overdue = Quá hạn
guide-no-day = Chưa đặt ngày
