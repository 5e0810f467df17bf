# A language that comes after a bulletin was approved; tests; the end of what came in from elsewhere.
adding-heading = ترجمے کے منتظر
adding-what = ان قارئین کو کچھ نہیں بھیجا گیا کیونکہ ان کی زبان میں متن نہیں ہے۔ یہاں لکھنے کے بعد یہ ان کو جائے گا جو اب بھی منتظر ہیں۔
# $language: its own name
adding-write = { $language } میں لکھیں
adding-look = پہلے دیکھیں
adding-send = منتظر لوگوں کو بھیجیں
adding-not-yet = ابھی کچھ نہیں بھیجا گیا۔ انہیں یہ ملے گا۔
adding-changed = ابھی کچھ نہیں بھیجا گیا: آپ کے دیکھنے کے بعد الفاظ بدل گئے ہیں۔ اب انہیں یہ ملے گا۔
adding-error-blocks = ترجمے کے پیراگراف اور فہرست کے نکات کوریائی متن سے ایک ایک کر کے ملنے چاہییں۔
adding-error-late = یہ زبان اب شامل نہیں ہو سکتی: یہ بھیجی جا چکی ہے، یا اس خبر کا وقت گزر چکا ہے۔
# $shown: a number of people, as it is written
sending-act-added = منتظر لوگوں کے لیے زبان شامل ہوئی: { $shown }
testing-error-words = کچھ نہیں بھیجا گیا: اس زبان میں متن نہیں ہے۔
testing-error-address = کچھ نہیں بھیجا گیا: آپ کے اکاؤنٹ میں ایسا پتہ نہیں جس پر ای میل جا سکے۔
# $until: a moment
sending-hour-until = منظور ہوتے ہی یہ بھیجی جائے گی، اور { $until } تک بھیجی جا سکتی ہے۔
# $until: a moment
sending-worth-until = { $until } تک، جیسا ابھی ہے
