# What the bot can do besides reading and asking.
bot-command-mine = Mở câu hỏi của bạn
bot-command-clear = Xóa các tin nhắn ở đây
bot-command-forget = Hãy quên tôi
# What Telegram shows before the first message: at most 512 characters, and at most 120.
bot-description = Cẩm nang về đời sống và công việc, số điện thoại và tư vấn miễn phí cho cư dân người nước ngoài, bằng ngôn ngữ của bạn. Bạn không cần cho biết tên. Những gì bạn viết ở đây đi qua Telegram; trên trang web của chúng tôi thì không.
bot-short-description = Cẩm nang, số điện thoại và tư vấn miễn phí cho cư dân người nước ngoài, bằng ngôn ngữ của bạn.

# Searching: words that belong to no question.
bot-search-none = Chúng tôi không tìm thấy gì với những từ này. Hãy thử từ khác, hoặc hỏi tư vấn viên.
bot-search-ask = Ở đây không có câu trả lời bạn cần? Tư vấn viên có thể đọc những gì bạn viết và trả lời. Miễn phí.
bot-search-ask-button = Hỏi tư vấn viên bằng những lời này
bot-search-not-sent = Những gì bạn vừa viết chưa được gửi đến tư vấn viên. Để viết cho tư vấn viên, hãy mở câu hỏi của bạn.
# $words: what she wrote
bot-search-begins = Câu hỏi của bạn bắt đầu bằng những lời này: “{ $words }”

# Who is here today.
bot-here-title = Hôm nay có ai ở trung tâm
bot-here-nobody = Hôm nay ở trung tâm không còn ai nữa. Ở đây bạn hỏi được bất cứ lúc nào, và tư vấn viên sẽ trả lời.
# $until: a time
bot-here-yours = Hôm nay ở trung tâm có người nói ngôn ngữ của bạn, đến { $until }.
bot-here-not-yours = Hôm nay ở trung tâm không có người nói ngôn ngữ của bạn. Bạn vẫn có thể hỏi bằng ngôn ngữ của mình: chúng tôi trả lời với sự giúp đỡ của phiên dịch viên.
bot-here-call = Giờ làm việc có thể thay đổi. Hãy gọi điện trước khi đến.
# $language: the name of a language in itself, $from and $until: times
bot-here-hours = { $language } · { $from }–{ $until }

# Voice messages.
bot-voice-which-topic = Chúng tôi có thể chuyển tin nhắn thoại của bạn cho tư vấn viên. Tin nhắn nói về việc gì? Chưa có gì được gửi đi.
bot-voice-noted = Chúng tôi đã ghi lại tin nhắn thoại của bạn. Khi bạn gửi câu hỏi, tư vấn viên sẽ nghe.
bot-voice-too-many = Một câu hỏi không chứa thêm được tin nhắn thoại nữa. Hãy gửi câu hỏi này trước.
# Stands in the case as what she said. $count: the seconds, $shown: the same as it is written
bot-voice-text = Tin nhắn thoại dài { $shown } giây.
bot-voice-lost = Chúng tôi không lấy được một tin nhắn thoại từ Telegram. Câu hỏi của bạn thì chúng tôi đã nhận. Hãy gửi lại tin nhắn thoại một lần nữa.

# Her own questions.
bot-mine-button = Câu hỏi của tôi
bot-mine-none = Cuộc trò chuyện này không nối với câu hỏi nào. Nếu bạn đã hỏi trên trang web của chúng tôi, hãy mở ở đó bằng số tiếp nhận của bạn.
bot-mine-which = Bạn muốn mở câu hỏi nào?
bot-open-how = Bạn nhận được một đường dẫn để mở câu hỏi một lần, trong vòng một giờ. Nội dung không hiện trong cuộc trò chuyện này.
bot-open-once = Đường dẫn này mở câu hỏi của bạn một lần, trong vòng một giờ. Ai cầm điện thoại này cũng bấm được: nếu không cần, hãy xóa tin nhắn này.
bot-open-button = Mở câu hỏi của tôi
bot-open-none = Không mở được từ đây. Hãy mở trên trang web của chúng tôi bằng số tiếp nhận của bạn.

