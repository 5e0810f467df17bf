# What a counsellor says of this minute.
presence-label = کیا آپ فارغ ہیں؟
presence-here = موجود
presence-busy = کسی کے ساتھ
presence-break = وقفے پر

# What somebody is asked to take.
offers-heading = کیا آپ یہ لے سکتے ہیں؟
offers-time = جواب کا وقت
# $count: how many seconds; $shown: the same, written in the language
offers-left-seconds = { $count ->
    [one] { $shown } سیکنڈ باقی
   *[other] { $shown } سیکنڈ باقی
}
# $count: how many minutes; $shown: the same, written in the language
offers-left-minutes = { $count ->
    [one] { $shown } منٹ باقی
   *[other] { $shown } منٹ باقی
}
# $when: day and time
offers-until = { $when } تک
offers-accept = لے لیں
offers-decline = نہ لیں
offers-why-choose = کیوں نہیں؟
# $locator: the number that the client reads out
offers-why-label = آپ معاملہ { $locator } کیوں نہیں لیتے
offers-why-with-somebody = اس وقت کسی کے ساتھ مصروفیت ہے
offers-why-not-my-topic = اس موضوع کا کافی علم نہیں
offers-why-knows-the-person = اس شخص یا آجر سے جان پہچان ہے
offers-why-too-much = کام بہت زیادہ ہے
offers-why-other = کوئی اور وجہ
offers-error-over = جواب کا وقت ختم ہو گیا، اس لیے اب کسی اور سے پوچھا جا رہا ہے۔
offers-error-gone = یہ معاملہ اب آپ کو پیش نہیں کیا جا رہا۔

# Interpreting, on the page of a case.
call-heading = ترجمانی
# $name: a person
call-by = ترجمان: { $name }۔
# $name: the Korean name of the body that runs the line
call-run-by = چلانے والا ادارہ: { $name }
# $when: day and time
call-asked = { $when } سے فون کرنا ہے
call-answered = لائن نے جواب دیا
call-ended = کال ختم ہو گئی
call-not-needed = ضرورت نہیں
call-pair = ترجمان ڈھونڈیں
call-over = بات چیت ختم ہو گئی
call-over-what = اب آپ اگلے شخص کے لیے فارغ ہیں۔ معاملہ خط کے طور پر آپ کی فہرست میں رہتا ہے۔
call-why-no-answer = جواب نہیں ملا: اگلی لائن
call-why-busy = مصروف: اگلی لائن
call-why-refused = مدد نہیں کر سکتی: اگلی لائن

# Interpreting lines, kept by the head.
relays-title = ترجمانی کی فون لائنیں
relays-what = جب یہاں کوئی شخص کوئی زبان نہ بولتا ہو تو بات چیت کے لیے مشیر کو ان میں سے کسی لائن سے ملایا جاتا ہے۔ خط کبھی کسی لائن کو نہیں بھیجا جاتا۔
relays-none = ابھی کوئی لائن درج نہیں ہے۔
relays-name = نام
relays-langs = زبانیں
relays-any-language = کوئی بھی زبان
relays-lines = ایک ساتھ کالیں
relays-lines-at-once = ہمارے لیے ایک ساتھ کتنی کالیں چلا سکتی ہے
# $busy: calls that go on; $lines: most calls at once
relays-busy = { $lines } میں سے { $busy }
relays-waiting = انتظار، پچھلے 30 دن
# $seconds: mean wait; $answered, $calls: numbers of calls
relays-wait = اوسطاً { $seconds } سیکنڈ، { $calls } میں سے { $answered } کالوں کا جواب ملا
relays-not-measured = ابھی کوئی کال نہیں ہوئی
relays-if-agreed = صرف اگر سائل راضی ہو
relays-end = ختم کریں
# $name: name of a line
relays-end-label = فون لائن { $name } ختم کریں
relays-new-title = نئی فون لائن
relays-new-button = آگے بڑھیں
relays-edit-title = ترجمانی کی فون لائن
relays-contact = رابطوں میں اندراج
relays-contact-hint = اس کا فون نمبر اور چلانے والا ادارہ وہیں سے آتا ہے۔ جو وہاں سے بھرا جاتا ہے، اسے تبدیل کیا جا سکتا ہے۔
relays-no-contact = کوئی نہیں
relays-whose = یہ لائن کس کی ہے
relays-ministry = یہ وزارتِ انصاف کی ہے
relays-ministry-hint = ایسی لائن پر صرف تب فون کیا جاتا ہے جب سائل راضی ہو۔ اگر آپ کو معلوم نہیں تو نشان لگا رہنے دیں۔
relays-hours = کب جواب دیتی ہے
relays-save = محفوظ کریں
relays-error-name = براہِ کرم نام لکھیں، زیادہ سے زیادہ 120 حروف۔
relays-error-lines = براہِ کرم 1 سے 99 تک کوئی عدد لکھیں۔
relays-error-langs = براہِ کرم کم از کم ایک زبان چنیں۔
relays-error-hours = براہِ کرم دو اوقات لکھیں، ختم ہونے کا وقت شروع ہونے کے بعد ہو۔
relays-error-busy = اس وقت اس سے زیادہ کالیں جاری ہیں۔ براہِ کرم ان کے ختم ہونے پر دوبارہ کوشش کریں۔

