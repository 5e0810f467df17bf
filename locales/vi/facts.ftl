# The facts of the newsroom (amounts, deadlines, phone numbers): the list.
facts-title = Số tiền và con số
facts-lead = Số tiền, thời hạn và số điện thoại có trong các bài. Những gì bạn đổi ở đây sẽ đổi cùng lúc trong mọi ngôn ngữ.
facts-search-label = Tìm theo tên, giá trị hoặc nguồn
facts-none = Không tìm thấy gì.
facts-fact = Tên
facts-value = Giá trị
facts-holds = Thời gian áp dụng
facts-source = Nguồn
facts-checked = Kiểm tra
# Nobody in the house looked it up: it came with the content files.
facts-by-files = có sẵn cùng nội dung
# $from, $until: days
facts-period = { $from } đến { $until }
facts-period-open = từ { $from }
facts-standing-lapsed = Hôm nay không có giá trị
facts-standing-due = Cần kiểm tra lại
facts-standing-coming = Sắp thay đổi
facts-standing-settled = Không đổi
facts-standing-what-lapsed = Giá trị đã hết thời gian áp dụng và không có giá trị tiếp theo: các bài chỉ hiện dấu gạch.
facts-standing-what-due = Đã đến ngày kiểm tra, hoặc lần kiểm tra cuối đã hơn một năm.
facts-standing-what-coming = Đã biết giá trị tiếp theo, hoặc giá trị hiện tại có ngày cuối.
facts-standing-what-settled = Bây giờ không có gì cần làm.

# One fact: its values, checks, texts and history.
facts-unit = Đơn vị
facts-unit-won = won Hàn Quốc
facts-unit-day = ngày
facts-unit-week = tuần
facts-unit-month = tháng
facts-unit-year = năm
facts-unit-hour = giờ
facts-unit-minute = phút
facts-unit-percent = phần trăm
facts-unit-person = người
facts-unit-time = giờ trong ngày
facts-unit-number = con số
facts-unit-phone = số điện thoại
facts-unit-date = ngày tháng
facts-values = Tất cả giá trị
facts-today = hôm nay
facts-due = cần kiểm tra lại
facts-change = Thay đổi
facts-correct = Sửa
facts-end = Kết thúc
facts-remove = Xóa
facts-add = Thêm giá trị
facts-check-heading = Kiểm tra lại
facts-check-what = Bạn đã đọc lại nguồn chưa? Nếu giá trị vẫn đúng, ngày kiểm tra và tên bạn sẽ được ghi lại.
facts-review-hint = Ngày kiểm tra lần sau. Nếu để trống: sau một năm.
facts-check-button = Đã kiểm tra hôm nay, vẫn đúng
facts-review-button = Chỉ đặt ngày
# $day: a day
facts-review-on = kiểm tra lần sau { $day }
facts-said-changed = Đã thay đổi. Các bài hiện giá trị mới trong mọi ngôn ngữ.
facts-said-saved = Đã lưu thay đổi.
facts-said-checked = Đã ghi là được kiểm tra hôm nay.
facts-texts = Những nơi hiện giá trị này
facts-touched-none = Chưa có bài nào hiện giá trị này.
# $count: number of texts, contacts and pages
facts-touched-what = Giá trị này hiện ở { $count } chỗ. Theo ngôn ngữ:
facts-kind-contact = Nơi liên hệ
facts-kind-page = Trang
facts-draft = bản nháp
facts-history = Những thay đổi
facts-history-none = Ở đây chưa có gì thay đổi.
facts-done = Việc đã làm
facts-done-added = Đã thêm
facts-done-corrected = Đã sửa
facts-done-ended = Đã kết thúc
facts-done-checked = Đã kiểm tra
facts-done-review = Đã đặt ngày kiểm tra lần sau
facts-done-removed = Đã xóa
facts-done-imported = Lấy từ nội dung có sẵn
facts-before = Trước
facts-after = Sau
facts-who = Ai làm và khi nào

