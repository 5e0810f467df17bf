# What stands around words that are in another language than the one that somebody wanted.
bulletin-frame-note = មិនទាន់មានអត្ថបទជាភាសា { $wanted } ទេ។ អត្ថបទនេះជាភាសា { $shown }។

# What was sent in a day or a week, in one message.
digest-subject-daily = { $city }៖ ព័ត៌មានថ្ងៃទី { $date }
digest-subject-weekly = { $city }៖ ព័ត៌មានប្រចាំសប្ដាហ៍ រហូតដល់ថ្ងៃទី { $date }
digest-more = នៅមាន { $shown } ទៀត។
