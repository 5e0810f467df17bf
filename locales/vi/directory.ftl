# Contacts, kept in the newsroom.
board-section-contacts = Nơi liên hệ
directory-title = Nơi liên hệ
directory-lead = Những nơi để gọi điện và để đến. Những gì bạn đổi sẽ hiện ngay trong mọi ngôn ngữ.
directory-new-title = Nơi liên hệ mới
directory-removed = Đã xóa nơi liên hệ.
directory-none = Không tìm thấy nơi liên hệ nào.
directory-search-label = Tên, hoặc cơ quan phụ trách
directory-see = Những gì người đọc thấy
directory-name = Tên
directory-note = Giúp về việc gì
directory-other-languages = Các ngôn ngữ khác
directory-unnamed = Chưa có tên trong { $count } ngôn ngữ.

directory-id = Tên trong địa chỉ
directory-id-hint = Chữ thường không dấu, chữ số và dấu gạch nối. Sau này không thể đổi.
directory-kind = Loại
directory-kind-emergency = Số khẩn cấp
directory-kind-line = Tư vấn qua điện thoại
directory-kind-office = Văn phòng có thể đến
directory-kind-centre = Trung tâm hỗ trợ tư vấn của thành phố
directory-run-by = Cơ quan phụ trách
directory-run-by-hint = Tên chính thức bằng tiếng Hàn.
directory-topics = Chủ đề
directory-phones = Số điện thoại
directory-phones-hint = Mỗi số được lưu thành một dữ kiện, và các bài cũng dùng được. Số nào đã có thì là dữ kiện đó. Hãy xóa trống ô để bỏ số khỏi nơi liên hệ này.
directory-phone = Số thứ { $number }
directory-phone-others = Có { $count } bài hoặc nơi liên hệ khác cũng dùng số này. Nếu số đã thay đổi, hãy đổi ở trang của dữ kiện này.
directory-address = Địa chỉ
directory-address-hint = Bằng tiếng Hàn, đúng như trên biển hiệu hoặc trong giấy tờ chính thức.
directory-address-latin = Địa chỉ bằng chữ Latinh
directory-speaks = Ngôn ngữ nói được
directory-speaks-hint = Chỉ những ngôn ngữ đã được xác minh.
directory-hours = Giờ mở cửa
directory-hours-hint = Ngày và giờ, theo từng dòng. Dòng để trống không được tính.
directory-hours-unknown = Không biết
directory-hours-weekly = Giờ giống nhau mỗi tuần
directory-row = Dòng { $number }
directory-opens = Mở cửa
directory-closes = Đóng cửa
directory-row-languages = Nếu lúc đó chỉ nói một số ngôn ngữ
directory-more-rows = Hiện thêm dòng
directory-cost = Cước điện thoại
directory-cost-unknown = Không biết
directory-website = Trang web
directory-status = Xác minh
directory-status-hint = Chỉ trung tâm hỗ trợ tư vấn của thành phố được đưa vào khi chưa xác minh, và khi đó không hiện số điện thoại, giờ hay địa chỉ.
directory-status-law = Có trong luật
directory-status-official = Đã thấy trong nguồn chính thức
directory-status-unverified = Chưa xác minh
directory-source = Đã xác minh ở đâu
directory-source-hint = Trang web, công văn hoặc cuộc gọi mà qua đó bạn biết được.
directory-checked-on = Ngày kiểm tra
directory-position = Vị trí trong danh sách
directory-position-hint = Số nhỏ hơn đứng trước. Nếu để trống, mục giữ nguyên vị trí hoặc đứng cuối.

directory-error-id = Hãy dùng tối đa 48 chữ thường không dấu, chữ số và dấu gạch nối.
directory-error-taken = Đã có nơi liên hệ mang tên này.
directory-error-no-name = Hãy viết tên: { $what }.
directory-error-long-name = Hãy rút ngắn tên còn tối đa 120 ký tự: { $what }.
directory-error-long-note = Hãy rút ngắn phần mô tả còn tối đa 400 ký tự: { $what }.
directory-error-kind = Hãy chọn loại.
directory-error-run-by = Hãy viết tên cơ quan phụ trách, tối đa 120 ký tự.
directory-error-topic = Không có chủ đề này: { $what }.
directory-error-phone = Đây không phải số điện thoại: { $what }. Hãy dùng chữ số và dấu gạch nối.
directory-error-shared = Nơi khác cũng dùng số này ({ $fact }). Hãy đổi ở trang của dữ kiện, hoặc xóa trống ô này và viết số khác vào ô mới.
directory-error-other-values = Số này có giá trị của những ngày khác ({ $fact }). Hãy đổi ở trang của dữ kiện.
directory-error-address = Hãy viết địa chỉ, tối đa 200 ký tự.
directory-error-address-latin = Hãy viết địa chỉ bằng chữ Latinh, tối đa 200 ký tự, bên cạnh địa chỉ tiếng Hàn.
directory-error-speaks = Không có ngôn ngữ này: { $what }.
directory-error-hours = Hãy xem lại giờ. Mỗi dòng cần có ngày, giờ mở cửa phải trước giờ đóng cửa, và ở trên phải chọn “Giờ giống nhau mỗi tuần”.
directory-error-website = Hãy viết địa chỉ đầy đủ, bắt đầu từ https://.
directory-error-source = Hãy cho biết đã xác minh ở đâu, tối đa 300 ký tự.
directory-error-status = Hãy chọn đã xác minh hay chưa.
directory-error-checked-on = Hãy cho biết đã kiểm tra ngày nào.
directory-error-checked-later = Ngày kiểm tra ở sau hôm nay.
directory-error-position = Vị trí là một số từ 0 đến 9999.
directory-error-unverified-kind = Chỉ trung tâm hỗ trợ tư vấn của thành phố được đưa vào khi chưa xác minh.
directory-error-unverified-shows = Nơi chưa xác minh không hiện số điện thoại, giờ hay địa chỉ. Hãy cho biết đã xác minh thế nào, hoặc bỏ những phần đó.
directory-error-changed = Trong lúc đó, người khác đã đổi nơi liên hệ này. Hãy xem những thay đổi bên dưới; nếu lưu lại, những gì bạn viết sẽ thay vào đó.
directory-error-shown = Có bài hiện nơi liên hệ này nên không thể xóa. Hãy bỏ nó khỏi các bài đó trước.
directory-error-gone = Nơi liên hệ này đã bị xóa.
directory-error-email = Đây không phải địa chỉ email.

