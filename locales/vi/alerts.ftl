# What is in force now: at the top of every page, and in the bot.
alert-strip-label = Cảnh báo nguy hiểm đang có hiệu lực
alert-strip-until = Đến { $until }
bot-alert = ⚠ { $title } (đến { $until }) { $link }
bot-no-alerts = Bây giờ không có cảnh báo nào.

# The levels of a danger, by their official names in Korea.
alert-level-advisory = lệnh chú ý
alert-level-warning = lệnh cảnh báo
alert-level-attention = mức quan tâm
alert-level-caution = mức chú ý
alert-level-alert = mức cảnh giác
alert-level-serious = mức nghiêm trọng

# The newsroom: the list of alerts.
board-section-alerts = Cảnh báo nguy hiểm
alerts-title = Cảnh báo nguy hiểm
alerts-open = Đang thực hiện
alerts-prepared = Có chuyện gì?
alerts-prepared-hint = Bài đã được viết sẵn. Hãy chọn, rồi chỉ cần điền mức độ, thời gian và nơi.
alerts-none-prepared = Chưa có bài nào được viết sẵn.
alerts-past = Đã kết thúc
alert-state-draft = đang viết
alert-state-asked = chờ người thứ hai xem
alert-state-in-force = đang có hiệu lực
alert-state-ended = đã kết thúc

# When and where.
alert-field-level = Mức độ
alert-field-from = Từ lúc
alert-field-until = Đến lúc
alert-field-until-hint = Đến lúc này, cảnh báo tự biến mất khỏi mọi trang.
alert-field-place = Ở đâu
alert-field-place-hint = Viết bằng tiếng Hàn. Để trống nghĩa là toàn thành phố.
alert-field-latin = Tên nơi đó viết bằng chữ Latinh
alert-field-latin-hint = Dành cho người không đọc được tiếng Hàn. Có thể để trống.
alert-look-button = Xem trước bằng mọi ngôn ngữ
alert-error-moment = Hãy nhập lại ngày và giờ.
alert-error-none = Không có cảnh báo này.
alert-error-not-prepared = Chưa có bài tiếng Hàn viết sẵn, hoặc có chỗ trống không điền được. Hãy sửa bài trước.
alert-error-level = Hãy chọn mức độ.
alert-error-times = Lúc kết thúc phải sau lúc bắt đầu, sau lúc này và trong vòng 30 ngày.
alert-error-place = Hãy viết tên nơi đó bằng chữ và số, tối đa 80 ký tự, và viết cả bằng tiếng Hàn.
alert-error-elsewhere = Trong lúc đó người khác đã xử lý. Hãy xem tình trạng hiện tại.
alert-error-changed = Bài viết sẵn đã thay đổi trong lúc đó. Hãy đọc lại rồi làm tiếp.
alert-error-same-person = Người gửi phải là người khác: không phải người đã điền, cũng không phải người đã nhờ xem.
alert-error-too-early = Chưa hết 10 phút. Hãy chờ người thứ hai.
alert-error-word = Hãy ghi lý do, tối đa 300 ký tự.

