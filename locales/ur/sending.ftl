# Bulletins on their way: to whom, when, how far, and what is done with them.
newsroom-kind-change = کیا بدلا ہے
newsroom-kind-correction = تصحیح
newsroom-kind-alert = ہنگامی اطلاع
newsroom-kind-over = خطرہ ختم
newsroom-state-paused = فی الحال روکی گئی
newsroom-state-expired = وقت گزر گیا
newsroom-why-withdrawn = بھیجنے سے پہلے روک دی گئی
newsroom-why-ended = پڑھنے والے نے بند کر دی تھی
newsroom-why-quiet = خاموش اوقات مدت گزرنے تک جاری رہے

# To whom.
sending-change-audience = تبدیل کریں کہ کسے ملے گی
sending-aim-hint = جہاں کوئی نشان نہ ہو، وہاں سب کو بھیجی جاتی ہے۔
sending-aim-langs = صرف ان زبانوں میں
sending-aim-channels = صرف ان ذرائع سے
sending-aim-districts = صرف ان ضلعوں میں
sending-aim-districts-hint = جس نے کوئی ضلع نہیں بتایا، اسے بھی ملتی ہے۔
# $which: names of languages, channels or districts
sending-only = صرف { $which }
sending-missing = جب پڑھنے والے کی زبان میں متن نہ ہو
sending-missing-fallback = کسی دوسری زبان میں بھیجیں جو وہ پڑھتا ہے، اور یہ بتا دیں
sending-missing-hold = ترجمے کا انتظار کریں
# $share: a number
sending-share = یہ شہر سے نئی معلومات حاصل کرنے والے تمام افراد کا { $share } فیصد ہے۔
# $share: a number
sending-share-residents = یہ زبان بولنے والے رہائشیوں کا { $share } فیصد
# $channel: email or Telegram; $hours, $minutes: numbers
sending-takes = { $channel } سے بھیجنے میں تقریباً { $hours } گھنٹے { $minutes } منٹ لگتے ہیں۔
# $channel: email or Telegram; $minutes: a number
sending-takes-minutes = { $channel } سے بھیجنے میں تقریباً { $minutes } منٹ لگتے ہیں۔
# $channel: email or Telegram
sending-takes-unknown = { $channel } سے بھیجنے میں کتنا وقت لگتا ہے، یہ ابھی معلوم نہیں: پہلے بہت کم بھیجا گیا ہے۔

# When.
sending-when = کب بھیجی جائے
# $when: a moment; $worth: a span of time
sending-hour-at = منظوری کے بعد یہ { $when } کو بھیجی جائے گی، اور اس کے بعد { $worth } تک بھیجی جا سکتی ہے۔
# $worth: a span of time
sending-hour-now = منظور ہوتے ہی یہ بھیجی جائے گی، اور اس کے بعد { $worth } تک بھیجی جا سکتی ہے۔
sending-change-hour = بھیجنے کا وقت تبدیل کریں
sending-when-now = منظور ہوتے ہی
sending-when-at = مقررہ دن اور وقت پر
sending-hour = دن اور وقت
sending-hour-hint = شہر کے وقت کے مطابق، آج سے زیادہ سے زیادہ 90 دن تک۔
sending-worth = کب تک بھیجنا فائدہ مند ہے
sending-worth-hint = جو اس وقت تک نہ پہنچے، وہ پھر نہیں بھیجا جاتا۔
# $count: hours, for the plural; $shown: the number as it is written
sending-hours = { $count ->
    [one] { $shown } گھنٹہ
   *[other] { $shown } گھنٹے
}
# $count: days, for the plural; $shown: the number as it is written
sending-days = { $count ->
    [one] { $shown } دن
   *[other] { $shown } دن
}
sending-error-hour = براہِ کرم دن اور وقت چنیں۔
sending-error-past = یہ وقت گزر چکا ہے۔ براہِ کرم بعد کا وقت چنیں۔
sending-error-too-far = یہ دن بہت دور ہے۔ براہِ کرم 90 دن کے اندر کا دن چنیں۔
sending-error-ends = اس طرح میعاد بھیجنے سے پہلے ختم ہو جائے گی، یا بھیجنے کے دو ہفتے سے بھی بعد۔ براہِ کرم کوئی اور وقت یا کوئی اور میعاد چنیں۔
sending-error-worth = براہِ کرم چنیں کہ کب تک بھیجنا فائدہ مند ہے۔
sending-approve-later = یہ مقررہ وقت پر بھیجی جائے گی اور اسی وقت سے ویب سائٹ پر بھی نظر آئے گی۔ اس سے پہلے منظوری واپس لی جا سکتی ہے۔
sending-approve-button-later = منظور کریں
sending-preview = دیکھیں کہ پہنچنے پر کیسی نظر آئے گی

