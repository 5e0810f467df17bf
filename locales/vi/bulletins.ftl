# Bulletins in the editor of texts, and what is asked before one is sent.
editor-frozen = Bài này đã được duyệt nên không thể thay đổi nữa. Nếu bạn đã viết gì ở đây, hãy sao chép trước khi rời trang.
editor-to-bulletin = Sang trang của tin.
# $title, $text: numbers of characters
editor-limits = Tiêu đề có chỗ cho { $title } ký tự, nội dung có chỗ cho { $text } ký tự.
text-approved-whole = Bài này được đăng cùng lúc bằng mọi ngôn ngữ, khi tin được duyệt.
text-act-held-back = Bị giữ lại vào ngày đã đặt
text-held-back = Đã đến ngày nhưng bài chưa được đăng: cần sửa một số chỗ trước, hoặc bài tiếng Hàn chưa được đăng.
board-shelf-bulletin = Tin

# $language: name of a language in itself; $count: number of paragraphs
newsroom-problem-unwritten = Bản bằng { $language } có { $count } đoạn chưa có nội dung. Người đọc được báo như vậy.
# $language: name of a language in itself; $count: number of findings
newsroom-problem-must = Bản bằng { $language } có { $count } chỗ phải sửa trước khi gửi.
# $language: name of a language in itself; $count: number of findings
newsroom-problem-look = Bản bằng { $language } có { $count } điểm cần xem.
newsroom-approve-blocked = Có thể gửi khi mọi chỗ ghi “Phải sửa” đã được sửa.
newsroom-error-must = Có chỗ phải sửa trước, nên chưa có gì được gửi. Các chỗ đó được liệt kê bên dưới.
