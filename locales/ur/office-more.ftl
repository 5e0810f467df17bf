# The office: what goes on this minute.
office-asked-heading = فوری معاملات، کسی سے پوچھا جا رہا ہے
office-asked-who = کس سے پوچھا گیا
office-until = کب تک
office-held-heading = بہت سی درخواستیں ایک ساتھ آنے کی وجہ سے روکے ہوئے
office-route-heading = انتظار نہ کریں
office-route-button = ابھی کسی کو دیں
# A button of a list of cases, for whoever hears the page.
office-route-label = معاملہ { $locator } ابھی کسی کو دیں
office-talks-heading = جاری بات چیت
office-talk-since = کب سے
office-talk-line = ترجمانی کی فون لائن
office-suggestions = کھلی تجاویز اور شکایات

# The trail of a case.
act-contact-not-noted = بات چیت کا ختم ہونا کسی نے درج نہیں کیا، سسٹم نے اسے ختم کیا
act-call-not-noted = ترجمانی کی کال کا ختم ہونا کسی نے درج نہیں کیا، سسٹم نے اسے ختم کیا
act-let-go = بہت سی درخواستیں ایک ساتھ آنے کے باوجود آگے دیا گیا

# What was asked each month, counted.
demands-title = کیا پوچھا گیا
demands-lead = ہر مہینے کس زبان اور کس موضوع میں کتنے افراد نے پوچھا، نتیجہ کیا ہوا، اور آدھے افراد کو پہلے جواب تک کتنا انتظار کرنا پڑا۔ اس سے کسی شخص کا پتہ نہیں چل سکتا۔
demands-small = ”{ $hidden }“ یا تو اتنا چھوٹا عدد ({ $few }) ہے جس سے کسی شخص کا پتہ چل سکتا ہے، یا وہ عدد جس سے ایسا عدد نکالا جا سکتا تھا۔
demands-from = پہلا مہینہ
demands-until = آخری مہینہ
demands-show = دکھائیں
demands-file = جدول کی فائل ڈاؤن لوڈ کریں (CSV)
demands-error-span = پہلا اور آخری مہینہ چنیں، زیادہ سے زیادہ { $limit } مہینے۔
demands-none = اس مہینے کسی نے نہیں پوچھا۔
demands-month = مہینہ
demands-all = سب
demands-asked = پوچھنے والے
demands-kind-helped = جواب دیا گیا
demands-kind-unhelped = مدد نہ ہو سکی
demands-kind-tallied = صرف گنا گیا
demands-kind-open = ابھی کھلا ہے
demands-waited = انتظار (منٹ)
demands-hidden = چھپایا گیا
# The first line of the file.
demands-mark = باہر نکالنے والا: { $name }، { $moment }۔ چھوٹے عدد چھپائے گئے ہیں۔
closing-no-language = بند کریں: یہ زبان جاننے والا کوئی نہیں ملا

# An answer in which something of a saved reply is not filled in.
desk-blank-error = اس جواب میں کچھ ابھی بھرنا باقی ہے۔ براہِ کرم اسے بھریں۔ ایسے ہی بھیجنے کے لیے بٹن ایک بار اور دبائیں۔
desk-flag-and-blank-error = اس جواب میں کچھ ابھی بھرنا باقی ہے، اور لگتا ہے اس میں قیام کی حیثیت، رجسٹریشن نمبر یا پاسپورٹ نمبر ہے۔ براہِ کرم دونوں درست کریں۔ ایسے ہی بھیجنے کے لیے بٹن ایک بار اور دبائیں۔

# Readings of cases, page by page.
reading-search = ساتھی کا نام، یا رسید نمبر
reading-search-button = تلاش کریں
reading-none-found = اس مہینے ایسا کچھ نہیں ملا۔
reading-pages = فہرست کے صفحے
reading-page = { $pages } میں سے صفحہ { $page }
reading-page-before = اس سے نئے
reading-page-after = اس سے پرانے

# Recovery codes that are all used, or ended when a backup was taken back.
factor-codes-none = آپ کے پاس بحالی کا کوئی کوڈ باقی نہیں۔ ہر کوڈ ایک بار کام کرتا ہے، اور جب سسٹم محفوظ نقل سے بحال کیا جائے تو سب ختم ہو جاتے ہیں۔ ابھی نئے بنائیں، تاکہ آپ فون کے بغیر بھی سائن اِن کر سکیں۔
factor-codes-later = بعد میں: میرے معاملات پر جائیں
factor-act-codes-ended = محفوظ نقل سے بحالی کی وجہ سے بحالی کے کوڈ ختم ہوئے