# The office.
office-needs-head = آپ کی ضرورت ہے
# $name: a person
office-is-asked = { $name } سے پوچھا گیا ہے
office-away-heading = معاملات جو غیر موجود افراد کے پاس ہیں
office-substitute = اب کس کے پاس جاتا
office-no-substitute = کوئی نہیں
# $day: a day; $replayed, $differed: numbers of decisions
office-replayed = { $day } کے فیصلے دوبارہ کیے گئے: { $replayed }۔ نتیجہ مختلف آیا: { $differed }۔
office-error-excluded = اس شخص کو اس معاملے سے الگ رکھا گیا ہے۔ براہِ کرم کسی اور کو چنیں۔

# One person.
staff-about-heading = معاملات دینے کے لیے
staff-gender = سائل کس طور پر مانگ سکتا ہے
staff-gender-hint = کچھ سائل کسی خاتون یا کسی مرد سے بات کرنا چاہتے ہیں۔ یہ بتانا ضروری نہیں۔
staff-gender-none = نہیں بتایا
staff-gender-woman = خاتون
staff-gender-man = مرد
staff-letters = سائلوں کے خطوں کا ترجمہ کر سکتا ہے
staff-letters-hint = مرکز سے باہر کے ان مترجموں کے لیے جنہوں نے رازداری کے عہد پر دستخط کیے ہیں۔

# Why the rules looked at a case.
cause-declined = جس سے پوچھا گیا تھا، اس نے نہیں لیا۔
cause-expired = جس سے پوچھا گیا تھا، اس نے وقت پر جواب نہیں دیا۔
cause-left = جس سے پوچھا گیا تھا، وہ اس دوران چلا گیا۔
cause-handed-over = جس کے پاس تھا، وہ موجود نہیں ہے۔
cause-excluded = جس کے پاس تھا، اسے اس سے الگ رکھا گیا ہے۔
cause-interpreter = ترجمان ڈھونڈا گیا۔

# What was done in a case.
act-offered = مشیر کو پیش کیا گیا
act-accepted = لے لیا گیا
act-declined = نہیں لیا گیا
act-offer-over = وقت پر جواب نہیں دیا گیا
act-offer-withdrawn = پیشکش واپس لی گئی
act-paired = ترجمان شامل ہوا
act-line-asked = ترجمانی کی لائن پر فون کیا گیا
act-line-answered = ترجمانی کی لائن نے جواب دیا
act-line-failed = ترجمانی کی لائن سے مدد نہیں ملی
act-call-ended = ترجمانی کی لائن کی کال ختم ہوئی
act-contact-over = بات چیت ختم ہوئی
act-excluded = کسی کو الگ رکھا گیا
act-matter-proposed = پوچھا گیا کہ مشترکہ معاملے میں شامل ہوں گے یا نہیں
act-matter-joined = مشترکہ معاملے میں شامل ہوا
act-matter-left = مشترکہ معاملے میں شامل نہیں ہوا، یا اس سے نکل گیا
