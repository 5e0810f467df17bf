# $link: where the bot is opened
bulletin-post-own = اپنی چیٹ میں، صرف آپ کے موضوعات: { $link }
posts-heading = شہر کے ٹیلی گرام چینل
posts-what = جس زبان میں لکھا گیا ہے اس میں ایک پوسٹ، چینل دیکھنے والے سب کے لیے۔ انہیں افراد میں نہیں گنا جاتا۔
posts-channel = ٹیلی گرام چینل
posts-channel-what = رکنیت کے بغیر تمام خبریں۔ آپ کا نام یا پتہ نہیں پوچھا جاتا۔
posts-channel-button = چینل کھولیں
