# Readings: who speaks a language reads what stands in it.
nav-readings = Nhờ bạn đọc bài
readings-title = Nhờ bạn đọc bài
readings-lead = Bạn biết các ngôn ngữ này. Bài nào bạn đọc và thấy đúng sẽ được báo cho người đọc là đã được người bản ngữ kiểm tra.
readings-no-language = Chưa có ngôn ngữ nào được ghi cho bạn. Hãy nhờ người phụ trách trung tâm thêm những ngôn ngữ bạn biết.
readings-nothing = Không có bài nào chờ đọc bằng ngôn ngữ của bạn. Cảm ơn bạn.
readings-right-done = Cảm ơn bạn. Bây giờ người đọc thấy rằng bài này đã được người bản ngữ kiểm tra.
readings-messages-heading = Các câu trên trang web và trong Telegram
readings-critical-unread = Không được phép sai, chưa đọc
readings-all-unread = Tất cả, chưa đọc
readings-texts-heading = Các bài
readings-by-machine = Do máy dịch
readings-by-person = Do người dịch
readings-public = Đã đăng
readings-draft = Chưa đăng

# One text.
# $title: Korean title of a text; $language: name of a language in itself
readings-text-title = { $title } bằng { $language }
readings-text-lead = Hãy so từng phần với bài tiếng Hàn. Nếu tất cả đều đúng, hãy cho biết ở cuối trang; nếu có phần sai, hãy cho biết sai gì.
readings-wrong = Chỗ này sai
readings-what = Sai gì, và nên viết thế nào?
readings-wrong-button = Báo cho ban biên tập
readings-right-heading = Tất cả đều đúng
readings-right-what = Người đọc sẽ thấy rằng người bản ngữ đã kiểm tra bài. Họ không thấy tên bạn.
readings-right-button = Tôi đã đọc, và bài đúng
readings-error-own = Chính bạn đã viết bài này. Phải có người khác đọc.
readings-error-changed = Trong lúc đó, nội dung khác đã được lưu. Hãy đọc nội dung hiện có ở đây.
readings-error-behind = Có phần chưa được dịch, hoặc bài tiếng Hàn ở đó đã thay đổi. Khi làm xong các phần này, bạn mới có thể xác nhận là đúng.
# $limit: number of characters
readings-error-length = Hãy viết nội dung, tối đa { $limit } ký tự.

# The messages of the program.
# $language: name of a language in itself
readings-messages-title = Các câu trên trang web và trong Telegram, bằng { $language }
readings-messages-lead = Dưới mỗi dòng tiếng Hàn và tiếng Anh là câu chúng tôi dùng trong ngôn ngữ của bạn, in đậm. Hãy cho biết câu đó đúng, hoặc viết câu nên dùng. Câu đã sửa được hiện ngay ở mọi nơi.
readings-messages-hint = Hãy giữ nguyên các giá trị do chương trình điền vào:
readings-files = Các phần
readings-critical = Không được phép sai
readings-state-unread = Chưa đọc
readings-state-right = Đúng
readings-state-corrected = Đã sửa
readings-state-again = Câu của chúng tôi đã thay đổi: hãy đọc lại
readings-message-right = Câu này đúng
readings-message-correct = Sửa câu này
readings-message-words = Câu nên dùng
readings-message-button = Từ nay dùng câu này
# $name: a value, as it is typed
readings-error-lacks = Thiếu { $name }. Hãy giữ nguyên.
# $name: a value, as it is typed
readings-error-adds = Ở đây không có { $name }. Hãy bỏ đi.
# $name: what was typed as a case
readings-error-choice = Ở đây không có trường hợp { $name }. Hãy dùng các trường hợp có sẵn.
readings-error-markup = Hãy bỏ các thẻ, đường dẫn và ký hiệu ẩn mà trước đó không có.
readings-error-unreadable = Không đọc được nội dung này. Hãy so các dấu ngoặc nhọn với câu trước đó.

# Corrections.
readings-corrections-title = Những câu đã sửa
readings-corrections-none = Chưa có câu nào được sửa.
readings-message = Câu
readings-own-words = Trước
readings-new-words = Bây giờ
readings-by = Người sửa
readings-end = Quay lại câu của chúng tôi
