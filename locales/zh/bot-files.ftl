# Photos, voice messages and papers that somebody sends to the bot. No matter is named: others may see the phone.
# $day: a date
bot-files-question = 要把您发来的内容加到您{ $day }的问题里吗？
bot-files-which = 这属于您的哪一个问题？
bot-files-telegram = 在这里发送的内容也会留在 Telegram。在我们的网站上发送更安全。
bot-files-put-button = 是，发送
bot-files-drop-button = 不，不发送
bot-files-dropped = 我们没有接收。它只留在这个聊天里，您可以在这里删除。
# $shown: a number
bot-files-arrived = 会交给您的咨询员。已经收到的文件：{ $shown }个
bot-files-not-fetched = 有的内容没有收到：我们没能从 Telegram 取到。请按“再试一次”，或者在我们的网站上发送。
bot-files-again-button = 再试一次
bot-files-after-sending = 我们还没有接收。请先发送您的问题，拿到编号，然后再发送一次照片和语音消息。
bot-files-now = 现在您也可以发送照片和语音消息：可以发在这里，不过在我们的网站上发送更安全。
bot-files-no-question = 这个聊天里没有可以加进去的问题。请先提问。如果您是在我们的网站上提问的，请在那里用您的编号发送。
bot-files-closed = 我们没有接收：这个问题已经结束。请在我们的网站上用您的编号再写，问题就会重新打开。您也可以提新的问题。
bot-files-nothing = 没有等待发送的内容。您以前发送的都已经收到。
bot-files-caption = 我们没有接收照片下面的文字。请在我们的网站上用您的编号写。
bot-files-other = 我们不能接收视频、贴纸和位置。您提问以后，可以发送照片、语音消息、PDF、DOCX、XLSX 和 HWPX 文件。

# What is asked of a topic, one message each.
# $number: the number of the question, $all: how many there are
bot-question-choose = 第{ $number }个问题，共{ $all }个。请按一个答案，或者自己写。每个问题都可以跳过。
# $number: the number of the question, $all: how many there are
bot-question-write = 第{ $number }个问题，共{ $all }个。请写几个字。每个问题都可以跳过。
bot-question-pass-button = 跳过
bot-question-pass-all-button = 跳过所有问题
bot-question-begin-button = 回答几个问题
bot-question-taken = 您写的内容已经记为上一个问题的答案。
bot-question-added = 这段文字很长，所以我们加到了您的问题里。
bot-question-enough = 您可以不再写。只发送已经选的答案也可以。
bot-ask-anew-button = 重新开始
