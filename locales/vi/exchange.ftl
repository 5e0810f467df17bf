# Files that go to translators.
exchange-format-docx = Tài liệu Word
exchange-format-xlsx = Bảng Excel
exchange-format-xliff-1-2 = Tệp cho công cụ dịch (định dạng cũ)
exchange-format-xliff-2-0 = Tệp cho công cụ dịch (định dạng mới)
exchange-due = Xin gửi lại trước hết ngày { $day }.
exchange-keep = Hãy giữ nguyên những gì trong dấu ngoặc nhọn, dấu sao và địa chỉ đường dẫn. Chỉ viết vào cột bản dịch.
exchange-stale = Sau khi dịch, bài tiếng Hàn đã thay đổi.
exchange-was = Bài tiếng Hàn đã thay đổi. Trước đây viết: { $text }
exchange-column-number = Số
exchange-column-kind = Loại
exchange-column-source = Tiếng Hàn
exchange-column-target = Bản dịch
exchange-column-notes = Ghi chú
exchange-kind-title = Tiêu đề
exchange-kind-summary = Tóm tắt
exchange-kind-heading = Đề mục
exchange-kind-paragraph = Đoạn văn
exchange-kind-item = Mục trong danh sách
exchange-kind-cell = Ô trong bảng

# What cannot be taken of a file that came back, and why.
exchange-reason-unknown-segment = Bài này không có đoạn đó.
exchange-reason-source-changed = Sau khi gửi tệp, bài tiếng Hàn đã thay đổi.
exchange-reason-empty = Bản dịch để trống.
exchange-reason-too-long = Bản dịch quá dài.
exchange-reason-not-translated = Cột bản dịch vẫn là tiếng Hàn.
exchange-reason-placeholder = Thiếu hoặc thừa một chỗ dành cho số tiền, ngày hoặc số điện thoại.
exchange-reason-link = Thiếu hoặc thừa một đường dẫn.
exchange-reason-broken-markup = Dấu in đậm hoặc dấu danh sách bị hỏng, nên đoạn sẽ thành dạng khác.
exchange-reason-twice = Cùng một đoạn có hai lần trong tệp, với bản dịch khác nhau.

# Files that cannot be read.
exchange-unreadable-not-a-sheet = Đây không phải tệp được tải xuống để dịch.
exchange-unreadable-not-a-document = Đây không phải tài liệu đọc được. Hãy chọn tài liệu Word hoặc HWPX.
exchange-unreadable-too-large = Tệp quá lớn.
exchange-unreadable-bomb = Tệp không được mở, vì khi giải nén sẽ quá lớn.
exchange-unreadable-other-text = Đây là tệp của bài khác.
exchange-unreadable-other-language = Đây là tệp của ngôn ngữ khác.
exchange-unreadable-old-hangul = Đây là tệp HWP cũ. Hãy lưu lại theo định dạng mới (HWPX).
exchange-unreadable-old-word = Đây là tệp Word cũ. Hãy lưu lại theo định dạng mới (DOCX).
exchange-unreadable-locked = Tệp bị khóa bằng mật khẩu. Hãy lưu lại không có mật khẩu.
exchange-unreadable-broken = Tệp bị hỏng, không đọc được. Hãy lưu lại.

# What was not taken over from a document.
exchange-left-out-images = Đã bỏ qua { $count } hình ảnh.
exchange-left-out-notes = Đã bỏ qua { $count } chú thích cuối trang.
exchange-left-out-links = Với { $count } đường dẫn không mở được, chỉ lấy phần chữ.
exchange-left-out-nested-tables = Với { $count } bảng nằm trong bảng khác, chỉ lấy phần chữ.
