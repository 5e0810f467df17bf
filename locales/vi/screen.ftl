# Covering and locking the screen of staff.
curtain-draw = Che màn hình
curtain-back = Quay lại
lock-button = Khóa màn hình
lock-title = Màn hình đã khóa
lock-lead = Màn hình đã được khóa khi không có ai ở đây. Hãy nhập mã, và bạn làm tiếp từ chỗ đang dở.
lock-open-button = Mở
lock-leave-button = Đăng xuất trên thiết bị này
lock-over = Phiên đăng nhập đã kết thúc. Hãy đăng nhập lại trong thẻ mới, rồi nhập mã ở đây. Những gì bạn đã viết được giữ lại.

# Turning the screen: one sentence for whoever sits on the other side of the counter.
turn-title = Xoay màn hình
turn-lead = Hãy chọn ngôn ngữ, bấm một câu, rồi xoay màn hình. Chỉ câu đó hiện ra, bằng chữ lớn.
turn-case-link = Về việc tư vấn
turn-back = Quay lại
turn-group-arrive = Khi mới gặp
turn-group-trust = Để yên tâm
turn-group-danger = Nguy hiểm hoặc đau
turn-group-ask = Khi cần hỏi
turn-group-papers = Giấy tờ
turn-group-leave = Khi kết thúc
turn-own-heading = Tự viết
turn-own-hint = Chỉ cần viết một trong hai ô. Không có gì được lưu.
turn-own-answers = Kèm “Có” và “Không” để bấm
turn-own-button = Hiện chữ lớn
turn-error-empty = Hãy viết điều cần hiện ra.
# $limit: the most characters
turn-error-long = Nội dung quá dài: tối đa { $limit } ký tự.

# The sentences on the turned screen. Whoever sits there now reads them.
turned-phrase-wait = Xin chờ một chút.
turned-phrase-interpreter = Chúng tôi đang gọi phiên dịch viên.
turned-phrase-slowly = Xin nói chậm.
turned-phrase-understand = Anh/chị có hiểu không?
turned-phrase-closing = Hôm nay chúng tôi sắp đóng cửa.
turned-phrase-free = Tư vấn miễn phí.
turned-phrase-no-name = Anh/chị không cần cho biết tên.
turned-phrase-no-status = Anh/chị không cần cho biết thị thực hay số đăng ký người nước ngoài. Chúng tôi không cần những điều đó để giúp anh/chị.
turned-phrase-who-reads = Những gì được ghi lại đều được lưu ở dạng mã hóa. Chỉ người phụ trách việc này và người phụ trách trung tâm mở được, và mỗi lần mở đều được ghi lại.
turned-phrase-room = Chúng ta sang phòng khác nói chuyện nhé?
turned-phrase-danger = Bây giờ anh/chị có đang gặp nguy hiểm không?
turned-phrase-police = Chúng tôi gọi cảnh sát nhé?
turned-phrase-ambulance = Chúng tôi gọi xe cấp cứu nhé?
turned-phrase-hurts = Anh/chị đau ở đâu? Xin chỉ vào chỗ đó.
turned-phrase-when = Việc này xảy ra khi nào? Xin viết ngày tháng.
turned-phrase-money = Số tiền là bao nhiêu? Xin viết bằng số.
turned-phrase-company = Xin viết tên công ty.
turned-phrase-phone = Xin viết số điện thoại của anh/chị.
turned-phrase-call = Gọi cho anh/chị theo số này có an toàn không?
turned-phrase-papers = Anh/chị có mang theo giấy tờ không?
turned-phrase-photo = Chúng tôi chụp ảnh giấy tờ này được không?
turned-phrase-sign = Anh/chị có muốn ký tên vào đây không?
turned-phrase-come-back = Xin anh/chị quay lại vào ngày khác.
turned-phrase-goodbye = Tạm biệt. Chúc anh/chị mọi việc tốt đẹp.
turned-phrase-yes = Có
turned-phrase-no = Không
