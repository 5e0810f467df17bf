# $link: where the bot is opened
bulletin-post-own = Өз чатыңызда, тек өз тақырыптарыңыз: { $link }
posts-heading = Қаланың Телеграм арналары
posts-what = Жазылған әр тілде бір жазба, арнаны қарайтындардың бәріне. Адам санына кірмейді.
posts-channel = Телеграм арнасы
posts-channel-what = Барлық жаңалық жазылусыз. Атыңыз да, мекенжайыңыз да сұралмайды.
posts-channel-button = Арнаны ашу
