# What can be subscribed to beside the city's topics.
topic-alerts = Срочные сообщения об опасности
subscribe-alerts-hint = Тайфун, жара, пожар и другие опасности: сразу, и ночью тоже.

# Below “more choices” of the form, and on one's own page.
subscribe-more = Другие настройки
subscribe-cadence-daily = Раз в день, утром
subscribe-cadence-weekly = Раз в неделю, в понедельник утром
subscribe-langs-label = Ещё на каких языках?
subscribe-langs-hint = Удобно для семьи: каждая новость придёт и на каждом из этих языков.
subscribe-reads-label = На каких ещё языках вы читаете?
subscribe-reads-hint = Если новости нет на вашем языке, она придёт на одном из этих.
subscribe-district-label = Где вы живёте?
subscribe-district-hint = Тогда не придёт то, что касается только другого района. Говорить это не обязательно.
subscribe-district-all = Не хочу говорить
subscribe-quiet-label = Когда вас не беспокоить?
subscribe-quiet-hint = Новости, которые появятся в это время, придут позже. Срочные сообщения об опасности придут сразу. Если вам всё равно, оставьте пустым.
subscribe-quiet-from = С
subscribe-quiet-until = До
subscribe-zone-label = По какому времени?
subscribe-error-langs = Слишком много языков. Пожалуйста, выберите не больше пяти.
subscribe-error-district = Пожалуйста, выберите из списка, где вы живёте.
subscribe-error-quiet = Пожалуйста, укажите два разных времени, например 22:00 и 07:00, или оставьте оба пустыми.
subscribe-error-zone = Пожалуйста, выберите часовой пояс из списка.

# The link in the mail, pressed once more.
confirm-already-title = Вы уже подтвердили подписку
confirm-already-what = Всё в порядке, делать больше ничего не нужно. В каждом письме есть ссылка, чтобы изменить подписку или отказаться от неё.

# One's own page.
# $address: an email address, its name hidden but for the first letter
manage-whose = Эти новости приходят на адрес { $address }.
manage-whose-chat = Эти новости приходят в чат Telegram.
# $day: a day with its year
manage-paused = До { $day } ничего не придёт.
manage-go-on-button = Снова присылать сейчас
manage-gets-heading = Что вы сейчас получаете
# $languages: names of languages in themselves, $cadence: how often, as in the choice
manage-gets-how = { $languages } · { $cadence }
manage-stop-button = Отказаться от этого
manage-pause-heading = Сделать перерыв
manage-pause-label = Ничего не присылать до этого дня
manage-pause-button = Сделать перерыв
# $last: the last day that can be chosen, as 2027-02-21
manage-error-until = Пожалуйста, выберите день, начиная с завтрашнего. Последний возможный день: { $last }

# Having everything deleted.
unlist-title = Удалить всё обо мне
unlist-what = Новости больше не будут приходить. Мы удалим ваш адрес и всё, что вы нам сообщили: языки, где вы живёте, часы тишины. Отправленное останется только в общем числе, без вас. Останется только метка вашего адреса, которую никто не может прочитать, чтобы ни один список не вернул вас. Сами вы можете подписаться снова в любое время.
unlist-button = Удалить всё
unlisted-title = Удалено
unlisted-what = Мы больше не знаем ваш адрес. Письмо, которое уже было отправлено, ещё может прийти.

# “Why did I get this?”
got-title = Почему это пришло мне?
got-nobody = На этот адрес больше ничего не отправляется, и мы его удалили. Ниже то, что на него приходило.
got-subscriptions = На что оформлена подписка
got-nothing = Подписки нет.
got-topic = Тема
got-how = Как
got-from = Начало
got-until = Конец
got-goes-on = Продолжается
got-by = Откуда
got-messages = Последние сообщения
got-no-messages = Ещё ничего не отправлено.
got-message = Сообщение
got-on = День
got-became = Что с ним стало
got-digest = Несколько новостей в одном сообщении
# $day: a day with its year
got-door-web = Выбрано на этом сайте, подтверждено по почте { $day }
got-door-api = Запрошено через другую программу, подтверждено по почте { $day }
got-door-telegram = Выбрано в Telegram { $day }
got-door-manage = Изменено на своей странице { $day }
got-door-import = Из городского списка, внесено { $day }
# $day: a day with its year
got-agreed = Согласие дано { $day }
got-ended-changed = выбрано другое
got-ended-unsubscribed = отказ от новостей
got-ended-unreachable = адрес больше ничего не принимал
got-ended-complained = отмечено как спам
got-ended-other = закончилось
got-state-ready = ждёт отправки
got-state-held = ждёт, потому что мы приостановили отправку
got-state-sending = отправляется
got-state-sent = отправлено
got-state-failed = доставить не удалось
got-state-unknown = отправлено, но неизвестно, дошло ли
got-state-suppressed = не отправлено
got-lang-wanted = Вы просили этот язык.
# $wanted: name of a language in itself
got-lang-other = Текста на языке «{ $wanted }» не было. Вы сообщили, что читаете и на этом языке.
got-lang-fallback = Текста на языке «{ $wanted }» не было, поэтому мы отправили этот.

# The bot: buttons below the topics.
bot-topics-cadence-button = Как часто
bot-topics-also-button = Другие языки
bot-topics-district-button = Где я живу
bot-topics-quiet-on-button = Тишина с 22:00 до 07:00
bot-topics-quiet-off-button = Без часов тишины
