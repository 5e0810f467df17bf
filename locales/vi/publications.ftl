# What readers see of issues that are not out in their language, and of the archive.
newsletter-not-yet-title = Chưa có bằng ngôn ngữ của bạn
# $wanted: name of a language in itself
newsletter-not-yet = Số này của bản tin chưa có bằng { $wanted }.
newsletter-not-yet-some = Chưa có bằng { $wanted }:
# $day: a date
newsletter-planned = Dự kiến ra ngày { $day }.
newsletter-unplanned = Chúng tôi chưa biết khi nào sẽ có.
newsletter-all-issues = Tất cả các số
newsletter-no-issues = Chưa có số nào được đăng.
newsletter-elsewhere = Không có bằng ngôn ngữ này
newsletter-other-issues = Các số khác
newsletter-earlier-issue = Số trước:
newsletter-later-issue = Số sau:
newsletter-other-articles = Bài khác trong số này
newsletter-earlier-article = Bài trước:
newsletter-later-article = Bài sau:
newsletter-feed = Nguồn cấp bài mới
newsletter-feed-all = Nguồn cấp mọi nội dung mới

# The newsroom: publications and issues.
board-section-publications = Bản tin
publications-title = Bản tin
publications-lead = Các ấn phẩm và các số của chúng. Mỗi số được đăng bằng một ngôn ngữ khi mọi bài trong ngôn ngữ đó đã sẵn sàng.
publications-issue = Số
publications-no-issues = Chưa có số nào.
publications-released = đã đăng
# $ready, $all: numbers as they are written
publications-ready = { $ready } trên { $all } bài đã sẵn sàng
# $day: a date
publications-next = Số sau dự kiến ra ngày { $day }
publications-how-often = Bao lâu ra một số
publications-every-quarter = Ba tháng một lần
publications-every-half-month = Mỗi tháng hai lần
publications-every-irregular = Khi có điều cần thông báo
publications-begin = Tạo ấn phẩm mới
publications-begin-button = Tạo ấn phẩm
publications-title-text = Tiêu đề và phần giới thiệu trong từng ngôn ngữ
publications-begin-issue = Tạo số mới
publications-begin-issue-button = Tạo số này
publications-day = Ngày của số này
publications-day-hint = Ngày này được ghi trên số. Số tiền và con số trong các bài là của ngày này.
publications-save = Lưu
publications-error-every = Hãy chọn bao lâu ra một số.
publications-error-day = Hãy chọn ngày.

# One issue.
publications-articles = Các bài
publications-no-articles = Số này chưa có bài nào.
publications-public = đã đăng
publications-order = Đổi thứ tự
publications-up = Chuyển lên
publications-down = Chuyển xuống
publications-take-out = Lấy khỏi số này
publications-add = Viết bài mới
publications-add-button = Tạo bài và viết
publications-put-in = Đưa vào một bài có sẵn
publications-put-in-button = Đưa vào số này
publications-loose = Những bài chưa thuộc số nào
publications-languages = Đăng bằng từng ngôn ngữ
publications-languages-what = Số được đăng bằng một ngôn ngữ khi tiêu đề và mọi bài trong ngôn ngữ đó đã sẵn sàng. Người đọc các ngôn ngữ khác được báo khi nào sẽ có.
publications-waits-for = Việc cần làm
publications-whole = Sẵn sàng
publications-waits = Chưa sẵn sàng
publications-released-since = Được đăng từ
publications-see = Những gì người đọc thấy
# $when: a moment
publications-scheduled = Sẽ được đăng lúc { $when }, nếu lúc đó đã sẵn sàng
publications-missed = Chưa được đăng
publications-missed-at = Lẽ ra được đăng lúc { $when }, nhưng lúc đó chưa sẵn sàng.
# $language: name of a language in itself
publications-release-in = Đăng bằng { $language }
publications-release-button = Đăng số này bằng những ngôn ngữ đã chọn
publications-schedule = Đăng vào ngày đã đặt
publications-schedule-what = Mỗi ngôn ngữ đã chọn, nếu lúc đó sẵn sàng, sẽ tự được đăng với nội dung được lưu lúc đó. Ngôn ngữ nào chưa sẵn sàng thì ở đây sẽ báo.
publications-planned = Ngày báo cho người đọc
publications-planned-what = Số này dự kiến ra khi nào trong từng ngôn ngữ. Nếu để trống, nghĩa là chưa ai biết.
publications-announce-later = Có thể thông báo số này sau khi đã đăng bằng tiếng Hàn.
publications-ready-heading = Những số có thể đăng ngay bây giờ:
publications-of-text = Số có bài này
publications-with-issue = Bài này được đăng cùng với số của nó. Hãy đăng số bằng ngôn ngữ này.

# What keeps an issue back in a language.
publications-held-no-articles = Chưa có bài nào để đọc.
publications-held-missing = Chưa được viết.
publications-held-no-body = Chỉ có tiêu đề.
# $count: how many; $shown: the same as it is written
publications-held-unwritten = { $shown } câu chưa có nội dung
publications-held-behind = { $shown } câu cũ hơn bài tiếng Hàn
publications-held-withheld = Đã gỡ xuống, hoặc sẽ không dịch.
publications-held-blocked = Khi kiểm tra, thấy { $shown } chỗ phải sửa.

# What was done, and what was not.
publications-done-begun = Đã tạo.
publications-done-every = Đã lưu.
publications-done-put-in = Đã đưa bài vào số này.
publications-done-taken-out = Đã lấy bài khỏi số này. Có thể đưa bài vào số khác.
publications-done-moved = Đã lưu thứ tự.
publications-done-day = Đã lưu ngày.
publications-done-planned = Đã lưu. Người đọc được báo như vậy.
publications-done-released = Đã đăng số này.
publications-done-scheduled = Đã đặt ngày.
publications-done-unscheduled = Đã bỏ ngày đã đặt.
publications-refusal-not-found = Mục này không còn trong số nữa. Hãy xem lại trang.
publications-refusal-too-many = Số này có quá nhiều bài.
publications-refusal-was-public = Người đọc đã thấy bài này nên bài ở lại trong số. Bạn có thể gỡ bài xuống ở trang của bài.
publications-refusal-elsewhere = Bài này đã thuộc một số rồi.
publications-refusal-is-released = Số này đã được đăng rồi.
publications-refusal-none-chosen = Hãy chọn ít nhất một ngôn ngữ.
publications-refusal-no-korean = Chưa có gì được đăng: hãy đăng bản tiếng Hàn trước, hoặc đăng cùng các ngôn ngữ khác.
# $language: name of a language in itself
publications-refusal-incomplete = Chưa có gì được đăng: số này bằng { $language } chưa sẵn sàng.
publications-refusal-changed = Chưa có gì được đăng: trong lúc đó, người khác đã lưu nội dung khác bằng { $language }. Hãy xem lại.
publications-refusal-warned = Chưa có gì được đăng: hãy xem những điểm thấy khi kiểm tra bản bằng { $language }.
publications-refusal-past-day = Ngày này đã qua. Hãy chọn ngày sau đó.
