# Help by a machine: a draft for a person to read and mend.
machine-heading = Prepare by machine
machine-what = The Korean blocks are sent to { $service }, which gives back a draft. Amounts, phone numbers and links stay as they are, and official terms are put in as the list of terms has them. What you have typed is saved first. The draft is not published: please read and mend it, then publish.
machine-missing = { $count ->
    [one] Translate { $count } empty block
   *[other] Translate { $count } empty blocks
}
machine-behind = { $count ->
    [one] Translate { $count } empty or changed block
   *[other] Translate { $count } empty or changed blocks
}
machine-behind-what = Where the Korean changed, the draft takes the place of the translation that is there, which stays in the history.
machine-no-language = { $service } does not translate into this language ({ $language }).
machine-away = { $service } does not answer now. Please open this page again in a while.
machine-left = Some sentences are still as a machine wrote them. As long as there are any, readers are told that a machine made the translation, and whether somebody who speaks the language has read it.
machine-done = { $count ->
    [one] The draft of { $count } block is saved. It is not published: please read and mend it.
   *[other] The drafts of { $count } blocks are saved. They are not published: please read and mend them.
}
machine-rest = { $count ->
    [one] { $count } block is left, since the text is too long for one time. Please press once more.
   *[other] { $count } blocks are left, since the text is too long for one time. Please press once more.
}
machine-refused = { $count ->
    [one] { $count } block was left out, since the machine got it wrong. Please translate it yourself.
   *[other] { $count } blocks were left out, since the machine got them wrong. Please translate them yourself.
}
machine-kept = What you typed is saved.
machine-reason-marks = This block has marks that a machine does not keep.
machine-reason-lost = Something that must stand in it is missing: { $what }
machine-reason-doubled = Something stands in it twice: { $what }
machine-reason-strange = It came back with marks that are not ours.
machine-reason-empty = Nothing came back.
machine-reason-untouched = The Korean came back as it was.
machine-reason-same = It says the same as the translation that is there. Please see whether that still fits the changed Korean.
machine-reason-block = It came back in a form that is not one block.
machine-reason-too-long = It is too long.
machine-reason-meanwhile = Somebody else has saved this block meanwhile.
machine-trouble-refused = The translation service refuses our key. Please tell the administrator.
machine-trouble-too-often = The translation service asks us to wait. Please press again in a while.
machine-trouble-quota = What we may use of the translation service is used up. Please tell the administrator.
machine-trouble-unreached = The translation service cannot be reached.
machine-trouble-slow = The translation service took too long, so we stopped waiting.
machine-trouble-too-large = The answer of the translation service was too large and was not taken.
machine-trouble-senseless = The answer of the translation service cannot be understood.
machine-trouble-rejected = The translation service did not take our request. Please tell the administrator.
machine-trouble-broken = The translation service is in trouble. Please press again in a while.
machine-trouble-no-language = The translation service does not know this language.
machine-trouble-nothing = There is no block for a machine to translate.
machine-trouble-day-over = What may be sent to a machine today is used up. Please press again tomorrow.
machine-trouble-changed = The text changed meanwhile, so the machine's draft could not be put in. Please press again.
text-act-machine = Prepared by a machine
