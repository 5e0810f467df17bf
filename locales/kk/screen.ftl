# Covering and locking the screen of staff.
curtain-draw = Экранды жасыру
curtain-back = Қайту
lock-button = Құлыптау
lock-title = Құлыпталған
lock-lead = Орныңызда болмағанда экран құлыпталды. Кодты енгізсеңіз, тоқтаған жеріңізден жалғастырасыз.
lock-open-button = Ашу
lock-leave-button = Бұл құрылғыда тіркелгіден шығу
lock-over = Кіру мерзімі аяқталды. Жаңа қойындыда қайта кіріп, содан кейін кодты осы жерге енгізіңіз. Жазғаныңыз сақталып тұр.

# Turning the screen: one sentence for whoever sits on the other side of the counter.
turn-title = Экранды бұрып көрсету
turn-lead = Тілді таңдап, сөйлемді басыңыз, содан кейін экранды бұрыңыз. Тек сол сөйлем ірі әріппен көрсетіледі.
turn-case-link = Өтінішке қайту
turn-back = Қайту
turn-group-arrive = Келгенде
turn-group-trust = Көңілін тыныштандыру
turn-group-danger = Қауіп немесе ауырсыну
turn-group-ask = Сұрау
turn-group-papers = Құжаттар
turn-group-leave = Соңында
turn-own-heading = Өз сөзіңізбен
turn-own-hint = Екеуінің бірін толтыру жеткілікті. Ештеңе сақталмайды.
turn-own-answers = «Иә» және «Жоқ» түймелерімен бірге
turn-own-button = Көрсету
turn-error-empty = Көрсететін мәтінді жазыңыз.
# $limit: the most characters
turn-error-long = Тым ұзын: ең көбі { $limit } таңба болуы керек.

# The sentences on the turned screen. Whoever sits there now reads them.
turned-phrase-wait = Сәл күте тұрыңыз.
turned-phrase-interpreter = Аудармашыны шақырып жатырмыз.
turned-phrase-slowly = Баяу сөйлеңізші.
turned-phrase-understand = Түсіндіңіз бе?
turned-phrase-closing = Бүгін жақында жабыламыз.
turned-phrase-free = Кеңес беру тегін.
turned-phrase-no-name = Аты-жөніңізді айтудың қажеті жоқ.
turned-phrase-no-status = Визаңызды немесе тіркеу нөміріңізді айтудың қажеті жоқ. Сізге көмектесу үшін олар бізге керек емес.
turned-phrase-who-reads = Жазылғандар шифрланып сақталады. Оны тек онымен айналысатын қызметкерлер және орталық басшысы аша алады, ашқан сайын бұл тіркеледі.
turned-phrase-room = Басқа бөлмеде сөйлесейік пе?
turned-phrase-danger = Қазір сізге қауіп төніп тұр ма?
turned-phrase-police = Полиция шақырайық па?
turned-phrase-ambulance = Жедел жәрдем шақырайық па?
turned-phrase-hurts = Қай жеріңіз ауырады? Қолыңызбен көрсетіңіз.
turned-phrase-when = Бұл қашан болды? Күнін жазыңыз.
turned-phrase-money = Ақша қанша? Санын жазыңыз.
turned-phrase-company = Компанияның атауын жазыңыз.
turned-phrase-phone = Телефон нөміріңізді жазыңыз.
turned-phrase-call = Осы нөмірге қоңырау шалсақ, сізге қауіпсіз бе?
turned-phrase-papers = Құжат ала келдіңіз бе?
turned-phrase-photo = Осы құжатты суретке түсірсек бола ма?
turned-phrase-sign = Осы жерге қол қоясыз ба?
turned-phrase-come-back = Басқа күні қайта келіңіз.
turned-phrase-goodbye = Сау болыңыз. Сізге жақсылық тілейміз.
turned-phrase-yes = Иә
turned-phrase-no = Жоқ
