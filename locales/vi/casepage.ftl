# The list of cases.
desk-deadline = Thời hạn theo luật
desk-task = Việc cần làm

# The parts of a case's page.
desk-parts = Các phần của trang này
desk-part-answer = Câu trả lời
desk-earlier = Hiện { $count } tin nhắn trước đó

# Saved replies.
desk-replies-heading = Đưa vào câu trả lời hay dùng
desk-replies-find = Tìm theo tiêu đề
desk-replies-find-button = Tìm câu trả lời hay dùng
desk-replies-none = Không có câu trả lời hay dùng nào có những từ này trong tiêu đề.
desk-reply-only-in = chỉ có bằng { $language }
desk-reply-put-in = Đã đưa “{ $title }” vào. Hãy đọc và sửa chỗ không phù hợp trước khi gửi.
desk-reply-elsewhere = Câu trả lời này chưa có bằng { $asked }, nên đã đưa vào bản bằng { $language }.
desk-reply-korean = Xem bản tiếng Hàn

# A machine's draft.
desk-draft-button = Bản nháp do máy của trung tâm dịch
desk-draft-label = Đây là bản nháp do máy dịch. Nó có thể sai và không được lưu.
desk-draft-no-language = Máy của trung tâm không dịch ngôn ngữ này.
desk-draft-trouble = Lúc này máy của trung tâm không trả lời. Hãy thử lại sau một lát.

# What changed meanwhile, what is missing.
desk-error-colleague-wrote = Trong lúc đó, một câu trả lời khác đã được gửi, nên chưa có gì của bạn được gửi đi. Hãy đọc câu trả lời đó trước. Những gì bạn đã viết vẫn còn ở đây.
desk-error-no-summary = Hãy viết tóm tắt ba dòng trước. Người tiếp nhận việc bắt đầu từ đó.
desk-error-no-consent = Người hỏi không đồng ý, hoặc sự đồng ý đã hết hạn, nên không được cho biết điều gì.
desk-error-second-person = Trường hợp khẩn cấp phải do người khác xác nhận, không phải do người đã nêu ra.
desk-error-too-many = Không còn chỗ để thêm. Hãy xử lý những gì đã xong trước.
desk-error-summary = Hãy viết sự việc và mong muốn, mỗi phần một dòng, tối đa 400 ký tự.
desk-error-task = Hãy viết việc cần làm, tối đa 300 ký tự.
desk-error-day = Hãy kiểm tra lại ngày.
desk-error-hand-over = Hãy chọn bàn giao cho ai và vì sao.
desk-error-outcome = Hãy chọn việc đã kết thúc thế nào.
desk-error-referral = Hãy kiểm tra cơ quan, nội dung cho biết, cách người hỏi đồng ý và thời hạn: hôm nay hoặc sau đó.
desk-error-emergency = Hãy viết vì sao không hỏi được người hỏi, tối đa 300 ký tự.
desk-error-taken = Người này đã phụ trách việc này, hoặc trong lúc đó việc đã được giao cho người khác.
desk-error-excluded = Người này không được tham gia việc này. Hãy chọn người khác.
desk-flag-error = Có vẻ ở đây có tư cách lưu trú, số đăng ký người nước ngoài hoặc số hộ chiếu. Nếu không cần, hãy bỏ đi. Nếu muốn để nguyên, hãy bấm nút một lần nữa.
desk-flag-send = Gửi nguyên như vậy
desk-flag-save = Lưu nguyên như vậy

# Notes among staff.
desk-notes-heading = Ghi chú nội bộ
desk-notes-hint = Chỉ nhân viên phụ trách việc này thấy. Người hỏi không bao giờ thấy.
desk-note-label = Ghi chú mới
desk-note-button = Lưu ghi chú

# Deadlines and tasks.
desk-deadlines-heading = Thời hạn theo luật
desk-deadlines-none = Chưa ghi thời hạn nào.
desk-deadline-add = Ghi thời hạn
desk-deadline-hint = Bạn kiểm tra ngày rồi ghi vào. Ở đây không tự tính ngày.
desk-deadline-kind = Thời hạn của việc gì
desk-deadline-button = Ghi thời hạn
desk-deadline-end = Bỏ
desk-deadline-end-label = Bỏ thời hạn: { $what }
desk-day = Ngày
desk-tasks-heading = Việc cần làm
desk-tasks-none = Không có việc gì cần làm.
desk-task-add = Thêm việc cần làm
desk-task-words = Cần làm gì
desk-task-button = Thêm việc cần làm
desk-task-done = Đã làm
desk-task-done-label = Đã làm: { $what }
desk-task-is-done = Đã xong
desk-task-follow-up = Hỏi lại xem việc có còn ổn không
deadline-wage-claim = Đòi tiền lương
deadline-severance = Đòi tiền thôi việc
deadline-dismissal-relief = Yêu cầu cứu xét việc sa thải trái luật
deadline-accident-claim = Yêu cầu bảo hiểm tai nạn lao động
deadline-flight = Chuyến bay
deadline-other = Thời hạn khác

