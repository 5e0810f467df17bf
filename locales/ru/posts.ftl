# $link: where the bot is opened
bulletin-post-own = В личном чате, только ваши темы: { $link }
posts-heading = Телеграм-каналы города
posts-what = По одной записи на каждом языке, на котором написан текст, для всех подписчиков канала. В числе людей они не учтены.
posts-channel = Телеграм-канал
posts-channel-what = Все новости без подписки на рассылку. Имя и адрес не нужны.
posts-channel-button = Открыть канал
