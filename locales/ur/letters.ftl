# Mails to people. A notice names no matter, no person and no number: others may read the mailbox.
notice-reply-subject = آپ کے لیے جواب آیا ہے
# $link: the page where the number is entered
notice-reply-text = آپ کے لیے جواب آیا ہے۔ اسے پڑھنے کے لیے یہ صفحہ کھولیں اور اپنا نمبر لکھیں:

    { $link }

    اس پیغام کے جواب میں لکھی گئی بات کوئی نہیں پڑھتا۔
notice-late-subject = آپ کے لیے جواب میں زیادہ وقت لگ رہا ہے
# $link: the page where the number is entered
notice-late-text = آپ کے لیے جواب میں طے شدہ وقت سے زیادہ وقت لگ رہا ہے۔ ہم آپ کو نہیں بھولے۔ دیکھنے کے لیے یہ صفحہ کھولیں اور اپنا نمبر لکھیں:

    { $link }

    اس پیغام کے جواب میں لکھی گئی بات کوئی نہیں پڑھتا۔

# To a translator. $title: Korean title of a text; $language: name of a language in itself
order-mail-subject-asked = براہِ کرم اس زبان میں ترجمہ کریں، { $language }: { $title }
order-mail-subject-soon = آخری تاریخ قریب ہے، { $language }: { $title }
order-mail-subject-today = آج آخری تاریخ ہے، { $language }: { $title }
order-mail-subject-late = آخری تاریخ گزر گئی، { $language }: { $title }
order-mail-subject-cancelled = اب ضرورت نہیں، { $language }: { $title }
order-mail-text-asked = ہم آپ سے ایک ترجمے کی گزارش کرتے ہیں۔
order-mail-text-soon = جس ترجمے کی آپ سے گزارش کی گئی تھی، اس کی آخری تاریخ قریب ہے۔
order-mail-text-today = جس ترجمے کی آپ سے گزارش کی گئی تھی، اس کی آخری تاریخ آج ہے۔
order-mail-text-late = جس ترجمے کی آپ سے گزارش کی گئی تھی، اس کی آخری تاریخ گزر گئی ہے۔ براہِ کرم اسے مکمل کریں، یا ہمیں بتائیں کہ آپ نہیں کر سکتے۔
order-mail-text-cancelled = جس ترجمے کی آپ سے گزارش کی گئی تھی، اب اس کی ضرورت نہیں رہی۔ براہِ کرم اس پر مزید کام نہ کریں۔
# $title: Korean title of a text; $language: name of a language in itself; $due: a day; $characters: a number
order-mail-about = متن: { $title }
    زبان: { $language }
    آخری تاریخ: { $due }
    کوریائی حروف کی تعداد: { $characters }
# $note: what somebody wrote to the translator
order-mail-note = ہدایت: { $note }
# $link: the page of the order
order-mail-link = اسے یہاں کھولیں:

    { $link }
# $link: a page where a password is chosen
order-mail-invitation = آپ نے ابھی تک سائن اِن نہیں کیا۔ یہاں پاس ورڈ چنیں۔ جس کام کی آپ سے گزارش کی گئی ہے، وہ پہلے صفحے پر ہے:

    { $link }

    یہ لنک 72 گھنٹے تک ایک بار کام کرتا ہے، اور ہماری بعد کی ای میل میں نیا لنک ہوتا ہے۔ اگر یہ اب کام نہ کرے تو ہم سے دوسرا لنک مانگیں۔
order-mail-no-reply = اس پیغام کے جواب میں لکھی گئی بات کوئی نہیں پڑھتا۔
