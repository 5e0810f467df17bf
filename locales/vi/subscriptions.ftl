# What can be subscribed to beside the city's topics.
topic-alerts = Cảnh báo nguy hiểm
subscribe-alerts-hint = Bão, nắng nóng, cháy và những việc nguy hiểm tương tự: báo ngay, cả ban đêm.

# Below “more choices” of the form, and on one's own page.
subscribe-more = Thêm lựa chọn
subscribe-cadence-daily = Mỗi ngày một lần, buổi sáng
subscribe-cadence-weekly = Mỗi tuần một lần, sáng thứ Hai
subscribe-langs-label = Nhận thêm bằng ngôn ngữ khác?
subscribe-langs-hint = Tiện cho gia đình: mỗi tin được gửi bằng từng ngôn ngữ đã chọn.
subscribe-reads-label = Bạn còn đọc được ngôn ngữ nào?
subscribe-reads-hint = Khi tin chưa có bằng ngôn ngữ của bạn, chúng tôi gửi bằng một trong các ngôn ngữ này.
subscribe-district-label = Bạn sống ở đâu?
subscribe-district-hint = Khi đó bạn không nhận những tin chỉ dành cho quận khác. Bạn không bắt buộc phải cho biết.
subscribe-district-all = Tôi không muốn cho biết
subscribe-quiet-label = Giờ nào bạn không muốn bị làm phiền?
subscribe-quiet-hint = Tin mới trong giờ này được gửi sau đó. Cảnh báo nguy hiểm vẫn được gửi. Nếu giờ nào cũng được, hãy để trống.
subscribe-quiet-from = Từ
subscribe-quiet-until = Đến
subscribe-zone-label = Theo giờ ở đâu?
subscribe-error-langs = Quá nhiều ngôn ngữ. Hãy chọn tối đa năm ngôn ngữ.
subscribe-error-district = Hãy chọn nơi bạn sống trong danh sách.
subscribe-error-quiet = Hãy nhập hai giờ khác nhau, ví dụ 22:00 và 07:00, hoặc để trống cả hai.
subscribe-error-zone = Hãy chọn giờ của một nơi trong danh sách.

# The link in the mail, pressed once more.
confirm-already-title = Bạn đã xác nhận rồi
confirm-already-what = Mọi việc đã xong, bạn không cần làm gì thêm. Email nào cũng có đường dẫn để thay đổi hoặc dừng nhận tin.

# One's own page.
# $address: an email address, its name hidden but for the first letter
manage-whose = Đây là các tin gửi đến { $address }.
manage-whose-chat = Đây là các tin gửi đến một cuộc trò chuyện Telegram.
# $day: a day with its year
manage-paused = Trước ngày { $day } không có gì được gửi.
manage-go-on-button = Hãy gửi tin lại cho tôi ngay
manage-gets-heading = Những gì bạn đang nhận
# $languages: names of languages in themselves, $cadence: how often, as in the choice
manage-gets-how = { $languages } · { $cadence }
manage-stop-button = Dừng riêng tin này
manage-pause-heading = Tạm nghỉ một thời gian
manage-pause-label = Không gửi gì trước ngày này
manage-pause-button = Tạm nghỉ
# $last: the last day that can be chosen, as 2027-02-21
manage-error-until = Hãy chọn một ngày từ ngày mai đến { $last }.

# Having everything deleted.
unlist-title = Xóa mọi thứ về tôi
unlist-what = Bạn sẽ không nhận tin nữa. Chúng tôi xóa địa chỉ của bạn và mọi điều bạn đã cho biết: ngôn ngữ, nơi sống, giờ yên tĩnh. Những tin đã gửi chỉ còn là con số, không còn biết là của ai. Chỉ còn lại một dấu của địa chỉ mà không ai đọc được, để không danh sách nào đưa bạn vào lại. Bạn có thể tự đăng ký lại bất cứ lúc nào.
unlist-button = Xóa tất cả
unlisted-title = Đã xóa
unlisted-what = Chúng tôi không còn biết địa chỉ của bạn. Email đã gửi đi trước đó vẫn có thể đến.

# “Why did I get this?”
got-title = Vì sao tôi nhận được tin này?
got-nobody = Địa chỉ này không nhận gì nữa, và chúng tôi đã xóa địa chỉ. Dưới đây là những gì địa chỉ này đã nhận.
got-subscriptions = Những gì đã đăng ký
got-nothing = Chưa đăng ký gì.
got-topic = Chủ đề
got-how = Cách nhận
got-from = Từ
got-until = Đến
got-goes-on = Vẫn tiếp tục
got-by = Đăng ký ở đâu
got-messages = Những tin gần đây nhất
got-no-messages = Chưa gửi gì.
got-message = Tin
got-on = Ngày
got-became = Kết quả
got-digest = Nhiều tin trong một thư
# $day: a day with its year
got-door-web = Chọn trên trang web này và xác nhận qua email ngày { $day }
got-door-api = Đăng ký qua chương trình khác và xác nhận qua email ngày { $day }
got-door-telegram = Chọn trong Telegram ngày { $day }
got-door-manage = Thay đổi trên trang của bạn ngày { $day }
got-door-import = Lấy từ danh sách của thành phố ngày { $day }
# $day: a day with its year
got-agreed = Đồng ý ngày { $day }
got-ended-changed = đã chọn cái khác
got-ended-unsubscribed = đã dừng nhận
got-ended-unreachable = địa chỉ không nhận được nữa
got-ended-complained = bị báo là thư rác
got-ended-other = đã kết thúc
got-state-ready = đang chờ gửi
got-state-held = đang chờ, vì chúng tôi tạm dừng
got-state-sending = đang gửi
got-state-sent = đã gửi
got-state-failed = không gửi được
got-state-unknown = đã gửi, nhưng không biết có đến không
got-state-suppressed = không gửi
got-lang-wanted = Bạn đã đăng ký nhận bằng ngôn ngữ này.
# $wanted: name of a language in itself
got-lang-other = Chưa có bài bằng { $wanted }. Bạn đã cho biết bạn đọc được ngôn ngữ này.
got-lang-fallback = Chưa có bài bằng { $wanted }, nên chúng tôi gửi bài này.

# The bot: buttons below the topics.
bot-topics-cadence-button = Bao lâu một lần
bot-topics-also-button = Thêm ngôn ngữ
bot-topics-district-button = Nơi tôi sống
bot-topics-quiet-on-button = Yên tĩnh từ 22:00 đến 07:00
bot-topics-quiet-off-button = Bỏ giờ yên tĩnh
