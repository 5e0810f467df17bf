# Covering and locking the screen of staff.
curtain-draw = چھپائیں
curtain-back = واپس
lock-button = لاک کریں
lock-title = اسکرین لاک ہے
lock-lead = آپ یہاں نہیں تھے، اس لیے اسکرین لاک کر دی گئی۔ کوڈ لکھیں، پھر آپ جہاں تھے وہیں سے آگے بڑھیں۔
lock-open-button = کھولیں
lock-leave-button = اس فون یا کمپیوٹر سے سائن آؤٹ کریں
lock-over = آپ کا سائن اِن ختم ہو گیا ہے۔ نئے ٹیب میں دوبارہ سائن اِن کریں، پھر یہاں کوڈ لکھیں۔ آپ نے جو لکھا تھا وہ محفوظ ہے۔

# Turning the screen: one sentence for whoever sits on the other side of the counter.
turn-title = اسکرین گھمائیں
turn-lead = زبان چنیں، کوئی جملہ دبائیں، پھر اسکرین گھما کر دکھائیں۔ صرف وہی جملہ بڑے حروف میں نظر آتا ہے۔
turn-case-link = معاملے پر واپس
turn-back = واپس
turn-group-arrive = جب وہ آئیں
turn-group-trust = اطمینان کے لیے
turn-group-danger = خطرہ یا درد
turn-group-ask = پوچھنے کے لیے
turn-group-papers = کاغذات
turn-group-leave = آخر میں
turn-own-heading = اپنے الفاظ
turn-own-hint = دونوں میں سے ایک کافی ہے۔ کچھ محفوظ نہیں کیا جاتا۔
turn-own-answers = ”جی ہاں“ اور ”نہیں“ کے بٹن کے ساتھ
turn-own-button = دکھائیں
turn-error-empty = براہِ کرم لکھیں کہ کیا دکھانا ہے۔
# $limit: the most characters
turn-error-long = یہ بہت لمبا ہے: زیادہ سے زیادہ { $limit } حروف۔

# The sentences on the turned screen. Whoever sits there now reads them.
turned-phrase-wait = براہِ کرم تھوڑا انتظار کریں۔
turned-phrase-interpreter = ہم ترجمان کو بلا رہے ہیں۔
turned-phrase-slowly = براہِ کرم آہستہ بولیں۔
turned-phrase-understand = کیا آپ کو سمجھ آ گئی؟
turned-phrase-closing = آج ہم تھوڑی دیر میں بند کر رہے ہیں۔
turned-phrase-free = مشاورت مفت ہے۔
turned-phrase-no-name = اپنا نام بتانا ضروری نہیں۔
turned-phrase-no-status = اپنا ویزا یا رجسٹریشن نمبر بتانا ضروری نہیں۔ آپ کی مدد کے لیے ہمیں ان کی ضرورت نہیں۔
turned-phrase-who-reads = جو لکھا جاتا ہے وہ خفیہ کوڈ میں رکھا جاتا ہے۔ اسے صرف وہ لوگ کھول سکتے ہیں جو اس پر کام کرتے ہیں، اور مرکز کا سربراہ۔ جب بھی اسے کھولا جاتا ہے، یہ درج کیا جاتا ہے۔
turned-phrase-room = کیا ہم دوسرے کمرے میں بات کریں؟
turned-phrase-danger = کیا آپ کو اس وقت خطرہ ہے؟
turned-phrase-police = کیا ہم پولیس کو بلائیں؟
turned-phrase-ambulance = کیا ہم ایمبولینس بلائیں؟
turned-phrase-hurts = درد کہاں ہے؟ براہِ کرم ہاتھ سے دکھائیں۔
turned-phrase-when = یہ کب ہوا؟ براہِ کرم تاریخ لکھیں۔
turned-phrase-money = کتنی رقم ہے؟ براہِ کرم ہندسوں میں لکھیں۔
turned-phrase-company = براہِ کرم کمپنی کا نام لکھیں۔
turned-phrase-phone = براہِ کرم اپنا فون نمبر لکھیں۔
turned-phrase-call = کیا اس نمبر پر آپ کو فون کرنا محفوظ ہے؟
turned-phrase-papers = کیا آپ کاغذات ساتھ لائے ہیں؟
turned-phrase-photo = کیا ہم اس کاغذ کی تصویر لے سکتے ہیں؟
turned-phrase-sign = کیا آپ یہاں دستخط کرنا چاہتے ہیں؟
turned-phrase-come-back = براہِ کرم کسی اور دن دوبارہ آئیں۔
turned-phrase-goodbye = خدا حافظ۔ ہم چاہتے ہیں کہ آپ کا مسئلہ حل ہو جائے۔
turned-phrase-yes = جی ہاں
turned-phrase-no = نہیں
