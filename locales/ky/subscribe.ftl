# Subscribing by email.
subscribe-title = Жаңылыктарды электрондук почта аркылуу алуу
subscribe-what = Өзүңүз тандаган темалар гана, өз тилиңизде. Каалаган убакта бир жолу басып токтото аласыз.
subscribe-address-label = Электрондук почта дареги
subscribe-lang-label = Тил
subscribe-topics-label = Кайсы темалар боюнча?
subscribe-cadence-label = Канчалык тез-тез?
subscribe-cadence-at-once = Жаңылык чыкканда дароо
subscribe-send-button = Жазылуу
subscribe-next = Адегенде сизге кат жөнөтөбүз. Аны ачып, ичиндеги баскычты басыңыз. Ансыз эч нерсе жөнөтпөйбүз.
subscribe-telegram-heading = Telegram аркылуу аласызбы?
subscribe-telegram = Telegram ичинде чатыбызды ачып, «Баштоо» баскычын басыңыз, андан кийин ошол жерден тилди жана кайсы темалар боюнча жаңылык алууну тандаңыз.
subscribe-error-address = Электрондук почта дарегин текшериңиз. Ал мындай болот: name@example.com.
subscribe-error-lang = Тизмеден тилди тандаңыз.
subscribe-error-topics = Кеминде бир тема тандаңыз.
subscribe-error-cadence = Канчалык тез-тез алгыңыз келгенин тандаңыз.
subscribe-sent-title = Почтаңызды текшериңиз
# $address: an email address
subscribe-sent-what = Төмөнкү дарекке кат жөнөттүк: { $address }. Аны ачып, баскычты басыңыз. Жаңылыктар ошондон кийин гана келе баштайт.
subscribe-sent-missing = Он мүнөттөн кийин да кат келген жокпу? Спам папкасын караңыз жана жогорудагы дарек туура экенин текшериңиз.
subscribe-sent-again = Башка дарек киргизүү
subscribe-again = Кайра жазылуу

# The link in the mail.
confirm-title = Бул жаңылыктарды алгыңыз келеби?
confirm-what = Баскычты бассаңыз, жаңылыктар келе баштайт. Муну сиз сурабаган болсоңуз, баракты жабыңыз; анда эч нерсе жөнөтүлбөйт.
confirm-button = Ооба, мага жаңылыктар жөнөтүлсүн
confirmed-title = Сиз жазылдыңыз
confirmed-what = Жаңылык чыкса, сизге кат келет. Ар бир катта өзгөртүү же токтотуу үчүн шилтеме бар.
confirmed-manage = Өзгөртүү же токтотуу
spent-title = Бул шилтеме эми иштебейт
spent-what = Ал мурда колдонулган же эскирген. Ырастаган болсоңуз, баары жайында, эч нерсе кылуунун кереги жок. Ырастабаган болсоңуз, кайра жазыла аласыз.

# Changing and stopping.
manage-title = Сиздин жаңылыктарыңыз
manage-what = Эмнелерди алгыңыз келгенин тандап, сактаңыз.
manage-save-button = Сактоо
manage-saved = Сакталды.
manage-end-heading = Баарын токтотуу
manage-end-what = Сизге мындан ары жаңылык келбейт жана дарегиңизди өчүрөбүз.
manage-end-button = Баарын токтотуу
end-title = Бардык жаңылыктар токтотулсунбу?
end-what = Баскычты бассаңыз, сизге мындан ары жаңылык келбейт. Дарегиңизди өчүрөбүз.
end-change-instead = Токтотпой, темаларды же тилди өзгөртүү
ended-title = Жаңылыктар токтотулду
ended-what = Сизге мындан ары жаңылык келбейт. Дарегиңизди өчүрдүк. Буга чейин жөнөтүлгөн кат дагы келиши мүмкүн.

# The mail that asks to confirm. $city: the city's name
confirm-mail-subject = { $city }: жазылууңузду ырастаңыз
# $city: the city's name, $link: an address on the web, alone on its line
confirm-mail-text =
    Саламатсызбы!

    Кимдир бирөө, балким өзүңүз, ушул электрондук почта дарегине жаңылыктар жөнөтүүнү сурады. Жөнөтүүчү: { $city }.

    Аларды алуу үчүн төмөнкү баракты ачып, баскычты басыңыз:

    { $link }

    Шилтеме 7 күн иштейт.

    Муну сиз сурабаган болсоңуз, эч нерсе кылбаңыз. Бизден башка кат келбейт.
