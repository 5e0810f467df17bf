# The facts of the newsroom (amounts, deadlines, phone numbers): the list.
facts-title = ចំនួនប្រាក់ និងតួលេខ
facts-lead = ចំនួនប្រាក់ ថ្ងៃកំណត់ និងលេខទូរស័ព្ទ ដែលមានក្នុងអត្ថបទ។ អ្វីដែលអ្នកកែនៅទីនេះ ផ្លាស់ប្ដូរក្នុងគ្រប់ភាសាព្រមគ្នា។
facts-search-label = ស្វែងរកតាមឈ្មោះ តម្លៃ ឬប្រភព
facts-none = រកមិនឃើញអ្វីទេ។
facts-fact = ឈ្មោះ
facts-value = តម្លៃ
facts-holds = រយៈពេលអនុវត្ត
facts-source = ប្រភព
facts-checked = បានពិនិត្យ
# Nobody in the house looked it up: it came with the content files.
facts-by-files = មកជាមួយឯកសារដើម
# $from, $until: days
facts-period = { $from } ដល់ { $until }
facts-period-open = ចាប់ពី { $from }
facts-standing-lapsed = ថ្ងៃនេះគ្មានតម្លៃ
facts-standing-due = ត្រូវពិនិត្យម្ដងទៀត
facts-standing-coming = ជិតផ្លាស់ប្ដូរ
facts-standing-settled = នៅដដែល
facts-standing-what-lapsed = តម្លៃនេះបានចប់ ហើយគ្មានតម្លៃបន្ត៖ អត្ថបទបង្ហាញតែសញ្ញា (—)។
facts-standing-what-due = ដល់ថ្ងៃត្រូវពិនិត្យហើយ ឬការពិនិត្យចុងក្រោយលើសពីមួយឆ្នាំ។
facts-standing-what-coming = តម្លៃបន្ទាប់ដឹងហើយ ឬតម្លៃឥឡូវនេះមានថ្ងៃចុងក្រោយ។
facts-standing-what-settled = ឥឡូវនេះ គ្មានអ្វីត្រូវធ្វើទេ។

# One fact: its values, checks, texts and history.
facts-unit = ឯកតា
facts-unit-won = វ៉ុន
facts-unit-day = ថ្ងៃ
facts-unit-week = សប្ដាហ៍
facts-unit-month = ខែ
facts-unit-year = ឆ្នាំ
facts-unit-hour = ម៉ោង
facts-unit-minute = នាទី
facts-unit-percent = ភាគរយ
facts-unit-person = នាក់
facts-unit-time = ម៉ោងក្នុងថ្ងៃ
facts-unit-number = តួលេខ
facts-unit-phone = លេខទូរស័ព្ទ
facts-unit-date = កាលបរិច្ឆេទ
facts-values = តម្លៃទាំងអស់
facts-today = ថ្ងៃនេះ
facts-due = ត្រូវពិនិត្យម្ដងទៀត
facts-change = ផ្លាស់ប្ដូរ
facts-correct = កែ
facts-end = បញ្ចប់
facts-remove = លុប
facts-add = បន្ថែមតម្លៃ
facts-check-heading = ពិនិត្យម្ដងទៀត
facts-check-what = តើអ្នកបានអានប្រភពម្ដងទៀតហើយឬនៅ? បើតម្លៃនៅតែត្រឹមត្រូវ ថ្ងៃ និងឈ្មោះរបស់អ្នកត្រូវបានកត់ទុក។
facts-review-hint = ថ្ងៃត្រូវពិនិត្យលើកក្រោយ។ បើទុកទទេ៖ ក្រោយមួយឆ្នាំ។
facts-check-button = បានពិនិត្យថ្ងៃនេះ នៅតែត្រឹមត្រូវ
facts-review-button = កំណត់តែថ្ងៃប៉ុណ្ណោះ
# $day: a day
facts-review-on = ពិនិត្យលើកក្រោយ { $day }
facts-said-changed = បានផ្លាស់ប្ដូរហើយ។ អត្ថបទបង្ហាញតម្លៃថ្មីក្នុងគ្រប់ភាសា។
facts-said-saved = ការផ្លាស់ប្ដូរត្រូវបានរក្សាទុកហើយ។
facts-said-checked = បានកត់ទុកថា បានពិនិត្យថ្ងៃនេះ។
facts-texts = កន្លែងដែលតម្លៃនេះបង្ហាញ
facts-touched-none = មិនទាន់មានអត្ថបទណាបង្ហាញតម្លៃនេះទេ។
# $count: number of texts, contacts and pages
facts-touched-what = តម្លៃនេះបង្ហាញនៅ { $count } កន្លែង។ តាមភាសា៖
facts-kind-contact = កន្លែងទាក់ទង
facts-kind-page = ទំព័រ
facts-draft = សេចក្ដីព្រាង
facts-history = អ្វីដែលបានផ្លាស់ប្ដូរ
facts-history-none = នៅទីនេះ មិនទាន់មានអ្វីផ្លាស់ប្ដូរទេ។
facts-done = អ្វីដែលបានធ្វើ
facts-done-added = បានបន្ថែម
facts-done-corrected = បានកែ
facts-done-ended = បានបញ្ចប់
facts-done-checked = បានពិនិត្យ
facts-done-review = បានកំណត់ថ្ងៃពិនិត្យលើកក្រោយ
facts-done-removed = បានលុប
facts-done-imported = យកពីឯកសារដើម
facts-before = មុន
facts-after = ក្រោយ
facts-who = នរណា និងពេលណា

