# A translation as a file, and back; Word and Hangul documents.
sheets-heading = فائل میں ترجمہ کریں
sheets-what = آپ فائل ڈاؤن لوڈ کر کے اپنے پروگرام میں ترجمہ کر سکتے ہیں اور اسے یہاں واپس بھیج سکتے ہیں۔ یہ فوراً محفوظ ہو جاتی ہے، اور جو حصے نہیں لیے جا سکتے وہ وجہ کے ساتھ دکھائے جاتے ہیں۔
sheets-file = ترجمہ شدہ فائل (10 ایم بی تک)
sheets-send = بھیجیں اور محفوظ کریں
sheets-title = بھیجی گئی فائل: { $language }
sheets-saved = { $count ->
    [one] { $count } حصہ محفوظ ہو گیا۔
   *[other] { $count } حصے محفوظ ہو گئے۔
}
sheets-saved-list = محفوظ کیے گئے حصے دکھائیں
sheets-unchanged = { $count ->
    [one] { $count } حصہ پہلے جیسا ہے۔
   *[other] { $count } حصے پہلے جیسے ہیں۔
}
sheets-refused = { $count ->
    [one] { $count } حصہ محفوظ نہیں ہوا
   *[other] { $count } حصے محفوظ نہیں ہوئے
}
sheets-lost = جو رہ گیا
sheets-extra = جو زیادہ ہے
sheets-now = موجودہ کوریائی متن
sheets-theirs = اس وقت محفوظ ترجمہ
sheets-to-editor = متن لکھنے کے صفحے پر دیکھیں
sheets-to-order = سونپے گئے ترجمے پر واپس جائیں
sheets-error-none = براہِ کرم ایک فائل چنیں۔
sheets-error-several = براہِ کرم صرف ایک فائل چنیں۔
sheets-mail = آپ ساتھ لگے ایکسل کے جدول میں ترجمے کا کالم بھر کر اسے اس ترجمے کے صفحے پر بھی بھیج سکتے ہیں۔
sheets-document = ورڈ یا ہنگل کی دستاویز سے لائیں
sheets-document-file = دستاویز (10 ایم بی تک)
sheets-document-hint = عنوان اور متن کی جگہ دستاویز کا عنوان اور متن آ جاتا ہے۔ جب تک آپ محفوظ نہ کریں، کچھ محفوظ نہیں ہوتا۔
sheets-document-button = دستاویز لائیں
sheets-document-done = دستاویز خانوں میں آ گئی ہے۔ یہ ابھی محفوظ نہیں ہے: براہِ کرم اسے دیکھیں، پھر محفوظ کریں۔
exchange-reason-words-changed = فائل ڈاؤن لوڈ ہونے کے بعد کسی اور نے یہ حصہ محفوظ کیا ہے۔
exchange-reason-unknown-fact = اس میں ایسی رقم، تاریخ یا فون نمبر کا نام ہے جو موجود نہیں۔
