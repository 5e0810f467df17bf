# The navigation.
nav-office-staff = Nhân viên và ca làm

# A counsellor's cases.
desk-title = Ngày của tôi
desk-empty = Hiện bạn không có việc tư vấn nào. Việc mới sẽ tự hiện ở đây.
desk-mine = Cần làm bây giờ
desk-others = Đang chờ người khác
desk-locator = Số tiếp nhận
desk-language = Ngôn ngữ
desk-topic = Chủ đề
desk-state = Tình trạng
desk-client-wrote = Người hỏi viết lúc
desk-answer-by = Hạn trả lời
desk-urgent = Gấp
desk-late = Quá hạn
# $date: a day, already written in the language; $time: a time as 09:00
desk-moment = { $date }, { $time }
# $time: a time as 09:00
desk-moment-today = hôm nay, { $time }

# One case.
# $locator: the number that the client reads out
desk-case-title = Việc tư vấn { $locator }
desk-by-client = Người hỏi
desk-by-counsellor = Tư vấn viên
# $when: day and time
desk-read-at = đã đọc: { $when }
desk-not-read = chưa đọc
# $language: name of a language in itself
desk-answer = Câu trả lời ({ $language })
desk-answer-button = Trả lời
desk-answer-close-button = Trả lời và đóng
desk-close-heading = Đóng mà không trả lời
desk-close-what = Việc này kết thúc đối với bạn và không còn trong danh sách của bạn. Nếu người hỏi viết tiếp, việc sẽ được mở lại.
desk-close-button = Đóng mà không trả lời
desk-error-empty = Hãy viết câu trả lời. Nội dung vừa gửi bị trống.
# $limit: most characters
desk-error-too-long = Câu trả lời quá dài: tối đa { $limit } ký tự. Hãy viết ngắn hơn.
desk-error-client-wrote = Trong lúc đó, người hỏi đã viết tiếp, nên chưa có gì được gửi đi. Hãy đọc tin nhắn mới trước; những gì bạn đã viết vẫn còn ở đây.
desk-error-closed = Lúc này không thể làm như vậy với việc tư vấn này. Hãy xem tình trạng của việc.
desk-about-heading = Việc tư vấn này
desk-step-opened = Đã nhận
desk-step-read = Tư vấn viên đã đọc
desk-step-answered = Đã trả lời
desk-step-closed = Đã đóng
desk-why-heading = Vì sao việc này đến với tôi
desk-why-other-heading = Vì sao việc này ở đây
# $name: a person
desk-why-by = { $name } đã chọn.
# $reason: one of the messages that begin with reason-
desk-why-despite = Nếu chỉ theo quy tắc thì kết quả là: { $reason }.
desk-why-before = Vẫn là tư vấn viên lần trước.
# $language: name of a language in itself
desk-why-language = Làm việc được bằng ngôn ngữ của người hỏi: { $language }.
# $topic: name of a topic; $level: 1 to 3
desk-why-topic = Biết chủ đề { $topic } (mức { $level } trên 3).
# $load, $capacity: points of work; a letter takes ten
desk-why-load = Còn chỗ: tính cả việc này, đã dùng { $load } trên { $capacity } điểm.
# $count: how many people could take it; $rank: this person's place among them
desk-why-rank = { $count ->
    [1] Không có ai khác nhận được việc này.
   *[other] Có { $count } người nhận được việc này, người này đứng thứ { $rank }.
}
desk-trail-heading = Ai đã mở việc này
# $name: a person
desk-trail-given = Đã giao cho { $name }

# What was done in a case.
act-opened = Đã nhận câu hỏi
act-read = Đã đọc
act-answered = Đã trả lời
act-closed = Đã đóng
act-assigned = Đã giao cho tư vấn viên
act-released = Đã lấy lại
act-reopened = Đã mở lại
act-late = Trả lời quá hạn
act-client-wrote = Người hỏi viết tiếp

