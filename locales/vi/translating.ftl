# The translation of letters: a counsellor writes in Korean, and whoever interprets puts it into the client's language.

# The sheet for translating, in the house and outside.
translate-title = Dịch thư
translate-what = Hãy dịch những gì người hỏi viết sang tiếng Hàn, và dịch câu trả lời của tư vấn viên sang ngôn ngữ của người hỏi. Mỗi phần được lưu riêng, và bạn có thể sửa sau.
translate-until = Bạn mở được trang này đến { $until }.
translate-done = Lúc này không còn gì để dịch. Cảm ơn bạn. Khi có câu trả lời hoặc tin nhắn mới, chúng tôi sẽ báo cho bạn.
translate-with-owner = Trong lúc đó, người hỏi đã viết tiếp. Bản dịch câu trả lời của bạn đã được lưu, và tư vấn viên quyết định có gửi hay không.
translate-answer-heading = Câu trả lời của tư vấn viên
translate-answer-label = Câu trả lời bằng { $language }
translate-answer-button = Gửi cho người hỏi
translate-parts-heading = Những gì đã viết cho đến nay
translate-part-label = Bằng tiếng Hàn
translate-part-button = Lưu
translate-saved = Đã lưu: { $when }
translate-original = Xem những gì tư vấn viên đã viết
translate-terms = Các từ chính thức có trong thư này
translate-error-empty = Hãy viết bản dịch.
translate-error-withdrawn = Tư vấn viên đã lấy lại câu trả lời này. Những gì bạn viết không được gửi đi.

# The link of a translator outside.
translate-door-asked = Chúng tôi nhờ bạn dịch một bức thư.
translate-door-secret = Tôi không nói với ai về những gì tôi đọc.
translate-door-button = Cam kết và mở
translate-door-elsewhere = Thư này chỉ mở được trong trình duyệt đã mở đầu tiên. Nếu không dùng được thiết bị đó, hãy xin trung tâm đường dẫn mới.
translate-door-over = Đường dẫn này không còn dùng được. Cảm ơn bạn đã giúp đỡ. Nếu còn việc cần làm, chúng tôi sẽ gửi email mới cho bạn.
translate-door-declined = Cảm ơn bạn đã cho biết. Chúng tôi sẽ nhờ người khác.
translate-door-kept = Đây là những gì bạn đã viết. Nội dung này không được gửi đi. Nếu cần, hãy sao chép lại.
translate-decline = Tôi không nhận dịch thư này được
translate-decline-what = Hãy bấm lý do, chúng tôi sẽ nhờ người khác. Sau đó đường dẫn này không còn dùng được.
translate-decline-no-time = Tôi không có thời gian
translate-decline-cannot-translate = Tôi không dịch được thư này
translate-decline-knows-the-person = Tôi quen người này

# The mail to a translator outside. Nothing of the matter, and nobody's name.
translate-mail-subject = Có thư nhờ bạn dịch
translate-mail-text = Có một bức thư nhờ bạn dịch. Bạn mở được thư bằng đường dẫn này đến { $until }. Thư chỉ mở được trong trình duyệt mở đầu tiên:

    { $link }

    Nếu bạn không thể nhận việc này, hãy cho biết trên trang đó. Nếu bạn trả lời email này, sẽ không có ai đọc.
translate-mail-subject-more = Có thêm nội dung nhờ bạn dịch
translate-mail-more = Ở đường dẫn trong email trước của chúng tôi có thêm nội dung nhờ bạn dịch. Bạn mở được đến { $until }.

    Nếu bạn trả lời email này, sẽ không có ai đọc.

# The counsellor's page.
translate-made-by = { $name } đã dịch, { $when }
translate-put-by = Những gì tư vấn viên viết. { $name } đã dịch và gửi, { $when }
translate-earlier = Xem các bản trước đó
translate-write = Câu trả lời của bạn
translate-write-hint = Câu trả lời được gửi cho người hỏi khi { $name } đã dịch sang { $language }. Trước đó không có gì được gửi đi.
translate-write-in = Bạn viết bằng
translate-hold-button = Đưa đi dịch
translate-as-it-is = Gửi mà không dịch
translate-held-heading = Câu trả lời đang chờ bản dịch
translate-held-with = { $name } đang dịch sang { $language }. Người hỏi chưa nhận được.
translate-held-nobody = Hiện không có ai dịch. Bạn có thể tìm phiên dịch viên, lấy lại, hoặc gửi nguyên như vậy.
translate-held-by = Người viết là { $name }, người phụ trách việc này trước đây. Khi lấy lại, nội dung sẽ nằm trong ô trả lời của bạn.
translate-held-translated = Bản dịch câu trả lời
translate-held-stale = Sau khi câu trả lời này được viết, người hỏi đã viết tiếp. Hãy đọc rồi quyết định câu trả lời có còn đúng không.
translate-held-stands = Vẫn đúng: cho dịch câu trả lời này
translate-held-send = Gửi bản dịch câu trả lời
translate-held-withdraw = Lấy lại để sửa
translate-error-held = Đã có một câu trả lời đang chờ bản dịch. Hãy lấy lại hoặc gửi câu trả lời đó trước. Những gì bạn đã viết vẫn còn ở đây.
translate-error-gone = Trong lúc đó, câu trả lời này đã được gửi đi hoặc đã được lấy lại.
translate-error-rests = Khi đang chờ người hỏi hoặc cơ quan khác trả lời thì không tìm phiên dịch viên.
translate-error-choose = Hãy chọn người phiên dịch.
translate-over-button = Kết thúc phiên dịch
translate-choose = Chọn người phiên dịch
translate-choose-nobody = Hãy chọn
translate-choose-button = Nhờ người này
translate-choose-ranked = { $name } (đứng thứ { $rank })
translate-choose-failed = { $name } ({ $reason })

# The client's page.
case-translated = Phiên dịch viên đã dịch câu trả lời này.
case-original = Xem những gì tư vấn viên đã viết

# The trail.
act-read-to-translate = Đã đọc để dịch
act-translated = Đã dịch những gì người hỏi viết
act-answer-held = Đã đưa câu trả lời đi dịch
act-answer-translated = Đã dịch câu trả lời
act-answer-withdrawn = Đã lấy lại câu trả lời
act-answer-not-translated = Đã chọn gửi mà không dịch
act-answer-stands = Đã quyết định câu trả lời vẫn đúng
act-translation-asked = Đã gửi đường dẫn cho người dịch ở ngoài trung tâm
act-translation-opened = Người dịch ở ngoài trung tâm đã mở đường dẫn
act-translation-declined = Người dịch ở ngoài trung tâm không nhận
act-translation-expired = Đường dẫn của người dịch ở ngoài trung tâm đã hết hạn
act-translation-done = Đường dẫn của người dịch ở ngoài trung tâm kết thúc: không còn gì để dịch
act-interpreting-ended = Đã kết thúc phiên dịch
