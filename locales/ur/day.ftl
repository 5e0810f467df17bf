# My day: what a counsellor sees first. The page looks again by itself.
day-again = دوبارہ دیکھیں
# Read out and shown for a while when the lists have changed
day-changed = کچھ نیا آیا ہے
day-links = دوسرے کام
# $time: a time as 18:00
day-shift-from = آپ کی شفٹ { $time } پر شروع ہوتی ہے
# $time: a time as 18:00
day-shift-until = آپ کی شفٹ { $time } پر ختم ہوتی ہے
day-shift-over = آج آپ کی شفٹ ختم ہو گئی ہے
day-shift-none = آج آپ کی کوئی شفٹ نہیں
day-shift-away = آج آپ چھٹی پر ہیں
day-offer-over = جواب کا وقت ختم ہو گیا
day-talks-heading = اس وقت آپ کے ساتھ
day-talk-over = ختم ہو گئی
# $locator: the number that the client reads out
day-talk-over-label = معاملہ { $locator } کی بات چیت ختم ہو گئی
day-group-late = تاخیر شدہ
day-group-today = آج تک
day-group-week = اس ہفتے
day-group-later = بعد میں
day-why = کیا کرنا ہے اور کب تک
# $when: day and time
day-answer-by = { $when } تک جواب دیں
# $count: how many messages; $shown: the same, written in the language
day-new-messages = { $count ->
    [one] { $shown } نیا پیغام
   *[other] { $shown } نئے پیغام
}
day-interpreting-heading = جن میں آپ ترجمانی کرتے ہیں
day-due-heading = آج کرنے کے کام
day-due-of-colleague = کسی ساتھی کا درج کیا ہوا کام

# Finding one of one's own cases again.
own-title = میرا معاملہ تلاش کریں
own-what = نیچے لکھی باتوں سے آپ کے اپنے معاملات ملتے ہیں، بند معاملات بھی۔ جو بات ہوئی وہ خفیہ کوڈ میں ہے، اس لیے اس میں تلاش نہیں ہوتی۔
own-any = سب
own-from = موصول ہونے کی تاریخ، اس دن سے
own-until = موصول ہونے کی تاریخ، اس دن تک
own-locator = رسید، پہلے 8 ہندسے
own-button = تلاش کریں
own-opened = کب موصول ہوا
own-none = آپ کا کوئی معاملہ نہیں ملا۔ کم خانے بھریں یا لمبی مدت چنیں۔ اگر معاملہ کسی ساتھی کے پاس ہے تو سربراہ سے پوچھیں۔
own-older = اس سے پرانے
own-error-choice = براہِ کرم فہرست میں سے چنیں۔
own-error-day = براہِ کرم کیلنڈر کا کوئی دن لکھیں، جیسے 2026-11-23۔
own-error-order = آخری دن پہلے دن سے پہلے کا ہے۔
own-error-locator = براہِ کرم رسید کے صرف پہلے 8 ہندسے لکھیں۔
