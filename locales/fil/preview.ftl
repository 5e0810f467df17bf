# The page on which a bulletin is looked at before it is sent, as its readers will see it.
preview-title = Sulyap: { $language }
preview-heading = Sulyap bago ipadala
preview-what = Tingnan kung paano ito lalabas sa telepono ng mambabasa, sa kompyuter at sa Telegram.
preview-languages = Mga wika
preview-test = Magpadala ng pagsubok sa sarili ko
preview-mail = Email
preview-from = Mula kay
preview-subject = Paksa ng email
preview-size = { $html } KB ang ipinapakita, { $mail } KB lahat
preview-too-long = { $kilobytes } KB ang email sa wikang { $language }. Hanggang { $most } KB lamang ang ipinapakita ng mga programa ng email at pinuputol ang natitira. Paikliin ang teksto, o isulat sa gabay ang mga detalye at maglagay ng link.
preview-phone = Sa telepono
preview-dark = Sa telepono, sa madilim na anyo
preview-desk = Sa kompyuter
preview-chat = Sa Telegram
preview-length = { $count ->
    [one] { $shown } karakter sa { $most }.
   *[other] { $shown } na karakter sa { $most }.
}
preview-cut = Masyado itong mahaba kaya naputol ang dulo. Sa websayt mababasa ang natitira.
preview-plain = Payak na teksto
preview-plain-what = Ganito ang ipinapakita ng mga programa ng email na walang kulay o larawan.
preview-headers = Mga ulo ng email
preview-headers-what = Dahil dito, naipapakita ng programa ng email ang sarili nitong buton para tumigil, at naisasaayos nito ang email.
