# The list of cases.
desk-deadline = ថ្ងៃកំណត់តាមច្បាប់
desk-task = កិច្ចការ

# The parts of a case's page.
desk-parts = ផ្នែកនៃទំព័រនេះ
desk-part-answer = ចម្លើយ
desk-earlier = បង្ហាញសារមុនៗ { $count }

# Saved replies.
desk-replies-heading = ដាក់ចម្លើយដែលបានរក្សាទុក
desk-replies-find = ស្វែងរកតាមចំណងជើង
desk-replies-find-button = ស្វែងរកចម្លើយដែលបានរក្សាទុក
desk-replies-none = គ្មានចម្លើយដែលបានរក្សាទុកណា មានពាក្យនេះក្នុងចំណងជើងទេ។
desk-reply-only-in = មានតែជាភាសា { $language }
desk-reply-put-in = បានដាក់ «{ $title }»។ សូមអាន ហើយកែអ្វីដែលមិនត្រូវ មុនពេលផ្ញើ។
desk-reply-elsewhere = ចម្លើយនេះមិនទាន់មានជាភាសា { $asked } ទេ ដូច្នេះបានដាក់ជាភាសា { $language }។
desk-reply-korean = បង្ហាញភាសាកូរ៉េ

# A machine's draft.
desk-draft-button = សេចក្ដីព្រាងដោយម៉ាស៊ីនរបស់មជ្ឈមណ្ឌល
desk-draft-label = នេះជាសេចក្ដីព្រាងរបស់ម៉ាស៊ីន។ វាអាចខុស ហើយមិនត្រូវបានរក្សាទុកទេ។
desk-draft-no-language = ម៉ាស៊ីនរបស់មជ្ឈមណ្ឌលមិនបកប្រែភាសានេះទេ។
desk-draft-trouble = ឥឡូវនេះ ម៉ាស៊ីនរបស់មជ្ឈមណ្ឌលមិនឆ្លើយទេ។ សូមសាកម្ដងទៀតបន្តិចទៀត។

# What changed meanwhile, what is missing.
desk-error-colleague-wrote = ក្នុងពេលនោះ មានចម្លើយផ្សេងត្រូវបានផ្ញើចេញ ដូច្នេះមិនទាន់បានផ្ញើអ្វីទេ។ សូមអានវាជាមុនសិន។ អ្វីដែលអ្នកបានសរសេរ នៅទីនេះដដែល។
desk-error-no-summary = សូមសរសេរសេចក្ដីសង្ខេបបីបន្ទាត់ជាមុនសិន។ អ្នកដែលទទួលបន្ត ចាប់ផ្ដើមអានពីវា។
desk-error-no-consent = អ្នកសួរមិនបានយល់ព្រម ឬការយល់ព្រមបានចប់ហើយ ដូច្នេះមិនអាចប្រាប់អ្វីបានទេ។
desk-error-second-person = ភាពបន្ទាន់ត្រូវមានអ្នកផ្សេងបញ្ជាក់ មិនមែនអ្នកដែលបានអះអាងនោះទេ។
desk-error-too-many = គ្មានកន្លែងសម្រាប់បន្ថែមទេ។ សូមដោះស្រាយអ្វីដែលធ្វើរួច ជាមុនសិន។
desk-error-summary = សូមសរសេរមួយបន្ទាត់សម្រាប់ការពិត និងមួយបន្ទាត់សម្រាប់អ្វីដែលអ្នកសួរចង់បាន មួយបន្ទាត់យ៉ាងច្រើន 400 តួអក្សរ។
desk-error-task = សូមសរសេរថាត្រូវធ្វើអ្វី យ៉ាងច្រើន 300 តួអក្សរ។
desk-error-day = សូមពិនិត្យកាលបរិច្ឆេទ។
desk-error-hand-over = សូមជ្រើសថា ប្រគល់ឱ្យនរណា និងហេតុអ្វី។
desk-error-outcome = សូមជ្រើសថា វាចប់យ៉ាងណា។
desk-error-referral = សូមពិនិត្យស្ថាប័ន អ្វីដែលត្រូវប្រាប់ របៀបដែលអ្នកសួរបានយល់ព្រម និងថ្ងៃចុងក្រោយនៃការយល់ព្រម៖ ថ្ងៃនេះ ឬក្រោយ។
desk-error-emergency = សូមសរសេរយ៉ាងច្រើន 300 តួអក្សរថា ហេតុអ្វីមិនអាចសួរអ្នកសួរបាន។
desk-error-taken = ករណីនេះនៅជាមួយអ្នកនោះរួចហើយ ឬទើបតែបានប្រគល់ឱ្យនរណាម្នាក់។
desk-error-excluded = អ្នកនោះមិនអាចទទួលករណីនេះទេ តាមការកំណត់។ សូមជ្រើសអ្នកផ្សេង។
desk-flag-error = នេះមើលទៅដូចជាមានស្ថានភាពស្នាក់នៅ លេខចុះឈ្មោះជនបរទេស ឬលេខលិខិតឆ្លងដែន។ បើមិនចាំបាច់ សូមដកវាចេញ។ បើចង់ទុកវា សូមចុចប៊ូតុងម្ដងទៀត។
desk-flag-send = ផ្ញើដូចដែលមាន
desk-flag-save = រក្សាទុកដូចដែលមាន

