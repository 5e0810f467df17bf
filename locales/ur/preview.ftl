# The page on which a bulletin is looked at before it is sent, as its readers will see it.
preview-title = پیشگی منظر: { $language }
preview-heading = پیشگی منظر
preview-what = دیکھیں کہ یہ پڑھنے والے کے فون پر، کمپیوٹر پر اور Telegram میں کیسی نظر آتی ہے۔
preview-languages = زبانیں
preview-test = خود کو آزمائشی پیغام بھیجیں
preview-mail = ای میل
preview-from = بھیجنے والا
preview-subject = عنوان
preview-size = نظر آنے والا حصہ { $html } کلو بائٹ، کل { $mail } کلو بائٹ
preview-too-long = { $language } زبان کی ای میل { $kilobytes } کلو بائٹ کی ہے۔ ای میل کے پروگرام { $most } کلو بائٹ تک دکھاتے ہیں اور باقی کاٹ دیتے ہیں۔ متن چھوٹا کریں، یا تفصیل رہنما کتابچے میں لکھ کر اس کا لنک دیں۔
preview-phone = فون پر
preview-dark = فون پر، گہرے رنگ کی اسکرین میں
preview-desk = کمپیوٹر پر
preview-chat = Telegram میں
preview-length = { $count ->
    [one] { $most } میں سے { $shown } حرف۔
   *[other] { $most } میں سے { $shown } حروف۔
}
preview-cut = یہ بہت لمبا ہے، اس لیے آخری حصہ کاٹ دیا گیا ہے۔ باقی ویب سائٹ پر پڑھا جاتا ہے۔
preview-plain = سادہ متن
preview-plain-what = ای میل کے جو پروگرام رنگ یا تصویریں نہیں دکھاتے، ان میں یہ نظر آتا ہے۔
preview-headers = ای میل کی سرخیاں
preview-headers-what = ان کی مدد سے ای میل کا پروگرام بند کرنے کا اپنا بٹن دکھاتا ہے اور ای میلوں کو ترتیب دیتا ہے۔
