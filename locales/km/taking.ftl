# Taking: staff write down what somebody says on the telephone or at the desk.
taking-nav = ទទួលករណី
taking-title = ទទួលអ្នកទូរស័ព្ទ ឬអ្នកមកជួប
taking-way = មកតាមវិធីណា
taking-way-visit = មកជួប
taking-way-phone = ទូរស័ព្ទ
taking-way-outreach = ការប្រឹក្សានៅក្រៅមជ្ឈមណ្ឌល
taking-here = ឥឡូវនេះ នៅជាមួយខ្ញុំ
taking-language = ភាសា
taking-typed = វាយឈ្មោះភាសា ឬលេខមួយខ្ទង់
taking-signs = អ្វីដែលធ្វើឱ្យបន្ទាន់
taking-sign-injury = របួស
taking-sign-confinement = ត្រូវគេចាក់សោបង្ខាំង
taking-sign-violence = ហិង្សា
taking-sign-flight = ជិតឡើងយន្តហោះ
taking-sign-time-limit = ថ្ងៃកំណត់ជិតដល់
taking-line = មានរឿងអ្វីកើតឡើង ក្នុងមួយបន្ទាត់ (ទុកទទេក៏បាន)
taking-mine-button = ខ្ញុំទទួល
taking-any-button = រកអ្នកទទួល
taking-park-button = ទុកមួយឡែកសិន
taking-more = បន្ថែម
taking-as = សួរឱ្យនរណា
taking-as-self = សម្រាប់ខ្លួនឯង
taking-as-friend = សម្រាប់អ្នកផ្សេង
taking-as-employer = និយោជក
taking-as-suggestion = សំណូមពរ ឬការតវ៉ាទៅទីក្រុង
taking-second = ភាសាផ្សេងដែលអាចប្រើបាន
taking-none = គ្មាន
taking-spoken = ភាសាដែលគ្មានក្នុងបញ្ជី
taking-spoken-hint = សូមជ្រើសពីបញ្ជី ឬសរសេរតាមដែលអ្នកបានឮ។
taking-employer = ឈ្មោះក្រុមហ៊ុន
taking-employer-hint = ដើម្បីកុំឱ្យមនុស្សម្នាក់ផ្ដល់ប្រឹក្សាដល់ភាគីទាំងពីរនៃក្រុមហ៊ុនតែមួយ។ ឈ្មោះនេះត្រូវបានរក្សាទុកជាកូដសម្ងាត់។
taking-phone = លេខដែលត្រូវទូរស័ព្ទទៅវិញ
taking-when = ពេលដែលទូរស័ព្ទទៅមានសុវត្ថិភាព
taking-error-phone = លេខនេះខ្លីពេក មិនមែនជាលេខទូរស័ព្ទទេ។
taking-gender = ចង់បានអ្នកប្រឹក្សាជា
taking-gender-woman = ស្ត្រី
taking-gender-man = បុរស
taking-ministry = អ្នកសួរយល់ព្រមឱ្យទូរស័ព្ទទៅខ្សែទូរស័ព្ទបកប្រែរបស់ក្រសួងយុត្តិធម៌ (1345)
taking-keys = អាចជ្រើសដោយចុចគ្រាប់ចុចតែមួយ៖ លេខសម្រាប់ភាសា អក្សរសម្រាប់ប្រធានបទ និងរឿងបន្ទាន់។ សរសេរមួយបន្ទាត់ រួចចុច Enter សម្រាប់ប៊ូតុងទីមួយ។
taking-parked = ករណីដែលទុកមួយឡែក { $count }
taking-error-language = សូមជ្រើសភាសា។
taking-error-topic = សូមជ្រើសប្រធានបទ។
taking-error-long = អត្ថបទវែងពេក៖ យ៉ាងច្រើន { $limit } តួអក្សរ។
taking-error-not-yours = អ្នកមិនមានក្នុងបញ្ជីសម្រាប់ភាសានេះទេ ដូច្នេះអ្នកមិនអាចទទួលករណីនេះដោយខ្លួនឯងបានទេ។ សូមរកអ្នកដែលអាចទទួល។
taking-error-full = ឥឡូវនេះ អ្នកមិនអាចទទួលបន្ថែមបានទេ។ សូមបញ្ចប់ការសន្ទនាដែលកំពុងធ្វើ ឬរកអ្នកទទួល។
taking-error-sent = ទម្រង់បំពេញនេះត្រូវបានផ្ញើរួចហើយ ហើយត្រូវបានកែក្រោយមក។ សូមចាប់ផ្ដើមទម្រង់ថ្មី។
taking-error-not-given = ឥឡូវនេះ មិនអាចប្រគល់ដូច្នេះបានទេ។ សូមរកអ្នកដែលអាចទទួល។
taking-error-parked = មានករណីទុកមួយឡែកច្រើនពេក។ សូមបញ្ចប់មួយជាមុនសិន។
taking-flag = នេះមើលទៅដូចជាស្ថានភាពស្នាក់នៅ លេខចុះឈ្មោះជនបរទេស ឬលេខលិខិតឆ្លងដែន៖ { $found }។ វាមិនចាំបាច់ទេ ហើយអ្នកទាំងអស់ដែលអាចអានករណីនេះនឹងឃើញវា។ សូមដកវាចេញ ឬផ្ញើម្ដងទៀត ដើម្បីទុកវាដដែល។
taking-turned-back = បិទ