# The button below “there is a reply”.
notice-open-button = Mở câu trả lời

# Deleting the messages of a chat.
bot-clear-title = Xóa các tin nhắn ở đây?
bot-clear-what = Chúng tôi xóa những gì bạn và chúng tôi đã viết ở đây trong 48 giờ qua, cả trên điện thoại của bạn. Telegram không cho chúng tôi xóa những gì cũ hơn.
bot-clear-number = Số tiếp nhận của bạn có ở đây không? Hãy ghi lại trước: không có số này, bạn không đọc được câu trả lời trên trang web của chúng tôi.
bot-clear-button = Có, xóa đi
bot-cleared = Chúng tôi đã xóa các tin nhắn trong 48 giờ qua.
bot-cleared-partly = Chúng tôi đã xóa những gì Telegram cho xóa. Vẫn còn lại một ít.
bot-cleared-older = Bạn có thể tự xóa phần còn lại: trong danh sách, hãy bấm giữ cuộc trò chuyện này rồi chọn “Xóa”.

# Forgetting somebody.
bot-forget-title = Bạn muốn chúng tôi quên bạn?
bot-forget-what = Bạn sẽ không nhận tin mới nữa. Chúng tôi xóa những gì bạn đang viết dở ở đây và số của cuộc trò chuyện này, và không báo gì ở đây nữa.
bot-forget-cases = Các câu hỏi của bạn vẫn ở chỗ tư vấn viên. Bạn đọc trên trang web của chúng tôi bằng số tiếp nhận, và có thể xóa ở đó khi không có ai đang xử lý.
# $clear: a command as it is typed, /clear
bot-forget-messages = Các tin nhắn trong cuộc trò chuyện này vẫn còn. Để xóa cả tin nhắn, trước tiên hãy gửi { $clear }.
bot-forget-button = Có, hãy quên tôi
bot-forgotten = Chúng tôi đã quên bạn. Nếu bạn viết lại, chúng ta bắt đầu từ đầu.

# What the bot does not take.
bot-said-edited = Chúng tôi không thấy những gì bạn đã sửa. Hãy viết lại thành tin nhắn mới.
bot-said-contact = Chúng tôi không lưu liên hệ này. Đừng gửi số điện thoại của người khác vào đây.
bot-said-place = Chúng tôi không lưu vị trí này. Nếu cần, hãy viết bằng chữ đó là ở đâu.
bot-said-sticker = Cảm ơn bạn. Chúng tôi không đọc được nhãn dán. Hãy viết, hoặc chọn một nút.
bot-slow-down = Bạn vừa gửi rất nhiều cùng lúc. Hãy gửi chậm lại một chút. Những gì bạn viết cho câu hỏi đều được giữ lại; những thứ khác sẽ được trả lời sau một lát.
# Said once in a group. $link: the address of the bot
bot-group = Tôi chỉ nói chuyện với từng người một, để người khác không đọc được. Hãy viết cho tôi trong cuộc trò chuyện riêng: { $link }

# A link from a chat that opens a question once.
case-open-title = Mở câu hỏi của bạn
case-open-lead = Đường dẫn này mở câu hỏi của bạn một lần, trong nửa giờ.
case-open-button = Mở ngay
# $button: the text of the button that closes it
case-open-leave = Đây không phải điện thoại của bạn? Khi đọc xong, hãy bấm “{ $button }”.
case-open-over-title = Đường dẫn này không còn dùng được
case-open-over = Đường dẫn đã được dùng, đã có đường dẫn mới hơn, hoặc đã quá một giờ. Hãy bấm lại nút trong cuộc trò chuyện, hoặc nhập số tiếp nhận của bạn.

# In the trail of a case.
act-reach-tied = Đã nối với cuộc trò chuyện Telegram
act-reach-untied = Đã ngắt khỏi cuộc trò chuyện Telegram
act-link-made = Đã tạo đường dẫn mở trong cuộc trò chuyện
act-link-opened = Đã mở bằng đường dẫn trong cuộc trò chuyện
