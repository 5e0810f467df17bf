# What a counsellor says of this minute.
presence-label = តើអ្នកទំនេរទេ
presence-here = ខ្ញុំនៅទីនេះ
presence-busy = នៅជាមួយអ្នកសួរ
presence-break = សម្រាកបន្តិច

# What somebody is asked to take.
offers-heading = តើអ្នកអាចទទួលករណីនេះបានទេ?
offers-time = ពេលសម្រាប់ឆ្លើយ
# $count: how many seconds; $shown: the same, written in the language
offers-left-seconds = នៅសល់ { $shown } វិនាទី
# $count: how many minutes; $shown: the same, written in the language
offers-left-minutes = នៅសល់ { $shown } នាទី
# $when: day and time
offers-until = រហូតដល់ { $when }
offers-accept = ខ្ញុំទទួល
offers-decline = ខ្ញុំមិនអាចទទួល
offers-why-choose = ហេតុអ្វីមិនទទួល
# $locator: the number that the client reads out
offers-why-label = ហេតុអ្វីអ្នកមិនទទួលករណី { $locator }
offers-why-with-somebody = ខ្ញុំកំពុងនៅជាមួយអ្នកសួរម្នាក់
offers-why-not-my-topic = ខ្ញុំមិនសូវចេះប្រធានបទនេះ
offers-why-knows-the-person = ខ្ញុំស្គាល់អ្នកនោះ ឬនិយោជក
offers-why-too-much = ខ្ញុំមានការងារច្រើនពេក
offers-why-other = មូលហេតុផ្សេង
offers-error-over = ផុតពេលឆ្លើយហើយ ដូច្នេះឥឡូវនេះ កំពុងសួរអ្នកផ្សេង។
offers-error-gone = ករណីនេះលែងស្នើឱ្យអ្នកទទួលហើយ។

# Interpreting, on the page of a case.
call-heading = ការបកប្រែផ្ទាល់មាត់
# $name: a person
call-by = { $name } បកប្រែផ្ទាល់មាត់។
# $name: the Korean name of the body that runs the line
call-run-by = ទទួលបន្ទុកដោយ { $name }
# $when: day and time
call-asked = ត្រូវទូរស័ព្ទទៅ តាំងពី { $when }
call-answered = គេបានលើកទូរស័ព្ទ
call-ended = ការទូរស័ព្ទបានចប់
call-not-needed = លែងត្រូវការ
call-pair = រកអ្នកបកប្រែផ្ទាល់មាត់
call-over = ការសន្ទនាបានចប់
call-over-what = អ្នកទំនេរសម្រាប់អ្នកសួរបន្ទាប់។ ករណីនៅក្នុងបញ្ជីរបស់អ្នកជាលិខិត។
call-why-no-answer = គេមិនលើក៖ ទូរស័ព្ទទៅខ្សែបន្ទាប់
call-why-busy = រវល់៖ ទូរស័ព្ទទៅខ្សែបន្ទាប់
call-why-refused = មិនអាចជួយបាន៖ ទូរស័ព្ទទៅខ្សែបន្ទាប់

# Interpreting lines, kept by the head.
relays-title = ខ្សែទូរស័ព្ទបកប្រែ
relays-what = ពេលគ្មាននរណានៅទីនេះនិយាយភាសាណាមួយ អ្នកប្រឹក្សា និងខ្សែទូរស័ព្ទបកប្រែមួយ ត្រូវបានភ្ជាប់គ្នាសម្រាប់ការសន្ទនា។ លិខិតមិនត្រូវបានផ្ញើទៅខ្សែទូរស័ព្ទបកប្រែទេ។
relays-none = មិនទាន់មានខ្សែទូរស័ព្ទបកប្រែទេ។
relays-name = ឈ្មោះ
relays-langs = ភាសា
relays-any-language = គ្រប់ភាសា
relays-lines = ការទូរស័ព្ទក្នុងពេលតែមួយ
relays-lines-at-once = ចំនួនការទូរស័ព្ទដែលវាទទួលឱ្យយើងក្នុងពេលតែមួយ
# $busy: calls that go on; $lines: most calls at once
relays-busy = { $busy } ក្នុងចំណោម { $lines }
relays-waiting = ការរង់ចាំ ក្នុង 30 ថ្ងៃចុងក្រោយ
# $seconds: mean wait; $answered, $calls: numbers of calls
relays-wait = ជាមធ្យម { $seconds } វិនាទី។ បានលើក { $answered } ដង ក្នុងចំណោមការទូរស័ព្ទ { $calls } ដង
relays-not-measured = មិនទាន់មានការទូរស័ព្ទទេ
relays-if-agreed = លុះត្រាតែអ្នកសួរបានយល់ព្រម
relays-end = បញ្ចប់
# $name: name of a line
relays-end-label = បញ្ចប់ខ្សែទូរស័ព្ទបកប្រែ { $name }
relays-new-title = ខ្សែទូរស័ព្ទបកប្រែថ្មី
relays-new-button = បន្ត
relays-edit-title = ខ្សែទូរស័ព្ទបកប្រែ
relays-contact = កន្លែងទាក់ទងក្នុងបញ្ជី
relays-contact-hint = លេខទូរស័ព្ទ និងស្ថាប័នទទួលបន្ទុក យកមកពីទីនោះ។ អ្វីដែលបានបំពេញពីទីនោះ អាចកែបាន។
relays-no-contact = គ្មាន
relays-whose = ខ្សែនេះជារបស់នរណា
relays-ministry = វាជារបស់ក្រសួងយុត្តិធម៌
relays-ministry-hint = ខ្សែបែបនេះត្រូវបានទូរស័ព្ទទៅ លុះត្រាតែអ្នកសួរបានយល់ព្រម។ បើអ្នកមិនដឹង សូមទុកឱ្យនៅគូសដដែល។
relays-hours = ម៉ោងដែលគេលើកទូរស័ព្ទ
relays-save = រក្សាទុក
relays-error-name = សូមសរសេរឈ្មោះ យ៉ាងច្រើន 120 តួអក្សរ។
relays-error-lines = សូមសរសេរលេខពី 1 ដល់ 99។
relays-error-langs = សូមជ្រើសភាសាយ៉ាងតិចមួយ។
relays-error-hours = សូមសរសេរម៉ោងចាប់ផ្ដើម និងម៉ោងចប់។ ម៉ោងចប់ត្រូវនៅក្រោយម៉ោងចាប់ផ្ដើម។
relays-error-busy = ឥឡូវនេះ មានការទូរស័ព្ទច្រើនជាងនេះកំពុងបន្ត។ សូមសាកម្ដងទៀត ពេលវាចប់។

