# What is found when a translation is compared with its Korean. $lost: in the Korean alone; $extra: in the
# translation alone; both are lists as they are written.
checks-missing = Бұл әлі аударылмаған.
checks-placeholder-lost = Корейше мәтіндегі мына деректер мұнда жоқ: { $lost }
checks-placeholder-extra = Мына деректер корейше мәтінде жоқ: { $extra }
checks-placeholder-both = Деректер әртүрлі. Корейшеде: { $lost }, мұнда: { $extra }
checks-number-lost = Корейше мәтіндегі мына сандар мұнда жоқ: { $lost }
checks-number-extra = Мына сандар корейше мәтінде жоқ: { $extra }
checks-number-both = Сандар әртүрлі. Корейшеде: { $lost }, мұнда: { $extra }
checks-money-lost = Корейше мәтіндегі мына сомалар мұнда жоқ: { $lost }
checks-money-extra = Мына сомалар корейше мәтінде жоқ: { $extra }
checks-money-both = Сомалар әртүрлі. Корейшеде: { $lost }, мұнда: { $extra }
checks-phone-lost = Корейше мәтіндегі мына телефон нөмірлері мұнда жоқ: { $lost }
checks-phone-extra = Мына телефон нөмірлері корейше мәтінде жоқ: { $extra }
checks-phone-both = Телефон нөмірлері әртүрлі. Корейшеде: { $lost }, мұнда: { $extra }
checks-link-lost = Корейше мәтіндегі мына сілтемелер мұнда жоқ: { $lost }
checks-link-extra = Мына сілтемелер корейше мәтінде жоқ: { $extra }
checks-link-both = Сілтемелер әртүрлі. Корейшеде: { $lost }, мұнда: { $extra }
checks-date-lost = Корейше мәтіндегі мына күндер мұнда жоқ: { $lost }
checks-date-extra = Мына күндер корейше мәтінде жоқ: { $extra }
checks-date-both = Күндер әртүрлі. Корейшеде: { $lost }, мұнда: { $extra }
checks-marks-lost = Корейше мәтіндегі мына белгілер мұнда жоқ: { $lost }
checks-marks-extra = Мына белгілер корейше мәтінде жоқ: { $extra }
checks-marks-both = Белгілер әртүрлі. Корейшеде: { $lost }, мұнда: { $extra }
# $term: the Korean word; $wanted: the translation that the list of terms has.
checks-term = { $term } әдетте «{ $wanted }» деп аударылады. Осы сөзді қолданыңыз немесе өз сөзіңіздің жанына жақшаға корейшесін жазыңыз.
checks-length = Ұзындығы әдеттегідей емес: { $letters } әріп, әдетте { $usual } шамасында болады. Бірдеңе қалып қойған жоқ па немесе артық қосылған жоқ па?
# $found: as it stands in the text.
checks-bare-amount = { $found } тікелей жазылған. Оның орнына деректің атауын қойыңыз, сонда ол заңмен бірге өзгереді.
checks-korean = Корейше мәтін қалып қойған: { $found }
checks-unknown-fact = Мұндай атаумен дерек жоқ: { $found }.
checks-broken-fact = «{ $found }» дерек емес. Оны атауымен және жабатын жақшасымен жазыңыз.
checks-broken-link = { $found } сілтемесі ешқайда апармайды: мұндай бет жоқ.
checks-must = Түзету керек
checks-look = Жарияламас бұрын қарап шығыңыз
checks-all-the-same = Бәрін қарап шықтым. Осы күйінде жариялансын.
# $count: how many findings there are; $shown: the same, written out.
checks-count = Қарап шығатын { $shown } жер
# These follow “Published” in the history: what it was published despite.
checks-despite-missing = аударылмаған жерлері болса да
checks-despite-number = сандар әртүрлі болса да
checks-despite-date = күндер әртүрлі болса да
checks-despite-marks = белгілер әртүрлі болса да
checks-despite-term = сөздер терминдер тізімінен өзгеше болса да
checks-despite-length = ұзындығы әдеттегідей болмаса да
checks-despite-bare-amount = мәндер тікелей жазылған болса да
checks-despite-korean = корейше мәтін қалған болса да
