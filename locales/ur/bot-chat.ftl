# What the bot can do besides reading and asking.
bot-command-mine = اپنا سوال کھولیں
bot-command-clear = یہاں کے پیغامات مٹا دیں
bot-command-forget = میری معلومات مٹا دیں
# What Telegram shows before the first message: at most 512 characters, and at most 120.
bot-description = غیر ملکی رہائشیوں کے لیے زندگی اور کام کے بارے میں رہنما کتابچے، فون نمبر اور مفت مشاورت، آپ کی اپنی زبان میں۔ نام بتانا ضروری نہیں۔ آپ یہاں جو لکھتے ہیں وہ Telegram سے گزرتا ہے، ہماری ویب سائٹ پر ایسا نہیں ہوتا۔
bot-short-description = غیر ملکی رہائشیوں کے لیے رہنما کتابچے، فون نمبر اور مفت مشاورت، آپ کی اپنی زبان میں۔

# Searching: words that belong to no question.
bot-search-none = ہمیں اس بارے میں کچھ نہیں ملا۔ دوسرے الفاظ لکھیں، یا مشیر سے پوچھیں۔
bot-search-ask = کیا جواب یہاں نہیں ہے؟ مشیر آپ کے الفاظ پڑھ کر جواب دے سکتا ہے۔ یہ مفت ہے۔
bot-search-ask-button = انہی الفاظ میں مشیر سے پوچھیں
bot-search-not-sent = آپ نے ابھی جو لکھا وہ آپ کے مشیر کو نہیں گیا۔ مشیر کو لکھنے کے لیے اپنا سوال کھولیں۔
# $words: what she wrote
bot-search-begins = آپ کا سوال ان الفاظ سے شروع ہوتا ہے: ”{ $words }“

# Who is here today.
bot-here-title = آج کون موجود ہے
bot-here-nobody = آج اب مرکز میں کوئی نہیں ہے۔ آپ یہاں کسی بھی وقت پوچھ سکتے ہیں، مشیر جواب دے گا۔
# $until: a time
bot-here-yours = آپ کی زبان بولنے والا کوئی آج { $until } تک مرکز میں موجود ہے۔
bot-here-not-yours = آج آپ کی زبان بولنے والا کوئی مرکز میں نہیں ہے۔ پھر بھی آپ اپنی زبان میں پوچھ سکتے ہیں: ترجمان کی مدد سے جواب دیا جاتا ہے۔
bot-here-call = اوقات بدل سکتے ہیں۔ آنے سے پہلے براہِ کرم فون کریں۔
# $language: the name of a language in itself, $from and $until: times
bot-here-hours = { $language } · { $from }–{ $until }

# Voice messages.
bot-voice-which-topic = ہم آپ کا صوتی پیغام مشیر کو دے سکتے ہیں۔ یہ کس بارے میں ہے؟ ابھی کچھ نہیں بھیجا گیا۔
bot-voice-noted = ہم نے آپ کا صوتی پیغام نوٹ کر لیا ہے۔ جب آپ سوال بھیجیں گے تو مشیر اسے سنے گا۔
bot-voice-too-many = ایک سوال میں اس سے زیادہ صوتی پیغام نہیں آ سکتے۔ براہِ کرم پہلے یہ سوال بھیج دیں۔
# Stands in the case as what she said. $count: the seconds, $shown: the same as it is written
bot-voice-text = { $count ->
    [one] { $shown } سیکنڈ کا صوتی پیغام۔
   *[other] { $shown } سیکنڈ کا صوتی پیغام۔
}
bot-voice-lost = ہم Telegram سے ایک صوتی پیغام نہیں لے سکے۔ آپ کا سوال ہمیں مل گیا ہے۔ براہِ کرم صوتی پیغام ایک بار اور بھیجیں۔

# Her own questions.
bot-mine-button = میرا سوال
bot-mine-none = اس چیٹ کے ساتھ کوئی سوال جڑا ہوا نہیں ہے۔ اگر آپ نے ہماری ویب سائٹ پر پوچھا تھا تو وہاں اپنے رسید نمبر سے کھولیں۔
bot-mine-which = آپ کون سا سوال کھولنا چاہتے ہیں؟
bot-open-how = آپ کو ایک لنک ملے گا جو ایک گھنٹے کے اندر ایک بار سوال کھولتا ہے۔ سوال کی کوئی بات اس چیٹ میں نہیں دکھائی جاتی۔
bot-open-once = یہ لنک ایک گھنٹے کے اندر ایک بار آپ کا سوال کھولتا ہے۔ جس کے ہاتھ میں یہ فون ہو، وہ اسے دبا سکتا ہے: اگر ضرورت نہ ہو تو یہ پیغام مٹا دیں۔
bot-open-button = میرا سوال کھولیں
bot-open-none = اسے یہاں سے نہیں کھولا جا سکتا۔ ہماری ویب سائٹ پر اپنے رسید نمبر سے کھولیں۔

