# Photos, voice messages and papers that somebody sends to the bot. No matter is named: others may see the phone.
# $day: a date
bot-files-question = آپ نے جو بھیجا ہے، کیا ہم اسے آپ کے { $day } کے سوال میں شامل کریں؟
bot-files-which = یہ آپ کے کس سوال کے لیے ہے؟
bot-files-telegram = یہاں بھیجی گئی چیز Telegram کے پاس بھی رہتی ہے۔ ہماری ویب سائٹ پر بھیجنا زیادہ محفوظ ہے۔
bot-files-put-button = جی ہاں، بھیجیں
bot-files-drop-button = نہیں، نہ بھیجیں
bot-files-dropped = ہم نے اسے نہیں لیا۔ یہ صرف اسی چیٹ میں ہے، آپ اسے یہاں سے مٹا سکتے ہیں۔
# $shown: a number
bot-files-arrived = یہ آپ کے مشیر کو ملے گا۔ پہنچنے والی فائلیں: { $shown }
bot-files-not-fetched = کچھ چیزیں نہیں پہنچیں: ہم انہیں Telegram سے نہیں لے سکے۔ ”دوبارہ کوشش کریں“ دبائیں، یا ہماری ویب سائٹ پر بھیجیں۔
bot-files-again-button = دوبارہ کوشش کریں
bot-files-after-sending = ہم نے اسے ابھی نہیں لیا۔ پہلے اپنا سوال بھیجیں اور اپنا نمبر لیں۔ پھر تصویریں اور صوتی پیغام دوبارہ بھیجیں۔
bot-files-now = اب آپ تصویریں اور صوتی پیغام بھی بھیج سکتے ہیں: یہاں، یا زیادہ محفوظ طریقے سے ہماری ویب سائٹ پر۔
bot-files-no-question = اس چیٹ میں ایسا کوئی سوال نہیں جس میں یہ شامل ہو سکے۔ پہلے سوال پوچھیں۔ اگر آپ نے ہماری ویب سائٹ پر پوچھا تھا تو اپنے نمبر کے ساتھ وہیں بھیجیں۔
bot-files-closed = ہم نے اسے نہیں لیا: یہ سوال بند ہو چکا ہے۔ ہماری ویب سائٹ پر اپنے نمبر کے ساتھ لکھیں تو یہ پھر کھل جائے گا۔ یا نیا سوال پوچھیں۔
bot-files-nothing = بھیجنے کے لیے کچھ نہیں ہے۔ آپ نے جو پہلے بھیجا تھا وہ پہنچ گیا ہے۔
bot-files-caption = تصویر کے نیچے لکھے الفاظ ہم نے نہیں لیے۔ براہِ کرم انہیں ہماری ویب سائٹ پر اپنے نمبر کے ساتھ لکھیں۔
bot-files-other = ہم ویڈیو، اسٹیکر یا جگہ کا پتہ نہیں لے سکتے۔ سوال بھیجنے کے بعد تصویریں، صوتی پیغام، پی ڈی ایف، اور ورڈ، ایکسل یا ہنگل کی نئی قسم کی فائلیں لی جاتی ہیں۔

# What is asked of a topic, one message each.
# $number: the number of the question, $all: how many there are
bot-question-choose = { $all } میں سے سوال { $number }۔ کوئی جواب دبائیں یا خود لکھیں۔ آپ کوئی بھی سوال چھوڑ سکتے ہیں۔
# $number: the number of the question, $all: how many there are
bot-question-write = { $all } میں سے سوال { $number }۔ چند الفاظ لکھیں۔ آپ کوئی بھی سوال چھوڑ سکتے ہیں۔
bot-question-pass-button = چھوڑیں
bot-question-pass-all-button = سب سوال چھوڑیں
bot-question-begin-button = چند سوالوں کے جواب دیں
bot-question-taken = آپ نے جو لکھا وہ ہم نے پچھلے سوال کے جواب میں نوٹ کر لیا ہے۔
bot-question-added = یہ لمبا ہے، اس لیے ہم نے اسے آپ کے سوال میں شامل کر دیا ہے۔
bot-question-enough = مزید لکھنا ضروری نہیں۔ آپ اپنے جواب ایسے ہی بھیج سکتے ہیں۔
bot-ask-anew-button = نئے سرے سے شروع کریں
