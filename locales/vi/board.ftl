# The newsroom's sections.
board-sections = Các mục của phòng biên tập
board-section-board = Bản dịch
board-section-bulletins = Tin
board-section-facts = Số tiền và con số
board-section-terms = Thuật ngữ
board-section-reading = Cần đọc
board-section-orders = Đặt dịch
board-section-feedback = Ý kiến người đọc
board-section-wanted = Người đọc muốn có

# Where every text stands in every language.
board-title = Tình trạng các bản dịch
board-new = Viết bài mới
board-search = Tìm theo tiêu đề
board-filter-wanted = Theo việc cần làm
board-filter-kind = Theo loại
board-filter-topic = Theo chủ đề
board-all = Tất cả
board-wanted-all = Tất cả các bài
board-wanted-stale = Cũ hơn bài tiếng Hàn
board-wanted-missing = Chưa dịch
board-wanted-to-review = Cần người biết ngôn ngữ đọc
board-wanted-unpublished = Chưa đăng
board-sums = Việc cần làm, theo ngôn ngữ
board-show-all = Xem tất cả
board-nothing = Không có bài nào phù hợp.
board-text = Bài
board-shelf-guide = Cẩm nang
board-shelf-newsletter = Bản tin
board-shelf-alert = Thông báo khẩn
board-shelf-reply = Câu trả lời hay dùng
board-shelf-question = Câu hỏi trước khi tư vấn
board-shelf-situation = Hướng dẫn theo tình huống
board-shelf-programme = Khóa học và sự kiện
board-ahead = đã lưu, nhưng người đọc chưa thấy
# $when: a moment
board-scheduled = sẽ được đăng lúc { $when }
# $shown: a number as it is written
board-comments = ý kiến đang chờ: { $shown }
board-legend = Ý nghĩa của các dấu
board-waits = sẽ được đăng vào ngày đã đặt
board-asked = có ý kiến đang chờ trả lời
