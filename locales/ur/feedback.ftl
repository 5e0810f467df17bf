# The question below a text.
feedback-question = کیا یہ متن آپ کے کام آیا؟
feedback-yes = جی ہاں
feedback-no = جی نہیں
feedback-thanks = شکریہ
feedback-counted = ہمیں آپ کا جواب مل گیا۔ ہم یہ محفوظ نہیں کرتے کہ جواب کس نے دیا۔
feedback-text-label = کیا غلط ہے یا کیا رہ گیا ہے؟
feedback-text-hint = لکھنا ضروری نہیں۔ براہِ کرم یہاں اپنا نام یا اپنا معاملہ نہ لکھیں۔ متن لکھنے والے اسے پڑھتے ہیں لیکن جواب نہیں دے سکتے۔ اگر کوئی سوال ہو تو نیچے مشیر سے پوچھیں۔
feedback-send = بھیجیں
feedback-read = آپ نے جو لکھا وہ ہمیں مل گیا۔ متن لکھنے والے اسے پڑھیں گے اور دیکھیں گے کہ کیا درست کرنا ہے۔
feedback-error-empty = بھیجنے کے لیے براہِ کرم پہلے کچھ لکھیں۔
# $limit: number of characters
feedback-error-long = یہ بہت لمبا ہے۔ آپ { $limit } حروف تک لکھ سکتے ہیں۔
feedback-ask-heading = کیا آپ اپنے معاملے کے بارے میں پوچھنا چاہتے ہیں؟

# What readers say, in the newsroom.
feedback-nav = پڑھنے والے اور رہنما کتابچے
# $shown: number of comments
feedback-link = پڑھنے والوں کی آراء جو دیکھنی ہیں: { $shown }
feedback-title = پڑھنے والے کیا کہتے ہیں
feedback-what = ہر زبان میں ہر متن کتنا کام آیا، اور پڑھنے والوں نے کیا لکھا۔ کسی کو معلوم نہیں کہ وہ کون ہیں، اور ایک سال بعد یہ مٹا دیا جاتا ہے۔
feedback-comments = انہوں نے کیا لکھا
feedback-show-open = کرنا باقی ہے
feedback-show-all = سب
feedback-none = یہاں دیکھنے کے لیے کچھ نہیں ہے۔
feedback-text-in = متن کی زبان:
feedback-text-gone = ایک متن جو اب شائع نہیں ہے
feedback-unreadable = موجودہ کنجیوں سے یہ نہیں کھل سکتا۔
# $name: a colleague; $when: date and time
feedback-handled = { $name } نے کر دیا، { $when }
feedback-done = ہو گیا
feedback-counts = کتنا کام آیا
feedback-language = متن کی زبان
feedback-was-useful = کام آیا
feedback-was-not-useful = کام نہیں آیا
feedback-wanted-title = ترجمے جو پڑھنے والے چاہتے ہیں
# $since: a date
feedback-wanted-what = { $since } سے پڑھنے والوں نے کتنی بار کہا کہ وہ کوئی متن کسی زبان میں چاہتے ہیں۔
feedback-wanted-none = ابھی تک کسی نے کوئی ترجمہ نہیں مانگا۔
