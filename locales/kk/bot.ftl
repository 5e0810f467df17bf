# What Telegram lists below the field for typing: one short line for each command.
bot-command-start = Бастау және тілді таңдау
bot-command-guides = Нұсқаулықтарды оқу
bot-command-contacts = Қайда қоңырау шалуды табу
bot-command-ask = Кеңесшіден тегін сұрау
bot-command-topics = Қандай жаңалықтар алуды таңдау
bot-command-language = Тілді өзгерту
bot-command-stop = Барлық жаңалықты тоқтату

# The conversation.
# $city: the city's name
bot-greeting = Сәлеметсіз бе! { $city }: мұнда сіз үшін нұсқаулықтар, телефон нөмірлері және тегін кеңес бар. Тілді таңдаңыз.
bot-menu-button = Мәзір
bot-not-understood = Түсінбедік. Түймелердің бірін басыңыз.
# $wanted, $shown: names of languages in themselves
bot-fallback = Мәтіндер мына тілде әлі жарияланбаған: { $wanted }. Сізге мына тілде береміз: { $shown }.

# Guides.
bot-guides-choose = Нұсқаулықты таңдаңыз.
bot-guide-open = Толық оқу
bot-guide-stale = Содан бері корейше мәтін өзгерді. Өзгерген жерлері бетте белгіленген.

# Asking a counsellor.
bot-ask-passes-telegram = Мұнда жазғаныңыз Telegram арқылы да өтеді. Оны қаламасаңыз, сайтымызда сұраңыз.
bot-ask-on-site = Сайтта сұрау
# $button: the text of the button that sends it
bot-ask-write = Осы жерге жазыңыз, бірнеше хабарлама етіп жазсаңыз да болады. Олар кеңесшіге «{ $button }» түймесін басқанда ғана барады.
# $button: the text of the button that sends it
bot-ask-noted = Жазып алдық. Тағы жаза аласыз. Бәрін жазып болған соң, «{ $button }» түймесін басыңыз.
bot-ask-too-long = Тым ұзын. Соңғы хабарламаңыз қосылған жоқ; бұрын жазғаныңыз өз орнында тұр. Соны жіберіңіз немесе қысқарақ етіп жазыңыз.
bot-ask-urgent = Шұғыл деп белгіленді. Қауіп төнсе, алдымен 112 немесе 119 нөміріне қоңырау шалыңыз. Сұрақ әлі жіберілген жоқ.
bot-ask-can-wait = Шұғыл деген белгі алынып тасталды.
bot-ask-unsent = Сұрағыңыз әлі жіберілген жоқ. Тағы жаза аласыз, оны жібере аласыз немесе одан бас тарта аласыз.
bot-ask-cancel-button = Бас тарту
bot-ask-cancelled = Жазғаныңызды өшірдік. Ештеңе жіберілген жоқ.
bot-ask-nothing = Жіберетін ештеңе жоқ. Сұрағыңызды жіберген болсаңыз, біз оны алдық.
bot-ask-announced = Жауап келгенде осы жерге хабарлама жібереміз. Хабарламада тек жауап бар екені айтылады. Жауапты сайтымызда өтініш нөміріңізбен оқисыз.

# A case tied to this chat by a link of its page. No matter is named: others may see the phone.
bot-tied = Дайын. Сіз үшін жаңа нәрсе болса, осы жерге хабарлама келеді.
bot-link-spent = Бұл сілтеме енді жұмыс істемейді. Сол бетті қайта ашып, жаңа сілтеме алыңыз.

# Updates.
# $button: the text of the button that ends the choice
bot-topics-choose = Қандай тақырыптар бойынша жаңалық алғыңыз келетінін таңдаңыз. Содан кейін «{ $button }» түймесін басыңыз.
bot-topics-done-button = Дайын
# $topics and $stop: commands as they are typed, /topics and /stop
bot-topics-how = Жаңалық шықса, осы жерге хабарлама келеді. { $topics } — тақырыптарды өзгерту, { $stop } — тоқтату.
# $shown: name of a language in itself
bot-topics-language = Енді жаңалықтар мына тілде келеді: { $shown }.
bot-stopped = Мұнда енді жаңалық келмейді. Бұл чатты тізімімізден өшірдік.
bot-nothing-to-stop = Тоқтататын ештеңе жоқ: мұнда сізге жаңалық жіберілмейді.