# A change: typed, looked at, confirmed.
facts-heading-add = បន្ថែមតម្លៃ
facts-heading-correct = កែតម្លៃ
facts-heading-end = បញ្ចប់តម្លៃ
facts-heading-remove = លុបតម្លៃ
# $value: a value with its unit; $period: from when until when
facts-about = { $value } ({ $period })
facts-value-hint = មិនសរសេរឯកតាទេ៖ ចំនួនប្រាក់ដូច 10320 កាលបរិច្ឆេទដូច 2026-11-06 ម៉ោងដូច 18:00 លេខទូរស័ព្ទដូច 1577-1366។
facts-from = ថ្ងៃដំបូង
facts-until = ថ្ងៃចុងក្រោយ
facts-until-hint = បើមិនទាន់ដឹង សូមទុកឱ្យនៅទទេ។
facts-source-hint = មាត្រានៃច្បាប់ ឬលេខសេចក្ដីជូនដំណឹង ជាភាសាកូរ៉េ។
facts-status = តើអ្នកបានអានវានៅទីណា
facts-status-law = ក្នុងច្បាប់
facts-status-official = ក្នុងសេចក្ដីជូនដំណឹងផ្លូវការ
facts-end-before = តម្លៃដែលអនុវត្តនៅពេលនោះ ចប់នៅថ្ងៃមុន។
facts-review-change = មើលថាអ្វីផ្លាស់ប្ដូរ
facts-review-lead = មិនទាន់មានអ្វីផ្លាស់ប្ដូរទេ។ សូមមើល ហើយបញ្ជាក់ បើវាត្រឹមត្រូវ។
facts-shown-heading = របៀបដែលភាសានីមួយៗបង្ហាញ
facts-confirm = ផ្លាស់ប្ដូរដូច្នេះ
facts-back = ត្រឡប់ទៅទម្រង់បំពេញវិញ
facts-new-title = បន្ថែមទិន្នន័យថ្មី
facts-new-button = រក្សាទុកទិន្នន័យ
facts-id = ឈ្មោះទិន្នន័យ
facts-id-hint = ឈ្មោះដែលអត្ថបទប្រើហៅវា៖ អក្សរឡាតាំងតូច លេខ និងសញ្ញា (-) ឧទាហរណ៍
facts-error-id = សូមប្រើតែអក្សរឡាតាំងតូច លេខ និងសញ្ញា (-) ប៉ុណ្ណោះ។
facts-error-unit = សូមជ្រើសឯកតា។ តម្លៃទាំងអស់នៃទិន្នន័យមួយ មានឯកតាដូចគ្នា។
facts-error-value = តម្លៃនេះមិនត្រូវនឹងឯកតាទេ។ សូមសរសេរដូចក្នុងឧទាហរណ៍។
facts-error-from = សូមជ្រើសថ្ងៃដំបូង។
facts-error-until = ថ្ងៃចុងក្រោយមិនមាន ឬនៅមុនថ្ងៃដំបូង។
facts-error-source = សូមសរសេរប្រភព ហើយធ្វើឱ្យខ្លី បើវាវែង។
facts-error-status = សូមប្រាប់ថា វាមានក្នុងច្បាប់ ឬក្នុងសេចក្ដីជូនដំណឹងផ្លូវការ។
facts-error-review = សូមជ្រើសថ្ងៃចាប់ពីថ្ងៃស្អែកទៅ។
facts-error-overlap = រយៈពេលអនុវត្តជាន់គ្នានឹង { $value } ({ $period })។
facts-error-taken = មានទិន្នន័យឈ្មោះនេះរួចហើយ។
facts-error-in-use = អត្ថបទបង្ហាញតម្លៃនេះ ដូច្នេះមិនអាចលុបបានទេ។ សូមដកវាចេញពីអត្ថបទខាងក្រោមជាមុនសិន ឬកែតម្លៃ។
facts-error-same = គ្មានអ្វីនឹងផ្លាស់ប្ដូរទេ។
facts-error-changed = ពេលអ្នកកំពុងមើល មានអ្នកផ្សេងបានប្ដូរតម្លៃ ដូច្នេះមិនទាន់បានធ្វើអ្វីទេ។ សូមមើលតម្លៃដូចដែលមានឥឡូវនេះ រួចសាកម្ដងទៀត។
facts-error-gone = តម្លៃនេះលែងមានទៀតហើយ។