# The button below “there is a reply”.
notice-open-button = جواب کھولیں

# Deleting the messages of a chat.
bot-clear-title = کیا یہاں کے پیغامات مٹا دیں؟
bot-clear-what = پچھلے 48 گھنٹوں میں آپ نے اور ہم نے یہاں جو لکھا، ہم اسے آپ کے فون سے بھی مٹا دیتے ہیں۔ جو اس سے پرانا ہے، Telegram ہمیں اسے مٹانے نہیں دیتا۔
bot-clear-number = کیا آپ کے سوال کا نمبر یہاں لکھا ہے؟ پہلے اسے کہیں لکھ لیں: اس کے بغیر آپ ہماری ویب سائٹ پر جواب نہیں پڑھ سکتے۔
bot-clear-button = جی ہاں، مٹا دیں
bot-cleared = ہم نے پچھلے 48 گھنٹوں کے پیغامات مٹا دیے ہیں۔
bot-cleared-partly = Telegram نے جو مٹانے دیا، وہ ہم نے مٹا دیا ہے۔ کچھ باقی ہے۔
bot-cleared-older = جو باقی ہے اسے آپ خود مٹا سکتے ہیں: اپنی فہرست میں اس چیٹ کو دبا کر رکھیں، پھر ”حذف کریں“ چنیں۔

# Forgetting somebody.
bot-forget-title = کیا ہم آپ کی معلومات مٹا دیں؟
bot-forget-what = آپ کی نئی معلومات بند ہو جائیں گی۔ آپ نے یہاں جو لکھنا شروع کیا تھا وہ اور اس چیٹ کا نمبر ہم مٹا دیں گے، اور یہاں مزید کچھ نہیں بھیجیں گے۔
bot-forget-cases = آپ کے سوال آپ کے مشیر کے پاس رہیں گے۔ آپ انہیں ہماری ویب سائٹ پر اپنے رسید نمبر سے پڑھ سکتے ہیں، اور جب ان پر کوئی کام نہ کر رہا ہو تو وہاں مٹا سکتے ہیں۔
# $clear: a command as it is typed, /clear
bot-forget-messages = اس چیٹ کے پیغامات رہ جائیں گے۔ انہیں بھی مٹانے کے لیے پہلے { $clear } بھیجیں۔
bot-forget-button = جی ہاں، مٹا دیں
bot-forgotten = ہم نے آپ کی معلومات مٹا دی ہیں۔ اگر آپ دوبارہ لکھیں تو ہم شروع سے آغاز کریں گے۔

# What the bot does not take.
bot-said-edited = آپ نے جو تبدیل کیا وہ ہمیں نظر نہیں آتا۔ براہِ کرم اسے نئے پیغام میں دوبارہ لکھیں۔
bot-said-contact = ہم نے یہ رابطہ نمبر محفوظ نہیں کیا۔ براہِ کرم دوسروں کے نمبر یہاں نہ بھیجیں۔
bot-said-place = ہم نے یہ جگہ محفوظ نہیں کی۔ اگر ضرورت ہو تو الفاظ میں لکھیں کہ وہ کہاں ہے۔
bot-said-sticker = شکریہ۔ ہم اسٹیکر نہیں پڑھ سکتے۔ براہِ کرم لکھیں، یا کوئی بٹن چنیں۔
bot-slow-down = ایک ساتھ بہت کچھ آ گیا۔ براہِ کرم ذرا آہستہ بھیجیں۔ آپ اپنے سوال کے لیے جو لکھتے ہیں وہ محفوظ رہتا ہے، باقی کا جواب تھوڑی دیر میں آئے گا۔
# Said once in a group. $link: the address of the bot
bot-group = یہاں ایک وقت میں ایک ہی شخص سے بات ہوتی ہے، تاکہ دوسرے نہ پڑھ سکیں۔ براہِ کرم الگ چیٹ میں لکھیں: { $link }

# A link from a chat that opens a question once.
case-open-title = اپنا سوال کھولیں
case-open-lead = یہ لنک آپ کا سوال ایک بار، آدھے گھنٹے کے لیے کھولتا ہے۔
case-open-button = ابھی کھولیں
# $button: the text of the button that closes it
case-open-leave = کیا یہ آپ کا اپنا فون نہیں ہے؟ آخر میں ”{ $button }“ دبائیں۔
case-open-over-title = یہ لنک اب کام نہیں کرتا
case-open-over = یہ استعمال ہو چکا ہے، یا نیا لنک بن گیا ہے، یا ایک گھنٹہ گزر گیا ہے۔ اپنی چیٹ میں بٹن دوبارہ دبائیں، یا اپنا رسید نمبر لکھیں۔

# In the trail of a case.
act-reach-tied = Telegram چیٹ سے جوڑا گیا
act-reach-untied = Telegram چیٹ سے الگ کیا گیا
act-link-made = چیٹ میں کھولنے کا لنک بنایا گیا
act-link-opened = چیٹ کے لنک سے کھولا گیا
