# What stands after a link in a text: no text that the reader can read yet, or no page any more.
links-not-yet = (ابھی آپ کی زبان میں نہیں ہے)
links-gone = (یہ صفحہ اب موجود نہیں)

# When a Korean text is checked. $found: as it stands there, $wanted: as it should be written
checks-prefixed-link = لنک { $found } سب کو ایک ہی زبان پر لے جاتا ہے۔ { $wanted } لکھیں تو ہر پڑھنے والا اپنی زبان پر جاتا ہے۔
# It follows “Published” in the history: what it was published despite.
checks-despite-prefixed-link = حالانکہ لنک صرف ایک زبان پر جاتے تھے

# The newsroom's page of links that lead to other sites.
board-section-links = لنک
text-act-link-replaced = لنک کا پتہ بدلا گیا
links-title = دوسری ویب سائٹوں کے لنک
links-lead = وہ صفحے جو اب نہیں ہیں یا کہیں اور چلے گئے ہیں، حالانکہ ہمارے متن میں ان کے لنک موجود ہیں۔
# $count: how many links are looked after; $shown: the same, written out
links-all = { $count ->
    [one] { $shown } لنک پر نظر رکھی جا رہی ہے۔
   *[other] { $shown } لنکوں پر نظر رکھی جا رہی ہے۔
}
links-off = اس کمپیوٹر پر لنک کھول کر نہیں دیکھے جاتے۔
links-nothing = ہمارے متن کے لنکوں میں کوئی نیا مسئلہ نہیں ہے۔
# $count: how many more there are; $shown: the same, written out
links-more = { $count ->
    [one] یہ مکمل ہونے کے بعد { $shown } اور آئے گا۔
   *[other] یہ مکمل ہونے کے بعد { $shown } اور آئیں گے۔
}
# On the newsroom's first page. $count: how many are new; $shown: the same, written out
links-board = { $count ->
    [one] ٹوٹے ہوئے یا بدلے ہوئے لنک: { $shown } نیا
   *[other] ٹوٹے ہوئے یا بدلے ہوئے لنک: { $shown } نئے
}
links-what-missing = ایسا صفحہ اب موجود نہیں ہے۔
links-what-status = ویب سائٹ جواب میں خرابی بتاتی ہے۔
links-what-unreachable = ویب سائٹ سے رابطہ نہیں ہو سکا۔
links-what-slow = ویب سائٹ وقت پر جواب نہیں دیتی۔
links-what-loop = ویب سائٹ ایک صفحے سے دوسرے صفحے پر بھیجتی رہتی ہے، اور یہ ختم نہیں ہوتا۔
links-what-private = یہ پتہ سب کے لیے کھلے انٹرنیٹ کا نہیں ہے۔
links-what-moved = صفحہ کہیں اور چلا گیا ہے۔
links-since = پہلی بار معلوم ہوا:
links-moved-to = نیا پتہ:
links-checked = آخری بار کھول کر دیکھا گیا:
links-in-sources = ماخذ
links-replace = ہر جگہ بدلیں
links-replace-by-this = اس پتے سے بدلیں
links-put-aside = ہمارے ہاں یہ کھلتا ہے
links-take-back = دوبارہ نظر رکھیں
links-again = ابھی کھول کر دیکھیں
links-aside = ایک طرف رکھے گئے لنک
# $name: a colleague
links-aside-by = { $name } نے ایک طرف رکھا:
links-done-aside = ایک طرف رکھ دیا گیا۔ اگر اس میں کوئی اور مسئلہ ہوا تو یہ دوبارہ نظر آئے گا۔
links-done-back = اس پر دوبارہ نظر رکھی جا رہی ہے۔
links-done-again = چند منٹ میں اسے کھول کر دیکھا جائے گا۔
links-done-replaced = ہر جگہ بدل دیا گیا۔
links-replace-title = پتہ ہر جگہ بدلیں
links-new-address = نیا پتہ
links-look = دیکھیں کیا بدلے گا
links-uses = ان متن میں یہ پتہ ہے
links-replace-what = کوریائی متن اور اس کے ترجمے ایک ساتھ بدلتے ہیں، اس لیے کوئی ترجمہ پرانا نہیں ہوتا۔ جو پڑھنے والے دیکھتے ہیں، وہ فوراً بدل جاتا ہے، اور مسودوں میں بھی نیا پتہ آ جاتا ہے۔
links-replace-button = ہر جگہ بدلیں
links-error-address = براہِ کرم کوئی دوسرا پورا پتہ لکھیں، { "https://" } سے شروع کر کے۔
links-refusal-changed = اس دوران کسی نے ان میں سے ایک متن محفوظ کیا۔ کچھ نہیں بدلا گیا۔ براہِ کرم دوبارہ دیکھیں اور پھر تصدیق کریں۔
links-refusal-nowhere = اب کسی متن میں یہ پتہ نہیں ہے۔
# $title: a text; $language: a language by its own name
links-refusal-by-hand = ”{ $title }“ ({ $language }) میں یہ پتہ کسی اور طرح لکھا ہے۔ کچھ نہیں بدلا گیا۔ براہِ کرم پہلے اسے وہاں درست کریں۔
# $title: a text; $language: a language by its own name
links-refusal-held-back = نئے پتے کے ساتھ ”{ $title }“ ({ $language }) جانچ میں درست نہیں نکلے گا۔ کچھ نہیں بدلا گیا۔ براہِ کرم پہلے اسے وہاں دیکھیں۔