# Notes among staff.
desk-notes-heading = កំណត់ចំណាំផ្ទៃក្នុង
desk-notes-hint = មានតែបុគ្គលិកដែលទទួលបន្ទុកករណីនេះ ទើបឃើញវា។ អ្នកសួរមិនឃើញវាទេ។
desk-note-label = កំណត់ចំណាំថ្មី
desk-note-button = រក្សាទុកកំណត់ចំណាំ

# Deadlines and tasks.
desk-deadlines-heading = ថ្ងៃកំណត់តាមច្បាប់
desk-deadlines-none = មិនទាន់បានបញ្ចូលថ្ងៃកំណត់ទេ។
desk-deadline-add = បញ្ចូលថ្ងៃកំណត់
desk-deadline-hint = អ្នកពិនិត្យថ្ងៃ ហើយបញ្ចូលវាដោយខ្លួនឯង។ នៅទីនេះ មិនគណនាអ្វីទេ។
desk-deadline-kind = ថ្ងៃកំណត់នៃអ្វី
desk-deadline-button = បញ្ចូលថ្ងៃកំណត់
desk-deadline-end = ដកចេញ
desk-deadline-end-label = ដកចេញ៖ { $what }
desk-day = ថ្ងៃ
desk-tasks-heading = កិច្ចការ
desk-tasks-none = គ្មានអ្វីត្រូវធ្វើទេ។
desk-task-add = បន្ថែមកិច្ចការ
desk-task-words = ត្រូវធ្វើអ្វី
desk-task-button = បន្ថែមកិច្ចការ
desk-task-done = ធ្វើរួច
desk-task-done-label = ធ្វើរួច៖ { $what }
desk-task-is-done = រួចរាល់
desk-task-follow-up = សួរម្ដងទៀតថា រឿងនៅតែដោះស្រាយបានល្អឬទេ
deadline-wage-claim = ការទាមទារប្រាក់ឈ្នួល
deadline-severance = ការទាមទារប្រាក់បំណាច់
deadline-dismissal-relief = ការសុំជំនួយចំពោះការបញ្ឈប់ពីការងារដោយមិនត្រឹមត្រូវ
deadline-accident-claim = ការទាមទារសំណងគ្រោះថ្នាក់ការងារ
deadline-flight = ការឡើងយន្តហោះចេញពីកូរ៉េ
deadline-other = ថ្ងៃកំណត់ផ្សេង

# One's own name for a case.
desk-label = ឈ្មោះដែលខ្ញុំហៅវា
desk-label-button = ដាក់ឈ្មោះ
desk-label-hint = មានតែអ្នកម្នាក់ឃើញវា។ សូមកុំប្រើឈ្មោះមនុស្ស ឬលេខ។

