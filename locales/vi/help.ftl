# Asking a counsellor.
help-title = Hỏi tư vấn viên
help-free = Miễn phí.
help-no-name = Bạn không cần cho biết tên. Bạn sẽ nhận được số tiếp nhận. Dùng số đó, bạn quay lại và đọc câu trả lời.
help-no-status = Xin đừng viết loại thị thực, số đăng ký người nước ngoài hay số hộ chiếu của bạn. Không ai cần những điều đó để trả lời bạn.
help-who-reads = Chỉ tư vấn viên phụ trách câu hỏi của bạn và người phụ trách trung tâm mới mở được câu hỏi đó. Những gì bạn viết được lưu ở dạng mã hóa. Mỗi lần có người mở câu hỏi, việc đó đều được ghi lại.
# $since: a date
help-law = Từ ngày { $since }, công chức điều tra việc nợ lương không có nghĩa vụ báo người lao động không có tư cách lưu trú cho cơ quan xuất nhập cảnh. Nhưng quy định này không bảo vệ bạn khỏi việc truy quét hay các cuộc kiểm tra khác.
help-topic-label = Bạn muốn hỏi về việc gì?
help-text-label = Đã xảy ra chuyện gì?
help-text-hint = Bạn viết bằng ngôn ngữ nào cũng được. Chuyện xảy ra khi nào và bạn muốn đạt được điều gì? Vài câu là đủ.
help-urgent-label = Việc này gấp, không thể chờ
help-urgent-hint = Tôi bị thương, tôi bị nhốt, tôi sắp rời Hàn Quốc, hoặc thời hạn sắp hết. Nếu gặp nguy hiểm, hãy gọi 112 hoặc 119 trước.
help-reach-label = Khi có câu trả lời, bạn muốn được biết bằng cách nào?
help-reach-hint = Tin nhắn chỉ báo rằng đã có câu trả lời.
help-reach-receipt = Tôi sẽ quay lại với số tiếp nhận của tôi
help-reach-email = Qua email
help-reach-telegram = Qua Telegram
help-address-label = Địa chỉ email của bạn
help-send-button = Gửi
form-errors-heading = Hãy xem lại chỗ này
help-error-topic = Hãy chọn việc bạn muốn hỏi.
help-error-text-empty = Hãy viết chuyện đã xảy ra. Một câu là đủ.
help-error-text-long = Nội dung quá dài. Hãy viết ngắn hơn. Sau khi gửi, bạn có thể viết thêm.
help-error-sent-before = Biểu mẫu này đã được gửi trước đây với nội dung khác. Nếu bạn muốn hỏi cả việc này, hãy bấm “Gửi” lần nữa.
help-error-address = Đây không phải là địa chỉ email đầy đủ. Hãy so lại.

# The receipt.
receipt-title = Chúng tôi đã nhận được câu hỏi của bạn
receipt-number-heading = Số tiếp nhận của bạn
receipt-save-button = Lưu thành hình ảnh
receipt-keep = Hãy giữ kỹ số này và đừng cho ai xem. Ai có số này cũng đọc được câu hỏi của bạn và câu trả lời. Nếu mất số này, chúng tôi không thể mở câu hỏi cho bạn. Khi đó, bạn hãy hỏi lại.
receipt-telegram-heading = Được báo qua Telegram khi có câu trả lời
receipt-telegram = Hãy mở Telegram bằng nút này và bấm “Bắt đầu” ở đó. Như vậy chúng tôi có thể báo cho bạn khi có câu trả lời. Nút này dùng được một lần, trong vòng 7 ngày.
receipt-telegram-button = Mở Telegram
receipt-next-heading = Tiếp theo sẽ thế nào?
receipt-next-read = Tư vấn viên viết được ngôn ngữ của bạn sẽ đọc câu hỏi của bạn. Việc không thể chờ được đọc trước.
# $days: days of the week
receipt-next-days = Người viết được ngôn ngữ của bạn làm việc vào: { $days }.
receipt-next-answer = Câu trả lời sẽ hiện ở đây. Hãy quay lại với số tiếp nhận của bạn. Bạn cũng có thể viết thêm.
# $day: a date
receipt-promise = Bạn sẽ nhận được câu trả lời chậm nhất vào { $day }.
receipt-next-nameless = Không ai biết tên bạn, trừ khi chính bạn cho biết.
receipt-danger = Nếu gặp nguy hiểm, hãy gọi ngay:

# Coming back.
case-enter-title = Đọc câu trả lời cho bạn
case-enter-lead = Hãy nhập số tiếp nhận mà bạn đã nhận khi hỏi.
case-enter-again = Trang đã được đóng để bảo vệ bạn. Hãy nhập lại số tiếp nhận của bạn.
case-enter-label = Số tiếp nhận của bạn
case-enter-hint = 23 chữ số. Có dấu cách hay không cũng được.
case-enter-button = Mở
# $found: number of digits
case-error-short = Số tiếp nhận có 23 chữ số, nhưng ở đây chỉ có { $found } chữ số.
case-error-long = Ở đây có quá nhiều chữ số. Số tiếp nhận có 23 chữ số.
case-error-digits = Số tiếp nhận chỉ gồm các chữ số. Hãy xem lại.
case-error-check = Có một chữ số bị sai, hoặc hai chữ số bị đổi chỗ cho nhau. Hãy so lại số tiếp nhận.
case-error-wrong = Không có câu hỏi nào mang số này. Hãy so lại số tiếp nhận.
case-error-wait = Bạn đã nhập sai số quá nhiều lần. Hãy chờ một chút rồi thử lại.
case-title = Câu hỏi của bạn
case-leave-button = Đóng
case-received = Đã nhận
case-read = Tư vấn viên đã đọc
case-answered = Đã trả lời
case-late = Câu trả lời đang chậm hơn thời gian lẽ ra phải có. Người phụ trách trung tâm đã biết. Chúng tôi không quên bạn.
case-waiting = Câu trả lời sẽ hiện ở đây
case-closed = Câu hỏi này đã đóng. Nếu bạn viết tiếp, câu hỏi sẽ được mở lại.
case-messages-heading = Tin nhắn
case-you = Bạn
case-counsellor = Tư vấn viên
case-write-label = Viết thêm
case-write-button = Gửi
case-error-many = Nhiều tin nhắn của bạn đang chờ câu trả lời. Hãy chờ câu trả lời trước. Những gì bạn đã viết vẫn còn ở đây.
case-session-note = Trang này tự đóng sau 30 phút.