# One's own name for a case.
desk-label = Tên tôi đặt cho việc này
desk-label-button = Đặt tên
desk-label-hint = Chỉ bạn thấy. Xin đừng dùng tên người hay số nào.

# The summary.
desk-summary-heading = Tóm tắt ba dòng
desk-summary-none = Chưa có tóm tắt.
desk-summary-write = Viết tóm tắt
desk-summary-hint = Mỗi phần một dòng, bằng tiếng Hàn. Người tiếp nhận việc, ở đây hay ở nơi khác, đọc tóm tắt này trước.
desk-summary-facts = Sự việc
desk-summary-wish = Mong muốn
desk-summary-done = Những gì đã làm
desk-summary-button = Lưu tóm tắt
desk-summary-earlier = { $count } tóm tắt trước đó

# Handing over.
desk-hand-over-heading = Bàn giao
desk-hand-over-open = Bàn giao cho đồng nghiệp
desk-hand-over-hint = Cần có tóm tắt ba dòng. Sau đó việc này không còn trong danh sách của bạn.
desk-hand-over-to = Cho ai
desk-hand-over-routing = Người khác do quy tắc tìm ra
desk-hand-over-why = Lý do
desk-hand-over-button = Bàn giao
desk-colleague = { $name } ({ $languages })
hand-over-language = Ngôn ngữ không phù hợp
hand-over-topic = Chủ đề không phù hợp
hand-over-away = Tôi sẽ vắng mặt
hand-over-too-much = Tôi có quá nhiều việc
hand-over-conflict = Tôi quen người trong việc này, hoặc đang tư vấn cho bên kia
hand-over-other = Lý do khác

# Closing.
desk-close-open = Ghi việc kết thúc thế nào và đóng
desk-outcome = Kết thúc thế nào
desk-follow-up = Sau này hỏi lại
outcome-advised = Đã hướng dẫn
outcome-paid = Đã nhận được khoản bị nợ
outcome-petition-filed = Đã nộp đơn khiếu nại hoặc đơn yêu cầu
outcome-referred = Đã chuyển cho cơ quan khác
outcome-withdrawn = Người hỏi không muốn tiếp tục
outcome-not-reached = Không liên lạc được với người hỏi
outcome-duplicate = Đã có việc tư vấn giống như vậy
outcome-no-answer-needed = Không cần trả lời
follow-up-no = Không hỏi lại
follow-up-30 = Hỏi lại sau 30 ngày
follow-up-90 = Hỏi lại sau 90 ngày

# Referring.
desk-refer-heading = Chuyển cho cơ quan khác
desk-refer-none = Chưa cho cơ quan nào biết.
desk-refer-open = Chuyển cho một cơ quan
desk-refer-hint = Chỉ cho biết những gì người hỏi đã đồng ý. Không có gì tự gửi đi: hãy in ra, hoặc đọc qua điện thoại.
desk-refer-contact = Cơ quan
desk-refer-purpose = Để làm gì
desk-refer-fields = Cho biết những gì
desk-refer-how = Người hỏi đồng ý bằng cách nào
desk-refer-consent = Sự đồng ý
desk-refer-reason = Vì sao không hỏi được người hỏi
desk-refer-reason-hint = Chỉ trong trường hợp khẩn cấp. Người phụ trách trung tâm phải xác nhận trước khi cho biết điều gì.
desk-refer-until = Sự đồng ý có hiệu lực đến
desk-refer-due = Ngày chờ câu trả lời
desk-refer-moved = Thay đổi lần cuối
desk-refer-button = Chuẩn bị chuyển
desk-refer-words = Nội dung cho người hỏi xem
desk-refer-waits = Đang chờ sự đồng ý hoặc xác nhận. Trước đó không được cho biết điều gì.
desk-refer-confirm = Xác nhận trường hợp khẩn cấp
desk-refer-paper = Nội dung để in hoặc đọc
desk-refer-withdraw = Người hỏi đã rút lại sự đồng ý
desk-refer-may-notify = Công chức của { $body } có thể có nghĩa vụ báo cho cơ quan xuất nhập cảnh. Hãy hỏi trước khi nêu tên bất kỳ ai.
desk-paper-title = Chuyển đến { $name }
desk-paper-files = Có trong các bản sao được đưa kèm.
desk-paper-only = Ở đây chỉ có những gì người hỏi đã đồng ý.
referral-drafted = Đã chuẩn bị
referral-sent = Đã cho biết
referral-received = Cơ quan đã nhận
referral-accepted = Cơ quan đã nhận làm
referral-declined = Cơ quan đã từ chối
referral-done = Đã xong
referral-withdrawn = Đã rút lại sự đồng ý