# The office.
office-needs-head = ត្រូវការការសម្រេចរបស់អ្នក
# $name: a person
office-is-asked = កំពុងសួរ { $name }
office-away-heading = ករណីដែលនៅជាមួយអ្នកឈប់សម្រាក
office-substitute = អ្នកដែលអាចទទួលវាឥឡូវនេះ
office-no-substitute = គ្មាននរណា
# $day: a day; $replayed, $differed: numbers of decisions
office-replayed = បានធ្វើការសម្រេចនៃថ្ងៃ { $day } ម្ដងទៀត៖ { $replayed }។ ចេញលទ្ធផលខុសពីមុន៖ { $differed }។
office-error-excluded = អ្នកនោះមិនអាចទទួលករណីនេះទេ តាមការកំណត់។ សូមជ្រើសអ្នកផ្សេង។

# One person.
staff-about-heading = សម្រាប់ការប្រគល់ករណី
staff-gender = អាចត្រូវបានសុំជា
staff-gender-hint = អ្នកសួរខ្លះសុំនិយាយជាមួយស្ត្រី ឬបុរស។ មិនចាំបាច់ប្រាប់ក៏បាន។
staff-gender-none = មិនប្រាប់
staff-gender-woman = ស្ត្រី
staff-gender-man = បុរស
staff-letters = អាចបកប្រែលិខិតរបស់អ្នកសួរ
staff-letters-hint = សម្រាប់អ្នកបកប្រែអត្ថបទខាងក្រៅមជ្ឈមណ្ឌល ដែលបានចុះហត្ថលេខាថានឹងរក្សាការសម្ងាត់។

# Why the rules looked at a case.
cause-declined = អ្នកដែលបានសួរ មិនបានទទួលវាទេ។
cause-expired = អ្នកដែលបានសួរ មិនបានឆ្លើយទាន់ពេលទេ។
cause-left = អ្នកដែលបានសួរ បានចេញទៅក្នុងពេលនោះ។
cause-handed-over = អ្នកដែលទទួលបន្ទុកវា ឈប់សម្រាក។
cause-excluded = អ្នកដែលទទួលបន្ទុកវា មិនអាចទទួលករណីនេះទៀតទេ តាមការកំណត់។
cause-interpreter = បានរកអ្នកបកប្រែផ្ទាល់មាត់។

# What was done in a case.
act-offered = បានស្នើឱ្យអ្នកប្រឹក្សាទទួល
act-accepted = បានទទួល
act-declined = មិនបានទទួល
act-offer-over = មិនបានឆ្លើយទាន់ពេល
act-offer-withdrawn = បានដកសំណើវិញ
act-paired = អ្នកបកប្រែផ្ទាល់មាត់បានចូលរួម
act-line-asked = បានទូរស័ព្ទទៅខ្សែទូរស័ព្ទបកប្រែ
act-line-answered = ខ្សែទូរស័ព្ទបកប្រែបានលើក
act-line-failed = ខ្សែទូរស័ព្ទបកប្រែមិនបានជួយ
act-call-ended = ការទូរស័ព្ទជាមួយខ្សែទូរស័ព្ទបកប្រែបានចប់
act-contact-over = ការសន្ទនាបានចប់
act-excluded = មានអ្នកដែលមិនអាចទទួលករណីនេះ
act-matter-proposed = បានសួរថា ចង់ចូលរួមក្នុងរឿងរួមឬទេ
act-matter-joined = បានចូលរួមក្នុងរឿងរួម
act-matter-left = មិនបានចូលរួមក្នុងរឿងរួម ឬបានចាកចេញ