# The summary.
desk-summary-heading = សេចក្ដីសង្ខេបបីបន្ទាត់
desk-summary-none = មិនទាន់មានសេចក្ដីសង្ខេបទេ។
desk-summary-write = សរសេរសេចក្ដីសង្ខេប
desk-summary-hint = មួយបន្ទាត់ម្ដងៗ ជាភាសាកូរ៉េ។ អ្នកដែលទទួលបន្ត ទោះនៅទីនេះ ឬខាងក្រៅ អានវាមុនគេ។
desk-summary-facts = ការពិត
desk-summary-wish = អ្វីដែលអ្នកសួរចង់បាន
desk-summary-done = អ្វីដែលបានធ្វើហើយ
desk-summary-button = រក្សាទុកសេចក្ដីសង្ខេប
desk-summary-earlier = សេចក្ដីសង្ខេបមុនៗ { $count }

# Handing over.
desk-hand-over-heading = ប្រគល់បន្ត
desk-hand-over-open = ប្រគល់បន្តឱ្យសហការី
desk-hand-over-hint = ត្រូវមានសេចក្ដីសង្ខេបបីបន្ទាត់ជាមុន។ បន្ទាប់មក ករណីចេញពីបញ្ជីរបស់អ្នក។
desk-hand-over-to = ប្រគល់ឱ្យនរណា
desk-hand-over-routing = អ្នកផ្សេងដែលវិធានរកឃើញ
desk-hand-over-why = មូលហេតុ
desk-hand-over-button = ប្រគល់បន្ត
desk-colleague = { $name } ({ $languages })
hand-over-language = ភាសាមិនសមស្រប
hand-over-topic = ប្រធានបទមិនសមស្រប
hand-over-away = ខ្ញុំនឹងឈប់សម្រាក
hand-over-too-much = ខ្ញុំមានការងារច្រើនពេក
hand-over-conflict = ខ្ញុំស្គាល់មនុស្សក្នុងរឿងនេះ ឬផ្ដល់ប្រឹក្សាដល់ភាគីម្ខាងទៀត
hand-over-other = មូលហេតុផ្សេង

# Closing.
desk-close-open = ប្រាប់ថាចប់យ៉ាងណា ហើយបិទ
desk-outcome = ចប់យ៉ាងណា
desk-follow-up = សួរម្ដងទៀតនៅពេលក្រោយ
outcome-advised = បានផ្ដល់ប្រឹក្សា
outcome-paid = បានទទួលអ្វីដែលត្រូវទទួល
outcome-petition-filed = បានដាក់ពាក្យបណ្ដឹង ឬពាក្យស្នើសុំ
outcome-referred = បានបញ្ជូនទៅស្ថាប័នផ្សេង
outcome-withdrawn = អ្នកសួរមិនចង់បន្តទេ
outcome-not-reached = ទាក់ទងអ្នកសួរមិនបាន
outcome-duplicate = មានករណីដដែលរួចហើយ
outcome-no-answer-needed = មិនចាំបាច់ឆ្លើយ
follow-up-no = មិនសួរម្ដងទៀត
follow-up-30 = សួរម្ដងទៀតក្រោយ 30 ថ្ងៃ
follow-up-90 = សួរម្ដងទៀតក្រោយ 90 ថ្ងៃ

