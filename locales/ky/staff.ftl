# Signing in.
sign-in-title = Кызматкерлер үчүн кирүү
sign-in-email = Электрондук почта
sign-in-password = Сырсөз
sign-in-button = Кирүү
sign-in-first-time = Биринчи жолу кирсеңиз же сырсөздү жоготсоңуз, борбордун башчысынан кирүү шилтемесин сураңыз.
sign-in-wrong = Электрондук почта же сырсөз туура эмес. Кайра аракет кылыңыз.
sign-in-wait = Туура эмес аракет өтө көп болду. Бир аз күтүп, кайра аракет кылыңыз.
sign-out-button = Чыгуу
welcome-title = Кош келиңиз
# $name: the name of the person
welcome-lead = Саламатсызбы, { $name }! Сырсөз тандаңыз; бул шилтеме бир жолу гана иштейт.
welcome-password = Жаңы сырсөз
welcome-password-hint = Кеминде 12 белги. Бүтүн сүйлөм да жарайт.
welcome-button = Сырсөздү сактап, баштоо
welcome-spent = Бул шилтеме мурда колдонулган же эскирген. Борбордун башчысынан жаңысын сураңыз.
password-too-short = Сырсөз кеминде 12 белгиден турушу керек.
password-too-long = Сырсөз өтө узун.
password-too-common = Бул сырсөздү көп адам колдонот. Башкасын тандаңыз.
