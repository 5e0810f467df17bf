# Why a question is where it is: what the client is told.

# A letter. $language is the language's own name, $topic the topic.
why-client-letter = آپ کا سوال ایسے مشیر کے پاس ہے جو { $language } زبان لکھتا ہے اور یہ موضوع جانتا ہے: { $topic }۔
why-client-talk = آپ ایسے مشیر سے بات کریں گے جو { $language } زبان بولتا ہے اور یہ موضوع جانتا ہے: { $topic }۔
why-client-asked-letter = ہم نے ایسے مشیر سے پوچھا ہے جو { $language } زبان لکھتا ہے اور یہ موضوع جانتا ہے: { $topic }۔
why-client-asked-talk = ہم نے ایسے مشیر سے پوچھا ہے جو { $language } زبان بولتا ہے اور یہ موضوع جانتا ہے: { $topic }۔
why-client-pair-letter = آپ کا سوال ایسے مشیر کے پاس ہے جو یہ موضوع جانتا ہے: { $topic }۔ { $language } زبان لکھنے والا کوئی آپ دونوں کے لیے ترجمہ کرتا ہے۔
why-client-pair-talk = آپ ایسے مشیر سے بات کریں گے جو یہ موضوع جانتا ہے: { $topic }۔ { $language } زبان کا ترجمان بھی ساتھ ہو گا۔
why-client-line = آپ ایسے مشیر سے بات کریں گے جو یہ موضوع جانتا ہے: { $topic }۔ ایک ترجمان فون پر آپ دونوں کی مدد کرتا ہے۔
# $line is who runs the interpreting line.
why-client-line-of = ترجمانی کی فون لائن چلانے والا ادارہ: { $line }۔
why-client-name = آپ کے مشیر { $name } ہیں۔
why-client-waits-hours = آپ کا سوال مشیر کے کام پر آنے کے انتظار میں ہے۔
why-client-waits-room = آپ کا سوال کسی مشیر کے فارغ ہونے کے انتظار میں ہے۔
why-client-waits-language = آپ کا سوال { $language } زبان جاننے والے کے انتظار میں ہے۔
why-client-waits-your-language = آپ کا سوال آپ کی زبان جاننے والے کے انتظار میں ہے۔
why-client-waits-topic = آپ کا سوال یہ موضوع جاننے والے مشیر کے انتظار میں ہے: { $topic }۔
why-client-waits-woman = جیسا آپ نے کہا تھا، آپ کا سوال کسی خاتون کے انتظار میں ہے۔
why-client-waits-man = جیسا آپ نے کہا تھا، آپ کا سوال کسی مرد کے انتظار میں ہے۔
why-client-waits-line = آپ کا سوال ترجمانی کی خالی فون لائن کے انتظار میں ہے۔
why-client-waits-agree = آپ کا سوال ترجمان کے انتظار میں ہے۔ اگر آپ راضی ہوں تو وزارتِ انصاف کی ایک فون لائن مدد کر سکتی ہے۔
why-client-waits-head = آپ کا سوال انتظار میں ہے۔ مرکز کا سربراہ آپ کے لیے مشیر ڈھونڈ رہا ہے۔
why-client-waits-somebody = آپ کا سوال ایسے مشیر کے انتظار میں ہے جو اسے لے سکے۔
# $count chooses the form, $shown is the number as it is shown.
why-client-patience = { $count ->
    [one] اگر { $shown } منٹ میں کوئی فارغ نہ ہوا تو ہم ترجمان ڈھونڈیں گے۔
   *[other] اگر { $shown } منٹ میں کوئی فارغ نہ ہوا تو ہم ترجمان ڈھونڈیں گے۔
}

# More reasons why somebody, or a line, cannot take a case.
reason-not-an-interpreter = ترجمان نہیں ہے
reason-only-letters = صرف خطوں کا ترجمہ کرتا ہے
reason-with-somebody = اس وقت کسی کے ساتھ ہے
reason-on-break = وقفے پر ہے
reason-shift-ends-soon = شفٹ جلد ختم ہونے والی ہے
reason-other-gender = سائل نے خاتون یا مرد کو مانگا ہے
reason-passed = نہیں لیا، یا وقت پر جواب نہیں دیا
reason-line-closed = اس وقت جواب نہیں دیتی
reason-line-tried = فون کیا گیا اور کسی نے نہیں اٹھایا
reason-lines-busy = تمام لائنیں مصروف ہیں
reason-line-not-agreed = سائل اس لائن پر راضی نہیں ہوا
reason-no-interpreter = کوئی ترجمان فارغ نہیں ہے
reason-no-line = ترجمانی کی کوئی فون لائن خالی نہیں ہے

