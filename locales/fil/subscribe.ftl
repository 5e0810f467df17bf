subscribe-title = Tumanggap ng balita sa email
subscribe-what = Iyon lamang pinili ninyo, sa inyong wika. Maaari ninyo itong itigil kahit kailan sa isang pindot.
subscribe-address-label = Adres ng email
subscribe-lang-label = Wika
subscribe-topics-label = Tungkol saan?
subscribe-cadence-label = Gaano kadalas?
subscribe-cadence-at-once = Agad, kapag may bago
subscribe-send-button = Magpalista
subscribe-next = Magpapadala muna kami ng isang email. Buksan ito at pindutin ang buton na naroon. Kung hindi ito pipindutin, wala kaming ipapadala.
subscribe-telegram-heading = Sa Telegram na lamang ba?
subscribe-telegram = Buksan ang aming chat sa Telegram, pindutin ang “Start”, at piliin doon ang wika at kung tungkol saan ang gusto ninyong balita.
subscribe-error-address = Pakitingnan po ang adres ng email. Ganito ang anyo nito: name@example.com.
subscribe-error-lang = Pumili po ng wika sa listahan.
subscribe-error-topics = Pumili po ng kahit isang paksa.
subscribe-error-cadence = Piliin po kung gaano kadalas.
subscribe-sent-title = Pakitingnan po ang inyong email
subscribe-sent-what = Nagpadala kami ng email sa { $address }. Buksan ito at pindutin ang buton. Saka lamang magsisimula ang pagpapadala ng balita.
subscribe-sent-missing = Wala pa bang email pagkaraan ng sampung minuto? Tingnan ang lalagyan ng spam, at tiyaking tama ang adres sa itaas.
subscribe-sent-again = Maglagay ng ibang adres
subscribe-again = Magpalistang muli

confirm-title = Gusto ba ninyong tumanggap ng mga balitang ito?
confirm-what = Pindutin ang buton at magsisimula ang pagpapadala ng balita. Kung hindi kayo ang humiling nito, isara ang pahina; wala nang ipapadala.
confirm-button = Oo, padalhan ako ng balita
confirmed-title = Nakalista na kayo
confirmed-what = Makatatanggap kayo ng email kapag may bago. Nasa bawat email ang link para baguhin o itigil ito.
confirmed-manage = Baguhin o itigil
spent-title = Hindi na gumagana ang link na ito
spent-what = Nagamit na ito, o masyado nang luma. Kung nakumpirma na ninyo, ayos na ang lahat at wala na kayong kailangang gawin. Kung hindi pa, maaari kayong magpalistang muli.

manage-title = Mga balitang tinatanggap ninyo
manage-what = Piliin ang gusto ninyong matanggap, at itabi ito.
manage-save-button = Itabi
manage-saved = Naitabi na.
manage-end-heading = Itigil ang lahat
manage-end-what = Hindi na kayo makatatanggap ng balita, at buburahin namin ang inyong adres.
manage-end-button = Itigil ang lahat
end-title = Ititigil ba ang lahat ng balita?
end-what = Pindutin ang buton at hindi na kayo makatatanggap ng balita. Buburahin namin ang inyong adres.
end-change-instead = Palitan na lamang ang mga paksa o ang wika
ended-title = Itinigil na ang inyong mga balita
ended-what = Hindi na kayo makatatanggap ng balita. Binura na namin ang inyong adres. Maaari pang dumating ang email na naipadala na bago nito.

confirm-mail-subject = { $city }: pakikumpirma po ang inyong pagpapalista
confirm-mail-text =
    Magandang araw po,

    may humiling, malamang ay kayo, na magpadala ang { $city } ng balita sa adres ng email na ito.

    Para matanggap ang mga ito, buksan ang pahinang ito at pindutin ang buton:

    { $link }

    Gagana ang link sa loob ng 7 araw.

    Kung hindi kayo ang humiling nito, wala kayong kailangang gawin. Hindi na kayo makatatanggap ng email mula sa amin.
