# What can be subscribed to beside the city's topics.
topic-alerts = خطرے کی ہنگامی اطلاعات
subscribe-alerts-hint = طوفان، شدید گرمی، آگ وغیرہ: فوراً، رات کو بھی۔

# Below “more choices” of the form, and on one's own page.
subscribe-more = مزید چنیں
subscribe-cadence-daily = دن میں ایک بار، صبح
subscribe-cadence-weekly = ہفتے میں ایک بار، پیر کی صبح
subscribe-langs-label = کیا دوسری زبانوں میں بھی چاہیے؟
subscribe-langs-hint = جب پورا گھر پڑھتا ہو: ہر چیز ان زبانوں میں بھی آئے گی۔
subscribe-reads-label = آپ اور کون سی زبانیں پڑھتے ہیں؟
subscribe-reads-hint = جب کوئی متن آپ کی زبان میں نہ ہو تو وہ ان میں سے کسی زبان میں بھیجا جاتا ہے۔
subscribe-district-label = آپ کہاں رہتے ہیں؟
subscribe-district-hint = پھر آپ کو وہ نہیں بھیجا جاتا جو صرف شہر کے کسی دوسرے حصے کے بارے میں ہو۔ بتانا ضروری نہیں۔
subscribe-district-all = نہیں بتانا
subscribe-quiet-label = کن اوقات میں پیغام نہیں چاہیے؟
subscribe-quiet-hint = ان اوقات میں جو آئے وہ بعد میں بھیجا جاتا ہے۔ خطرے کی ہنگامی اطلاعات پھر بھی آتی ہیں۔ اگر فرق نہیں پڑتا تو خالی چھوڑ دیں۔
subscribe-quiet-from = کب سے
subscribe-quiet-until = کب تک
subscribe-zone-label = کس جگہ کا وقت؟
subscribe-error-langs = زبانیں بہت زیادہ ہیں۔ براہِ کرم زیادہ سے زیادہ پانچ چنیں۔
subscribe-error-district = براہِ کرم فہرست سے چنیں کہ آپ کہاں رہتے ہیں۔
subscribe-error-quiet = براہِ کرم دو الگ الگ وقت لکھیں، جیسے 22:00 اور 07:00، یا دونوں خالی چھوڑ دیں۔
subscribe-error-zone = براہِ کرم فہرست سے چنیں کہ کس جگہ کا وقت ہو۔

# The link in the mail, pressed once more.
confirm-already-title = آپ پہلے ہی تصدیق کر چکے ہیں
confirm-already-what = سب ٹھیک ہے، آپ کو مزید کچھ کرنے کی ضرورت نہیں۔ تبدیل کرنے یا بند کرنے کا لنک ہر ای میل میں ہوتا ہے۔

# One's own page.
# $address: an email address, its name hidden but for the first letter
manage-whose = یہ { $address } پر بھیجی جانے والی نئی معلومات ہیں۔
manage-whose-chat = یہ ایک Telegram چیٹ پر بھیجی جانے والی نئی معلومات ہیں۔
# $day: a day with its year
manage-paused = { $day } سے پہلے کچھ نہیں بھیجا جائے گا۔
manage-go-on-button = مجھے ابھی سے دوبارہ نئی معلومات بھیجیں
manage-gets-heading = آپ کو اس وقت کیا ملتا ہے
# $languages: names of languages in themselves, $cadence: how often, as in the choice
manage-gets-how = { $languages } · { $cadence }
manage-stop-button = صرف یہ بند کریں
manage-pause-heading = کچھ دن کے لیے روکیں
manage-pause-label = اس دن سے پہلے کچھ نہ بھیجیں
manage-pause-button = روکیں
# $last: the last day that can be chosen, as 2027-02-21
manage-error-until = براہِ کرم کل سے { $last } تک کا کوئی دن چنیں۔

