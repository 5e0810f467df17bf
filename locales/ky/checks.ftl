# What is found when a translation is compared with its Korean. $lost: in the Korean alone; $extra: in the
# translation alone; both are lists as they are written.
checks-missing = Бул азырынча которула элек.
checks-placeholder-lost = Корейче тексттеги төмөнкү маалыматтар бул жерде жок: { $lost }
checks-placeholder-extra = Төмөнкү маалыматтар корейче текстте жок: { $extra }
checks-placeholder-both = Маалыматтар ар башка. Корейчеде: { $lost }, бул жерде: { $extra }
checks-number-lost = Корейче тексттеги төмөнкү сандар бул жерде жок: { $lost }
checks-number-extra = Төмөнкү сандар корейче текстте жок: { $extra }
checks-number-both = Сандар ар башка. Корейчеде: { $lost }, бул жерде: { $extra }
checks-money-lost = Корейче тексттеги төмөнкү суммалар бул жерде жок: { $lost }
checks-money-extra = Төмөнкү суммалар корейче текстте жок: { $extra }
checks-money-both = Суммалар ар башка. Корейчеде: { $lost }, бул жерде: { $extra }
checks-phone-lost = Корейче тексттеги төмөнкү телефон номерлери бул жерде жок: { $lost }
checks-phone-extra = Төмөнкү телефон номерлери корейче текстте жок: { $extra }
checks-phone-both = Телефон номерлери ар башка. Корейчеде: { $lost }, бул жерде: { $extra }
checks-link-lost = Корейче тексттеги төмөнкү шилтемелер бул жерде жок: { $lost }
checks-link-extra = Төмөнкү шилтемелер корейче текстте жок: { $extra }
checks-link-both = Шилтемелер ар башка. Корейчеде: { $lost }, бул жерде: { $extra }
checks-date-lost = Корейче тексттеги төмөнкү күндөр бул жерде жок: { $lost }
checks-date-extra = Төмөнкү күндөр корейче текстте жок: { $extra }
checks-date-both = Күндөр ар башка. Корейчеде: { $lost }, бул жерде: { $extra }
checks-marks-lost = Корейче тексттеги төмөнкү белгилер бул жерде жок: { $lost }
checks-marks-extra = Төмөнкү белгилер корейче текстте жок: { $extra }
checks-marks-both = Белгилер ар башка. Корейчеде: { $lost }, бул жерде: { $extra }
# $term: the Korean word; $wanted: the translation that the list of terms has.
checks-term = { $term } адатта «{ $wanted }» деп которулат. Ушул сөздү колдонуңуз же өз сөзүңүздүн жанына кашаага корейчесин жазыңыз.
checks-length = Узундугу адаттагыдай эмес: { $letters } тамга, адатта { $usual } чамасында болот. Бир нерсе калып калган жокпу же ашыкча кошулган жокпу?
# $found: as it stands in the text.
checks-bare-amount = { $found } түз жазылган. Анын ордуна маалыматтын аталышын коюңуз, ошондо ал мыйзам менен кошо өзгөрөт.
checks-korean = Корейче текст калып калган: { $found }
checks-unknown-fact = Мындай аталыштагы маалымат жок: { $found }.
checks-broken-fact = «{ $found }» маалымат эмес. Аны аталышы жана жабуучу кашаасы менен жазыңыз.
checks-broken-link = { $found } шилтемеси эч кайда алып барбайт: мындай барак жок.
checks-must = Сөзсүз оңдоо керек
checks-look = Жарыялоодон мурда карап чыгыңыз
checks-all-the-same = Мунун баарын карап чыктым. Ушул бойдон жарыялансын.
# $count: how many findings there are; $shown: the same, written out.
checks-count = Карап чыгуучу { $shown } нерсе бар
# These follow “Published” in the history: what it was published despite.
checks-despite-missing = которулбаган жерлери болсо да
checks-despite-number = сандары ар башка болсо да
checks-despite-date = күндөрү ар башка болсо да
checks-despite-marks = белгилери ар башка болсо да
checks-despite-term = сөздөрү терминдер тизмесинен башкача болсо да
checks-despite-length = узундугу адаттагыдай эмес болсо да
checks-despite-bare-amount = маанилери түз жазылган болсо да
checks-despite-korean = корейче сөздөрү калган болсо да