# On its way.
sending-scheduled = اپنے وقت کے انتظار میں
# $when, $until: moments
sending-waits = یہ { $when } کو بھیجی جائے گی۔ اسے { $until } تک بھیجا جا سکتا ہے، اور بھیجنا شروع ہوتے ہی یہ ویب سائٹ پر نظر آئے گی۔
# $until: a moment
sending-is-paused = یہ فی الحال روکی گئی ہے: کچھ نہیں بھیجا جا رہا۔ اسے { $until } تک دوبارہ جاری کیا جا سکتا ہے، اس کے بعد یہ ختم ہو جائے گی۔
# $until: a moment
sending-is-expired = اسے { $until } تک بھیجا جا سکتا تھا، اور وہ وقت گزر گیا۔ جو باقی رہ گیا تھا، وہ نہیں بھیجا گیا۔
# $rate: a number of messages; $when: a time
sending-pace = ایک منٹ میں { $rate }: تقریباً { $when } پر مکمل
sending-moved-on = یہ ایک مرحلہ آگے بڑھ گئی ہے۔ موجودہ حالت دکھائیں
sending-pause = فی الحال روکیں
sending-resume = دوبارہ جاری کریں
sending-take-back = منظوری واپس لیں
sending-take-back-what = یہ دوبارہ مسودہ بن جاتی ہے: اس کا متن، پڑھنے والے اور وقت تبدیل کیے جا سکتے ہیں، پھر اسے دوبارہ منظور کیا جاتا ہے۔
sending-acts = کس نے کیا کیا
sending-act-approved = منظور کی گئی
sending-act-taken-back = منظوری واپس لی گئی
sending-act-left = بھیجنا شروع ہوا
sending-act-paused = فی الحال روکی گئی
sending-act-resumed = دوبارہ جاری کی گئی
# $count: people, for the plural; $shown: the number as it is written
sending-act-stopped = { $count ->
    [one] روک دی گئی: { $shown } فرد کو نہیں ملی
   *[other] روک دی گئی: { $shown } افراد کو نہیں ملی
}
sending-act-expired = اس کا وقت گزر گیا
# $count: messages, for the plural; $shown: the number as it is written
sending-act-again = { $count ->
    [one] { $shown } ناکام پیغام دوبارہ بھیجا گیا
   *[other] { $shown } ناکام پیغام دوبارہ بھیجے گئے
}
sending-by-itself = خود بخود
# $act: what was done; $who: a name; $when: a moment
sending-error-already = کسی اور نے پہلے کر دیا، اس لیے اب کچھ نہیں کیا گیا۔ { $act }: { $who }، { $when }۔
sending-error-too-late = اس کا وقت گزر گیا ہے، اس لیے اسے دوبارہ جاری نہیں کیا جا سکتا۔
sending-error-nothing-failed = ناکام پیغاموں میں کوئی ایسا نہیں جسے دوبارہ بھیجنا فائدہ مند ہو۔
sending-error-corrected = تصحیح بھیجی جا چکی ہے۔ جو ابھی نہیں گیا وہ اب نہیں جائے گا: جسے یہ اب ملتا اسے غلط بات ملتی اور تصحیح نہ ملتی۔

