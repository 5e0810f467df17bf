# What Telegram lists below the field for typing: one short line for each command.
bot-command-start = Bắt đầu và chọn ngôn ngữ
bot-command-guides = Đọc cẩm nang
bot-command-contacts = Tìm nơi để gọi điện
bot-command-ask = Hỏi tư vấn viên, miễn phí
bot-command-topics = Chọn tin bạn muốn nhận
bot-command-language = Đổi ngôn ngữ
bot-command-stop = Dừng nhận tất cả tin

# The conversation.
# $city: the city's name
bot-greeting = Xin chào. Ở đây, { $city } có cẩm nang, số điện thoại và tư vấn miễn phí cho bạn. Hãy chọn ngôn ngữ của bạn.
bot-menu-button = Danh mục
bot-not-understood = Chúng tôi chưa hiểu. Hãy chọn một nút.
# $wanted, $shown: names of languages in themselves
bot-fallback = Các bài chưa được đăng bằng { $wanted }. Bạn sẽ nhận bài bằng { $shown }.

# Guides.
bot-guides-choose = Hãy chọn một cẩm nang.
bot-guide-open = Đọc toàn bộ
bot-guide-stale = Sau đó, bài tiếng Hàn đã thay đổi. Các chỗ thay đổi được đánh dấu trên trang web.

# Asking a counsellor.
bot-ask-passes-telegram = Những gì bạn viết ở đây cũng đi qua Telegram. Nếu bạn không muốn vậy, hãy hỏi trên trang web của chúng tôi.
bot-ask-on-site = Hỏi trên trang web
# $button: the text of the button that sends it
bot-ask-write = Hãy viết ở đây, trong một hoặc nhiều tin nhắn. Chỉ khi bạn bấm “{ $button }”, câu hỏi mới được gửi đến tư vấn viên.
# $button: the text of the button that sends it
bot-ask-noted = Chúng tôi đã ghi lại. Bạn có thể viết thêm. Khi đã viết đủ, hãy bấm “{ $button }”.
bot-ask-too-long = Nội dung quá dài. Tin nhắn cuối của bạn chưa được thêm vào; những gì bạn viết trước đó vẫn còn. Hãy gửi đi, hoặc viết thêm nhưng ngắn hơn.
bot-ask-urgent = Đã đánh dấu là việc gấp, không thể chờ. Nếu gặp nguy hiểm, hãy gọi 112 hoặc 119 trước. Câu hỏi chưa được gửi.
bot-ask-can-wait = Đã bỏ đánh dấu việc gấp.
bot-ask-unsent = Câu hỏi của bạn chưa được gửi. Bạn có thể viết thêm, gửi hoặc hủy.
bot-ask-cancel-button = Hủy
bot-ask-cancelled = Chúng tôi đã xóa những gì bạn viết. Không có gì được gửi đi.
bot-ask-nothing = Không có gì để gửi. Nếu bạn đã gửi câu hỏi trước đó, chúng tôi đã nhận được.
bot-ask-announced = Khi có câu trả lời, bạn sẽ nhận được tin nhắn ở đây. Tin nhắn chỉ báo rằng đã có câu trả lời. Bạn đọc câu trả lời trên trang web của chúng tôi, bằng số tiếp nhận của bạn.

# A case tied to this chat by a link of its page. No matter is named: others may see the phone.
bot-tied = Xong rồi. Khi có điều mới cho bạn, tin nhắn sẽ đến đây.
bot-link-spent = Đường dẫn này không còn dùng được. Hãy mở lại trang đó và lấy đường dẫn mới.

# Updates.
# $button: the text of the button that ends the choice
bot-topics-choose = Hãy chọn những việc bạn muốn nhận tin. Sau đó bấm “{ $button }”.
bot-topics-done-button = Đã chọn xong
# $topics and $stop: commands as they are typed, /topics and /stop
bot-topics-how = Khi có tin mới, bạn sẽ nhận được tin nhắn ở đây. { $topics } để đổi tin bạn nhận, { $stop } để dừng.
# $shown: name of a language in itself
bot-topics-language = Từ bây giờ, tin mới được gửi cho bạn bằng { $shown }.
bot-stopped = Bạn sẽ không nhận tin ở đây nữa. Chúng tôi đã xóa cuộc trò chuyện này khỏi danh sách.
bot-nothing-to-stop = Không có gì để dừng: bạn không nhận tin nào ở đây.