# A change: typed, looked at, confirmed.
facts-heading-add = Thêm giá trị
facts-heading-correct = Sửa giá trị
facts-heading-end = Kết thúc giá trị
facts-heading-remove = Xóa giá trị
# $value: a value with its unit; $period: from when until when
facts-about = { $value } ({ $period })
facts-value-hint = Không viết đơn vị: số tiền như 10320, ngày tháng như 2026-11-06, giờ như 18:00, số điện thoại như 1577-1366.
facts-from = Ngày đầu
facts-until = Ngày cuối
facts-until-hint = Nếu chưa biết, hãy để trống.
facts-source-hint = Điều luật hoặc số thông báo, bằng tiếng Hàn.
facts-status = Bạn đã đọc ở đâu?
facts-status-law = Trong luật
facts-status-official = Trong thông báo chính thức
facts-end-before = Giá trị đang áp dụng lúc đó kết thúc vào ngày hôm trước.
facts-review-change = Xem những gì sẽ thay đổi
facts-review-lead = Chưa có gì thay đổi. Hãy xem, và xác nhận nếu đúng.
facts-shown-heading = Cách mỗi ngôn ngữ hiện giá trị
facts-confirm = Thay đổi như vậy
facts-back = Quay lại biểu mẫu
facts-new-title = Thêm dữ kiện
facts-new-button = Lưu dữ kiện
facts-id = Tên của dữ kiện
facts-id-hint = Tên mà các bài dùng để gọi: chữ thường không dấu, chữ số và dấu gạch nối, như
facts-error-id = Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối.
facts-error-unit = Hãy chọn đơn vị. Mọi giá trị của một dữ kiện có cùng đơn vị.
facts-error-value = Giá trị này không hợp với đơn vị. Hãy viết như trong ví dụ.
facts-error-from = Hãy chọn ngày đầu.
facts-error-until = Thiếu ngày cuối, hoặc ngày cuối ở trước ngày đầu.
facts-error-source = Hãy nêu nguồn, và viết ngắn lại nếu quá dài.
facts-error-status = Hãy cho biết giá trị nằm trong luật hay trong thông báo chính thức.
facts-error-review = Hãy chọn một ngày kể từ ngày mai.
facts-error-overlap = Thời gian áp dụng trùng với { $value } ({ $period }).
facts-error-taken = Đã có dữ kiện mang tên này.
facts-error-in-use = Có bài hiện giá trị này nên không thể xóa. Hãy bỏ giá trị khỏi các bài bên dưới trước, hoặc sửa giá trị.
facts-error-same = Sẽ không có gì thay đổi.
facts-error-changed = Trong lúc bạn xem, người khác đã đổi các giá trị, nên chưa có gì được thực hiện. Hãy xem các giá trị hiện tại rồi thử lại.
facts-error-gone = Giá trị này không còn nữa.

# After a change: telling people. The bulletin's first words are used in Korean alone.
facts-tell-heading = Báo cho người nhận tin về các chủ đề này
facts-tell-what = Bắt đầu một tin với giá trị mới và đường dẫn đến các cẩm nang. Bạn có thể sửa trước khi gửi.
facts-tell-button = Viết tin
facts-tell-writer = Hãy báo cho người viết tin về thay đổi này.
# $guide: title of a guide
facts-bulletin-title = Những gì đã thay đổi: { $guide }
# $day: a day; $fact: the value
facts-bulletin-text = Từ { $day } là { $fact }.
facts-bulletin-text-now = Bây giờ là { $fact }.

# For residents: a guide with the values of another day.
facts-as-of-summary = Xem số tiền và thời hạn của một ngày khác
facts-as-of-what = Nếu bạn cần quy định của ngày bạn bị thương hoặc ngày bạn làm việc, hãy chọn ngày đó.
facts-as-of-day = Ngày
facts-as-of-button = Xem giá trị của ngày đó
# $day: a day
facts-as-of-note = Số tiền và thời hạn là của ngày { $day }. Phần giải thích là của hôm nay.
facts-as-of-missing = Chỗ nào có dấu gạch (—) là chúng tôi không biết giá trị của ngày đó.
facts-as-of-today = Quay lại giá trị hôm nay
# $first, $last: days
facts-as-of-error = Hãy chọn một ngày từ { $first } đến { $last }. Bạn đang xem giá trị hôm nay.