directory-remove-heading = Xóa nơi liên hệ
directory-remove-what = Không thể xóa khi còn có bài hiện nơi liên hệ này. Những thay đổi đã có vẫn được lưu.
directory-remove-button = Xóa

directory-history = Những thay đổi
directory-history-none = Chưa có gì thay đổi.
directory-part = Phần thay đổi
directory-done-made = Đã tạo
directory-done-changed = Đã đổi
directory-done-removed = Đã xóa
directory-done-imported = Lấy từ tệp
directory-done-confirmed = Đã xác nhận
directory-by-files = tệp
directory-by-organisation = cơ quan

# Organisations confirm their entry each quarter.
directory-asked-heading = Hỏi cơ quan
directory-asked-what = Ba tháng một lần, một email gửi đến địa chỉ này hỏi thông tin có đúng không. Đường dẫn trong email dùng được trong { $days } ngày.
directory-email = Địa chỉ email của cơ quan
directory-email-hint = Địa chỉ được lưu ở dạng mã hóa và không dùng vào việc khác. Hãy để trống nếu không muốn hỏi.
directory-email-button = Hỏi qua địa chỉ này
directory-standing = Xác nhận của cơ quan
directory-standing-asked = Đã hỏi, chưa có trả lời.
directory-standing-overdue = Không có trả lời.
directory-standing-next = Sẽ hỏi lại ngày { $day }.
directory-standing-soon = Sắp hỏi.
directory-standing-none = Không hỏi.
directory-confirmed-on = Cơ quan đã xác nhận ngày { $day }.
directory-answers = Những gì các cơ quan báo là đã thay đổi
directory-answer-lost = Không mở được nội dung này.
directory-settle-button = Đã xử lý xong

directory-mail-subject-first = { $city }: Thông tin về { $name } có đúng không?
directory-mail-subject-reminder = { $city }: Xin hỏi lại: thông tin về { $name } có đúng không?
directory-mail-text-first =
    Xin chào. Đây là trang hướng dẫn của { $city } cho cư dân nước ngoài.

    Trang web của chúng tôi cho biết số điện thoại, địa chỉ và giờ mở cửa của { $name } bằng mười sáu ngôn ngữ. Ba tháng một lần, chúng tôi hỏi những thông tin đó có còn đúng không.

    Xin hãy mở đường dẫn này. Nếu tất cả đều đúng, hãy bấm nút; nếu có gì thay đổi, hãy viết cho chúng tôi. Việc này chỉ mất một phút.

    { $link }

    Đường dẫn dùng được trong 30 ngày. Xin đừng trả lời email này vì không có ai đọc.
directory-mail-text-reminder =
    Xin chào. Đây là trang hướng dẫn của { $city } cho cư dân nước ngoài.

    Hai tuần trước, chúng tôi đã hỏi thông tin về { $name } có đúng không. Chúng tôi chưa nhận được trả lời, nên xin hỏi lại một lần nữa.

    { $link }

    Nếu tất cả đều đúng, hãy bấm nút; nếu có gì thay đổi, hãy viết cho chúng tôi. Xin đừng trả lời email này vì không có ai đọc.

directory-confirm-title = Thông tin này có đúng không?
directory-confirm-lead = Đây là thông tin mà cư dân nước ngoài thấy. Xin hãy xem số điện thoại, địa chỉ và giờ mở cửa có đúng không.
directory-confirm-right-button = Tất cả đều đúng
directory-confirm-changed-heading = Có gì thay đổi không?
directory-confirm-words = Những gì đã thay đổi
directory-confirm-words-hint = Hãy cho biết điều gì đã thay đổi, thay đổi thế nào và từ khi nào. Nhân viên sẽ đọc và sửa thông tin.
directory-confirm-changed-button = Gửi
directory-confirm-wrong = Chưa có gì được gửi. Hãy xem bên dưới.
directory-confirm-meanwhile = Trong lúc đó, thông tin đã thay đổi nên chưa có gì được xác nhận. Xin hãy xem thông tin hiện tại và trả lời lại.
directory-confirm-error-empty = Hãy viết những gì đã thay đổi.
directory-confirm-error-long = Hãy viết tối đa 2.000 ký tự.
directory-confirm-thanks-title = Cảm ơn bạn
directory-confirm-thanks-right = Chúng tôi đã ghi hôm nay là ngày bạn xác nhận. Sau ba tháng, chúng tôi sẽ hỏi lại.
directory-confirm-thanks-changed = Chúng tôi đã chuyển những gì bạn viết cho nhân viên phụ trách.
directory-confirm-already = Bạn đã trả lời rồi. Bạn không cần làm gì thêm.
directory-confirm-see = Xem thông tin
directory-confirm-spent-title = Đường dẫn này không còn dùng được
directory-confirm-spent = Đường dẫn đã quá cũ, hoặc sau đó đã có email mới hơn. Xin hãy dùng email tiếp theo. Nếu bây giờ có gì sai, hãy gọi cho tòa thị chính.

contact-address = Địa chỉ
