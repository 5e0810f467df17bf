# What readers see of a text.
text-gone-title = Bài này không còn ở đây
# $day: a date
text-stale-here = Bài tiếng Hàn đã thay đổi ngày { $day }; bản dịch sẽ được sửa theo.
text-stale-here-undated = Bài tiếng Hàn đã thay đổi; bản dịch sẽ được sửa theo.

# What a text is, and where it stands.
text-kind-guide = Cẩm nang
text-kind-publication = Ấn phẩm
text-kind-issue = Số của bản tin
text-kind-article = Bài trong bản tin
text-kind-bulletin = Tin
text-kind-alert = Thông báo khẩn
text-kind-reply = Câu trả lời hay dùng
text-kind-question = Câu hỏi trước khi tư vấn
text-kind-situation = Hướng dẫn theo tình huống
text-kind-programme = Khóa học hoặc sự kiện
text-state-missing = Chưa dịch
text-state-asked-for = Đã đặt dịch
text-state-in-translation = Đang dịch
text-state-stale = Bài tiếng Hàn đã thay đổi
text-state-withdrawn = Đã gỡ xuống
text-state-machine = Do máy dịch, chưa ai đọc
text-state-needs-review = Chưa ai đọc
text-state-reviewed = Người biết ngôn ngữ đã đọc
text-state-declined = Sẽ không dịch
text-state-draft = Đang viết
text-state-public = Đã đăng
# $count: how many; $shown: the same as it is written
text-behind = { $shown } câu cũ hơn bài tiếng Hàn
# $count: how many; $shown: the same as it is written
text-unwritten = { $shown } câu chưa có nội dung
text-by-file = lấy từ tệp

# One text.
text-public-pages = Những gì người đọc thấy
text-languages = Tình trạng trong từng ngôn ngữ
text-readers-see = Người đọc thấy
text-read-by = Người đã đọc
text-to-do = Bạn có thể làm gì
text-public-since = Được đăng từ
text-not-public = Không đăng
text-history = Lịch sử
text-more = Việc khác
text-act-publish = Đăng
text-act-review = Tôi đã đọc, bài đúng
text-act-schedule = Đặt ngày
text-act-unschedule = Bỏ ngày đã đặt
text-act-decline = Không dịch
text-act-take-up = Vẫn dịch
text-act-withdraw = Gỡ xuống
text-schedule-at = Khi nào đăng? (giờ ở thành phố này)
text-decline-why = Lý do báo cho người đọc
text-note = Ghi chú cho đồng nghiệp (có thể để trống)
text-publish-all-heading = Đăng cùng lúc
text-publish-all-what = Các bản này có đủ mọi điều như bài tiếng Hàn. Hãy chọn các ngôn ngữ để đăng. Nếu có một bản không đăng được thì không bản nào được đăng.
text-publish-all-button = Đăng những bản đã chọn

# What was done.
text-done-made = Đã tạo bài. Bây giờ hãy viết nội dung tiếng Hàn.
text-done-saved = Đã lưu.
text-done-published = Đã đăng.
text-done-scheduled = Bài sẽ được đăng vào lúc đó.
text-done-unscheduled = Đã bỏ ngày đã đặt.
text-done-withdrawn = Đã gỡ xuống. Người đọc được báo lý do.
text-done-declined = Bài sẽ không được dịch. Người đọc được báo lý do.
text-done-taken-up = Bài vẫn sẽ được dịch.
text-done-reviewed = Đã ghi lại là bạn đã đọc bài.
text-done-restored = Bản cũ đã được lưu lại thành bản mới nhất. Người đọc chưa thấy bản này.
text-done-still-correct = Đã ghi lại là các bản dịch vẫn đúng.
text-done-unchanged = Không có gì thay đổi.

# What cannot be done.
text-refusal-no-words = Chưa có nội dung bằng ngôn ngữ này.
text-refusal-unwritten = Tiêu đề hoặc nội dung còn trống.
text-refusal-changed = Trong lúc đó, người khác đã lưu nội dung khác. Hãy xem rồi thử lại.
text-refusal-long-note = Ghi chú quá dài. Tối đa 300 ký tự.
text-refusal-past-day = Thời điểm đó đã qua.
text-refusal-no-day = Hãy chọn ngày và giờ.
text-refusal-is-public = Bài đã được đăng rồi.
text-refusal-not-public = Hiện bài không được đăng.
text-refusal-no-source = Bài tiếng Hàn chưa được đăng. Hãy đăng bài tiếng Hàn trước.
text-refusal-no-reason = Hãy chọn lý do báo cho người đọc.
text-refusal-own-words = Chính bạn đã lưu nội dung này. Phải có người khác đọc.
text-refusal-none-chosen = Hãy chọn ít nhất một ngôn ngữ.
# $language: a language by its own name; $why: a sentence
text-refusal-of-all = { $language }: { $why } Không có bản nào được đăng.
text-refusal-around = Trong lúc đó, người khác đã đổi phần này. Những gì bạn viết ở bên dưới. Hãy lưu lại nếu muốn thay nội dung của họ.