# Having everything deleted.
unlist-title = میرے بارے میں سب کچھ مٹا دیں
unlist-what = آپ کو مزید کوئی معلومات نہیں بھیجی جائیں گی۔ ہم آپ کا پتہ اور آپ کی بتائی ہوئی سب باتیں مٹا دیتے ہیں: زبانیں، آپ کہاں رہتے ہیں، اور پیغام نہ بھیجنے کے اوقات۔ جو بھیجا گیا تھا، اس کی صرف گنتی رہتی ہے، آپ کے بغیر۔ آپ کے پتے کا صرف ایک نشان رہتا ہے جسے کوئی نہیں پڑھ سکتا، تاکہ کوئی فہرست آپ کو دوبارہ شامل نہ کرے۔ آپ خود جب چاہیں دوبارہ درخواست دے سکتے ہیں۔
unlist-button = سب کچھ مٹا دیں
unlisted-title = مٹا دیا گیا
unlisted-what = اب ہمیں آپ کا پتہ معلوم نہیں۔ جو ای میل پہلے ہی بھیجی جا چکی تھی، وہ اب بھی آ سکتی ہے۔

# “Why did I get this?”
got-title = یہ مجھے کیوں ملا؟
got-nobody = اس پتے پر اب کچھ نہیں بھیجا جاتا، اور ہم نے اسے مٹا دیا ہے۔ نیچے وہ ہے جو پہلے اس پر بھیجا گیا۔
got-subscriptions = کس چیز کی درخواست کی گئی تھی
got-nothing = کسی چیز کی درخواست نہیں کی گئی تھی۔
got-topic = موضوع
got-how = طریقہ
got-from = کب سے
got-until = کب تک
got-goes-on = جاری ہے
got-by = درخواست کہاں سے آئی
got-messages = آخری پیغامات
got-no-messages = ابھی تک کچھ نہیں بھیجا گیا۔
got-message = پیغام
got-on = دن
got-became = اس کا کیا ہوا
got-digest = ایک پیغام میں کئی اطلاعات
# $day: a day with its year
got-door-web = اس ویب سائٹ پر چنا گیا، اور { $day } کو ای میل سے تصدیق ہوئی
got-door-api = دوسرے پروگرام کے ذریعے درخواست ہوئی، اور { $day } کو ای میل سے تصدیق ہوئی
got-door-telegram = { $day } کو Telegram میں چنا گیا
got-door-manage = { $day } کو آپ کے اپنے صفحے پر تبدیل کیا گیا
got-door-import = شہر کی فہرست سے، { $day } کو شامل کیا گیا
# $day: a day with its year
got-agreed = رضامندی کی تاریخ: { $day }
got-ended-changed = کچھ اور چنا گیا
got-ended-unsubscribed = بند کر دیا گیا
got-ended-unreachable = اس پتے پر پیغام پہنچنا بند ہو گئے
got-ended-complained = اسے اسپیم بتایا گیا
got-ended-other = ختم ہو گیا
got-state-ready = بھیجے جانے کے انتظار میں
got-state-held = انتظار میں، کیونکہ ہم نے اسے روکا ہے
got-state-sending = بھیجا جا رہا ہے
got-state-sent = بھیجا گیا
got-state-failed = پہنچایا نہیں جا سکا
got-state-unknown = بھیجا گیا، لیکن معلوم نہیں کہ پہنچا یا نہیں
got-state-suppressed = نہیں بھیجا گیا
got-lang-wanted = آپ نے یہی زبان مانگی تھی۔
# $wanted: name of a language in itself
got-lang-other = { $wanted } زبان میں متن نہیں تھا۔ آپ نے بتایا تھا کہ آپ یہ زبان بھی پڑھتے ہیں۔
got-lang-fallback = { $wanted } زبان میں متن نہیں تھا، اس لیے ہم نے یہ بھیجا۔

# The bot: buttons below the topics.
bot-topics-cadence-button = کتنی بار
bot-topics-also-button = مزید زبانیں
bot-topics-district-button = رہنے کی جگہ
bot-topics-quiet-on-button = 22:00 سے 07:00 تک پیغام نہیں
bot-topics-quiet-off-button = کسی بھی وقت پیغام آئے
