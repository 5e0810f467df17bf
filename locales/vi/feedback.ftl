# The question below a text.
feedback-question = Bài này có ích cho bạn không?
feedback-yes = Có
feedback-no = Không
feedback-thanks = Cảm ơn bạn
feedback-counted = Chúng tôi đã nhận được câu trả lời của bạn. Chúng tôi không lưu ai đã trả lời.
feedback-text-label = Có gì sai hoặc thiếu?
feedback-text-hint = Bạn không viết gì cũng được. Xin đừng viết tên hay chuyện riêng của bạn ở đây. Người viết bài sẽ đọc nhưng không thể trả lời; nếu bạn có câu hỏi, hãy hỏi tư vấn viên ở bên dưới.
feedback-send = Gửi
feedback-read = Chúng tôi đã nhận được những gì bạn viết. Người viết bài sẽ đọc và xem cần sửa gì.
feedback-error-empty = Để gửi, trước hết hãy viết nội dung.
# $limit: number of characters
feedback-error-long = Nội dung quá dài. Bạn có thể viết tối đa { $limit } ký tự.
feedback-ask-heading = Bạn có câu hỏi về chuyện của chính mình?

# What readers say, in the newsroom.
feedback-nav = Người đọc và cẩm nang
# $shown: number of comments
feedback-link = Ý kiến người đọc cần xem: { $shown }
feedback-title = Ý kiến người đọc
feedback-what = Mỗi bài có ích đến đâu trong từng ngôn ngữ, và người đọc đã viết gì. Không ai biết họ là ai, và sau một năm nội dung này bị xóa.
feedback-comments = Những gì người đọc viết
feedback-show-open = Cần làm
feedback-show-all = Tất cả
feedback-none = Ở đây không có gì cần xem.
feedback-text-in = Bài bằng
feedback-text-gone = Một bài không còn được đăng
feedback-unreadable = Các khóa hiện có không mở được nội dung này.
# $name: a colleague; $when: date and time
feedback-handled = { $name } đã xử lý, { $when }
feedback-done = Đã xử lý
feedback-counts = Có ích đến đâu
feedback-language = Ngôn ngữ của bài
feedback-was-useful = Có ích
feedback-was-not-useful = Không có ích
feedback-wanted-title = Bản dịch người đọc muốn có
# $since: a date
feedback-wanted-what = Từ ngày { $since }, người đọc đã bao nhiêu lần nói rằng muốn có một bài bằng một ngôn ngữ.
feedback-wanted-none = Chưa có ai yêu cầu.
