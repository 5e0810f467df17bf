# Readings: who speaks a language reads what stands in it.
nav-readings = براہِ کرم یہ پڑھیں
readings-title = براہِ کرم یہ پڑھیں
readings-lead = آپ یہ زبانیں جانتے ہیں۔ جو متن آپ پڑھ کر درست کہیں، وہ پڑھنے والوں کو اہلِ زبان کا جانچا ہوا دکھایا جاتا ہے۔
readings-no-language = آپ کے لیے ابھی کوئی زبان درج نہیں ہے۔ براہِ کرم مرکز کے سربراہ سے کہیں کہ وہ آپ کی زبانیں درج کریں۔
readings-nothing = آپ کی زبانوں میں پڑھنے کے لیے کوئی متن نہیں ہے۔ شکریہ۔
readings-right-done = شکریہ۔ اب پڑھنے والے دیکھتے ہیں کہ یہ متن ایک اہلِ زبان نے جانچا ہے۔
readings-messages-heading = ویب سائٹ اور بوٹ کے الفاظ
readings-critical-unread = جو کبھی غلط نہیں ہونے چاہییں، ان میں سے نہ پڑھے گئے
readings-all-unread = تمام، نہ پڑھے گئے
readings-texts-heading = متن
readings-by-machine = مشین نے ترجمہ کیا
readings-by-person = انسان نے ترجمہ کیا
readings-public = شائع شدہ
readings-draft = ابھی شائع نہیں

# One text.
# $title: Korean title of a text; $language: name of a language in itself
readings-text-title = { $title }، زبان: { $language }
readings-text-lead = ہر حصے کو کوریائی متن سے ملا کر دیکھیں۔ اگر سب درست ہو تو صفحے کے آخر میں بتائیں۔ اگر کوئی حصہ غلط ہو تو لکھیں کہ کیا غلط ہے۔
readings-wrong = یہ غلط ہے
readings-what = کیا غلط ہے، اور کیا لکھا ہونا چاہیے؟
readings-wrong-button = ایڈیٹروں کو بتائیں
readings-right-heading = سب درست ہے
readings-right-what = پڑھنے والے دیکھیں گے کہ ایک اہلِ زبان نے اسے جانچا ہے۔ انہیں آپ کا نام نہیں دکھایا جاتا۔
readings-right-button = میں نے پڑھ لیا، اور یہ درست ہے
readings-error-own = یہ آپ نے خود لکھا ہے۔ اسے کسی اور کو پڑھنا ہو گا۔
readings-error-changed = اس دوران دوسرے الفاظ محفوظ کیے گئے۔ براہِ کرم وہ پڑھیں جو اب یہاں لکھا ہے۔
readings-error-behind = اس کے کچھ حصوں کا ترجمہ ابھی نہیں ہوا، یا ان کا کوریائی متن بدل گیا ہے۔ جب وہ مکمل ہو جائیں تو اسے درست کہا جا سکتا ہے۔
# $limit: number of characters
readings-error-length = براہِ کرم کچھ لکھیں، زیادہ سے زیادہ { $limit } حروف۔

# The messages of the program.
# $language: name of a language in itself
readings-messages-title = ویب سائٹ اور بوٹ کے الفاظ، زبان: { $language }
readings-messages-lead = کوریائی اور انگریزی کی ہر سطر کے نیچے موٹے حروف میں وہ لکھا ہے جو ہم آپ کی زبان میں کہتے ہیں۔ بتائیں کہ یہ درست ہے، یا لکھیں کہ کیا ہونا چاہیے۔ درستی فوراً ہر جگہ نظر آتی ہے۔
readings-messages-hint = جو چیزیں پروگرام خود بھرتا ہے، انہیں ویسے ہی رہنے دیں:
readings-files = حصے
readings-critical = کبھی غلط نہیں ہونا چاہیے
readings-state-unread = ابھی نہیں پڑھا گیا
readings-state-right = درست
readings-state-corrected = درست کیا گیا
readings-state-again = ہمارے الفاظ بدل گئے ہیں: براہِ کرم دوبارہ پڑھیں
readings-message-right = یہ درست ہے
readings-message-correct = درست کریں
readings-message-words = کیا لکھا ہونا چاہیے
readings-message-button = اب سے یہی کہیں
# $name: a value, as it is typed
readings-error-lacks = { $name } یہاں نہیں ہے۔ براہِ کرم اسے ویسے ہی رہنے دیں۔
# $name: a value, as it is typed
readings-error-adds = { $name } یہاں معلوم نہیں ہے۔ براہِ کرم اسے نکال دیں۔
# $name: what was typed as a case
readings-error-choice = { $name } یہاں کی صورتوں میں سے نہیں ہے۔ براہِ کرم وہی صورتیں استعمال کریں جو پہلے تھیں۔
readings-error-markup = براہِ کرم وہ ٹیگ، لنک اور نظر نہ آنے والے نشان نکال دیں جو پہلے نہیں تھے۔
readings-error-unreadable = یہ پڑھا نہیں جا سکتا۔ براہِ کرم خم دار قوسین کو پہلے والے متن سے ملا کر دیکھیں۔

# Corrections.
readings-corrections-title = درست کیے گئے الفاظ
readings-corrections-none = کچھ درست نہیں کیا گیا۔
readings-message = پیغام
readings-own-words = پہلے
readings-new-words = اب
readings-by = کس نے درست کیا
readings-end = ہمارے الفاظ پر واپس جائیں
