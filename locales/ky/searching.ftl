# Searching: what stands beside the results, and what was searched for in vain.

# $language: name of a language in itself
search-nothing-in = { $language }: эч нерсе табылган жок.
search-suggestions = Сунуштар
search-kind-amount = Сумма же мөөнөт
privacy-searching-heading = Издегенде
privacy-searching = Эч нерсе табылбаган сөздөр 90 күн шифрленип сакталат: ошолор аркылуу шаар жетишпеген текстти жаза алат. Ким жазганы сакталбайт, күнү гана сакталат. Узун сүйлөмдөр, узун сандар жана даректер такыр сакталбайт.

# The newsroom's page of searches that found nothing.
board-section-unfound = Изделген, бирок табылбаган сөздөр
unfound-title = Изделген, бирок табылбаган сөздөр
unfound-what = Окурмандар акыркы 90 күндө жазган, бирок таба албаган сөздөр. Ким жазганын эч ким билбейт. Жетишпеген текстти жазыңыз же тексттерибизде колдонулган сөздү көрсөтүңүз: андан кийин ал табылат.
unfound-none = Акыркы 90 күндөгү ар бир издөөдө бир нерсе табылды.
unfound-typed = Жазылган сөз
unfound-language = Тил
# How often something was typed.
unfound-times = Канча жолу
unfound-last = Акыркы жолу
unfound-elsewhere = Төмөнкү тилдерде гана табылды:
unfound-again = Кайра издөө
unfound-means = Тексттерибиздеги сөз
unfound-means-button = Мааниси бирдей деп белгилөө
unfound-seen = Чечилди
# $words: what a publisher wrote
unfound-means-nothing = «{ $words }» боюнча да бул тилде эч нерсе табылбайт. Тексттерибизде бар сөздү жазыңыз.
# $asked: what readers typed
unfound-linked = Эми «{ $asked }» деп издегенде да натыйжа чыгат.
unfound-gone = Бул сап эми бул жерде жок. Башка кызматкер аны чечти.
unfound-too-long = Өтө узун. Эң көп дегенде { $most } белги жазыңыз.
# $count: searches with long sentences that found nothing
unfound-long = { $count ->
    [one] { $count } узун суроо боюнча эч нерсе табылган жок. Анын сөздөрү сакталган жок.
   *[other] { $count } узун суроо боюнча эч нерсе табылган жок. Алардын сөздөрү сакталган жок.
}
unfound-same-heading = Бул жерде кошулган, мааниси бирдей сөздөр
unfound-same-remove = Алып салуу
unfound-same-removed = Сөздөр алып салынды.

