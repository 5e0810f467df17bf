bulletin-mail-why = آپ کو یہ ای میل اس لیے ملی ہے کہ آپ نے { $city } سے نئی معلومات کی درخواست کی تھی۔
bulletin-mail-manage = نئی معلومات تبدیل کریں یا بند کریں
bulletin-mail-read = اسے ویب سائٹ پر پڑھیں
bulletin-telegram-read = ویب سائٹ پر پڑھیں: { $link }
bulletin-telegram-stop = بند کرنے کے لیے: /stop
bulletin-test-subject = آزمائش: { $title }
bulletin-issue-title = { $publication }: { $issue }
bulletin-issue-intro = نیا شمارہ آ گیا ہے۔ اس میں یہ مضامین ہیں:

bulletins-title = نئی معلومات
bulletins-none = ابھی تک کچھ نہیں بھیجا گیا۔
bulletins-sent-on = بھیجنے کی تاریخ: { $date }
bulletins-all = پہلے بھیجی گئی تمام معلومات
bulletins-see-sent = جو پہلے بھیجا گیا تھا، وہ دیکھیں
bulletins-stale-note = { $count ->
    [one] یہ متن { $count } جگہ کوریائی متن سے مختلف ہے، اور اس جگہ پر نشان لگا ہے۔
   *[other] یہ متن { $count } جگہوں پر کوریائی متن سے مختلف ہے، اور ان جگہوں پر نشان لگا ہے۔
}