# Where a case stands.
state-waiting = Đang chờ tư vấn viên
state-offered = Đang hỏi có nhận không
state-assigned = Mới
state-working = Đang xử lý
state-waiting-client = Đang chờ người hỏi
state-waiting-agency = Đang chờ cơ quan nhà nước
state-referred = Đã chuyển cho cơ quan khác
state-resolved = Đã giải quyết
state-follow-up = Sẽ hỏi lại
state-closed = Đã đóng
state-erased = Đã xóa

# Why the rules looked at a case.
cause-opened = Câu hỏi được gửi đến.
cause-retried = Được xem lại khi có người còn chỗ.
cause-reopened = Được xem lại vì người hỏi đã viết tiếp.
cause-by-hand = Do người giao trực tiếp.

# Why somebody cannot take a case, and why it waits.
reason-no-staff = Không có nhân viên
reason-inactive = Tài khoản không được sử dụng
reason-not-a-counsellor = Không phải tư vấn viên
reason-off-shift = Hôm nay không còn ca làm
reason-absent = Vắng mặt
reason-on-shift-later = Hôm nay đến muộn hơn mới vào ca
reason-no-language = Không có ngôn ngữ chung với người hỏi
reason-speaks-but-does-not-write = Nói được ngôn ngữ này nhưng không viết được
reason-writes-but-does-not-speak = Viết được ngôn ngữ này nhưng không nói được
reason-no-topic = Không biết chủ đề này
reason-live-full = Đang tiếp khách hoặc nghe điện thoại
reason-open-full = Danh sách việc tư vấn đã đầy
reason-excluded = Không được tham gia việc này

# The office now.
office-title = Văn phòng lúc này
office-late-heading = Quá hạn
office-waiting-heading = Đang chờ
office-here = Đang có mặt
office-not-here = Không có mặt
office-absent = Hôm nay vắng
office-now = Bây giờ
office-since = Từ lúc
office-where = Lý do, hoặc ai phụ trách
# $name: a person
office-has-it = { $name } phụ trách
office-nothing-waits = Không có việc tư vấn nào đang chờ.
office-assign-heading = Giao trực tiếp
# $locator: the number that the client reads out
office-assign-label = Ai nhận việc tư vấn { $locator }
office-choose = Hãy chọn một người
# $name: a person
office-option-fits = { $name }: phù hợp
# $name: a person; $reason: one of the messages that begin with reason-
office-option-against = { $name }: { $reason }
office-assign-button = Giao
office-people-heading = Ai đang có mặt
office-load-heading = Việc tư vấn đang mở
# $load, $capacity: points of work; a letter takes ten
office-load = { $load } trên { $capacity }
office-somebody-left = Người đã nghỉ việc
office-error-no-case = Không có việc tư vấn này.
office-error-closed = Việc tư vấn này đã đóng. Không thể giao cho ai.
office-error-full = Danh sách của người này đã đầy. Hãy chọn người khác, hoặc tăng chỗ cho người này trước.
office-error-nobody = Hãy chọn tư vấn viên trước.
office-error-taken = Người này đã phụ trách việc này, hoặc trong lúc đó việc đã được giao cho người khác.

# The decisions on a case.
# $locator: the number that the client reads out
office-case-title = Các quyết định về việc tư vấn { $locator }
office-decisions-link = Tất cả quyết định về việc tư vấn này
office-no-content = Những gì người hỏi viết không hiện ở đây.
office-read-link = Đọc việc tư vấn này (sẽ được ghi lại)
closing-spam = Đóng: không phải câu hỏi thật (tin rác)
closing-elsewhere = Đóng: đã giải quyết ở nơi khác
office-owner = Người phụ trách
office-decided-at = Khi nào
office-decided-by = Người quyết định
office-waits-for = Lý do chờ
office-rules = Quy tắc
# $version: number of the version
office-policy = Phiên bản { $version }
office-found = Kết quả xem xét