# How far the rules were relaxed.
why-step-own = سائل کی اپنی زبان
why-step-second = سائل کی دوسری زبان
why-step-pair = مشیر اور ترجمان
why-step-own-later = سائل کی اپنی زبان، آج بعد میں
why-step-second-later = سائل کی دوسری زبان، آج بعد میں
why-step-pair-later = مشیر اور ترجمان، آج بعد میں

# What would help a case that waits.
why-advice-ask-about-line = سائل سے پوچھیں کہ کیا وزارتِ انصاف کی فون لائن پر فون کیا جا سکتا ہے۔
why-advice-find-interpreter = مشیر موجود ہے۔ ترجمان یا مترجم ڈھونڈیں۔
why-advice-offer-appointment = آج کوئی نہیں لے سکتا۔ ملاقات کا وقت دیں۔

# A decision, told to staff.
why-step = مرحلہ
why-help = کس چیز سے مدد ہو گی
why-look-again = اگلا مرحلہ
why-look-again-in = { $count ->
    [one] { $shown } منٹ میں: مشیر، ترجمان کے ساتھ
   *[other] { $shown } منٹ میں: مشیر، ترجمان کے ساتھ
}
why-tell-head = سربراہ کے لیے
why-tell-head-what = اب اس پر آپ کے فیصلے کی ضرورت ہے۔
why-client-heading = سائل کو کیا بتایا جاتا ہے
why-outcome = نتیجہ
why-outcome-assigned = فوراً دیا گیا
why-outcome-offered-seconds = پہلے اسی سے پوچھا گیا، جواب کے لیے { $shown } سیکنڈ ہیں
why-outcome-offered-hours = پہلے اسی سے پوچھا گیا، جواب کے لیے کام کے { $shown } گھنٹے ہیں
why-outcome-waiting = انتظار میں
why-role = ذمہ داری
why-role-owner = مشیر
why-role-interpreter = ترجمان
why-line = ترجمانی کی فون لائن
why-line-ministry = وزارتِ انصاف کی فون لائن
# $rank is the place, $level the topic level, $load the points with this case.
why-rank = اسے لے سکتا ہے، نمبر { $rank }۔ موضوع کا درجہ 3 میں سے { $level }، اس معاملے سمیت { $load } پوائنٹ
why-rank-before = اسے لے سکتا ہے، نمبر { $rank }۔ وہی مشیر جو پہلے تھا، موضوع کا درجہ 3 میں سے { $level }، اس معاملے سمیت { $load } پوائنٹ
why-rank-interprets = ترجمانی کر سکتا ہے، نمبر { $rank }۔ اس معاملے سمیت { $load } پوائنٹ
why-rank-line = ترجمانی کر سکتی ہے، نمبر { $rank }۔ اس کال سمیت ایک ساتھ { $load } کالیں
why-with-interpreter = ترجمان: { $name }۔
why-by-line = ترجمانی کی فون لائن: { $line }۔

# What if: a decision that is not kept.
why-if-heading = اگر ایسا ہو تو
why-if-what = قواعد اس معاملے پر موجودہ حالات کے مطابق فیصلہ کرتے ہیں۔ نہ کچھ بدلتا ہے اور نہ کچھ محفوظ ہوتا ہے۔
why-if-who = شخص یا فون لائن
why-if-change = کیا مختلف ہو
why-if-change-nothing = کچھ نہیں
why-if-change-speaks = سائل کی زبان جانتا ہو
why-if-change-knows = موضوع جانتا ہو
why-if-change-works = ابھی سے دن کے آخر تک کام کرے
why-if-change-comes = یہاں موجود اور فارغ ہو
why-if-change-leaves = موجود نہ ہو
why-if-change-room = ایک اور کی گنجائش ہو
why-if-change-line = جواب دے، اور ایک لائن زیادہ ہو
why-if-nobody = کوئی نہیں
why-if-button = دکھائیں
why-if-result = قواعد اس وقت یہ فیصلہ کرتے
why-if-error = ایسا شخص یا ایسی فون لائن چنیں جس پر یہ تبدیلی لاگو ہو سکے۔
