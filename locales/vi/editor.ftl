# The editor of texts in the newsroom.
# $language: name of a language in itself
editor-title = Soạn bài: { $language }
editor-to-publish = Hãy sang trang của bài để đăng.
# $name: a person
editor-merged = Những gì { $name } lưu trong lúc đó cũng có ở đây.
# $name: a person; $count: number of blocks
editor-clash = Trong lúc đó, { $name } đã lưu nội dung khác. Hãy chọn ở { $count } đoạn rồi lưu lại. Không có gì bị mất.
editor-conflict-title = Hai bản khác nhau
# $name: a person
editor-conflict = Trong lúc đó, { $name } đã lưu nội dung khác. Nội dung của bạn chưa được lưu. Hãy chọn ở những chỗ khác nhau rồi lưu.
editor-take = Giữ nội dung nào?
editor-take-mine = Của tôi
editor-take-theirs = Của người kia
editor-take-both = Cả hai, của tôi trước
editor-coming = Bài tiếng Hàn đã được sửa, nhưng chưa được đăng.
editor-to-coming = Dịch trước theo bài tiếng Hàn mới
editor-is-coming = Bạn đang dịch một bài tiếng Hàn chưa được đăng.
editor-to-public = Quay lại bài tiếng Hàn đã đăng
# $count: number of blocks
editor-open = Còn { $count } đoạn cần làm.
editor-none-open = Tất cả đã được dịch.
editor-show-open = Chỉ xem phần cần làm
editor-show-all = Xem tất cả
editor-state-current = Khớp với tiếng Hàn
editor-state-stale = Tiếng Hàn đã thay đổi
editor-state-missing = Chưa được dịch
editor-kind-title = Tiêu đề
editor-kind-summary = Tóm tắt
editor-kind-heading = Đề mục
editor-kind-paragraph = Đoạn văn
editor-kind-item = Mục trong danh sách
editor-kind-cell = Ô trong bảng
editor-changed = Những gì đã thay đổi trong bài tiếng Hàn
editor-gone = Đã bỏ:
editor-new = Đã thêm:
editor-still-right = Bản dịch vẫn đúng như hiện tại
# $language: name of a language in itself
editor-words-label = Nội dung bằng { $language }
editor-save-next = Lưu rồi sang đoạn sau
editor-preview = Xem trước trong thẻ mới
editor-preview-here = Xem trước: như người đọc sẽ thấy
editor-kept = Những gì bạn viết trước đó đã được đưa trở lại, nhưng chưa được lưu.
editor-discard = Bỏ đi
editor-keys = Phím tắt
editor-key-move = Đoạn sau hoặc đoạn trước
editor-key-copy = Sao chép tiếng Hàn
# $count: number of comments
editor-comments = { $count ->
    [0] Ý kiến
   *[other] { $count } ý kiến
}
editor-comment-label = Ý kiến của bạn
editor-comment-send = Gửi ý kiến
editor-comment-settle = Đánh dấu đã giải quyết
editor-comment-settled = đã giải quyết
editor-comment-for-all = về bài tiếng Hàn, cho mọi ngôn ngữ
editor-comment-save-first = Hãy lưu bài trước khi gửi ý kiến.
editor-summary = Tóm tắt
editor-help = Cách viết đề mục, danh sách và đường dẫn
editor-help-heading = Đề mục; ba dấu cho đề mục nhỏ hơn
editor-help-list = Mục trong danh sách, mỗi dòng một mục
editor-help-steps = Bước có đánh số, mỗi dòng một bước
editor-help-strong = Từ quan trọng
editor-help-link = Đường dẫn: viết các từ, rồi địa chỉ của trang không có ngôn ngữ
editor-help-fact = Số tiền, thời hạn hoặc số điện thoại được lưu ở nơi khác
editor-help-table = Một dòng của bảng; đặt dòng | --- | --- | dưới dòng đầu tiên
editor-facts = Số tiền, thời hạn và số điện thoại
editor-facts-find = Tìm rồi chèn vào

editor-error-not-one-block = Như vậy sẽ thành nhiều đoạn hoặc thành loại đoạn khác. Hãy viết thành một đoạn, như bài tiếng Hàn.
editor-error-source = Không tìm thấy bài tiếng Hàn mà bạn đã dịch. Hãy sao chép nội dung của bạn và mở lại trang.
# $limit: number of characters
editor-error-comment = Hãy viết ý kiến tối đa { $limit } ký tự.
