# Signing in.
sign-in-title = Қызметкерлердің кіруі
sign-in-email = Электрондық пошта
sign-in-password = Құпиясөз
sign-in-button = Кіру
sign-in-first-time = Бірінші рет кірсеңіз немесе құпиясөзді жоғалтсаңыз, кеңсе басшысынан кіру сілтемесін сұраңыз.
sign-in-wrong = Электрондық пошта немесе құпиясөз дұрыс емес. Қайталап көріңіз.
sign-in-wait = Қате әрекет тым көп болды. Сәл күтіп, қайталап көріңіз.
sign-out-button = Шығу
welcome-title = Қош келдіңіз
# $name: the name of the person
welcome-lead = Сәлеметсіз бе, { $name }! Құпиясөз таңдаңыз; бұл сілтеме бір рет қана жұмыс істейді.
welcome-password = Жаңа құпиясөз
welcome-password-hint = Кемінде 12 таңба. Тұтас сөйлем де жарайды.
welcome-button = Құпиясөзді сақтап, бастау
welcome-spent = Бұл сілтеме бұрын қолданылған немесе ескірген. Кеңсе басшысынан жаңасын сұраңыз.
password-too-short = Құпиясөз кемінде 12 таңбадан тұруы керек.
password-too-long = Құпиясөз тым ұзын.
password-too-common = Бұл құпиясөзді көп адам қолданады. Басқасын таңдаңыз.
