# The editor of texts in the newsroom.
# $language: name of a language in itself
editor-title = متن لکھیں اور درست کریں: { $language }
editor-to-publish = شائع کرنے کے لیے متن کے صفحے پر جائیں۔
# $name: a person
editor-merged = اس دوران { $name } نے جو محفوظ کیا، وہ بھی اس میں شامل ہے۔
# $name: a person; $count: number of blocks
editor-clash = { $count ->
    [one] اس دوران { $name } نے دوسرے الفاظ محفوظ کیے۔ براہِ کرم { $count } حصے میں چنیں کہ کون سے رہیں، پھر دوبارہ محفوظ کریں۔ کچھ ضائع نہیں ہوا۔
   *[other] اس دوران { $name } نے دوسرے الفاظ محفوظ کیے۔ براہِ کرم { $count } حصوں میں چنیں کہ کون سے رہیں، پھر دوبارہ محفوظ کریں۔ کچھ ضائع نہیں ہوا۔
}
editor-conflict-title = دو مختلف متن
# $name: a person
editor-conflict = اس دوران { $name } نے دوسرے الفاظ محفوظ کیے۔ آپ کے الفاظ ابھی محفوظ نہیں ہوئے۔ جہاں دونوں مختلف ہوں، براہِ کرم وہاں چنیں، پھر محفوظ کریں۔
editor-take = کون سے الفاظ رہنے چاہییں؟
editor-take-mine = میرے
editor-take-theirs = دوسرے شخص کے
editor-take-both = دونوں، پہلے میرے
editor-coming = کوریائی متن بدلا گیا ہے، اور یہ تبدیلی ابھی شائع نہیں ہوئی۔
editor-to-coming = نئے کوریائی متن کا ترجمہ ابھی سے کریں
editor-is-coming = آپ ایسے کوریائی متن کا ترجمہ کر رہے ہیں جو ابھی شائع نہیں ہوا۔
editor-to-public = شائع شدہ کوریائی متن پر واپس جائیں
# $count: number of blocks
editor-open = { $count ->
    [one] ابھی { $count } حصہ باقی ہے۔
   *[other] ابھی { $count } حصے باقی ہیں۔
}
editor-none-open = سب کا ترجمہ ہو گیا ہے۔
editor-show-open = صرف باقی کام دکھائیں
editor-show-all = سب کچھ دکھائیں
editor-state-current = موجودہ متن کے مطابق
editor-state-stale = کوریائی متن بدل گیا
editor-state-missing = ابھی ترجمہ نہیں ہوا
editor-kind-title = عنوان
editor-kind-summary = خلاصہ
editor-kind-heading = سرخی
editor-kind-paragraph = پیراگراف
editor-kind-item = فہرست کی سطر
editor-kind-cell = جدول کا خانہ
editor-changed = کوریائی متن میں کیا بدلا
editor-gone = نکالا گیا:
editor-new = شامل کیا گیا:
editor-still-right = ترجمہ جیسا ہے، اب بھی درست ہے
# $language: name of a language in itself
editor-words-label = متن کی زبان: { $language }
editor-save-next = محفوظ کریں، پھر اگلا
editor-preview = نئے ٹیب میں پہلے سے دیکھیں
editor-preview-here = پہلے سے دیکھیں: پڑھنے والوں کو یہ ایسا نظر آئے گا
editor-kept = آپ نے پہلے جو لکھا تھا، وہ واپس رکھ دیا گیا ہے۔ یہ ابھی محفوظ نہیں ہے۔
editor-discard = اسے مٹا دیں
editor-keys = کی بورڈ
editor-key-move = اگلا یا پچھلا حصہ
editor-key-copy = کوریائی متن کاپی کریں
# $count: number of comments
editor-comments = { $count ->
    [0] تبصرہ
    [one] 1 تبصرہ
   *[other] { $count } تبصرے
}
editor-comment-label = آپ کا تبصرہ
editor-comment-send = تبصرہ بھیجیں
editor-comment-settle = ہو گیا
editor-comment-settled = حل ہو گیا
editor-comment-for-all = کوریائی متن کے بارے میں، تمام زبانوں کے لیے
editor-comment-save-first = تبصرہ بھیجنے سے پہلے براہِ کرم اپنا متن محفوظ کریں۔
editor-summary = خلاصہ
editor-help = سرخیاں، فہرستیں اور لنک کیسے لکھیں
editor-help-heading = سرخی۔ چھوٹی سرخی کے لیے تین نشان
editor-help-list = فہرست، ہر سطر میں ایک
editor-help-steps = نمبر والے مرحلے، ہر سطر میں ایک
editor-help-strong = اہم الفاظ
editor-help-link = لنک: پہلے الفاظ، پھر صفحے کا پتہ زبان کے بغیر
editor-help-fact = رقم، مقررہ مدت یا فون نمبر جو الگ جگہ رکھا جاتا ہے
editor-help-table = جدول کی سطر۔ پہلی سطر کے نیچے | --- | --- | کی سطر لکھیں
editor-facts = رقمیں، مقررہ مدتیں اور فون نمبر
editor-facts-find = تلاش کر کے متن میں ڈالیں

editor-error-not-one-block = اس طرح یہ کئی حصے بن جائیں گے یا اس کی قسم بدل جائے گی۔ براہِ کرم اسے کوریائی متن کی طرح ایک ہی حصے میں لکھیں۔
editor-error-source = وہ کوریائی متن نہیں ملا جس سے یہ ترجمہ ہوا تھا۔ براہِ کرم اپنے الفاظ کاپی کر لیں اور صفحہ دوبارہ کھولیں۔
# $limit: number of characters
editor-error-comment = براہِ کرم زیادہ سے زیادہ { $limit } حروف کا تبصرہ لکھیں۔
