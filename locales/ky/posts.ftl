# $link: where the bot is opened
bulletin-post-own = Өз чатыңызда, өз темаларыңыз гана: { $link }
posts-heading = Шаардын Телеграм каналдары
posts-what = Жазылган ар бир тилде бир жазуу, каналды караган баарына. Адамдардын санына кирбейт.
posts-channel = Телеграм каналы
posts-channel-what = Бардык жаңылыктар жазылуусуз. Атыңыз да, дарегиңиз да суралбайт.
posts-channel-button = Каналды ачуу
