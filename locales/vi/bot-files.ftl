# Photos, voice messages and papers that somebody sends to the bot. No matter is named: others may see the phone.
# $day: a date
bot-files-question = Chúng tôi có nên thêm những gì bạn gửi vào câu hỏi ngày { $day } của bạn không?
bot-files-which = Những gì bạn gửi thuộc về câu hỏi nào của bạn?
bot-files-telegram = Những gì gửi ở đây cũng còn lại trên Telegram. Gửi trên trang web của chúng tôi thì kín đáo hơn.
bot-files-put-button = Có, gửi đi
bot-files-drop-button = Không, đừng gửi
bot-files-dropped = Chúng tôi không nhận. Những gì bạn gửi chỉ còn trong cuộc trò chuyện này, và bạn có thể xóa ở đây.
# $shown: a number
bot-files-arrived = Tư vấn viên của bạn sẽ nhận được. Số tệp đã đến: { $shown }
bot-files-not-fetched = Có thứ chưa đến: chúng tôi không lấy được từ Telegram. Hãy bấm “Thử lại”, hoặc gửi trên trang web của chúng tôi.
bot-files-again-button = Thử lại
bot-files-after-sending = Chúng tôi chưa nhận những thứ đó. Trước tiên, hãy gửi câu hỏi và nhận số tiếp nhận; sau đó hãy gửi lại ảnh và tin nhắn thoại.
bot-files-now = Bây giờ bạn cũng có thể gửi ảnh và tin nhắn thoại: gửi ở đây, hoặc kín đáo hơn trên trang web của chúng tôi.
bot-files-no-question = Trong cuộc trò chuyện này không có câu hỏi nào để thêm vào. Hãy đặt câu hỏi trước. Nếu bạn đã hỏi trên trang web của chúng tôi, hãy gửi ở đó bằng số tiếp nhận của bạn.
bot-files-closed = Chúng tôi không nhận: câu hỏi này đã đóng. Hãy viết trên trang web của chúng tôi bằng số tiếp nhận, câu hỏi sẽ được mở lại. Bạn cũng có thể hỏi câu mới.
bot-files-nothing = Không có gì đang chờ gửi. Những gì bạn gửi trước đó đã đến.
bot-files-caption = Chúng tôi không nhận phần chữ viết dưới ảnh. Hãy viết phần đó trên trang web của chúng tôi, bằng số tiếp nhận của bạn.
bot-files-other = Chúng tôi không nhận được phim, nhãn dán hay vị trí. Ảnh, tin nhắn thoại, PDF, DOCX, XLSX và HWPX được nhận sau khi bạn đã gửi câu hỏi.

# What is asked of a topic, one message each.
# $number: the number of the question, $all: how many there are
bot-question-choose = Câu { $number } trên { $all }. Hãy bấm một câu trả lời hoặc tự viết. Câu nào bạn cũng có thể bỏ qua.
# $number: the number of the question, $all: how many there are
bot-question-write = Câu { $number } trên { $all }. Hãy viết vài chữ. Câu nào bạn cũng có thể bỏ qua.
bot-question-pass-button = Bỏ qua
bot-question-pass-all-button = Bỏ qua tất cả các câu
bot-question-begin-button = Trả lời vài câu hỏi
bot-question-taken = Chúng tôi đã ghi những gì bạn viết làm câu trả lời cho câu trước.
bot-question-added = Nội dung này dài nên chúng tôi đã thêm vào câu hỏi của bạn.
bot-question-enough = Bạn không cần viết thêm. Bạn có thể gửi các câu trả lời như hiện có.
bot-ask-anew-button = Làm lại từ đầu