# Amounts and time limits. The values come from the law and are filled in.
amounts-title = Суммалар жана мөөнөттөр
amounts-lead = Бүгүн мыйзамда эмне жазылганы жана ар биринин булагы. Мыйзам өзгөрсө, бул барак да ошол күнү өзгөрөт.
amounts-name = Эмне
amounts-value = Бүгүн
# $date: the first day; $value: the new value
amounts-next = { $date } күнүнөн баштап: { $value }
amounts-source = Булак (корейче)
# $date: a day
amounts-checked = Текшерилген күнү: { $date }
amounts-guide = Эмне кыла аласыз
amount-minimum-wage-hourly = Эң төмөнкү айлык акы, бир саат үчүн
amount-minimum-wage-daily = Эң төмөнкү айлык акы, сегиз сааттык бир күн үчүн
amount-minimum-wage-monthly = Эң төмөнкү айлык акы, толук иш убактысы менен бир ай үчүн
amount-premium-overtime = Ашыкча иштеген сааттар үчүн кошумча акы
amount-premium-night = Түнкү жумуш үчүн кошумча акы
amount-premium-holiday = Дем алуу же майрам күнүндөгү жумуш үчүн кошумча акы
amount-premium-firm-size = Компания бул кошумча акыны төлөөгө милдеттүү болгон жумушчулардын саны, кеминде
amount-wage-settlement-deadline = Акыркы жумуш күнүнөн кийин бардык акчаны төлөө мөөнөтү
amount-wage-delay-interest = Кеч төлөнгөн айлык акы үчүн бир жылдык пайыз
amount-wage-claim-limit = Төлөнбөгөн айлык акыны талап кылуу мөөнөтү
amount-annual-leave-days = Бир жыл иштегенден кийин бир жылда берилүүчү акылуу эс алуу күндөрү
amount-dismissal-notice = Жумуштан бошотуу жөнүндө алдын ала билдирүү мөөнөтү
amount-dismissal-complaint-limit = Мыйзамсыз жумуштан бошотууга каршы арыз берүү мөөнөтү
amount-maternity-leave = Төрөткө чейин жана төрөттөн кийин берилүүчү өргүү
amount-severance-min-service = Жумуштан бошонуу жөлөкпулун алуу үчүн иштөө керек болгон убакыт, кеминде
amount-severance-days-per-year = Иштеген ар бир жыл үчүн жумуштан бошонуу жөлөкпулу: мынча күндүн орточо айлык акысы
amount-severance-deadline = Жумуштан кеткенден кийин жумуштан бошонуу жөлөкпулун төлөө мөөнөтү
amount-severance-claim-limit = Жумуштан бошонуу жөлөкпулун талап кылуу мөөнөтү
amount-departure-insurance-claim-limit = Кореядан кетүү камсыздандыруусунун акчасын талап кылуу мөөнөтү
amount-accident-leave-benefit = Өндүрүштүк кырсыктан кийин иштей албаган убакыт үчүн акча: орточо айлык акыдан үлүшү
amount-accident-claim-limit = Өндүрүштүк кырсыктан кийин дарылануу акысын жана алынбаган айлык акыны суроо мөөнөтү
amount-accident-claim-limit-long = Өндүрүштүк кырсыктан туруктуу майыптык же өлүм болсо, акча суроо мөөнөтү
amount-accident-appeal = Жумуштагы кырсыктан камсыздандыруу баш тартса, каршы пикир билдирүү мөөнөтү
amount-health-insurance-wait = Жумуш аркылуу камсыздандырылбасаңыз, медициналык камсыздандыруу башталганга чейин Кореяда жашоо убактысы
amount-health-insurance-rate-worker = Медициналык камсыздандыруу: айлык акыңыздан сиз төлөй турган үлүш
amount-pension-rate-worker = Улуттук пенсия: айлык акыңыздан сиз төлөй турган үлүш
amount-employment-insurance-rate-worker = Жумуш менен камсыздоо боюнча камсыздандыруу: айлык акыңыздан сиз төлөй турган үлүш
amount-registration-deadline = Кореяга киргенден кийин чет элдик катары катталуу мөөнөтү
amount-address-report-deadline = Көчкөндөн кийин жашаган жердин өзгөргөнүн билдирүү мөөнөтү
amount-newborn-status-deadline = Кореяда төрөлгөн балага жүрүү статусун суроо мөөнөтү
amount-workplace-change-apply = Жумуштан кеткенден кийин иш ордун алмаштырууга арыз берүү мөөнөтү
amount-workplace-change-find = Жаңы иш ордун табуу мөөнөтү
amount-fee-card = Чет элдикти каттоо картасынын акысы
amount-fee-extension = Жүрүү мөөнөтүн узартуу акысы
amount-fee-status-change = Кореяда жүрүү статусун өзгөртүү акысы
amount-fee-workplace-change = Иш ордун алмаштыруу акысы
amount-child-allowance-amount = Балдар жөлөкпулу, бир ай үчүн
amount-child-allowance-under-age = Балдар жөлөкпулу берилет, эгер баланын жашы мындан кичүү болсо
amount-birth-report-deadline = Баланын төрөлгөнүн билдирүү мөөнөтү
amount-waste-fine = Таштандыны уруксат берилбеген жерге таштаганы үчүн айып пул, эң көп дегенде
amount-lease-term = Ижарага алган үйдө жашаса боло турган убакыт, кеминде
amount-international-licence = Кореяга киргенден кийин эл аралык айдоочулук күбөлүк жарактуу болгон мөөнөт
