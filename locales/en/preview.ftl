# The page on which a bulletin is looked at before it is sent, as its readers will see it.
preview-title = Preview: { $language }
preview-heading = Preview
preview-what = See how it looks on a reader’s phone, at a computer and in Telegram.
preview-languages = Languages
preview-test = Send a test to myself
preview-mail = Mail
preview-from = From
preview-subject = Subject
preview-size = { $html } KB of what is shown, { $mail } KB in all
preview-too-long = The mail in { $language } has { $kilobytes } KB. Mail programs show { $most } KB and cut off the rest. Shorten the text, or write the details in a guide and link to it.
preview-phone = On a phone
preview-dark = On a phone, in the dark
preview-desk = At a computer
preview-chat = Telegram
preview-length = { $count ->
    [one] { $shown } character of { $most }.
   *[other] { $shown } characters of { $most }.
}
preview-cut = It is too long and its end is cut off. The rest is read on the web.
preview-plain = Plain text
preview-plain-what = This is what mail programs show that have no colours or pictures.
preview-headers = Headers
preview-headers-what = By these a mail program shows its own button to unsubscribe and sorts the mail.
