# The frame of every page.
site-description = Cẩm nang, nơi liên hệ và tư vấn miễn phí cho cư dân, bằng ngôn ngữ của họ
skip-to-content = Đến phần nội dung
nav-main = Các trang chính
nav-footer = Các trang khác
nav-staff = Các trang cho nhân viên
nav-back = Quay lại
nav-guides = Cẩm nang
nav-contacts = Nơi liên hệ
nav-newsletter = Bản tin
nav-subscribe = Nhận tin mới
nav-ask = Hỏi tư vấn viên
nav-privacy = Quyền riêng tư
nav-desk = Việc tư vấn của tôi
nav-office = Văn phòng
nav-newsroom = Phòng biên tập
languages-label = Ngôn ngữ
choose-language = Hãy chọn ngôn ngữ của bạn
demo-banner = Đây là một tuần được dựng lên để xem thử. Ở đây không có gì là thật và không có gì được gửi đi.

# The home page.
home-title = Cẩm nang và tư vấn cho cư dân
home-question = Bạn cần gì?
home-all-contacts = Tất cả nơi liên hệ
home-first-guides = Được nhiều người đọc
emergency-heading = Khẩn cấp, cả ngày lẫn đêm
topics-all = Tất cả chủ đề
topic-no-guides = Chủ đề này chưa có cẩm nang. Bạn có thể hỏi tư vấn viên.

# Asking for counsel, as other pages invite to it.
ask-heading = Hỏi tư vấn viên
ask-more-heading = Bạn còn câu hỏi?
ask-free = Miễn phí, bằng ngôn ngữ của bạn. Bạn không cần cho biết tên.
ask-button = Đặt câu hỏi
ask-return-link = Đọc câu trả lời bằng số tiếp nhận

# Subscribing, as other pages invite to it.
subscribe-heading = Nhận tin mới bằng ngôn ngữ của bạn
subscribe-lead = Qua email. Bạn có thể dừng bất cứ lúc nào.
subscribe-lead-both = Qua email hoặc Telegram. Bạn có thể dừng bất cứ lúc nào.
subscribe-button = Nhận tin mới

# Guides and articles.
guides-title = Cẩm nang
newsletter-title = Bản tin
article-as-of = Các con số trong bài này tính đến ngày
korean-title-to-show = Tên tiếng Hàn, để cho xem ở quầy
korean-name-to-show = Tên tiếng Hàn, để cho xem hoặc để nói
made-by-person = Do người dịch.
made-by-machine = Do máy dịch. Chưa có người bản ngữ nào kiểm tra.
made-by-machine-reviewed = Do máy dịch và đã được người bản ngữ kiểm tra.
updated-on = Cập nhật ngày
# $count: number of marked sentences or blocks
stale-note = Sau đó, bài tiếng Hàn đã thay đổi ở { $count } chỗ, các chỗ này đã được đánh dấu. Bản dịch sẽ được sửa theo.
sources-heading = Nguồn
terms-heading = Từ tiếng Hàn
# $wanted, $shown: names of languages in themselves
fallback-note = Bài này chưa được đăng bằng { $wanted }. Dưới đây là bài bằng { $shown }. Bài này cũng có bằng các ngôn ngữ:
stale-since = Chỗ này đã thay đổi ngày { $day }.
not-translated-yet = (chưa được dịch)
why-not-over = Việc được nói trong bài này đã kết thúc.
why-not-wrong = Trong bài có chỗ sai và đang được sửa.
why-not-replaced = Nay đã có bài khác nói về việc này.
why-not-no-translator = Chúng tôi chưa tìm được người dịch bài này.
why-not-korean-only = Bài này chỉ cần cho người đọc tiếng Hàn.
missing-title = Chưa được dịch
# $wanted: name of a language in itself
missing-why = Bài này chưa được dịch sang { $wanted }.
missing-where = Bạn có thể đọc bằng các ngôn ngữ này:
missing-want-button = Tôi muốn có bản dịch này
missing-counted = Cảm ơn bạn. Ban biên tập thấy được có bao nhiêu người muốn có bản dịch này.

# Contacts.
contacts-title = Nơi liên hệ
contacts-topic-label = Bạn muốn hỏi về việc gì?
contacts-all-topics = Tất cả chủ đề
# $language: name of a language in itself
contacts-speaks-label = Chỉ những nơi chắc chắn nói được { $language }
contacts-show-button = Xem
contacts-centre-heading = Trung tâm hỗ trợ tư vấn của thành phố
contacts-lines-heading = Tư vấn qua điện thoại
contacts-none = Không tìm thấy nơi nào. Hãy thử tất cả chủ đề, hoặc hỏi tư vấn viên tại đây.
contact-run-by = Cơ quan phụ trách
contact-website = Trang web
contact-checked = Ngày kiểm tra
contact-cost-caller = Người gọi trả cước điện thoại.
contact-cost-free = Gọi số này không mất tiền.
hours-always = Cả ngày lẫn đêm, tất cả các ngày
weekday-mon = Thứ 2
weekday-tue = Thứ 3
weekday-wed = Thứ 4
weekday-thu = Thứ 5
weekday-fri = Thứ 6
weekday-sat = Thứ 7
weekday-sun = Chủ nhật

