# A translation as a file, and back; Word and Hangul documents.
sheets-heading = Magsalin sa talaksan
sheets-what = Maaari ninyong kunin ang talaksan, isalin ito sa sarili ninyong programa at ipadala itong muli rito. Itatabi ito agad, at ipapakita ang mga bahaging hindi matatanggap kasama ang dahilan.
sheets-file = Ang naisaling talaksan (hanggang 10 MB)
sheets-send = Ipadala at itabi
sheets-title = Ipinadalang talaksan: { $language }
sheets-saved = { $count ->
    [one] { $count } bahagi ang naitabi.
   *[other] { $count } na bahagi ang naitabi.
}
sheets-saved-list = Ipakita ang mga naitabi
sheets-unchanged = { $count ->
    [one] { $count } bahagi ang hindi nagbago.
   *[other] { $count } na bahagi ang hindi nagbago.
}
sheets-refused = { $count ->
    [one] { $count } bahagi ang hindi naitabi
   *[other] { $count } na bahagi ang hindi naitabi
}
sheets-lost = Kulang
sheets-extra = Sobra
sheets-now = Ang Koreano ngayon
sheets-theirs = Ang nakatabing salin ngayon
sheets-to-editor = Tingnan sa pahina ng pagsulat
sheets-to-order = Bumalik sa ipinasasalin
sheets-error-none = Pumili po ng talaksan.
sheets-error-several = Isang talaksan lamang po ang piliin.
sheets-mail = Maaari din ninyong punan ang hanay ng salin sa kalakip na talahanayan sa Excel at ipadala ito sa pahina ng pagsasaling ito.
sheets-document = Kumuha mula sa Word o Hangul
sheets-document-file = Dokumento (hanggang 10 MB)
sheets-document-hint = Papalitan ng nasa dokumento ang pamagat at ang teksto. Walang maitatabi hangga't hindi ninyo itinatabi.
sheets-document-button = Kunin ang dokumento
sheets-document-done = Nasa mga kahon na ang dokumento. Hindi pa ito naitatabi: tingnan po muna, saka itabi.
exchange-reason-words-changed = May ibang nagtabi ng bahaging ito mula nang kunin ang talaksan.
exchange-reason-unknown-fact = May binabanggit itong halaga, araw o numero ng telepono na wala naman.