# After a change: telling people. The bulletin's first words are used in Korean alone.
facts-tell-heading = ប្រាប់អ្នកដែលទទួលព័ត៌មានអំពីប្រធានបទទាំងនេះ
facts-tell-what = ចាប់ផ្ដើមសរសេរព័ត៌មានមួយ ដែលមានតម្លៃថ្មី និងតំណទៅមគ្គុទ្ទេសក៍។ អ្នកអាចកែវាមុនពេលផ្ញើ។
facts-tell-button = សរសេរព័ត៌មាន
facts-tell-writer = សូមប្រាប់អ្នកសរសេរព័ត៌មានអំពីការផ្លាស់ប្ដូរនេះ។
# $guide: title of a guide
facts-bulletin-title = អ្វីដែលបានផ្លាស់ប្ដូរ៖ { $guide }
# $day: a day; $fact: the value
facts-bulletin-text = ចាប់ពី { $day } គឺ { $fact }។
facts-bulletin-text-now = ឥឡូវនេះគឺ { $fact }។

# For residents: a guide with the values of another day.
facts-as-of-summary = មើលចំនួនប្រាក់ និងថ្ងៃកំណត់ នៃថ្ងៃផ្សេង
facts-as-of-what = បើអ្នកត្រូវការវិធាននៃថ្ងៃដែលអ្នករងរបួស ឬថ្ងៃដែលអ្នកបានធ្វើការ សូមជ្រើសថ្ងៃនោះ។
facts-as-of-day = ថ្ងៃ
facts-as-of-button = បង្ហាញតម្លៃនៃថ្ងៃនោះ
# $day: a day
facts-as-of-note = ចំនួនប្រាក់ និងថ្ងៃកំណត់ គឺនៃថ្ងៃទី { $day }។ ការពន្យល់គឺនៃថ្ងៃនេះ។
facts-as-of-missing = កន្លែងដែលអ្នកឃើញសញ្ញា (—) យើងមិនដឹងតម្លៃនៃថ្ងៃនោះទេ។
facts-as-of-today = ត្រឡប់ទៅតម្លៃនៃថ្ងៃនេះ
# $first, $last: days
facts-as-of-error = សូមជ្រើសថ្ងៃចាប់ពី { $first } ដល់ { $last }។ អ្វីដែលអ្នកឃើញឥឡូវនេះ គឺតម្លៃនៃថ្ងៃនេះ។