# Search.
search-title = Tìm kiếm
search-label = Tìm cẩm nang và số điện thoại
search-placeholder = Ví dụ: tôi không được trả lương
search-button = Tìm
# $count: number of results
search-found = { $count ->
    [0] Không tìm thấy gì.
   *[other] { $count } kết quả
}
# $count: number of results; $language: name of a language in itself
search-elsewhere = { $count } kết quả bằng { $language }
search-not-found-ask = Không phải điều bạn cần?
search-kind-guide = Cẩm nang
search-kind-article = Bản tin
search-kind-contact = Nơi liên hệ
search-kind-bulletin = Tin mới

# Faults.
typed-kept = Những gì bạn đã viết được giữ lại. Ngay sau bước này, bạn sẽ thấy lại trong biểu mẫu.
typed-again-title = Gửi lại những gì bạn đã viết
typed-again-lead = Phiên đăng nhập của bạn kết thúc trước khi nội dung được lưu. Những gì bạn đã viết không bị mất chút nào.
typed-again-button = Gửi lại
typed-again-leave = Rời trang, không gửi
fault-home = Về trang đầu
fault-not-found-title = Không có trang này
fault-not-found-what = Địa chỉ có thể đã thay đổi hoặc bị gõ sai. Hãy tìm điều bạn cần, hoặc hỏi tư vấn viên.
fault-forbidden-title = Bạn không xem được trang này
fault-forbidden-what = Tài khoản của bạn không có quyền xem, hoặc bạn chưa đăng nhập.
fault-unreadable-title = Không đọc được nội dung bạn gửi
fault-unreadable-what = Nội dung đã bị hỏng trên đường gửi. Hãy quay lại và gửi lần nữa.
fault-too-large-title = Nội dung quá dài
fault-too-large-what = Hãy quay lại, viết ngắn hơn và gửi lần nữa.
fault-too-many-title = Quá nhiều cùng một lúc
fault-too-many-what = Hãy chờ một phút, rồi quay lại và gửi lần nữa. Những gì bạn đã viết vẫn còn trong biểu mẫu.
fault-busy-title = Lúc này chúng tôi đang bận
fault-busy-what = Hãy thử lại sau một phút. Nếu bạn quay lại, những gì bạn đã viết vẫn còn trong biểu mẫu. Khi khẩn cấp, hãy gọi 112 hoặc 119.
fault-kept-what = Chưa gửi được, nhưng không mất gì cả: những gì bạn đã viết vẫn ở trang này. Hãy chờ một phút rồi gửi từ đây. Khi khẩn cấp, hãy gọi 112 hoặc 119.
fault-kept-again = Gửi từ đây
fault-kept-yours = Những gì bạn đã viết
fault-trouble-title = Phía chúng tôi có trục trặc
fault-trouble-what = Đây không phải lỗi của bạn, và chúng tôi đã ghi lại. Hãy thử lại sau.

# Privacy.
privacy-title = Quyền riêng tư
privacy-reading = Bạn có thể đọc mọi thứ ở đây mà không cần tài khoản và không cần cho biết tên. Chúng tôi không dùng quảng cáo, công cụ theo dõi hay dịch vụ của công ty khác. Chúng tôi không ghi lại ai đã đọc gì.
privacy-cookie = Nếu bạn chọn ngôn ngữ, điện thoại của bạn sẽ nhớ điều đó trong một tệp nhỏ của trình duyệt. Khi bạn đọc, không có gì khác được lưu trong điện thoại.
privacy-asking-heading = Khi bạn hỏi tư vấn viên
privacy-asking = Không cần tên. Chỉ tư vấn viên phụ trách câu hỏi của bạn và người phụ trách trung tâm mới đọc được câu hỏi đó. Mỗi lần có người mở câu hỏi, việc đó đều được ghi lại.
privacy-asking-sealed = Những gì bạn viết được lưu ở dạng mã hóa, mỗi câu hỏi có một khóa riêng. Cách liên lạc với bạn (email hoặc Telegram) cũng được mã hóa.
privacy-asking-status = Xin đừng viết loại thị thực, số đăng ký người nước ngoài hay số hộ chiếu của bạn. Ở đây không có chỗ ghi những điều đó, và không ai cần chúng để trả lời bạn.
privacy-subscribing-heading = Khi bạn nhận tin mới
privacy-subscribing = Chúng tôi giữ địa chỉ, ngôn ngữ và chủ đề của bạn cho đến khi bạn dừng nhận tin. Trong tin nào bạn cũng có thể bấm một lần để dừng. Tin không báo lại cho chúng tôi là bạn đã mở hay chưa.
