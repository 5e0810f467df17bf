# Around a guide: when it was checked, who can help, what to read with it.
# $day: a date
guide-due = ہمیں اس رہنما کتابچے کو { $day } تک دوبارہ جانچنا تھا، لیکن ابھی تک نہیں جانچا۔ ہو سکتا ہے رقمیں اور قواعد بدل گئے ہوں۔ براہِ کرم ان پر بھروسا کرنے سے پہلے پوچھ لیں۔
guide-helpers-heading = اس میں میری مدد کون کر سکتا ہے؟
guide-checked-heading = اسے کب جانچا گیا؟
guide-checked-on = آخری بار جانچنے کی تاریخ
guide-checked-by = کس نے جانچا
guide-review-by = دوبارہ جانچنے کی تاریخ
guide-related-heading = اس کے ساتھ پڑھنے کے رہنما کتابچے
# $language: name of a language in itself
guide-wish-button = مجھے یہ اس زبان میں چاہیے: { $language }

# When each guide is to be checked again, in the newsroom.
guide-reviews-title = جانچنے کے رہنما کتابچے
guide-reviews-what = جن رہنما کتابچوں کی تاریخ گزر چکی ہے، وہ پہلے آتے ہیں۔ ان کے پڑھنے والوں کو بتایا جاتا ہے کہ ہو سکتا ہے اعداد بدل گئے ہوں۔
# $shown: number of guides
guide-reviews-link = رہنما کتابچے جن کے جانچنے کی تاریخ گزر چکی ہے: { $shown }
guide-overdue = تاریخ گزر گئی
guide-no-day = مقرر نہیں