# Taking it from readers.
# $language: a language by its own name
text-withdraw-title = Gỡ xuống bản bằng { $language }
text-withdraw-what = Người đọc { $language } không còn xem được bài và được báo lý do bạn chọn.
text-withdraw-what-all = Gỡ bài tiếng Hàn thì bài mất trong mọi ngôn ngữ. Người đọc được báo lý do bạn chọn.
text-withdraw-linking = Có bài khác dẫn đến bài này. Nên sửa các đường dẫn đó trước.
text-withdraw-why = Lý do báo cho người đọc
text-withdraw-button = Gỡ xuống

# The Korean changed, and the translations are right all the same.
text-still-offer = Bài tiếng Hàn đã thay đổi, và một số bản dịch đã cũ.
text-still-link = Xem các bản dịch có cần sửa không
text-still-title = Các bản dịch vẫn đúng chứ?
text-still-what = Bài tiếng Hàn đã thay đổi như sau. Nếu ý nghĩa vẫn như cũ, bạn có thể ghi cho mọi ngôn ngữ rằng bản dịch vẫn đúng. Không có từ nào trong bản dịch bị đổi; chỉ bỏ dấu báo bản cũ.
text-still-new = Câu mới vẫn cần được dịch.
text-still-button = Vẫn đúng trong mọi ngôn ngữ
text-still-nothing = Không có câu nào thay đổi.
text-still-changed = Trong lúc đó, bài tiếng Hàn lại thay đổi. Hãy xem lại lần nữa.

# A new text.
text-title-ko = Tiêu đề tiếng Hàn
text-slug = Tên trong địa chỉ
text-slug-hint = Từ 3 đến 60 chữ thường không dấu, chữ số và dấu gạch nối. Sau này không thể đổi. Ví dụ:
text-begin-button = Tạo bài
text-error-kind = Hãy chọn loại bài.
text-error-slug = Hãy dùng từ 3 đến 60 chữ thường không dấu, chữ số và dấu gạch nối.
text-error-slug-taken = Đã có bài mang tên này.
text-error-no-title = Hãy viết tiêu đề.
text-error-topic = Hãy chọn chủ đề.

# What stands around a text.
text-around = Đổi chủ đề, nơi liên hệ, thuật ngữ và nguồn
text-around-what = Giống nhau trong mọi ngôn ngữ. Những gì bạn lưu được đăng ngay.
text-contacts = Nơi liên hệ
text-terms = Thuật ngữ
text-sources = Điều luật
text-checked-on = Ngày kiểm tra
text-checked-by = Người kiểm tra (chức vụ hoặc cơ quan)
text-review-by = Ngày kiểm tra lần sau
text-related = Cẩm nang nên đọc cùng
text-related-hint = Mỗi dòng một cẩm nang, theo tên trong địa chỉ của cẩm nang.
text-line-each = Mỗi dòng một mục, theo thứ tự người đọc thấy.
text-sources-hint = Mỗi dòng một nguồn, bằng tiếng Hàn; nếu có địa chỉ, viết ở phía sau, bắt đầu từ https://.
text-contacts-known = Những nơi liên hệ hiện có
text-terms-known = Những thuật ngữ hiện có
# $ids: names as they were typed
text-error-unknown = Không có trong danh sách: { $ids }
text-error-too-many = Tối đa { $most } mục.
text-error-sources = Tối đa { $most } dòng, mỗi dòng { $longest } ký tự.
text-error-checked-on = Hãy chọn hôm nay hoặc một ngày trước đó.
text-error-review-by = Hãy xem lại ngày này.

# History.
# $language: a language by its own name
text-history-title = Lịch sử bản bằng { $language }
text-history-none = Chưa có gì được lưu.
# $number: which revision it is
text-history-number = Bản số { $number }
text-history-public = Những gì người đọc thấy
text-history-latest = Lưu lần cuối
text-history-cut = Chỉ hiện những bản mới nhất.
text-history-compared = So với bản số { $number }. Phần gạch ngang đã bị bỏ, phần gạch chân là mới.
text-history-with-public = So với những gì người đọc thấy
text-history-first = Đây là bản được lưu đầu tiên.
text-restore-heading = Quay về bản này
text-restore-what = Nội dung này được lưu lại thành bản mới nhất. Không có gì bị mất, và người đọc chỉ thấy khi bài được đăng.
text-restore-button = Quay về
text-act-published = Đã đăng
text-act-scheduled = Đã đặt ngày
text-act-unscheduled = Đã bỏ ngày đã đặt
text-act-withdrawn = Đã gỡ xuống
text-act-declined = Đã quyết định không dịch
text-act-taken-up = Đã quyết định vẫn dịch
text-act-asked-for = Đã đặt dịch
text-act-begun = Đã bắt đầu dịch
text-act-reviewed = Đã đọc và thấy đúng
text-act-still-correct = Vẫn đúng dù bài tiếng Hàn đã thay đổi
text-act-restored = Đã quay về bản cũ
