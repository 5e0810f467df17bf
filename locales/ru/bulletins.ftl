# Bulletins in the editor of texts, and what is asked before one is sent.
editor-frozen = Этот текст одобрен, изменить его больше нельзя. Если вы здесь что-то написали, скопируйте это, прежде чем уйти.
editor-to-bulletin = Вернуться к новости
# $title, $text: numbers of characters
editor-limits = Самое большое число знаков: в заголовке { $title }, в тексте { $text }.
text-approved-whole = Этот текст будет опубликован сразу на всех языках, когда новость одобрят.
text-act-held-back = В назначенный день не опубликовано
text-held-back = Назначенный день наступил, но текст не опубликован: сначала нужно что-то исправить, или корейский текст ещё не опубликован.
board-shelf-bulletin = Новости

# $language: name of a language in itself; $count: number of paragraphs
newsroom-problem-unwritten = { $count ->
    [one] Текст на языке: { $language }. В нём { $count } абзац ещё не переведён. Читателям об этом сказано.
    [few] Текст на языке: { $language }. В нём { $count } абзаца ещё не переведены. Читателям об этом сказано.
    [many] Текст на языке: { $language }. В нём { $count } абзацев ещё не переведены. Читателям об этом сказано.
   *[other] Текст на языке: { $language }. В нём { $count } абзаца ещё не переведены. Читателям об этом сказано.
}
# $language: name of a language in itself; $count: number of findings
newsroom-problem-must = { $count ->
    [one] Текст на языке: { $language }. До отправки в нём нужно исправить { $count } место.
    [few] Текст на языке: { $language }. До отправки в нём нужно исправить { $count } места.
    [many] Текст на языке: { $language }. До отправки в нём нужно исправить { $count } мест.
   *[other] Текст на языке: { $language }. До отправки в нём нужно исправить { $count } места.
}
# $language: name of a language in itself; $count: number of findings
newsroom-problem-look = { $count ->
    [one] Текст на языке: { $language }. В нём нужно посмотреть { $count } место.
    [few] Текст на языке: { $language }. В нём нужно посмотреть { $count } места.
    [many] Текст на языке: { $language }. В нём нужно посмотреть { $count } мест.
   *[other] Текст на языке: { $language }. В нём нужно посмотреть { $count } места.
}
newsroom-approve-blocked = Новость можно будет отправить, когда исправлено всё с отметкой «Нужно исправить».
newsroom-error-must = Сначала нужно кое-что исправить, поэтому ничего не отправлено. Что именно, написано ниже.