# Referring.
desk-refer-heading = ការបញ្ជូនទៅស្ថាប័នផ្សេង
desk-refer-none = មិនទាន់បានប្រាប់ស្ថាប័នណាទេ។
desk-refer-open = បញ្ជូនទៅស្ថាប័ន
desk-refer-hint = ប្រាប់តែអ្វីដែលអ្នកសួរបានយល់ព្រមប៉ុណ្ណោះ។ គ្មានអ្វីត្រូវបានផ្ញើដោយខ្លួនវាទេ៖ សូមបោះពុម្ពវា ឬអានវាតាមទូរស័ព្ទ។
desk-refer-contact = ស្ថាប័ន
desk-refer-purpose = ដើម្បីអ្វី
desk-refer-fields = អ្វីដែលត្រូវប្រាប់
desk-refer-how = របៀបដែលអ្នកសួរបានយល់ព្រម
desk-refer-consent = ការយល់ព្រម
desk-refer-reason = ហេតុអ្វីមិនអាចសួរអ្នកសួរបាន
desk-refer-reason-hint = សម្រាប់តែពេលបន្ទាន់ប៉ុណ្ណោះ។ ប្រធានមជ្ឈមណ្ឌលត្រូវបញ្ជាក់ មុនពេលប្រាប់អ្វី។
desk-refer-until = ការយល់ព្រមប្រើបានរហូតដល់
desk-refer-due = ថ្ងៃដែលគួរមានចម្លើយ
desk-refer-moved = ការផ្លាស់ប្ដូរចុងក្រោយ
desk-refer-button = រៀបចំការបញ្ជូន
desk-refer-words = ពាក្យដែលត្រូវបង្ហាញអ្នកសួរ
desk-refer-waits = កំពុងរង់ចាំការយល់ព្រម ឬការបញ្ជាក់។ មុនពេលនោះ មិនអាចប្រាប់អ្វីបានទេ។
desk-refer-confirm = បញ្ជាក់ភាពបន្ទាន់
desk-refer-paper = សម្រាប់បោះពុម្ព ឬអានឱ្យស្ដាប់
desk-refer-withdraw = អ្នកសួរបានដកការយល់ព្រមវិញ
desk-refer-may-notify = មន្ត្រីរបស់ { $body } អាចមានកាតព្វកិច្ចរាយការណ៍ទៅការិយាល័យអន្តោប្រវេសន៍។ សូមសួរជាមុនសិន មុនពេលប្រាប់ឈ្មោះនរណាម្នាក់។
desk-paper-title = ការបញ្ជូនទៅ { $name }
desk-paper-files = មាននៅលើច្បាប់ចម្លងដែលបានប្រគល់ជាមួយនេះ។
desk-paper-only = ក្នុងនេះមានតែអ្វីដែលអ្នកសួរបានយល់ព្រមប៉ុណ្ណោះ។
referral-drafted = បានរៀបចំ
referral-sent = បានប្រាប់
referral-received = ស្ថាប័ននោះបានទទួល
referral-accepted = ស្ថាប័ននោះទទួលធ្វើ
referral-declined = ស្ថាប័ននោះបានបដិសេធ
referral-done = រួចរាល់
referral-withdrawn = បានដកការយល់ព្រមវិញ

office-claimed = មានការបញ្ជូនបន្ទាន់មួយដោយគ្មានការយល់ព្រមពីអ្នកសួរ កំពុងរង់ចាំការបញ្ជាក់របស់អ្នក។

# Consent, in the client's language.
consent-text = តើយើងអាចប្រាប់រឿងខាងក្រោមដល់ { $name } បានទេ? គោលបំណង៖ { $purpose }។
consent-until = អាចប្រាប់បានតែរហូតដល់ថ្ងៃ { $day } ប៉ុណ្ណោះ។
consent-withdraw-any-time = អ្នកអាចដកការយល់ព្រមវិញបានគ្រប់ពេល។ ទោះអ្នកមិនយល់ព្រមក៏ដោយ យើងនៅតែបន្តជួយអ្នក។
consent-confirmed-by = បន្ទាន់ បញ្ជាក់ដោយ { $name }
consent-purpose-counsel = ការប្រឹក្សា
consent-purpose-legal = ជំនួយផ្នែកច្បាប់
consent-purpose-medical = ការព្យាបាល
consent-purpose-shelter = កន្លែងស្នាក់នៅ
consent-field-summary = សេចក្ដីសង្ខេបនៃករណី
consent-field-reach = របៀបទាក់ទងអ្នក
consent-field-files = រូបថត និងឯកសារ
consent-how-spoken = យល់ព្រមដោយផ្ទាល់មាត់
consent-how-written = យល់ព្រមជាលាយលក្ខណ៍អក្សរ
consent-how-in-case = អ្នកសួរយល់ព្រមនៅលើទំព័រនៃករណី
consent-how-emergency = បន្ទាន់៖ មិនអាចសួរបាន

