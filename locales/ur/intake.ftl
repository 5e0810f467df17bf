# Asking a counsellor: what comes before the form.
help-leave-button = یہ صفحہ چھوڑ دیں
help-leave-hint = ”یہ صفحہ چھوڑ دیں“ دبانے پر فوراً کوئی اور صفحہ کھل جاتا ہے۔ ایسکیپ کا بٹن تین بار دبانے سے بھی یہی ہوتا ہے۔ ہو سکتا ہے آپ کے براؤزر میں یہ محفوظ رہے کہ آپ یہاں آئے تھے۔ اگر کوئی آپ کا فون دیکھتا ہے تو اسے وہاں سے مٹا دیں۔
help-danger-link = مجھے خطرہ ہے، چوٹ لگی ہے یا مجھے بند کر دیا گیا ہے
help-danger-title = خطرہ ہو تو پہلے فون کریں
help-danger-call = ان نمبروں سے فوراً مدد ملتی ہے
help-danger-write = پھر مشیر کو لکھیں
help-topic-unknown = مجھے معلوم نہیں
# $topic: name of a topic
help-topic-chosen = موضوع: { $topic } – تبدیل کریں

# The form.
help-as-label = آپ کس کے لیے پوچھ رہے ہیں؟
help-as-self = اپنے لیے
help-as-friend = کسی اور کے لیے
help-as-employer = میں آجر (مالک) ہوں
help-as-suggestion = شہر کے لیے تجویز یا شکایت
help-suggestion-lead = شہر ہر تجویز اور ہر شکایت پڑھتا ہے، اور آپ کو جواب ملتا ہے۔
help-suggestion-label = آپ شہر سے کیا کہنا چاہتے ہیں؟
help-questions-lead = جس سوال کا جواب نہ دینا چاہیں، اسے چھوڑ دیں۔
help-own-words = اپنے الفاظ میں
help-signs-label = کیا کوئی فوری بات ہے؟
help-sign-injury = کوئی زخمی یا بیمار ہے
help-sign-confinement = کسی کو بند کر دیا گیا ہے، یا باہر جانے نہیں دیا جاتا
help-sign-violence = تشدد ہو رہا ہے یا دھمکی دی گئی ہے
help-sign-flight = وطن واپسی کی پرواز قریب ہے
help-sign-time-limit = کوئی مقررہ مدت ختم ہونے والی ہے
help-flight-on = پرواز کا دن، اگر کوئی ہے
help-limit-on = مقررہ مدت کا آخری دن، اگر معلوم ہے
help-error-day = یہ کوئی تاریخ نہیں ہے۔ براہِ کرم دوبارہ چنیں۔
help-reach-phone = فون سے: مشیر آپ کو فون کرتا ہے
help-number-label = آپ کا فون نمبر
help-error-number = یہ فون نمبر مکمل نہیں ہے۔ براہِ کرم اسے دوبارہ ملا کر دیکھیں۔
help-when-label = آپ کو کس وقت فون کرنا محفوظ ہے؟
help-say-label = اگر کوئی اور فون اٹھائے تو ہم کیا کہیں؟
help-say-hint = مثلاً ”غلط نمبر“۔ ہم اور کچھ نہیں کہتے۔
help-wishes-heading = زبانیں اور آپ کی پسند
help-none = کوئی نہیں
help-second-label = کوئی اور زبان جو آپ اچھی طرح سمجھتے ہیں
help-spoken-label = میری زبان یہاں نہیں ہے۔ میری زبان یہ ہے:
help-spoken-words-label = یا اپنی زبان کا نام لکھیں
help-gender-label = آپ کس سے بات کرنا چاہتے ہیں؟
help-gender-any = کوئی بھی ہو
help-gender-woman = خاتون سے
help-gender-man = مرد سے
# $line: a telephone number
help-ministry-what = کبھی کبھی یہاں آپ کی زبان بولنے والا کوئی نہیں ہوتا۔ تب { $line } کی فون لائن ترجمانی کر سکتی ہے۔ یہ وزارتِ انصاف کی ہے، جو امیگریشن کا کام بھی کرتی ہے۔ ہم اسے صرف تب فون کرتے ہیں جب آپ راضی ہوں۔ اگر آپ راضی نہیں تو ہم کوئی اور راستہ ڈھونڈتے ہیں۔
# $line: a telephone number
help-ministry-label = میں راضی ہوں کہ ترجمانی کے لیے { $line } پر فون کیا جائے
help-employer-label = کمپنی کا نام
help-employer-hint = صرف اگر آپ چاہیں۔ یہ اس لیے ہے کہ یہاں کوئی ایک ہی وقت میں آپ کو اور کمپنی کو مشورہ نہ دے۔ یہ خفیہ کوڈ میں رکھا جاتا ہے۔

# What nobody needs to tell.
help-flag-title = کیا آپ اسے ایسے ہی رہنے دینا چاہتے ہیں؟
flag-reason-status = آپ نے ویزے یا قیام کی حیثیت کے بارے میں لکھا ہے۔ ہمیں اس کی ضرورت نہیں۔ اگر آپ اسے رہنے دیں تو آپ کا سوال پڑھنے والے سب لوگ اسے دیکھیں گے۔
flag-reason-registration = آپ نے جو لکھا ہے وہ رجسٹریشن نمبر لگتا ہے۔ ہمیں اس کی ضرورت نہیں۔ اگر آپ اسے رہنے دیں تو آپ کا سوال پڑھنے والے سب لوگ اسے دیکھیں گے۔
flag-reason-passport = آپ نے جو لکھا ہے وہ پاسپورٹ نمبر لگتا ہے۔ ہمیں اس کی ضرورت نہیں۔ اگر آپ اسے رہنے دیں تو آپ کا سوال پڑھنے والے سب لوگ اسے دیکھیں گے۔
help-flag-nothing-kept = ابھی کچھ بھیجا یا محفوظ نہیں کیا گیا۔
help-flag-edit-button = اسے نکال دیں
help-flag-send-button = ایسے ہی بھیجیں

# Another language than the one that was chosen.
help-language-title = آپ کون سی زبان چاہتے ہیں؟
# $language: name of a language in itself
help-language-question = لگتا ہے آپ { $language } زبان میں لکھ رہے ہیں۔ ہم کس زبان میں جواب دیں؟

# The bot.
bot-ask-more-button = اس کے بارے میں مزید بتائیں
bot-ask-more = جو درست ہو اسے دبائیں۔ آپ کچھ نہ دبائیں تو بھی ٹھیک ہے۔
bot-ask-rewrite-button = دوبارہ لکھیں
bot-ask-done-button = آگے بڑھیں
bot-ask-language-button = کوئی اور زبان
bot-ask-language = آپ ان میں سے کون سی زبان بولتے ہیں؟

# At the desk.
desk-intake-heading = سوال پوچھتے وقت کیا بتایا گیا
desk-asked-as = کون پوچھتا ہے
desk-signs = فوری باتیں
desk-second-language = دوسری زبان
desk-spoken = بولتا ہے
desk-asks-for = کس سے بات کرنا چاہتا ہے
desk-ministry = وزارتِ انصاف کی ترجمانی
desk-ministry-yes = راضی ہے
desk-flight = پرواز
desk-limit = مقررہ مدت
desk-call = فون
desk-call-when = فون کرنے کا محفوظ وقت
desk-call-say = اگر کوئی اور فون اٹھائے
desk-employer = کمپنی
act-held = بہت سے سوال ایک ساتھ آئے، اس لیے انتظار میں ہے
