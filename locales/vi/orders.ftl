# Orders: translations that the newsroom asks of somebody until a day.
nav-orders = Bản dịch đã đặt
orders-title = Bản dịch đã đặt
orders-mine-title = Bản dịch của tôi
orders-back = Quay lại danh sách
orders-ask = Đặt dịch
orders-statement = Bảng kê trong tháng
orders-asked = Đã đặt dịch. Mỗi người dịch đều nhận email.
orders-delivered-done = Cảm ơn bạn. Chúng tôi đã nhận bản dịch, và bây giờ một người khác biết ngôn ngữ này sẽ đọc.
orders-cancelled-done = Đã hủy. Người dịch sẽ nhận email.
orders-none-open = Hiện không có bản dịch nào được đặt.
orders-open = Đang làm
orders-delivered = Đã giao
orders-delivered-this-month = Đã giao trong tháng này
orders-text = Bài
orders-translator = Người dịch
orders-due = Hạn
orders-characters = Số chữ tiếng Hàn
orders-delivered-on = Ngày giao
orders-state-asked = Đã đặt
orders-state-opened = Đang dịch
orders-state-late = Quá hạn
orders-state-delivered = Đã giao
orders-state-cancelled = Đã hủy

# One order.
# $title: Korean title of a text; $language: name of a language in itself
orders-order-title = { $title }, dịch sang { $language }
orders-extent = Phạm vi
orders-extent-behind = Chỉ phần mới hoặc đã thay đổi
orders-extent-whole = Toàn bộ bài
orders-asked-by = Người đặt
orders-note = Ghi chú cho người dịch
orders-begin = Mở bài và bắt đầu
orders-go-on = Dịch tiếp
orders-see-text = Xem bài
orders-deliver-heading = Bạn đã làm xong chưa?
orders-deliver-what = Những gì bạn lưu lần cuối sẽ được giao. Một người khác biết ngôn ngữ này đọc, rồi bài mới được coi là đã kiểm tra.
orders-deliver-button = Tôi đã làm xong
orders-cancel-heading = Hủy đặt dịch
orders-cancel-what = Người dịch nhận email và không cần làm tiếp. Những gì đã lưu vẫn còn.
orders-cancel-button = Hủy đặt dịch
orders-error-closed = Trong lúc đó, bản dịch này đã được giao hoặc đã bị hủy.
orders-error-nothing-saved = Từ khi được đặt đến nay, chưa có gì được lưu. Hãy lưu bản dịch của bạn trước.
# $count: paragraphs, for the plural; $shown: the number as it is written
orders-error-unfinished = Có { $shown } đoạn chưa được dịch, hoặc bài tiếng Hàn ở đó đã thay đổi. Hãy làm xong trước.

# Asking.
orders-ask-title = Đặt dịch
orders-choose-text = Chọn bài này
orders-languages = Dịch sang những ngôn ngữ nào, và ai dịch
# $language: name of a language in itself
orders-translator-label = Người dịch sang { $language }
orders-no-translator = Chưa có ai dịch sang ngôn ngữ này. Người phụ trách trung tâm có thể giao vai trò cho ai đó.
orders-lang-asked = Đã đặt rồi
orders-lang-missing = Chưa có gì
orders-lang-whole = Không có phần nào cũ
# $count: paragraphs, for the plural; $shown: the number as it is written
orders-lang-behind = { $shown } đoạn cũ
orders-note-hint = Những điều người dịch nên biết: bài dành cho ai, dùng những từ nào.
orders-ask-button = Đặt dịch qua email
orders-error-text = Hãy chọn một bài có nội dung tiếng Hàn.
orders-error-due = Hãy chọn một ngày kể từ hôm nay.
orders-error-languages = Hãy chọn ít nhất một ngôn ngữ.
# $language: name of a language in itself
orders-error-translator = Hãy chọn một người dịch sang { $language }.
# $language: name of a language in itself
orders-error-asked = Đã đặt dịch sang { $language } cho một người rồi.
# $language: name of a language in itself
orders-error-nothing = Bản bằng { $language } không có phần nào cũ. Muốn dịch lại tất cả, hãy chọn toàn bộ bài.

# The statement.
# $month: a month as 2026-11
orders-statement-title = Bản dịch đã giao trong tháng { $month }
orders-statement-sheet = Tải xuống dạng bảng tính
orders-statement-empty = Trong tháng này không có bản dịch nào được giao.
orders-sum = Tổng cộng