# One alert.
alert-numbers = Tổng cộng { $all } người: { $email } người qua email, { $telegram } người qua Telegram.
alert-takes = Gửi hết qua Telegram mất khoảng { $shown } phút.
alert-counting = Đang đếm số người nhận. Con số sẽ hiện ở đây trong giây lát.
alert-missing = Chưa có bài bằng các ngôn ngữ sau, nên không gửi bằng các ngôn ngữ này:
alert-previews = Những gì người nhận sẽ thấy
alert-people = { $shown } người
alert-trail = Những việc đã làm
alert-note-asked = Đã gửi email cho những người phụ trách đăng bài khác.
alert-note-drilled = Đã gửi diễn tập cho những người phụ trách đăng bài.
alert-note-sent = Đã gửi. Cảnh báo hiện ở đầu mọi trang.
alert-progress = Xem đã gửi đến đâu
alert-ask-heading = Nhờ người thứ hai xem
alert-ask-what = Hai người xem rồi mới gửi. Những người phụ trách đăng bài khác nhận được email. Nếu trong 10 phút không có ai trả lời, một người phụ trách đăng bài có thể gửi một mình.
alert-ask-button = Nhờ người thứ hai xem
alert-change = Sửa mức độ, thời gian hoặc nơi
alert-drill-what = Diễn tập: chỉ gửi cho những người phụ trách đăng bài, không gửi cho cư dân.
alert-drill-button = Gửi diễn tập
alert-drop-button = Không gửi
alert-wait-heading = Đang chờ người thứ hai xem
alert-wait-what = Nếu không có trả lời, từ { $time } một người phụ trách đăng bài có thể gửi một mình.
alert-approve-heading = Gửi cảnh báo này?
alert-approve-what = Hãy đọc bài dưới đây. Bấm một lần là gửi ngay cho tất cả mọi người.
alert-approve-button = Gửi ngay
alert-alone-heading = Gửi một mình
alert-alone-what = Trong 10 phút không có ai trả lời. Bạn có thể gửi một mình. Lý do được ghi lại, và những người phụ trách đăng bài khác được báo.
alert-alone-because = Vì sao không thể chờ
alert-alone-button = Gửi một mình
alert-back-heading = Trả lại
alert-back-why = Cần sửa gì?
alert-back-button = Trả lại
alert-end-heading = Kết thúc cảnh báo này
alert-end-what = Mọi người đã nhận cảnh báo sẽ được báo là đã kết thúc.
alert-over-button = Đã kết thúc
alert-longer-until = Đổi lúc kết thúc
alert-longer-hint = Không có tin nhắn nào được gửi. Chỉ thời gian trên các trang thay đổi.
alert-longer-button = Đổi thời gian
alert-instead = Gửi cảnh báo mới với mức độ hoặc nơi khác
alert-mistake-heading = Khi gửi nhầm
alert-mistake-what = Cảnh báo được gỡ xuống ngay, và mọi người đã nhận được báo rằng đó là gửi nhầm.
alert-mistake-button = Báo là đã gửi nhầm
alert-ended-over = Đã báo cho mọi người là kết thúc.
alert-ended-mistake = Đã báo cho mọi người là gửi nhầm.
alert-ended-time = Đã đến giờ và tự kết thúc.
alert-ended-replaced = Đã được thay bằng cảnh báo mới.
alert-ended-dropped = Đã không gửi.

# The trail.
alert-act-written = Đã điền
alert-act-changed = Đã sửa
alert-act-asked = Đã nhờ người thứ hai xem
alert-act-sent-back = Đã trả lại
alert-act-approved = Đã duyệt và gửi
alert-act-sent-alone = Đã gửi một mình
alert-act-prolonged = Đã đổi lúc kết thúc
alert-act-over = Đã báo là kết thúc
alert-act-mistake = Đã báo là gửi nhầm
alert-act-time = Tự kết thúc
alert-act-replaced = Đã thay bằng cảnh báo mới
alert-act-dropped = Đã quyết định không gửi
alert-act-drilled = Đã gửi diễn tập

# Mails to publishers.
alert-mail-subject-asked = Hãy xem ngay: { $title }
alert-mail-subject-sent-back = Bị trả lại: { $title }
alert-mail-subject-approved = Đã gửi: { $title }
alert-mail-subject-sent-alone = Đã gửi một mình: { $title }
alert-mail-text-asked = { $who } nhờ bạn xem một cảnh báo. Hãy đọc, rồi gửi đi hoặc trả lại.
alert-mail-text-sent-back = { $who } đã trả lại một cảnh báo.
alert-mail-text-approved = { $who } đã duyệt và gửi một cảnh báo.
alert-mail-text-sent-alone = Trong 10 phút không có ai trả lời, nên { $who } đã gửi cảnh báo một mình.
alert-mail-about =
    { $title }
    { $place }
    { $from } – { $until }
alert-mail-word = Lời nhắn: { $word }
alert-mail-link = Mở: { $link }
alert-drill-subject = (Diễn tập) { $title }
alert-drill-text = Đây là diễn tập, không phải tình huống thật. Không có cư dân nào nhận được.
