# My day: what a counsellor sees first. The page looks again by itself.
day-again = Xem lại
# Read out and shown for a while when the lists have changed
day-changed = Có điều mới
day-links = Các việc khác
# $time: a time as 18:00
day-shift-from = Ca làm hôm nay bắt đầu lúc { $time }
# $time: a time as 18:00
day-shift-until = Ca làm hôm nay kết thúc lúc { $time }
day-shift-over = Ca làm hôm nay đã kết thúc
day-shift-none = Hôm nay bạn không có ca làm
day-shift-away = Hôm nay bạn vắng mặt
day-offer-over = Đã hết thời gian trả lời
day-talks-heading = Đang ở cùng tôi
day-talk-over = Đã xong
# $locator: the number that the client reads out
day-talk-over-label = Cuộc nói chuyện của việc tư vấn { $locator } đã xong
day-group-late = Quá hạn
day-group-today = Đến hạn hôm nay
day-group-week = Tuần này
day-group-later = Sau đó
day-why = Việc cần làm và thời hạn
# $when: day and time
day-answer-by = Hạn trả lời: { $when }
# $count: how many messages; $shown: the same, written in the language
day-new-messages = { $shown } tin nhắn mới
day-interpreting-heading = Việc tôi phiên dịch
day-due-heading = Cần làm hôm nay
day-due-of-colleague = Việc cần làm do đồng nghiệp đặt ra

# Finding one of one's own cases again.
own-title = Tìm lại việc tư vấn của tôi
own-what = Tìm các việc tư vấn của chính bạn theo những mục dưới đây, cả việc đã đóng. Nội dung đã nói được lưu ở dạng mã hóa nên không tìm trong đó.
own-any = Tất cả
own-from = Nhận từ ngày
own-until = Nhận đến ngày
own-locator = 8 chữ số đầu của số tiếp nhận
own-button = Tìm
own-opened = Nhận lúc
own-none = Không tìm thấy việc nào của bạn. Hãy thử bớt mục hoặc kéo dài thời gian. Nếu đồng nghiệp phụ trách việc đó, hãy hỏi người phụ trách trung tâm.
own-older = Các việc cũ hơn
own-error-choice = Hãy chọn trong danh sách.
own-error-day = Hãy viết một ngày có trong lịch, ví dụ 2026-11-23.
own-error-order = Ngày cuối ở trước ngày đầu.
own-error-locator = Hãy chỉ viết 8 chữ số đầu của số tiếp nhận.
