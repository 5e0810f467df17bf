# Taking: staff write down what somebody says on the telephone or at the desk.
taking-nav = Tiếp nhận
taking-title = Tiếp nhận cuộc gọi hoặc người đến
taking-way = Đến bằng cách nào
taking-way-visit = Đến trực tiếp
taking-way-phone = Gọi điện
taking-way-outreach = Tư vấn lưu động
taking-here = Đang ở cùng tôi
taking-language = Ngôn ngữ
taking-typed = Gõ tên ngôn ngữ hoặc chữ số
taking-signs = Điều gì làm việc này gấp
taking-sign-injury = Bị thương
taking-sign-confinement = Bị nhốt
taking-sign-violence = Bạo lực
taking-sign-flight = Sắp bay
taking-sign-time-limit = Thời hạn sắp hết
taking-line = Đã xảy ra chuyện gì, trong một dòng (có thể để trống)
taking-mine-button = Tôi nhận
taking-any-button = Tìm người nhận
taking-park-button = Để lại sau
taking-more = Ghi thêm
taking-as = Đến vì việc của ai
taking-as-self = Của chính người đó
taking-as-friend = Của người khác
taking-as-employer = Chủ sử dụng lao động
taking-as-suggestion = Góp ý hoặc khiếu nại với thành phố
taking-second = Ngôn ngữ khác dùng được
taking-none = Không có
taking-spoken = Ngôn ngữ không có trong danh sách
taking-spoken-hint = Hãy chọn trong danh sách, hoặc viết như bạn nghe được.
taking-employer = Tên công ty
taking-employer-hint = Để không ai tư vấn cho cả hai bên của cùng một công ty. Tên được lưu ở dạng mã hóa.
taking-phone = Số để gọi lại
taking-when = Lúc gọi an toàn
taking-error-phone = Số này quá ngắn so với một số điện thoại.
taking-gender = Muốn gặp tư vấn viên
taking-gender-woman = Là phụ nữ
taking-gender-man = Là nam giới
taking-ministry = Người này đồng ý cho gọi đường dây phiên dịch của Bộ Tư pháp (1345)
taking-keys = Bấm một phím để chọn: chữ số là ngôn ngữ, chữ cái là chủ đề và việc gấp. Viết một dòng rồi bấm Enter để dùng nút đầu tiên.
taking-parked = { $count } mục để lại sau
taking-error-language = Hãy chọn ngôn ngữ.
taking-error-topic = Hãy chọn chủ đề.
taking-error-long = Nội dung quá dài: tối đa { $limit } ký tự.
taking-error-not-yours = Bạn không được ghi là tư vấn bằng ngôn ngữ này, nên không thể tự nhận việc này. Hãy tìm người nhận được.
taking-error-full = Hiện bạn không còn chỗ để nhận thêm. Hãy kết thúc cuộc nói chuyện đang làm, hoặc tìm người khác.
taking-error-sent = Biểu mẫu này đã được gửi trước đây và sau đó đã thay đổi. Hãy bắt đầu biểu mẫu mới.
taking-error-not-given = Lúc này không thể giao như vậy. Hãy tìm người nhận được.
taking-error-parked = Có quá nhiều mục để lại sau. Hãy làm xong một mục trước.
taking-flag = Điều này giống tư cách lưu trú, số đăng ký người nước ngoài hoặc số hộ chiếu: { $found }. Không ai cần điều đó, và mọi người được phép đọc việc này sẽ thấy. Hãy bỏ đi, hoặc gửi lại lần nữa để giữ nguyên.
taking-turned-back = Đóng lại

# After taking.
taken-title = Đã tiếp nhận
taken-card = Hãy in thẻ này, hoặc để người đó chụp ảnh. Các chữ số chỉ hiện trên trang này và không được lưu ở đâu.
taken-case-link = Mở việc tư vấn
taken-next-link = Tiếp nhận người tiếp theo
taken-turn-button = Xoay màn hình

