# The office: what goes on this minute.
office-asked-heading = Việc gấp, đang hỏi có nhận không
office-asked-who = Đang hỏi ai
office-until = Đến lúc
office-held-heading = Tạm giữ lại vì có quá nhiều câu hỏi gửi đến cùng lúc
office-route-heading = Không chờ
office-route-button = Tìm người giao ngay
# A button of a list of cases, for whoever hears the page.
office-route-label = Tìm người giao việc tư vấn { $locator } ngay
office-talks-heading = Các cuộc nói chuyện đang diễn ra
office-talk-since = Từ lúc
office-talk-line = Đường dây phiên dịch
office-suggestions = Góp ý, khiếu nại đang mở

# The trail of a case.
act-contact-not-noted = Không ai ghi lúc cuộc nói chuyện kết thúc, nên hệ thống đã kết thúc
act-call-not-noted = Không ai ghi lúc cuộc gọi với đường dây phiên dịch kết thúc, nên hệ thống đã kết thúc
act-let-go = Đã tìm người giao ngay dù có quá nhiều câu hỏi gửi đến cùng lúc

# What was asked each month, counted.
demands-title = Nhu cầu tư vấn
demands-lead = Mỗi tháng có bao nhiêu người hỏi, theo ngôn ngữ và chủ đề, kết quả ra sao, và một nửa số người chờ câu trả lời đầu tiên trong bao lâu. Không thể biết ai là ai.
demands-small = “{ $hidden }” là con số nhỏ ({ $few }) có thể làm đoán ra là ai, hoặc con số mà từ đó có thể tính ra con số nhỏ như vậy.
demands-from = Từ tháng
demands-until = Đến tháng
demands-show = Xem
demands-file = Xuất ra thành bảng (CSV)
demands-error-span = Hãy chọn tháng đầu và tháng cuối, tối đa { $limit } tháng.
demands-none = Tháng này không có ai hỏi.
demands-month = Tháng
demands-all = Tất cả
demands-asked = Đã hỏi
demands-kind-helped = Đã trả lời
demands-kind-unhelped = Không giúp được
demands-kind-tallied = Chỉ được đếm
demands-kind-open = Còn đang mở
demands-waited = Đã chờ (phút)
demands-hidden = đã giấu
# The first line of the file.
demands-mark = { $name } xuất ra, { $moment }. Các con số nhỏ đã được giấu.
closing-no-language = Đóng: không tìm được người biết ngôn ngữ này

# An answer in which something of a saved reply is not filled in.
desk-blank-error = Trong câu trả lời này còn chỗ chưa điền. Hãy điền vào. Nếu muốn gửi nguyên như vậy, hãy bấm nút một lần nữa.
desk-flag-and-blank-error = Trong câu trả lời này còn chỗ chưa điền, và có vẻ có tư cách lưu trú, số đăng ký người nước ngoài hoặc số hộ chiếu. Hãy sửa cả hai. Nếu muốn gửi nguyên như vậy, hãy bấm nút một lần nữa.

# Readings of cases, page by page.
reading-search = Tên nhân viên hoặc số tiếp nhận
reading-search-button = Tìm
reading-none-found = Tháng này không có lần đọc nào như vậy.
reading-pages = Các trang của danh sách
reading-page = Trang { $page } trên { $pages }
reading-page-before = Các lần mới hơn
reading-page-after = Các lần cũ hơn

# Recovery codes that are all used, or ended when a backup was taken back.
factor-codes-none = Bạn không còn mã khôi phục nào. Mỗi mã dùng được một lần, và mọi mã đều mất hiệu lực khi hệ thống được khôi phục từ bản sao lưu. Hãy tạo mã mới ngay để có thể đăng nhập khi không có điện thoại.
factor-codes-later = Để sau: đến việc tư vấn của tôi
factor-act-codes-ended = Mã khôi phục mất hiệu lực vì hệ thống được khôi phục từ bản sao lưu