# People and shifts.
staff-title = Nhân viên và ca làm
staff-name = Tên
staff-email = Địa chỉ email
staff-lang = Ngôn ngữ của trang
staff-roles = Vai trò
staff-languages = Ngôn ngữ
staff-topics = Chủ đề
staff-shifts = Ca làm hằng tuần
staff-link = Đường dẫn đăng nhập
staff-link-button = Tạo đường dẫn
# $name: a person
staff-link-label = Tạo đường dẫn đăng nhập cho { $name }
# $name: a person
staff-link-made = Đường dẫn đăng nhập cho { $name }
staff-link-hint = Chỉ đưa cho chính người này. Đường dẫn dùng được một lần, trong vòng 3 ngày, và chỉ hiện lúc này.
# $day: a weekday, short; $from, $until: times as 09:00
staff-hours = { $day } từ { $from } đến { $until }
staff-add-heading = Thêm người
staff-add-button = Thêm và tạo đường dẫn đăng nhập
staff-errors-heading = Có chỗ chưa đúng
staff-error-name = Hãy viết tên.
staff-error-email = Hãy viết địa chỉ email.
staff-error-lang = Hãy chọn ngôn ngữ.
staff-error-role = Hãy chọn ít nhất một vai trò.
staff-error-address-taken = Đã có tài khoản dùng địa chỉ này.

# One person.
# $name: a person
staff-edit-title = { $name }: công việc và giờ làm
staff-speaks = nói
staff-writes = viết
staff-level = Mức độ
# $what: a language or a topic
staff-level-label = Mức độ: { $what }
staff-language-level-1 = đủ để giao tiếp
staff-language-level-2 = tốt
staff-language-level-3 = tiếng mẹ đẻ
staff-topic-level-0 = không biết
staff-topic-level-1 = câu hỏi thường gặp
staff-topic-level-2 = biết rõ
staff-topic-level-3 = cả việc khó
staff-shifts-hint = Áp dụng từ hôm nay. Ngày nào không làm việc, hãy để trống.
staff-day = Ngày
staff-before-break = Ca làm
staff-after-break = Ca thứ hai
# $day: a weekday, short
staff-from-label = { $day }, từ
# $day: a weekday, short
staff-until-label = { $day }, đến
staff-error-hours = Mỗi ca cần giờ bắt đầu và giờ kết thúc. Giờ kết thúc phải sau giờ bắt đầu, và các ca không được trùng nhau.
staff-capacity-heading = Lượng việc nhận được
staff-open = Việc tư vấn đang mở, tính bằng điểm
staff-open-hint = Một thư hỏi chiếm 10 điểm cho đến khi được trả lời.
staff-live = Tiếp khách và điện thoại, tính bằng điểm
staff-live-hint = Một lần tiếp khách hoặc một cuộc gọi chiếm 100 điểm, một cuộc trò chuyện qua tin nhắn chiếm 25 điểm.
staff-error-capacity = Hãy viết một số từ 0 đến 10.000.
staff-error-capacity-taken = Số điểm đã dùng nhiều hơn số này. Hãy giao việc cho người khác trước.
staff-away-heading = Những ngày vắng
# $from, $until: days, already written in the language
staff-away = { $from } đến { $until }
staff-away-from = Vắng từ ngày
staff-away-until = Đến hết ngày
staff-error-absence = Hãy viết cả hai ngày. Ngày cuối không được trước ngày đầu.
staff-end = Kết thúc: { $what }
staff-error-own-head = Bạn không thể tự kết thúc vai trò người phụ trách trung tâm của mình. Một người phụ trách khác có thể làm việc này.
staff-save-button = Lưu

# Roles.
role-head = Người phụ trách trung tâm
role-counsellor = Tư vấn viên
role-interpreter = Phiên dịch viên
role-writer = Biên tập viên
role-publisher = Người phụ trách đăng bài
role-translator = Người dịch
role-reviewer = Người soát bản dịch
# $role: name of a role; $language: name of a language in itself
staff-role-in = { $role }: { $language }
staff-give-role = Giao vai trò
staff-give-lang = Cho ngôn ngữ nào
staff-give-lang-hint = Chỉ người dịch và người soát bản dịch có vai trò cho một ngôn ngữ.
staff-every-language = Mọi ngôn ngữ
staff-give-button = Giao vai trò này
