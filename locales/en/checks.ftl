# What is found when a translation is compared with its Korean. $lost: in the Korean alone; $extra: in the
# translation alone; both are lists as they are written.
checks-missing = This is not translated yet.
checks-placeholder-lost = These facts of the Korean are missing here: { $lost }
checks-placeholder-extra = The Korean does not have these facts: { $extra }
checks-placeholder-both = The facts differ. The Korean has { $lost }, and here stands { $extra }
checks-number-lost = These numbers of the Korean are missing here: { $lost }
checks-number-extra = The Korean does not have these numbers: { $extra }
checks-number-both = The numbers differ. The Korean has { $lost }, and here stands { $extra }
checks-money-lost = These amounts of the Korean are missing here: { $lost }
checks-money-extra = The Korean does not have these amounts: { $extra }
checks-money-both = The amounts differ. The Korean has { $lost }, and here stands { $extra }
checks-phone-lost = These phone numbers of the Korean are missing here: { $lost }
checks-phone-extra = The Korean does not have these phone numbers: { $extra }
checks-phone-both = The phone numbers differ. The Korean has { $lost }, and here stands { $extra }
checks-link-lost = These links of the Korean are missing here: { $lost }
checks-link-extra = The Korean does not have these links: { $extra }
checks-link-both = The links differ. The Korean leads to { $lost }, and here they lead to { $extra }
checks-date-lost = These dates of the Korean are missing here: { $lost }
checks-date-extra = The Korean does not have these dates: { $extra }
checks-date-both = The dates differ. The Korean has { $lost }, and here stands { $extra }
checks-marks-lost = These marks of the Korean are missing here: { $lost }
checks-marks-extra = The Korean does not have these marks: { $extra }
checks-marks-both = The marks differ. The Korean has { $lost }, and here stands { $extra }
# $term: the Korean word; $wanted: the translation that the list of terms has.
checks-term = { $term } is otherwise translated as “{ $wanted }”. Use that word, or put the Korean beside yours in brackets.
checks-length = The length is unusual: { $letters } letters, where about { $usual } are usual. Is something left out, or added?
# $found: as it stands in the text.
checks-bare-amount = { $found } stands written out. Name its fact instead, so that it changes with the law.
checks-korean = Korean is left: { $found }
checks-unknown-fact = There is no fact with the name { $found }.
checks-broken-fact = “{ $found }” is no fact. Write it with its name and a closing brace.
checks-broken-link = The link { $found } leads nowhere: there is no such page.
checks-must = Must be mended
checks-look = Look at this before it is published
checks-all-the-same = I have looked at all of this. Publish it as it is.
# $count: how many findings there are; $shown: the same, written out.
checks-count = { $count ->
    [one] { $shown } thing to look at
   *[other] { $shown } things to look at
}
# These follow “Published” in the history: what it was published despite.
checks-despite-missing = despite words that are missing
checks-despite-number = despite numbers that differ
checks-despite-date = despite dates that differ
checks-despite-marks = despite marks that differ
checks-despite-term = despite words that the list of terms has otherwise
checks-despite-length = despite an unusual length
checks-despite-bare-amount = despite values that are written out
checks-despite-korean = despite Korean that is left