# The report.
sending-report = نتیجہ
# $title: title of a bulletin
sending-report-title = نتیجہ: { $title }
sending-to-bulletin = اطلاع پر جائیں
sending-nothing-failed = کچھ ناکام نہیں ہوا۔
sending-none-such = ایسا کچھ نہیں ہے۔
sending-more = مزید
# $count: messages, for the plural; $shown: the number as it is written
sending-again-what = { $count ->
    [one] { $shown } پیغام ایسی وجہ سے ناکام ہوا جو شاید اب نہ رہی ہو۔
   *[other] { $shown } پیغام ایسی وجہ سے ناکام ہوئے جو شاید اب نہ رہی ہو۔
}
sending-again = انہیں دوبارہ بھیجیں
sending-files = فائل کے طور پر
sending-files-what = ہر بھیجا گیا پیغام اپنے نمبر کے ساتھ، پتے کے بغیر۔ ایکسل فائل میں پہلے 20,000 ہیں، اور CSV فائل میں سب۔
sending-file-xlsx = ایکسل فائل
sending-file-csv = CSV فائل
sending-column-delivery = پیغام نمبر
sending-column-tries = کوششیں
sending-column-begun = تیار ہونے کا وقت
sending-column-sent = بھیجنے کا وقت

# Corrections.
sending-correct-heading = کیا اس میں کچھ غلط تھا؟
sending-correct-offer = تصحیح صرف انہی کو بھیجی جاتی ہے جنہیں یہ ملی تھی، ان زبانوں میں جو آپ چنیں۔
sending-correct-alert = ہنگامی اطلاع کی تصحیح نہیں کی جاتی: تصحیح خاموشی کے اوقات ختم ہونے کا انتظار کرتی ہے اور کچھ لوگوں کو بہت دیر سے ملے گی۔ وہ اطلاع کھولیں، بتائیں کہ غلطی سے بھیجی گئی یا خطرہ ختم ہو گیا، پھر نئی بھیجیں۔
sending-correct = تصحیح لکھیں
sending-correct-what = تصحیح صرف انہی کو بھیجی جاتی ہے جنہیں یہ اطلاع ملی تھی یا شاید ملی ہو۔ ویب سائٹ پر اس کے صفحے سے تصحیح کا لنک ملتا ہے۔
sending-correct-langs = کن زبانوں کا متن غلط تھا؟
# $count: people, for the plural; $shown: the number as it is written
sending-got-it = { $count ->
    [one] { $shown } فرد
   *[other] { $shown } افراد
}
sending-nobody-got-it = یہ اطلاع کسی کو نہیں ملی، اس لیے کسی کو بتانے کی ضرورت نہیں۔
sending-error-langs = براہِ کرم کم از کم ایک زبان چنیں جس میں یہ کسی کو ملی تھی۔
sending-error-what-is-right = براہِ کرم لکھیں کہ درست کیا ہے۔
sending-follows = پچھلی اطلاع:
sending-was-corrected = اس کی تصحیح کی گئی:
# $title: title of the bulletin that was wrong
bulletin-correction-title = تصحیح: { $title }
# $link: the title of the bulletin that was wrong, as a link
bulletin-correction-intro = ہمارے پیغام { $link } میں کچھ غلط تھا۔ درست یہ ہے:
# $date: a day, already written in the language
bulletins-corrected = { $date } کو اس کی تصحیح کی گئی:

# What has changed.
sending-changes = کیا بدلا ہے
sending-changes-what = ان رہنما کتابچوں میں کچھ نیا ہے جو ابھی کسی نے نہیں بتایا۔ مسودے میں نئے پیراگراف ہوتے ہیں، ہر اس زبان میں جس میں ان کا ترجمہ ہو چکا ہے۔
sending-no-changes = کسی رہنما کتابچے میں ایسا کچھ نیا نہیں ہے جو ابھی نہ بتایا گیا ہو۔
sending-changed = نیا
# $count: sentences, for the plural; $shown: the number as it is written
sending-new-sentences = { $count ->
    [one] { $shown } نیا پیراگراف
   *[other] { $shown } نئے پیراگراف
}
sending-tell = اطلاع کا مسودہ بنائیں
sending-tell-offer = اس رہنما کتابچے میں کچھ نیا ہے۔ اس کے پڑھنے والوں کو بتایا جا سکتا ہے۔
sending-error-nothing-changed = اس میں ایسا کچھ نہیں بدلا جو پہلے نہ بتایا گیا ہو۔
# $guide: title of a guide
bulletin-change-title = تبدیل ہوا: { $guide }
bulletin-change-intro = نئی بات یہ ہے:
# $link: the title of the guide, as a link
bulletin-change-more = پورا رہنما کتابچہ: { $link }

sending-narrow = فہرست مختصر کریں
