# What a counsellor says of this minute.
presence-label = Bạn có rảnh không?
presence-here = Tôi đang có mặt
presence-busy = Đang tiếp người khác
presence-break = Đang nghỉ giải lao

# What somebody is asked to take.
offers-heading = Bạn nhận việc này được không?
offers-time = Thời gian để trả lời
# $count: how many seconds; $shown: the same, written in the language
offers-left-seconds = còn { $shown } giây
# $count: how many minutes; $shown: the same, written in the language
offers-left-minutes = còn { $shown } phút
# $when: day and time
offers-until = đến { $when }
offers-accept = Tôi nhận
offers-decline = Tôi không nhận được
offers-why-choose = Vì sao không?
# $locator: the number that the client reads out
offers-why-label = Vì sao bạn không nhận việc tư vấn { $locator }
offers-why-with-somebody = Tôi đang tiếp người khác
offers-why-not-my-topic = Tôi không biết rõ chủ đề này
offers-why-knows-the-person = Tôi quen người này hoặc công ty này
offers-why-too-much = Tôi có quá nhiều việc
offers-why-other = Lý do khác
offers-error-over = Đã hết thời gian trả lời, nên bây giờ đang hỏi người khác.
offers-error-gone = Việc này không còn được đề nghị với bạn nữa.

# Interpreting, on the page of a case.
call-heading = Phiên dịch
# $name: a person
call-by = { $name } phiên dịch.
# $name: the Korean name of the body that runs the line
call-run-by = nơi phụ trách: { $name }
# $when: day and time
call-asked = Đang gọi từ { $when }
call-answered = Đường dây đã nghe máy
call-ended = Cuộc gọi đã kết thúc
call-not-needed = Không cần nữa
call-pair = Tìm phiên dịch viên
call-over = Cuộc nói chuyện đã xong
call-over-what = Bạn có thể tiếp người tiếp theo. Việc này vẫn ở trong danh sách của bạn dưới dạng thư hỏi.
call-why-no-answer = Không nghe máy: đường dây tiếp theo
call-why-busy = Máy bận: đường dây tiếp theo
call-why-refused = Không giúp được: đường dây tiếp theo

# Interpreting lines, kept by the head.
relays-title = Đường dây phiên dịch
relays-what = Khi ở đây không có ai nói một ngôn ngữ, tư vấn viên và một trong những đường dây này cùng tham gia cuộc nói chuyện. Thư hỏi không bao giờ được chuyển đến đường dây.
relays-none = Chưa có đường dây nào được lưu.
relays-name = Tên
relays-langs = Ngôn ngữ
relays-any-language = Mọi ngôn ngữ
relays-lines = Số cuộc gọi cùng lúc
relays-lines-at-once = Đường dây nhận được bao nhiêu cuộc gọi của chúng ta cùng lúc
# $busy: calls that go on; $lines: most calls at once
relays-busy = { $busy } trên { $lines }
relays-waiting = Thời gian chờ, 30 ngày qua
# $seconds: mean wait; $answered, $calls: numbers of calls
relays-wait = Trung bình { $seconds } giây; { $answered } trên { $calls } cuộc gọi được nghe máy
relays-not-measured = Chưa có cuộc gọi nào
relays-if-agreed = Chỉ khi người hỏi đồng ý
relays-end = Ngừng dùng
# $name: name of a line
relays-end-label = Ngừng dùng đường dây { $name }
relays-new-title = Đường dây mới
relays-new-button = Tiếp tục
relays-edit-title = Đường dây phiên dịch
relays-contact = Mục trong danh sách nơi liên hệ
relays-contact-hint = Số điện thoại và cơ quan phụ trách lấy từ mục đó. Những gì được điền sẵn từ đó có thể sửa.
relays-no-contact = Không có
relays-whose = Đường dây của ai
relays-ministry = Thuộc Bộ Tư pháp
relays-ministry-hint = Đường dây như vậy chỉ được gọi khi người hỏi đã đồng ý. Nếu bạn không biết, hãy để nguyên dấu chọn.
relays-hours = Giờ nghe máy
relays-save = Lưu
relays-error-name = Hãy viết tên, tối đa 120 ký tự.
relays-error-lines = Hãy viết một số từ 1 đến 99.
relays-error-langs = Hãy chọn ít nhất một ngôn ngữ.
relays-error-hours = Hãy viết hai giờ. Giờ kết thúc phải sau giờ bắt đầu.
relays-error-busy = Hiện có nhiều cuộc gọi hơn số đó. Hãy thử lại khi các cuộc gọi đã xong.

# The office.
office-needs-head = Cần bạn xem
# $name: a person
office-is-asked = Đang hỏi { $name }
office-away-heading = Việc tư vấn còn ở người đang vắng
office-substitute = Nếu giao bây giờ
office-no-substitute = Không có ai
# $day: a day; $replayed, $differed: numbers of decisions
office-replayed = Các quyết định của { $day } đã được làm lại: { $replayed }. Cho kết quả khác: { $differed }.
office-error-excluded = Người này không được tham gia việc này. Hãy chọn người khác.

# One person.
staff-about-heading = Để giao việc
staff-gender = Có thể được yêu cầu là
staff-gender-hint = Một số người hỏi muốn nói chuyện với phụ nữ hoặc với nam giới. Không ai bắt buộc phải cho biết.
staff-gender-none = Không cho biết
staff-gender-woman = Phụ nữ
staff-gender-man = Nam giới
staff-letters = Được dịch thư của người hỏi
staff-letters-hint = Dành cho người dịch ở ngoài trung tâm đã ký cam kết giữ bí mật.

# Why the rules looked at a case.
cause-declined = Người được hỏi đã không nhận.
cause-expired = Người được hỏi đã không trả lời kịp.
cause-left = Trong lúc đó, người được hỏi đã vắng mặt.
cause-handed-over = Người phụ trách đang vắng.
cause-excluded = Người phụ trách không còn được tham gia việc này.
cause-interpreter = Đã tìm phiên dịch viên.

# What was done in a case.
act-offered = Đã hỏi tư vấn viên có nhận không
act-accepted = Đã nhận
act-declined = Không nhận
act-offer-over = Không trả lời kịp
act-offer-withdrawn = Đã thôi không hỏi nữa
act-paired = Phiên dịch viên đã tham gia
act-line-asked = Đã gọi đường dây phiên dịch
act-line-answered = Đường dây phiên dịch đã nghe máy
act-line-failed = Đường dây phiên dịch không giúp được
act-call-ended = Cuộc gọi với đường dây phiên dịch đã kết thúc
act-contact-over = Cuộc nói chuyện đã xong
act-excluded = Có người không được tham gia
act-matter-proposed = Đã hỏi có tham gia vụ việc chung không
act-matter-joined = Đã tham gia vụ việc chung
act-matter-left = Không tham gia vụ việc chung, hoặc đã rời khỏi
