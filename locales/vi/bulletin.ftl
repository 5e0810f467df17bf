# Bulletins as they arrive.
bulletin-mail-why = Bạn nhận được email này vì đã đăng ký nhận tin mới của { $city }.
bulletin-mail-manage = Thay đổi hoặc dừng nhận tin
bulletin-mail-read = Đọc trên trang web
bulletin-telegram-read = Đọc trên trang web: { $link }
bulletin-telegram-stop = Để dừng nhận tin: /stop
bulletin-test-subject = Gửi thử: { $title }
# The announcement of a newsletter issue. $publication: its name; $issue: for example "Winter 2026"
bulletin-issue-title = { $publication }: { $issue }
bulletin-issue-intro = Đã có số mới. Số này có các bài:

# The pages where bulletins are read.
bulletins-title = Tin mới
bulletins-none = Chưa có tin nào được gửi.
# $date: a day, already written in the language
bulletins-sent-on = Đã gửi ngày { $date }
bulletins-all = Xem tất cả tin
bulletins-see-sent = Xem những tin đã gửi trước đây
bulletins-stale-note = Ở { $count } chỗ, đã được đánh dấu, bài này khác với bài tiếng Hàn.
