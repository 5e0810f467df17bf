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
