# Workers of one employer together: the page of a case at the desk.
matter-heading = Các việc tư vấn khác cùng một công ty
# $count chooses the form, $shown is the number as it is shown.
matter-others = Có { $shown } việc tư vấn khác đang mở ghi cùng công ty này.
matter-ask = Hỏi họ có muốn cùng tham gia không
matter-ask-what = Ai chưa được hỏi sẽ thấy câu hỏi này trên trang riêng của mình. Không ai được cho biết tên, tin nhắn hay số tiếp nhận của người khác.
matter-asked = { $name } đã hỏi những người này: { $when }.
# $shown: how many joined, $asked: how many were asked.
matter-joined = Trong { $asked } người được hỏi, { $shown } người tham gia.
matter-joined-none = Đã hỏi { $asked } người. Chưa có đủ hai người tham gia.
matter-hers-open = Người hỏi này chưa trả lời.
matter-hers-yes = Người hỏi này tham gia.
matter-hers-no = Người hỏi này không tham gia.
matter-write = Viết cho tất cả người tham gia
matter-write-hint = Mỗi người thấy cùng một tin nhắn trong việc của mình. Đừng viết về riêng một người nào, và hãy viết cùng một nội dung bằng mỗi ngôn ngữ.
matter-text = Bằng { $language }
matter-text-too = Bằng { $language } (có người cũng đọc được ngôn ngữ này)
matter-write-button = Gửi cho tất cả
matter-to-all = Cho tất cả người tham gia
matter-end = Kết thúc vụ việc chung này
matter-end-what = Không hỏi thêm ai nữa và không viết cho tất cả được nữa. Từng việc tư vấn vẫn tiếp tục, và những gì đã viết vẫn còn.
matter-end-button = Kết thúc
matter-error-nobody = Không còn việc tư vấn nào khác đang mở ghi cùng công ty này.
matter-error-not-joined = Chỉ gửi được khi có từ hai người tham gia và người hỏi này cũng tham gia. Chưa có gì được gửi đi.
matter-error-unread = Chưa có gì được gửi đi, vì có người không đọc được. Hãy viết cả bằng những ngôn ngữ này: { $languages }.
act-wrote-to-all = Đã viết cho tất cả người tham gia
act-matter-ended = Đã kết thúc vụ việc chung

# The interpreting line of the Ministry of Justice: what a client says by word.
ministry-may = Người hỏi đã đồng ý. Có thể gọi.
ministry-may-not = Người hỏi chưa đồng ý. Không gọi.
ministry-said-yes = Ghi lại: đã đồng ý bằng lời nói
ministry-said-no = Ghi lại: đã rút lại bằng lời nói
act-line-agreed = Đã đồng ý dùng đường dây của Bộ Tư pháp
act-line-not-agreed = Đã rút lại sự đồng ý dùng đường dây của Bộ Tư pháp

# Suggestions and complaints to the city.
suggestion-tag = Góp ý hoặc khiếu nại với thành phố
suggestion-error-unanswered = Góp ý hoặc khiếu nại phải được trả lời. Hãy trả lời trước khi đóng.

# Why somebody else is asked for, as the client chooses.
another-why-works-for-employer = Người này có liên quan đến công ty của tôi
another-why-knows-family = Người này quen gia đình hoặc người quen của tôi
another-why-treated-badly = Người này đối xử không tốt với tôi
another-why-woman = Tôi muốn tư vấn viên là phụ nữ
another-why-man = Tôi muốn tư vấn viên là nam giới
another-why-other = Lý do khác, hoặc tôi không muốn nói
# As the head is told.
another-told-heading = Xin đổi tư vấn viên
another-told-works-for-employer = Cho biết tư vấn viên có liên quan đến công ty
another-told-knows-family = Cho biết tư vấn viên quen gia đình hoặc người quen
another-told-treated-badly = Cho biết đã không được đối xử tốt
another-told-woman = Muốn tư vấn viên là phụ nữ
another-told-man = Muốn tư vấn viên là nam giới
another-told-other = Không cho biết lý do

# The client's page.
case-earlier = Xem { $shown } tin nhắn trước đó
case-said-to-all = Cho tất cả người tham gia
case-who-interprets = Một phiên dịch viên của trung tâm giúp bạn và tư vấn viên.
case-who-interprets-name = { $name } phiên dịch cho bạn và tư vấn viên.
case-who-translates-outside = Một người dịch ở ngoài trung tâm dịch các tin nhắn. Người này đã cam kết giữ bí mật mọi điều.
case-who-line = Một đường dây phiên dịch giúp bạn và tư vấn viên: { $line }.
case-who-line-ministry = Một đường dây phiên dịch của Bộ Tư pháp giúp bạn và tư vấn viên: { $line }. Bộ Tư pháp là nơi cũng phụ trách việc xuất nhập cảnh.
case-choices-heading = Những điều bạn tự quyết định
case-line-yes = Đường dây phiên dịch { $line }: chúng tôi có thể gọi
case-line-no = Đường dây phiên dịch { $line }: chúng tôi không gọi
case-line-agree = Có thể gọi
case-line-take-back = Xin đừng gọi nữa
case-another-how = Người khác sẽ phụ trách câu hỏi của bạn. Bạn có thể phải chờ lâu hơn một chút.
case-another-why = Bạn có thể cho biết lý do, nhưng không bắt buộc. Chỉ người phụ trách trung tâm thấy điều bạn chọn.
case-joint-heading = Cùng với những người khác
case-joint-ask = Những người khác từng làm cho cùng công ty cũng đã nhờ giúp đỡ. Bạn có muốn cùng tham gia với họ không?
case-joint-name = Chúng tôi không cho ai biết tên, tin nhắn hay số tiếp nhận của bạn.
case-joint-messages = Tin nhắn gửi cho tất cả người tham gia sẽ đến đây. Những gì bạn viết ở đây, chỉ tư vấn viên của bạn đọc.
case-joint-free = Bạn tự quyết định. Dù bạn chọn thế nào, câu hỏi của bạn vẫn được tiếp tục, và bạn có thể rời đi bất cứ lúc nào.
case-joint-yes = Có, tôi tham gia
case-joint-no = Không, tôi làm riêng
case-joint-later = Tôi sẽ quyết định sau
case-joint-in = Bạn đang tham gia.
# $count chooses the form, $shown is the number as it is shown.
case-joint-together = Hiện có tất cả { $shown } người tham gia.
case-joint-leave = Thôi tham gia
case-joint-out = Bạn không tham gia. Nếu đổi ý, bạn có thể tham gia bất cứ lúc nào.
case-joint-over = Vụ việc chung đã kết thúc. Câu hỏi của riêng bạn vẫn được tiếp tục.
case-own-heading = Việc của bạn
