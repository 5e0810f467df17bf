# Asking a counsellor: what comes before the form.
help-leave-button = Rời trang này
help-leave-hint = Khi bấm “Rời trang này” hoặc bấm Esc ba lần, một trang khác hiện ra ngay. Trình duyệt vẫn có thể lưu lại việc bạn đã vào đây. Nếu có người xem điện thoại của bạn, hãy xóa lịch sử đó.
help-danger-link = Tôi gặp nguy hiểm, bị thương hoặc bị nhốt
help-danger-title = Gặp nguy hiểm: hãy gọi điện trước
help-danger-call = Những số này giúp bạn ngay
help-danger-write = Sau đó viết cho tư vấn viên
help-topic-unknown = Tôi không biết
# $topic: name of a topic
help-topic-chosen = Về việc: { $topic } – đổi

# The form.
help-as-label = Bạn hỏi cho ai?
help-as-self = Cho chính tôi
help-as-friend = Cho người khác
help-as-employer = Tôi là chủ sử dụng lao động
help-as-suggestion = Góp ý hoặc khiếu nại với thành phố
help-suggestion-lead = Thành phố đọc mọi góp ý và khiếu nại, và bạn sẽ nhận được câu trả lời.
help-suggestion-label = Bạn muốn nói gì với thành phố?
help-questions-lead = Câu nào không muốn trả lời, bạn cứ bỏ qua.
help-own-words = Kể bằng lời của bạn
help-signs-label = Có việc gì gấp không?
help-sign-injury = Có người bị thương hoặc bị bệnh
help-sign-confinement = Có người bị nhốt hoặc không được phép ra ngoài
help-sign-violence = Có bạo lực hoặc đe dọa
help-sign-flight = Sắp phải bay về nước
help-sign-time-limit = Thời hạn sắp hết
help-flight-on = Ngày bay, nếu có
help-limit-on = Ngày cuối của thời hạn, nếu bạn biết
help-error-day = Đây không phải là một ngày đúng. Hãy chọn lại.
help-reach-phone = Qua điện thoại: tư vấn viên sẽ gọi cho bạn
help-number-label = Số điện thoại của bạn
help-error-number = Đây không phải là số điện thoại đầy đủ. Hãy so lại.
help-when-label = Gọi lúc nào thì an toàn cho bạn?
help-say-label = Nếu người khác nghe máy, chúng tôi nên nói gì?
help-say-hint = Ví dụ “gọi nhầm số”. Chúng tôi không nói gì khác.
help-wishes-heading = Ngôn ngữ và mong muốn
help-none = Không có
help-second-label = Ngôn ngữ khác mà bạn hiểu rõ
help-spoken-label = Ở đây không có ngôn ngữ của tôi. Tôi nói:
help-spoken-words-label = Hoặc viết tên ngôn ngữ của bạn
help-gender-label = Bạn muốn nói chuyện với ai?
help-gender-any = Ai cũng được
help-gender-woman = Với phụ nữ
help-gender-man = Với nam giới
# $line: a telephone number
help-ministry-what = Có khi ở đây không có ai nói ngôn ngữ của bạn. Lúc đó, số { $line } có thể phiên dịch. Số này thuộc Bộ Tư pháp, là nơi cũng phụ trách việc xuất nhập cảnh. Chúng tôi chỉ gọi số này nếu bạn đồng ý. Nếu bạn không đồng ý, chúng tôi sẽ tìm cách khác.
# $line: a telephone number
help-ministry-label = Có thể gọi { $line } để phiên dịch
help-employer-label = Tên công ty
help-employer-hint = Chỉ viết nếu bạn muốn. Nhờ đó, không ai ở đây tư vấn cho cả bạn lẫn công ty cùng lúc. Tên được lưu ở dạng mã hóa.

# What nobody needs to tell.
help-flag-title = Bạn có muốn để nguyên như vậy không?
flag-reason-status = Bạn đã viết về thị thực hoặc tư cách lưu trú. Chúng tôi không cần điều đó. Nếu để nguyên, mọi người được phép đọc câu hỏi của bạn sẽ thấy.
flag-reason-registration = Bạn đã viết những chữ số giống số đăng ký người nước ngoài. Chúng tôi không cần điều đó. Nếu để nguyên, mọi người được phép đọc câu hỏi của bạn sẽ thấy.
flag-reason-passport = Bạn đã viết điều gì đó giống số hộ chiếu. Chúng tôi không cần điều đó. Nếu để nguyên, mọi người được phép đọc câu hỏi của bạn sẽ thấy.
help-flag-nothing-kept = Chưa có gì được gửi hay được lưu.
help-flag-edit-button = Quay lại để bỏ đi
help-flag-send-button = Gửi nguyên như vậy

# Another language than the one that was chosen.
help-language-title = Bạn muốn dùng ngôn ngữ nào?
# $language: name of a language in itself
help-language-question = Có vẻ bạn viết bằng { $language }. Chúng tôi nên trả lời bằng ngôn ngữ nào?

# The bot.
bot-ask-more-button = Cho biết thêm
bot-ask-more = Hãy bấm những điều đúng với bạn. Không bấm gì cũng được.
bot-ask-rewrite-button = Viết lại
bot-ask-done-button = Tiếp tục
bot-ask-language-button = Ngôn ngữ khác
bot-ask-language = Bạn nói ngôn ngữ nào trong số này?

# At the desk.
desk-intake-heading = Những gì đã cho biết khi hỏi
desk-asked-as = Ai hỏi
desk-signs = Việc gấp
desk-second-language = Ngôn ngữ thứ hai
desk-spoken = Ngôn ngữ nói
desk-asks-for = Mong muốn
desk-ministry = Phiên dịch của Bộ Tư pháp
desk-ministry-yes = Đã đồng ý
desk-flight = Ngày bay
desk-limit = Thời hạn
desk-call = Gọi điện
desk-call-when = Lúc gọi an toàn
desk-call-say = Nếu người khác nghe máy
desk-employer = Công ty
act-held = Chờ đến khi bớt câu hỏi gửi đến cùng lúc
