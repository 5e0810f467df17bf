# Subscribing by email.
subscribe-title = Nhận tin mới qua email
subscribe-what = Chỉ những gì bạn chọn, bằng ngôn ngữ của bạn. Bạn có thể dừng bất cứ lúc nào, chỉ cần bấm một lần.
subscribe-address-label = Địa chỉ email
subscribe-lang-label = Ngôn ngữ
subscribe-topics-label = Bạn muốn nhận tin về việc gì?
subscribe-cadence-label = Bao lâu một lần?
subscribe-cadence-at-once = Ngay khi có tin mới
subscribe-send-button = Đăng ký
subscribe-next = Trước hết, chúng tôi gửi một email. Hãy mở email đó và bấm nút trong đó. Nếu bạn không bấm, chúng tôi không gửi gì cả.
subscribe-telegram-heading = Bạn muốn nhận qua Telegram?
subscribe-telegram = Hãy mở cuộc trò chuyện của chúng tôi trong Telegram, bấm “Bắt đầu”, rồi chọn ngôn ngữ và những việc bạn muốn nhận tin.
subscribe-error-address = Hãy kiểm tra lại địa chỉ email. Địa chỉ có dạng như name@example.com.
subscribe-error-lang = Hãy chọn một ngôn ngữ trong danh sách.
subscribe-error-topics = Hãy chọn ít nhất một chủ đề.
subscribe-error-cadence = Hãy chọn bao lâu nhận tin một lần.
subscribe-sent-title = Hãy xem hộp thư của bạn
# $address: an email address
subscribe-sent-what = Chúng tôi đã gửi email đến { $address }. Hãy mở email và bấm nút trong đó. Sau khi bạn bấm, tin mới mới bắt đầu được gửi.
subscribe-sent-missing = Sau 10 phút vẫn chưa có email? Hãy xem trong thư mục thư rác, và kiểm tra địa chỉ ở trên có đúng không.
subscribe-sent-again = Nhập địa chỉ khác
subscribe-again = Đăng ký lại

# The link in the mail.
confirm-title = Bạn có muốn nhận các tin này không?
confirm-what = Hãy bấm nút, và tin mới sẽ bắt đầu được gửi. Nếu bạn không yêu cầu việc này, hãy đóng trang. Khi đó chúng tôi không gửi gì cả.
confirm-button = Có, hãy gửi tin cho tôi
confirmed-title = Bạn đã đăng ký
confirmed-what = Khi có tin mới, bạn sẽ nhận được email. Email nào cũng có đường dẫn để thay đổi hoặc dừng nhận tin.
confirmed-manage = Thay đổi hoặc dừng
spent-title = Đường dẫn này không còn dùng được
spent-what = Đường dẫn này đã được dùng hoặc đã quá cũ. Nếu bạn đã xác nhận thì mọi việc đã xong, bạn không cần làm gì. Nếu chưa, bạn có thể đăng ký lại.

# Changing and stopping.
manage-title = Tin bạn nhận
manage-what = Hãy chọn những gì bạn muốn nhận, rồi lưu lại.
manage-save-button = Lưu
manage-saved = Đã lưu.
manage-end-heading = Dừng tất cả
manage-end-what = Bạn sẽ không nhận tin nữa, và chúng tôi xóa địa chỉ của bạn.
manage-end-button = Dừng tất cả
end-title = Dừng nhận tất cả tin?
end-what = Hãy bấm nút, và bạn sẽ không nhận tin nữa. Chúng tôi sẽ xóa địa chỉ của bạn.
end-change-instead = Không dừng, chỉ đổi chủ đề hoặc ngôn ngữ
ended-title = Đã dừng gửi tin cho bạn
ended-what = Bạn sẽ không nhận tin nữa. Chúng tôi đã xóa địa chỉ của bạn. Email đã gửi đi trước đó vẫn có thể đến.

# The mail that asks to confirm. $city: the city's name
confirm-mail-subject = { $city }: hãy xác nhận việc đăng ký của bạn
# $city: the city's name, $link: an address on the web, alone on its line
confirm-mail-text =
    Xin chào,

    Có người, có lẽ là bạn, đã đăng ký nhận tin mới của { $city } qua địa chỉ email này.

    Để nhận tin, hãy mở trang này và bấm nút:

    { $link }

    Đường dẫn này dùng được trong 7 ngày.

    Nếu bạn không yêu cầu việc này, bạn không cần làm gì. Chúng tôi sẽ không gửi email cho bạn nữa.
