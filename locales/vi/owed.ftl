# What the city still owes its readers.
owed-title = Thông tin còn thiếu
owed-heading = Thông tin còn thiếu
owed-lead = Điều gây hại nhiều nhất cho cư dân đứng đầu. Thông tin của trung tâm sẽ tự biến mất khi được điền; với những mục khác, hãy cho biết đã xác minh ở đâu.
owed-link = Xem tất cả và ghi việc đã xong
owed-more = còn { $count } mục nữa
owed-none = Không thiếu thông tin nào.
owed-done = Đã xong
owed-done-heading = Nếu đã xong
owed-source = Đã xác minh ở đâu
owed-source-hint = Trang web, công văn hoặc cuộc gọi mà qua đó bạn biết được.
owed-done-button = Việc này đã xong
owed-error-source = Hãy cho biết đã xác minh ở đâu, tối đa 300 ký tự.

owed-no-centre = Trung tâm hỗ trợ tư vấn của thành phố chưa có trong danh sách nơi liên hệ.
owed-centre-phone = Trung tâm hỗ trợ tư vấn chưa có số điện thoại.
owed-centre-address = Trung tâm hỗ trợ tư vấn chưa có địa chỉ.
owed-centre-hours = Trung tâm hỗ trợ tư vấn chưa có giờ mở cửa.
owed-answers = Có { $count } câu trả lời của cơ quan báo rằng có thay đổi, chưa được xử lý.
owed-unverified = Có { $count } nơi liên hệ chưa được xác minh.
owed-overdue = Có { $count } cơ quan đã được hỏi về thông tin của mình nhưng không trả lời.
owed-facts-due = Có { $count } số tiền và con số cần kiểm tra lại.

owed-substitute-payment-caps = Mức tối đa của các khoản trả thay cho tiền lương bị nợ (trả thay giản đơn và trả thay khi phá sản): cần xác minh trong thông báo đang có hiệu lực.
owed-support-office = Số điện thoại của Trụ sở hỗ trợ cư dân nước ngoài thành phố Ansan.
owed-ansan-offices = Địa chỉ và số điện thoại của cơ quan xuất nhập cảnh, cơ quan việc làm và lao động, trung tâm việc làm, và các chi nhánh của Cơ quan Phúc lợi lao động và Cơ quan Trợ giúp pháp lý ở Ansan.
owed-line-hours = Giờ và ngôn ngữ của các đường dây tư vấn, trước hết là đường dây cho lao động nước ngoài và của Bộ Việc làm và Lao động.
owed-uninsured-medical = Hỗ trợ y tế cho người nhập cư không có bảo hiểm y tế: mức tối đa năm nay và các bệnh viện ở Ansan.
owed-childcare-subsidy = Hỗ trợ phí giữ trẻ của Ansan cho trẻ em nước ngoài: độ tuổi và số tiền hiện nay.
owed-return-cost-insurance = Số tiền bảo hiểm chi phí về nước theo từng nước, và tỷ lệ của bảo hiểm hết hạn xuất cảnh.
owed-pension-refund = Các nước được hoàn lại một lần tiền lương hưu quốc gia, các vùng của chế độ cấp phép việc làm, và hạn được chọn mức thuế suất duy nhất.
owed-waste-bags = Giá túi rác và ngày thu gom rác ở Ansan, và chi phí của chương trình hội nhập xã hội.
owed-native-readers = Người bản ngữ phải đọc tất cả thuật ngữ, và cần quyết định viết tiếng Uzbek bằng chữ nào.
owed-statute-dates = Những gì lấy từ luật vào tháng 6 năm 2026 cần được kiểm tra lại.
