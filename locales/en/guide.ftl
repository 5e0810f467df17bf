# Around a guide: when it was checked, who can help, what to read with it.
# $day: a date
guide-due = We were to check this guide again by { $day } and have not done so yet. Amounts and rules may have changed: please ask before you rely on them.
guide-helpers-heading = Who can help me with this?
guide-checked-heading = When was this checked?
guide-checked-on = Last checked
guide-checked-by = Checked by
guide-review-by = Next check due
guide-related-heading = Guides to read with this one
# $language: name of a language in itself
guide-wish-button = I would like this in { $language }

# When each guide is to be checked again, in the newsroom.
guide-reviews-title = Guides to check
guide-reviews-what = Guides whose day is over stand first. Their readers are told that numbers may have changed.
# $shown: number of guides
guide-reviews-link = Guides overdue for a check: { $shown }
guide-overdue = Overdue
guide-no-day = Not set