office-claimed = Có việc chuyển khẩn cấp mà chưa có sự đồng ý của người hỏi đang chờ bạn xác nhận.

# Consent, in the client's language.
consent-text = Chúng tôi có thể cho { $name } biết những điều sau không? Mục đích: { $purpose }.
consent-until = Chỉ được cho biết đến { $day }.
consent-withdraw-any-time = Bạn có thể rút lại sự đồng ý bất cứ lúc nào. Dù bạn không đồng ý, chúng tôi vẫn tiếp tục giúp bạn.
consent-confirmed-by = Khẩn cấp, { $name } đã xác nhận
consent-purpose-counsel = tư vấn
consent-purpose-legal = giúp đỡ về pháp luật
consent-purpose-medical = khám chữa bệnh
consent-purpose-shelter = chỗ ở
consent-field-summary = Tóm tắt của việc
consent-field-reach = Cách liên lạc với bạn
consent-field-files = Ảnh và giấy tờ
consent-how-spoken = Đã đồng ý bằng lời nói
consent-how-written = Đã đồng ý bằng văn bản
consent-how-in-case = Người hỏi đồng ý trên trang của việc
consent-how-emergency = Khẩn cấp: không hỏi được

# The history.
desk-history-title = Lịch sử của việc tư vấn { $locator }
desk-history-link = Xem toàn bộ lịch sử
desk-history-whole = Lịch sử còn nguyên vẹn.
desk-history-broken = Lịch sử bị đứt đoạn. Hãy báo cho người quản trị.
desk-history-when = Khi nào
desk-history-what = Việc đã làm
desk-history-who = Ai
desk-history-nobody = Người hỏi hoặc hệ thống
act-noted = Đã lưu ghi chú
act-task-set = Đã thêm việc cần làm
act-task-done = Đã làm xong một việc
act-deadline-set = Đã ghi thời hạn
act-deadline-ended = Đã bỏ thời hạn
act-labelled = Đã đặt tên
act-summed-up = Đã viết tóm tắt
act-handed-over = Đã bàn giao
act-client-asked-for-another = Người hỏi muốn người khác tư vấn
act-set-aside = Đã giải quyết, sẽ hỏi lại sau
act-consent-asked = Đã hỏi sự đồng ý
act-consent-noted = Đã ghi sự đồng ý
act-consent-given = Người hỏi đã đồng ý
act-consent-withdrawn = Đã rút lại sự đồng ý
act-emergency-claimed = Đã nêu trường hợp khẩn cấp
act-emergency-confirmed = Đã xác nhận trường hợp khẩn cấp
act-referral-drafted = Đã chuẩn bị chuyển cho cơ quan khác
act-referral-moved = Việc chuyển cho cơ quan khác có thay đổi
act-machine-draft = Đã đọc bản nháp do máy dịch

# What the client sees.
case-who = Người trả lời bạn là một tư vấn viên của trung tâm.
case-who-writes = Người trả lời bạn là một tư vấn viên của trung tâm, viết được { $language }.
case-who-name = { $name } trả lời bạn.
case-who-name-writes = { $name } trả lời bạn bằng { $language }.
case-expect = Bạn sẽ nhận được câu trả lời chậm nhất vào { $day }.
case-told-heading = Cho nơi khác biết
case-told-emergency = Vì việc gấp nên chúng tôi đã cho họ biết trước khi hỏi được bạn. Nếu có điều muốn hỏi, hãy viết ở dưới.
case-told-agree = Tôi đồng ý
case-told-refuse = Tôi không đồng ý
case-told-withdraw = Tôi rút lại sự đồng ý
case-another = Bạn muốn người khác tư vấn?
case-another-button = Xin đổi tư vấn viên
case-another-done = Việc của bạn được giao cho người khác.
case-another-not = Lúc này không đổi được. Hãy cho trung tâm biết.