# After taking.
taken-title = បានទទួលហើយ
taken-card = សូមបោះពុម្ពប័ណ្ណនេះ ឬឱ្យអ្នកសួរថតវា។ លេខនេះបង្ហាញតែលើទំព័រនេះ ហើយមិនត្រូវបានរក្សាទុកនៅកន្លែងណាទេ។
taken-case-link = បើកករណី
taken-next-link = ទទួលករណីបន្ទាប់
taken-turn-button = បង្វែរអេក្រង់ឱ្យអ្នកសួរមើល

# The card, in the client's language.
card-title = ប័ណ្ណលេខសំណួរ
card-code = កូដដែលមានលេខសំណួរ
card-pictures = រូបភាពនៃប័ណ្ណនេះ
card-what = ប្រើលេខនេះ អ្នកអាចអានចម្លើយ ហើយសរសេរម្ដងទៀត។ សូមស្កេនកូដនេះដោយទូរស័ព្ទរបស់អ្នក ឬបញ្ចូលលេខនៅអាសយដ្ឋាននេះ។
card-alone = អ្នកដែលមានប័ណ្ណនេះ អាចអានករណីរបស់អ្នក។ សូមរក្សាទុកវាសម្រាប់តែអ្នក។
card-changes = ពេលប្រើលើកដំបូង អ្នកនឹងទទួលលេខថ្មី។ ចាប់ពីពេលនោះទៅ មានតែលេខថ្មីទេដែលប្រើបាន។
card-how = ផ្នែកទាំងពីរបោះពុម្ពជាទំហំប័ណ្ណធនាគារ។ បើគ្មានម៉ាស៊ីនបោះពុម្ព សូមថតរូបអេក្រង់។
card-print-button = បោះពុម្ព
card-print-link = បោះពុម្ពជាប័ណ្ណ
picture-0 = ព្រះអាទិត្យ
picture-1 = ដើមឈើ
picture-2 = ត្រី
picture-3 = ទូក
picture-4 = ផ្ទះ
picture-5 = ផ្កាយ
picture-6 = ពែង
picture-7 = សោ
picture-8 = បក្សី
picture-9 = ផ្កា

# The first use of a number that staff gave.
change-title = លេខថ្មីរបស់អ្នក
change-why = បុគ្គលិកក៏បានឃើញលេខដំបូងដែរ។ ចាប់ពីពេលនេះទៅ សូមប្រើលេខនេះ ដែលមានតែអ្នកម្នាក់ដឹង។
change-old = ពេលអ្នកចុចប៊ូតុង លេខដំបូងនឹងលែងប្រើបាន។ សូមកត់ ឬថតរូបលេខថ្មីជាមុនសិន។
change-button = ខ្ញុំមានវាហើយ បន្ត

