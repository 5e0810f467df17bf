# Courses and events: what residents see.
programmes-title = Khóa học và sự kiện
programmes-lead = Những khóa học và sự kiện đang diễn ra hoặc sắp bắt đầu. Chỉ những gì đã được xác minh mới có ở đây.
programmes-none = Hiện không có khóa học hay sự kiện nào để giới thiệu.
programme-kind-korean-class = Lớp tiếng Hàn
programme-kind-kiip = Chương trình hội nhập xã hội
programme-kind-topik = Luyện thi năng lực tiếng Hàn
programme-kind-settlement = Khóa học cho người mới đến
programme-kind-festival = Lễ hội
programme-kind-clinic = Khám bệnh và kiểm tra sức khỏe
programme-kind-other = Khóa học hoặc sự kiện khác
# $from, $until: days
programme-days = { $from } đến { $until }
programme-days-open = từ { $from }
programme-cost = Chi phí
programme-free = Miễn phí
# Where the amount is not known.
programme-paid = Có thu phí
programme-size = Số chỗ
# $shown: the number as it is written
programme-places = { $shown } người
programme-contact = Nơi hỏi thêm
programme-sign-up = Đăng ký
programme-sign-up-not-needed = Bạn có thể đến mà không cần đăng ký.
programme-sign-up-here = Bạn có thể đăng ký trên trang web này, bằng ngôn ngữ của bạn. Hãy viết rõ bạn muốn dự khóa học hay sự kiện nào.
programme-sign-up-button = Đăng ký
programme-over-title = Đã kết thúc
search-kind-programme = Khóa học hoặc sự kiện

# The newsroom: the list.
board-section-programmes = Khóa học và sự kiện
programmes-desk-lead = Ở đây, khóa học và sự kiện được nhập, sửa và xác minh. Cư dân chỉ thấy những gì đã được xác minh và có bài tiếng Hàn đã đăng; một ngày sau khi kết thúc, chúng tự biến mất.
programmes-desk-none = Chưa có khóa học hay sự kiện nào được nhập.
programmes-begun = Cần điền thêm
programmes-stage-coming = Sắp tới
programmes-stage-running = Đang diễn ra
programmes-stage-over = Đã kết thúc
programmes-name = Tên
programmes-when = Khi nào
programmes-languages-public = Số ngôn ngữ đã đăng
programmes-due = cần xác minh lại
programmes-unverified = chưa xác minh
# $by: a name; $day: a day
programmes-verified = { $by } đã xác minh, { $day }

# A new one.
programmes-new = Thêm khóa học hoặc sự kiện
programmes-new-lead = Trước hết là tên tiếng Hàn. Thời gian và địa điểm ở trang sau; phần mô tả và bản dịch được viết trong bài.
programmes-new-button = Tiếp tục

# One of them: verified, entered, changed.
programmes-said-begun = Đã tạo bài. Hãy điền thời gian và địa điểm.
programmes-said-saved = Đã lưu.
programmes-said-verified = Đã ghi là được xác minh hôm nay.
programmes-said-doubted = Cư dân không còn thấy mục này. Khi được xác minh, mục sẽ hiện lại.
programmes-words = Tên, mô tả và bản dịch
programmes-words-not-public = Bài chưa được đăng nên cư dân chưa thấy.
programmes-unverified-what = Cư dân sẽ thấy khi người phụ trách đăng bài đã so với nguồn.
programmes-verify-what = Thời gian, địa điểm, chi phí và cách đăng ký có đúng như nguồn không?
programmes-verify-button = Đã xác minh hôm nay, tất cả đều đúng
programmes-doubt-button = Ẩn cho đến khi được xác minh
programmes-review = Ngày xác minh lần sau
programmes-review-hint = Nếu để trống: sau ba tháng.
programmes-details = Thời gian và địa điểm
programmes-details-what = Phần này hiện giống nhau trong mọi ngôn ngữ.
programmes-changed = Những gì đã thay đổi
programmes-done-entered = Đã nhập
programmes-done-corrected = Đã sửa
programmes-done-verified = Đã xác minh
programmes-done-doubted = Đã ẩn
programmes-done-imported = Lấy từ nội dung có sẵn

