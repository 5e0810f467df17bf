# The newsroom, where bulletins are written and sent: the list.
newsroom-title = Gửi tin
newsroom-empty = Chưa có tin nào được viết.
newsroom-write = Viết tin
newsroom-drafts = Bản nháp
newsroom-on-their-way = Đang gửi
newsroom-done = Đã gửi trước đây
newsroom-subject = Tiêu đề
newsroom-kind = Loại
newsroom-kind-note = Tin
newsroom-kind-issue = Thông báo số bản tin mới
newsroom-date = Ngày
newsroom-got-it = Số người đã nhận
# $sent, $total: numbers of people
newsroom-reached = { $sent } trên { $total } người
newsroom-state-draft = Bản nháp
newsroom-state-approved = Đã duyệt
newsroom-state-fanning-out = Đang chuẩn bị gửi
newsroom-state-sending = Đang gửi
newsroom-state-done = Đã gửi hết
newsroom-state-stopped = Đã dừng
newsroom-announce-heading = Thông báo số bản tin mới
newsroom-announce-what = Tạo bản nháp từ tiêu đề và tóm tắt các bài trong số đã chọn. Bạn có thể sửa trước khi gửi.
newsroom-issue = Số của bản tin
newsroom-announce-button = Tạo bản nháp

# Writing and translating.
newsroom-topics-label = Gửi cho ai: người đăng ký nhận các chủ đề sau
newsroom-text = Nội dung
newsroom-text-hint = Để trống một dòng giữa các đoạn; bắt đầu mỗi dòng của danh sách bằng dấu -. Đường dẫn và số tiền được viết như sau:
newsroom-save = Lưu
newsroom-saved = Đã lưu.
newsroom-korean = Nội dung tiếng Hàn
newsroom-made-by = Bản dịch
newsroom-by-person = Do người dịch
newsroom-by-machine = Do máy dịch
newsroom-last-saved = Lưu lần cuối
newsroom-error-no-title = Hãy viết tiêu đề.
newsroom-error-no-text = Hãy viết nội dung.
# $limit: number of characters
newsroom-error-too-long = Quá dài: tối đa { $limit } ký tự.
# $fact: what was typed as the id of a fact
newsroom-error-fact = Không có số tiền hay con số nào tên là { $fact }. Hãy kiểm tra lại cách viết.
newsroom-error-topics = Hãy chọn ít nhất một chủ đề.
newsroom-error-issue = Không thể thông báo số này. Hãy kiểm tra xem số này đã được đăng bằng tiếng Hàn chưa.
newsroom-error-frozen = Tin này đã được duyệt nên không thể thay đổi nữa.

# One bulletin: what it says and who gets it.
newsroom-says = Nội dung tin
newsroom-written = Đã có
newsroom-missing = Chưa có
# $count: how many, for the plural; $shown: the number as it is written
newsroom-behind = { $shown } đoạn cũ
newsroom-who-gets-it = Ai nhận tin này
newsroom-channel = Cách nhận
newsroom-channel-email = Email
newsroom-channel-telegram = Telegram
newsroom-people = Số người
newsroom-all = Tổng cộng
# $language: name of a language in itself; $count: people, for the plural; $shown: the number as it is written
newsroom-problem-missing = Chưa có nội dung bằng { $language }: { $shown } người sẽ không nhận được gì.
# $language: name of a language in itself; $count: number of paragraphs
newsroom-problem-stale = Trong nội dung bằng { $language }, có { $count } đoạn cũ hơn bài tiếng Hàn.
newsroom-problem-nobody = Chưa có ai đăng ký nhận các chủ đề này.
newsroom-test-heading = Gửi thử cho tôi
# $address: an email address
newsroom-test-what = Tin được gửi đến { $address }, đúng như người đọc sẽ nhận.
newsroom-test-all = Tất cả ngôn ngữ
# $address: an email address
newsroom-tested = Email gửi thử đang được gửi đến { $address }.

# Approving and stopping.
newsroom-approve-heading = Duyệt và gửi
newsroom-approve-what = Tin được gửi ngay và được đăng trên trang web. Sau đó không thể thay đổi nữa.
newsroom-approve-not-you = Tin sẽ được gửi khi người phụ trách đăng bài duyệt.
newsroom-approve-button = Duyệt và gửi
newsroom-accept = Tôi biết những vấn đề này. Cứ gửi như hiện tại.
# $count: people, for the plural; $shown: the number as it is written; $languages: names of languages
newsroom-accept-missing = Cứ gửi như hiện tại: chưa có nội dung bằng { $languages }, nên { $shown } người sẽ không nhận được gì.
newsroom-error-accept = Còn có vấn đề. Nếu vẫn muốn gửi, hãy đánh dấu vào ô bên dưới.
newsroom-error-changed = Tin đã thay đổi trong lúc bạn xem, nên chưa có gì được thực hiện. Đây là tin như hiện tại, hãy xem lại.
newsroom-stop-title = Dừng gửi
# $count: people, for the plural; $shown: the number as it is written
newsroom-stop-what = { $shown } người chưa nhận được tin này sẽ không nhận nữa.
newsroom-stop-stays = Những gì đã gửi đi không thể lấy lại, và trang đã đăng trên web vẫn còn. Không thể bắt đầu gửi lại.
newsroom-stop-button = Dừng ngay
newsroom-public-heading = Đọc trên trang web

# How far it got.
newsroom-progress = Tiến độ gửi
newsroom-renew = Xem tình trạng hiện tại
newsroom-sent = Đã gửi
newsroom-waiting = Đang chờ
newsroom-failed = Thất bại
newsroom-unknown = Có thể đã đến
newsroom-withdrawn = Không gửi
newsroom-failures = Những gì không đến nơi
newsroom-each-failure = Xem từng lần
newsroom-why = Lý do
newsroom-why-no-address = Không có địa chỉ này
newsroom-why-full = Hộp thư đã đầy
newsroom-why-refused = Bên nhận từ chối
newsroom-why-later = Sẽ thử gửi lại
newsroom-why-unknown = Mất kết nối khi đang gửi: có thể đã đến
newsroom-why-other = Lý do khác
newsroom-code = Mã phản hồi
newsroom-how-many = Số lần
newsroom-to = Gửi đến
newsroom-forgotten = Địa chỉ đã xóa
# $channel: email or Telegram; $when: a moment
newsroom-route-stopped = Kể từ { $when }, không có gì được gửi đi qua { $channel }. Hãy xem lý do, khắc phục rồi thử lại.
# $channel: email or Telegram; $when: a moment
newsroom-route-rests = Việc gửi qua { $channel } tạm nghỉ đến { $when }, sau đó tự tiếp tục.
newsroom-route-again = Thử lại
