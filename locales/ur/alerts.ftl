# What is in force now: at the top of every page, and in the bot.
alert-strip-label = اس وقت جاری ہنگامی اطلاعات
alert-strip-until = { $until } تک
bot-alert = ⚠ { $title } ({ $until } تک) { $link }
bot-no-alerts = اس وقت کوئی ہنگامی اطلاع نہیں ہے۔

# The levels of a danger, by their official names in Korea.
alert-level-advisory = احتیاطی انتباہ
alert-level-warning = شدید خطرے کا انتباہ
alert-level-attention = توجہ
alert-level-caution = احتیاط
alert-level-alert = خبردار
alert-level-serious = سنگین خطرہ

# The newsroom: the list of alerts.
board-section-alerts = ہنگامی اطلاعات
alerts-title = ہنگامی اطلاعات
alerts-open = جن پر کام ہو رہا ہے
alerts-prepared = کیا ہوا ہے؟
alerts-prepared-hint = متن تیار ہے۔ اسے چنیں، پھر صرف درجہ، وقت اور جگہ لکھیں۔
alerts-none-prepared = کوئی متن تیار نہیں ہے۔
alerts-past = ختم شدہ
alert-state-draft = لکھی جا رہی ہے
alert-state-asked = دوسرے شخص کا انتظار
alert-state-in-force = جاری
alert-state-ended = ختم

# When and where.
alert-field-level = درجہ
alert-field-from = کب سے
alert-field-until = کب تک
alert-field-until-hint = اس وقت یہ تمام صفحوں سے خود بخود ہٹ جاتی ہے۔
alert-field-place = جگہ
alert-field-place-hint = کوریائی زبان میں۔ خالی چھوڑیں تو پورا شہر۔
alert-field-latin = جگہ کا نام لاطینی حروف میں
alert-field-latin-hint = ان کے لیے جو کوریائی زبان نہیں پڑھتے۔ اسے خالی چھوڑ سکتے ہیں۔
alert-look-button = تمام زبانوں میں دیکھیں
alert-error-moment = براہِ کرم دن اور وقت دوبارہ لکھیں۔
alert-error-none = ایسی کوئی ہنگامی اطلاع نہیں ہے۔
alert-error-not-prepared = کوریائی متن تیار نہیں ہے، یا اس کی کوئی خالی جگہ بھری نہیں جا سکتی۔ پہلے متن درست کریں۔
alert-error-level = براہِ کرم درجہ چنیں۔
alert-error-times = ختم ہونے کا وقت شروع ہونے کے وقت اور موجودہ وقت کے بعد ہو، اور 30 دن کے اندر ہو۔
alert-error-place = جگہ کا نام حروف اور ہندسوں میں لکھیں، زیادہ سے زیادہ 80 حروف، اور کوریائی زبان میں بھی۔
alert-error-elsewhere = اس دوران کسی اور نے یہ کام کر دیا۔ موجودہ حالت دیکھیں۔
alert-error-changed = اس دوران تیار متن بدل گیا۔ اسے دوبارہ پڑھیں، پھر آگے بڑھیں۔
alert-error-same-person = اسے کسی اور کو بھیجنا ہو گا: جس نے لکھا یا جس نے تصدیق مانگی، وہ نہیں بھیج سکتا۔
alert-error-too-early = ابھی دس منٹ نہیں ہوئے۔ براہِ کرم دوسرے شخص کا انتظار کریں۔
alert-error-word = براہِ کرم 300 حروف تک میں وجہ لکھیں۔

# One alert.
alert-numbers = کل { $all }: ای میل سے { $email }، Telegram سے { $telegram }۔
alert-takes =
    { $count ->
        [one] Telegram سے بھیجنے میں تقریباً { $shown } منٹ لگے گا۔
       *[other] Telegram سے بھیجنے میں تقریباً { $shown } منٹ لگیں گے۔
    }
alert-counting = وصول کرنے والوں کی گنتی ہو رہی ہے۔ تعداد تھوڑی دیر میں یہاں نظر آئے گی۔
alert-missing = ان زبانوں میں ابھی متن نہیں ہے، اور ان میں کچھ نہیں بھیجا جاتا:
alert-previews = پڑھنے والوں کو کیا ملے گا
alert-people =
    { $count ->
        [one] { $shown } فرد
       *[other] { $shown } افراد
    }