# Parked intakes.
parked-title = ករណីដែលទុកមួយឡែក
parked-what = រក្សាទុកជាកូដសម្ងាត់។ មានតែអ្នកម្នាក់ទេដែលឃើញ។ ពេលផ្ញើ វាត្រូវបានលុប ហើយក្រោយប្រាំពីរថ្ងៃក៏ត្រូវបានលុបដែរ។
parked-none = គ្មានអ្វីទុកមួយឡែកទេ។
parked-at = ទុកនៅពេល
parked-doing = ត្រូវធ្វើ
parked-resume = បន្តធ្វើ
parked-drop = លុប

# Counting short questions.
tally-title = រាប់សំណួរខ្លី
tally-what = សម្រាប់សំណួរខ្លីៗដែលមិនមែនជាករណី៖ សូមចុចភាសា រួចប្រធានបទ។
tally-today = ថ្ងៃនេះបានរាប់ { $count }
tally-topic = ប្រធានបទ
tally-other-language = ភាសាផ្សេង
tally-last = ចុងក្រោយ៖ { $language }, { $topic }
tally-undo = យកមកវិញ

# Late entry.
late-title = កត់នៅពេលក្រោយ
late-what = ការមកជួប និងការទូរស័ព្ទដែលមិនទាន់មានពេលកត់ មួយក្នុងមួយបន្ទាត់។ ថ្ងៃទទេ គឺថ្ងៃនៃបន្ទាត់ខាងលើ។ វិធីមក ឬលទ្ធផលទទេ គឺជម្រើសទីមួយ។ មានតែបន្ទាត់ដែលមានកំណត់ចំណាំប៉ុណ្ណោះ ត្រូវបានរក្សាទុកជាករណី។ បន្ទាត់ផ្សេងគ្រាន់តែរាប់ចំនួន។
late-day = ថ្ងៃ
late-time = ម៉ោង
late-minutes = នាទី
late-outcome = លទ្ធផល
late-note = កំណត់ចំណាំ (រក្សាទុកជាកូដសម្ងាត់)
late-outcome-advised = បានផ្ដល់ប្រឹក្សា
late-outcome-interpreted = បានបកប្រែផ្ទាល់មាត់
late-outcome-referred = បានបញ្ជូនទៅស្ថាប័នផ្សេង
late-outcome-turned-away = មិនអាចជួយបាន
late-cell = { $column } បន្ទាត់ទី { $row }
late-button = កត់ទុក
late-more = សាមសិបបន្ទាត់
late-written = បានកត់ទុក { $count }។
late-kept = ករណីដែលបានរក្សាទុក
late-refused = សូមកែបន្ទាត់ទី { $row }។
late-error-at = មិនអាចអានថ្ងៃ ឬម៉ោងបានទេ។ សូមសរសេរពេលក្នុងរយៈ 31 ថ្ងៃចុងក្រោយ។
late-error-lang = មិនស្គាល់ភាសានេះទេ។
late-error-topic = មិនស្គាល់ប្រធានបទនេះទេ។
late-error-way = មិនស្គាល់វិធីមកនេះទេ។
late-error-minutes = សូមសរសេរពី 1 ដល់ 480 នាទី។
late-error-outcome = មិនស្គាល់លទ្ធផលនេះទេ។

# What was done in a case.
act-receipt-issued = បានឱ្យប័ណ្ណលេខសំណួរ
act-receipt-changed = អ្នកសួរបានប្ដូរលេខ
act-written-up = បានកត់នៅពេលក្រោយ

# Names of languages.
tongue-ko = កូរ៉េ
tongue-en = អង់គ្លេស
tongue-zh = ចិន
tongue-ru = រុស្ស៊ី
tongue-vi = វៀតណាម
tongue-id = ឥណ្ឌូនេស៊ី
tongue-ne = នេប៉ាល់
tongue-km = ខ្មែរ (កម្ពុជា)
tongue-uz = អ៊ូសបេគ
tongue-kk = កាហ្សាក់
tongue-ky = កៀហ្ស៊ីស
tongue-ur = អ៊ូរឌូ
tongue-th = ថៃ
tongue-fil = ហ្វីលីពីន
tongue-si = ស៊ីនហាឡា (ស្រីលង្កា)
tongue-mn = ម៉ុងហ្គោលី