# Filling it in.
programmes-field-kind = Loại
programmes-field-run-by = Cơ quan phụ trách
programmes-field-contact = Nơi hỏi thêm
programmes-field-place = Địa điểm
programmes-field-place-roman = Địa điểm viết bằng chữ Latinh
programmes-field-first = Ngày đầu
programmes-field-last = Ngày cuối
programmes-field-sessions = Giờ
programmes-field-languages = Ngôn ngữ được dùng
programmes-field-cost = Chi phí
programmes-field-fee = Mức phí, nếu có thu
programmes-field-sign-up = Cách đăng ký
programmes-field-phone = Điện thoại đăng ký
programmes-field-website = Trang web đăng ký
programmes-field-places = Số chỗ
programmes-field-source = Nguồn
programmes-field-status = Xác minh
programmes-field-checked = Ngày xem lại gần nhất
programmes-status-official = đã xác minh
programmes-status-unverified = chưa xác minh
programmes-hint-run-by = Tên tiếng Hàn của cơ quan.
programmes-hint-contact = Hãy chọn nếu có trong danh sách nơi liên hệ; nếu không, hãy để trống.
programmes-hint-place = Bằng tiếng Hàn: địa chỉ theo tên đường, tòa nhà, tầng và phòng.
programmes-hint-last = Hãy để trống nếu chỉ có một ngày, hoặc khi chưa biết ngày kết thúc.
programmes-hint-sessions = Giờ bắt đầu và giờ kết thúc, theo 24 giờ. Nếu chỉ có một ngày thì không cần chọn thứ. Có thể thêm dòng ở cuối biểu mẫu.
programmes-hint-fee = Số tiền được chọn trong danh sách đã lưu. Nếu chưa có, hãy thêm trước:
programmes-hint-phone = Chọn trong các số điện thoại đã lưu.
programmes-hint-website = Địa chỉ đầy đủ, bắt đầu từ https://.
programmes-hint-places = Hãy để trống nếu không giới hạn.
programmes-hint-source = Tên và ngày của thông báo, hoặc tên trang trên trang web, bằng tiếng Hàn.
programmes-held-weekly = Hằng tuần
programmes-held-day = Trong một ngày
programmes-way-none = Không cần đăng ký
programmes-way-counselling = Bằng biểu mẫu tư vấn của trang web này
programmes-way-phone = Qua điện thoại
programmes-way-website = Trên trang web khác
# $number: the number of a line
programmes-row-weekday = Dòng { $number }: thứ
programmes-row-opens = Dòng { $number }: bắt đầu
programmes-row-closes = Dòng { $number }: kết thúc
programmes-rows-button = Thêm dòng giờ
programmes-held-against = Hôm nay tôi đã so với nguồn. Cư dân sẽ thấy ngay.
programmes-will-wait = Sau khi bạn lưu, cư dân chưa thấy cho đến khi người phụ trách đăng bài xác minh.
programmes-save-button = Lưu
programmes-error-kind = Hãy chọn loại.
programmes-error-run-by = Hãy viết tên cơ quan phụ trách, và viết ngắn lại nếu quá dài.
programmes-error-contact = Hãy chọn một trong các nơi liên hệ.
programmes-error-place = Hãy viết địa điểm, và viết ngắn lại nếu quá dài.
programmes-error-place-roman = Phần chữ Latinh quá dài.
programmes-error-first = Hãy chọn ngày đầu.
programmes-error-last = Ngày cuối ở trước ngày đầu, hoặc không phải là ngày.
programmes-error-sessions = Hãy xem lại giờ: mỗi dòng cần có thứ, giờ bắt đầu và giờ kết thúc, các dòng không được trùng nhau, và thứ đó phải có trong khoảng từ ngày đầu đến ngày cuối.
programmes-error-languages = Hãy chọn ngôn ngữ được dùng.
programmes-error-fee = Hãy chọn miễn phí hay có thu phí, và chọn mức phí nếu có thu.
programmes-error-sign-up = Hãy chọn cách đăng ký.
programmes-error-phone = Hãy chọn số điện thoại.
programmes-error-website = Hãy viết địa chỉ bắt đầu từ https://.
programmes-error-places = Hãy viết một số từ 1 đến 100.000.
programmes-error-source = Hãy nêu nguồn, và viết ngắn lại nếu quá dài.
programmes-error-not-entered = Hãy điền thời gian và địa điểm trước.
programmes-error-same = Sẽ không có gì thay đổi.
programmes-error-review = Hãy chọn một ngày kể từ ngày mai.
programmes-error-changed = Trong lúc bạn xem, người khác đã thay đổi, nên nội dung chưa được lưu. Những gì bạn viết vẫn còn ở đây. Hãy xem lịch sử bên dưới, rồi lưu lại nếu nội dung của bạn đúng.