alert-trail = کیا کیا گیا
alert-note-asked = دوسرے ناشروں کو ای میل بھیج دی گئی ہے۔
alert-note-drilled = یہ مشق کے طور پر ناشروں کو بھیجی گئی ہے۔
alert-note-sent = یہ بھیج دی گئی ہے، اور تمام صفحوں کے اوپر نظر آتی ہے۔
alert-progress = دیکھیں کہ کتنوں کو بھیجی گئی
alert-ask-heading = دوسرے شخص سے تصدیق مانگیں
alert-ask-what = بھیجنے سے پہلے دو لوگ اسے دیکھتے ہیں۔ دوسرے ناشروں کو ای میل جاتی ہے۔ اگر دس منٹ میں کوئی جواب نہ دے تو ناشر اسے اکیلے بھیج سکتا ہے۔
alert-ask-button = دوسرے شخص سے تصدیق مانگیں
alert-change = درجہ، وقت یا جگہ تبدیل کریں
alert-drill-what = مشق صرف ناشروں کو بھیجی جاتی ہے، کسی رہائشی کو نہیں۔
alert-drill-button = مشق کے طور پر بھیجیں
alert-drop-button = نہ بھیجیں
alert-wait-heading = دوسرے شخص کی تصدیق کا انتظار ہے
alert-wait-what = اگر جواب نہ آئے تو ناشر اسے { $time } سے اکیلے بھیج سکتا ہے۔
alert-approve-heading = کیا یہ ہنگامی اطلاع بھیج دی جائے؟
alert-approve-what = نیچے کا متن پڑھیں۔ ایک بار دباتے ہی یہ سب کو چلا جاتا ہے۔
alert-approve-button = ابھی بھیجیں
alert-alone-heading = اکیلے بھیجیں
alert-alone-what = دس منٹ تک کسی نے جواب نہیں دیا۔ آپ اسے اکیلے بھیج سکتے ہیں۔ آپ کی وجہ ریکارڈ میں رکھی جاتی ہے، اور دوسرے ناشروں کو بتایا جاتا ہے۔
alert-alone-because = انتظار کیوں نہیں کیا جا سکتا
alert-alone-button = اکیلے بھیجیں
alert-back-heading = واپس بھیجیں
alert-back-why = کیا بدلنا ضروری ہے؟
alert-back-button = واپس بھیجیں
alert-end-heading = یہ ہنگامی اطلاع ختم کریں
alert-end-what = جن لوگوں کو یہ ملی تھی، ان سب کو بتایا جاتا ہے کہ خطرہ ختم ہو گیا۔
alert-over-button = خطرہ ختم ہو گیا
alert-longer-until = ختم ہونے کا وقت تبدیل کریں
alert-longer-hint = کوئی پیغام نہیں بھیجا جاتا۔ صرف صفحوں پر وقت بدلتا ہے۔
alert-longer-button = وقت تبدیل کریں
alert-instead = دوسرے درجے یا دوسری جگہ کے ساتھ نئی بھیجیں
alert-mistake-heading = غلطی سے بھیجی گئی
alert-mistake-what = اسے فوراً ہٹا دیا جاتا ہے، اور جنہیں یہ ملی تھی، ان سب کو بتایا جاتا ہے کہ یہ غلطی سے بھیجی گئی تھی۔
alert-mistake-button = انہیں غلطی کا بتائیں
alert-ended-over = سب کو بتا دیا گیا کہ خطرہ ختم ہو گیا۔
alert-ended-mistake = سب کو بتا دیا گیا کہ یہ غلطی سے بھیجی گئی تھی۔
alert-ended-time = وقت پورا ہونے پر یہ خود بخود ختم ہو گئی۔
alert-ended-replaced = اس کی جگہ نئی ہنگامی اطلاع آ گئی۔
alert-ended-dropped = یہ نہیں بھیجی گئی۔

# The trail.
alert-act-written = لکھی گئی
alert-act-changed = تبدیل کی گئی
alert-act-asked = دوسرے شخص سے تصدیق مانگی گئی
alert-act-sent-back = واپس بھیجی گئی
alert-act-approved = منظور کر کے بھیجی گئی
alert-act-sent-alone = اکیلے بھیجی گئی
alert-act-prolonged = ختم ہونے کا وقت بدلا گیا
alert-act-over = بتایا گیا کہ خطرہ ختم ہو گیا
alert-act-mistake = بتایا گیا کہ یہ غلطی سے بھیجی گئی تھی
alert-act-time = خود بخود ختم ہوئی
alert-act-replaced = نئی سے بدل دی گئی
alert-act-dropped = نہ بھیجنے کا فیصلہ ہوا
alert-act-drilled = مشق کے طور پر بھیجی گئی

# Mails to publishers.
alert-mail-subject-asked = براہِ کرم ابھی دیکھیں: { $title }
alert-mail-subject-sent-back = واپس بھیجی گئی: { $title }
alert-mail-subject-approved = بھیج دی گئی: { $title }
alert-mail-subject-sent-alone = اکیلے بھیجی گئی: { $title }
alert-mail-text-asked = { $who } نے آپ سے ایک ہنگامی اطلاع کی تصدیق مانگی ہے۔ اسے پڑھیں، پھر بھیجیں یا واپس کر دیں۔
alert-mail-text-sent-back = { $who } نے ایک ہنگامی اطلاع واپس بھیجی ہے۔
alert-mail-text-approved = { $who } نے ایک ہنگامی اطلاع منظور کر کے بھیج دی ہے۔
alert-mail-text-sent-alone = دس منٹ تک کسی نے جواب نہیں دیا، اس لیے { $who } نے ایک ہنگامی اطلاع اکیلے بھیج دی ہے۔
alert-mail-about =
    { $title }
    { $place }
    { $from } – { $until }
alert-mail-word = ان کے الفاظ: { $word }
alert-mail-link = کھولیں: { $link }
alert-drill-subject = (مشق) { $title }
alert-drill-text = یہ مشق ہے، اصلی نہیں۔ یہ کسی رہائشی کو نہیں بھیجی گئی۔