# The history.
desk-history-title = ប្រវត្តិនៃករណី { $locator }
desk-history-link = បង្ហាញប្រវត្តិទាំងអស់
desk-history-whole = ប្រវត្តិនៅពេញលេញ។
desk-history-broken = ប្រវត្តិបានដាច់។ សូមប្រាប់អ្នកគ្រប់គ្រងប្រព័ន្ធ។
desk-history-when = ពេលណា
desk-history-what = អ្វី
desk-history-who = នរណា
desk-history-nobody = អ្នកសួរ ឬប្រព័ន្ធ
act-noted = បានរក្សាទុកកំណត់ចំណាំ
act-task-set = បានបន្ថែមកិច្ចការ
act-task-done = បានធ្វើកិច្ចការរួច
act-deadline-set = បានបញ្ចូលថ្ងៃកំណត់
act-deadline-ended = បានដកថ្ងៃកំណត់ចេញ
act-labelled = បានដាក់ឈ្មោះ
act-summed-up = បានសរសេរសេចក្ដីសង្ខេប
act-handed-over = បានប្រគល់បន្ត
act-client-asked-for-another = អ្នកសួរបានសុំអ្នកប្រឹក្សាផ្សេង
act-set-aside = បានដោះស្រាយ ហើយនឹងសួរម្ដងទៀតនៅពេលក្រោយ
act-consent-asked = បានសុំការយល់ព្រម
act-consent-noted = បានកត់ការយល់ព្រម
act-consent-given = អ្នកសួរបានយល់ព្រម
act-consent-withdrawn = បានដកការយល់ព្រមវិញ
act-emergency-claimed = បានអះអាងថាបន្ទាន់
act-emergency-confirmed = បានបញ្ជាក់ភាពបន្ទាន់
act-referral-drafted = បានរៀបចំការបញ្ជូន
act-referral-moved = ការបញ្ជូនមានការផ្លាស់ប្ដូរ
act-machine-draft = បានអានសេចក្ដីព្រាងរបស់ម៉ាស៊ីន

# What the client sees.
case-who = អ្នកប្រឹក្សារបស់មជ្ឈមណ្ឌលនឹងឆ្លើយអ្នក។
case-who-writes = អ្នកប្រឹក្សារបស់មជ្ឈមណ្ឌល ដែលសរសេរភាសា { $language } នឹងឆ្លើយអ្នក។
case-who-name = { $name } នឹងឆ្លើយអ្នក។
case-who-name-writes = { $name } នឹងឆ្លើយអ្នកជាភាសា { $language }។
case-expect = អ្នកនឹងទទួលចម្លើយ យ៉ាងយូរត្រឹមថ្ងៃ { $day }។
case-told-heading = ការប្រាប់ដល់អ្នកផ្សេង
case-told-emergency = រឿងនេះបន្ទាន់ ដូច្នេះយើងបានប្រាប់គេ មុនពេលអាចសួរអ្នក។ បើអ្នកមានសំណួរ សូមសរសេរនៅខាងក្រោម។
case-told-agree = ខ្ញុំយល់ព្រម
case-told-refuse = ខ្ញុំមិនយល់ព្រម
case-told-withdraw = ខ្ញុំដកការយល់ព្រមវិញ
case-another = តើអ្នកចង់បានអ្នកប្រឹក្សាផ្សេងទេ?
case-another-button = សុំអ្នកប្រឹក្សាផ្សេង
case-another-done = ករណីរបស់អ្នកនឹងទៅអ្នកប្រឹក្សាផ្សេង។
case-another-not = ឥឡូវនេះ មិនអាចប្ដូរបានទេ។ សូមប្រាប់មជ្ឈមណ្ឌល។