# The card, in the client's language.
card-title = Thẻ số tiếp nhận
card-code = Mã có số tiếp nhận
card-pictures = Các hình trên thẻ này
card-what = Với số này, bạn đọc câu trả lời và viết thêm. Hãy hướng điện thoại vào mã, hoặc nhập số ở địa chỉ này.
card-alone = Ai có thẻ này cũng đọc được việc của bạn. Hãy giữ cho riêng mình.
card-changes = Khi dùng lần đầu, bạn nhận được số mới. Từ đó chỉ số mới dùng được.
card-how = Hai mặt được in bằng cỡ thẻ ngân hàng. Nếu không có máy in, hãy chụp ảnh màn hình.
card-print-button = In
card-print-link = In thành thẻ
picture-0 = mặt trời
picture-1 = cây
picture-2 = cá
picture-3 = thuyền
picture-4 = nhà
picture-5 = ngôi sao
picture-6 = cốc
picture-7 = chìa khóa
picture-8 = chim
picture-9 = hoa

# The first use of a number that staff gave.
change-title = Số mới của bạn
change-why = Nhân viên cũng đã thấy số đầu tiên. Từ bây giờ, hãy dùng số này, chỉ mình bạn biết.
change-old = Khi bạn bấm nút, số đầu tiên không còn dùng được. Trước đó, hãy viết lại hoặc chụp ảnh số mới.
change-button = Tôi đã giữ số. Tiếp tục

# Parked intakes.
parked-title = Để lại sau
parked-what = Được lưu ở dạng mã hóa; chỉ bạn thấy. Mục được xóa khi bạn gửi đi, hoặc sau bảy ngày.
parked-none = Không có mục nào để lại sau.
parked-at = Để lại lúc
parked-doing = Cần làm
parked-resume = Làm tiếp
parked-drop = Xóa

# Counting short questions.
tally-title = Đếm câu hỏi ngắn
tally-what = Dành cho câu hỏi ngắn, không phải việc tư vấn: bấm ngôn ngữ, rồi bấm chủ đề.
tally-today = Hôm nay đã đếm { $count } câu hỏi
tally-topic = Chủ đề
tally-other-language = Ngôn ngữ khác
tally-last = Lần cuối: { $language }, { $topic }
tally-undo = Hủy lần đếm này

# Late entry.
late-title = Ghi bổ sung
late-what = Những lượt đến và cuộc gọi chưa kịp ghi, mỗi lượt một dòng. Nếu để trống ngày, ngày của dòng trên được dùng; nếu để trống cách đến hoặc kết quả, mục đầu tiên được dùng. Chỉ dòng có ghi chú được lưu thành việc tư vấn; các dòng khác chỉ được đếm.
late-day = Ngày
late-time = Giờ
late-minutes = Số phút
late-outcome = Kết quả
late-note = Ghi chú (lưu ở dạng mã hóa)
late-outcome-advised = Đã tư vấn
late-outcome-interpreted = Đã phiên dịch
late-outcome-referred = Đã hướng dẫn đến cơ quan khác
late-outcome-turned-away = Không giúp được
late-cell = { $column }, dòng { $row }
late-button = Ghi lại
late-more = Ba mươi dòng
late-written = Đã ghi { $count } lượt.
late-kept = Việc tư vấn đã lưu
late-refused = Hãy sửa dòng { $row }.
late-error-at = Không đọc được ngày hoặc giờ. Hãy ghi thời điểm trong vòng 31 ngày qua.
late-error-lang = Không biết ngôn ngữ này.
late-error-topic = Không biết chủ đề này.
late-error-way = Không biết cách đến này.
late-error-minutes = Hãy ghi từ 1 đến 480 phút.
late-error-outcome = Không biết kết quả này.

# What was done in a case.
act-receipt-issued = Đã đưa thẻ số tiếp nhận
act-receipt-changed = Người hỏi đã đổi số
act-written-up = Đã ghi bổ sung sau

# Names of languages.
tongue-ko = Tiếng Hàn
tongue-en = Tiếng Anh
tongue-zh = Tiếng Trung
tongue-ru = Tiếng Nga
tongue-vi = Tiếng Việt
tongue-id = Tiếng Indonesia
tongue-ne = Tiếng Nepal
tongue-km = Tiếng Khmer (Campuchia)
tongue-uz = Tiếng Uzbek
tongue-kk = Tiếng Kazakh
tongue-ky = Tiếng Kyrgyz
tongue-ur = Tiếng Urdu
tongue-th = Tiếng Thái
tongue-fil = Tiếng Philippines
tongue-si = Tiếng Sinhala (Sri Lanka)
tongue-mn = Tiếng Mông Cổ
