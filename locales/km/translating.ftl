# The translation of letters: a counsellor writes in Korean, and whoever interprets puts it into the client's language.

# The sheet for translating, in the house and outside.
translate-title = បកប្រែលិខិត
translate-what = សូមបកប្រែអ្វីដែលអ្នកសួរបានសរសេរ ជាភាសាកូរ៉េ ហើយបកប្រែចម្លើយរបស់អ្នកប្រឹក្សា ជាភាសារបស់អ្នកសួរ។ ផ្នែកនីមួយៗត្រូវបានរក្សាទុកដោយឡែក ហើយអ្នកអាចកែវានៅពេលក្រោយ។
translate-until = អ្នកអាចបើកវាបានរហូតដល់ { $until }។
translate-done = ឥឡូវនេះ គ្មានអ្វីត្រូវបកប្រែទៀតទេ។ សូមអរគុណ។ ពេលមានចម្លើយ ឬសារថ្មី យើងនឹងប្រាប់អ្នក។
translate-with-owner = ក្នុងពេលនោះ អ្នកសួរបានសរសេរម្ដងទៀត។ ការបកប្រែចម្លើយរបស់អ្នក ត្រូវបានរក្សាទុកហើយ ហើយអ្នកប្រឹក្សានឹងសម្រេចថា ផ្ញើវាឬទេ។
translate-answer-heading = ចម្លើយរបស់អ្នកប្រឹក្សា
translate-answer-label = ចម្លើយជាភាសា { $language }
translate-answer-button = ផ្ញើទៅអ្នកសួរ
translate-parts-heading = អ្វីដែលបានសរសេរមកដល់ពេលនេះ
translate-part-label = ជាភាសាកូរ៉េ
translate-part-button = រក្សាទុក
translate-saved = បានរក្សាទុក { $when }
translate-original = បង្ហាញអ្វីដែលអ្នកប្រឹក្សាបានសរសេរ
translate-terms = ពាក្យផ្លូវការក្នុងអត្ថបទនេះ
translate-error-empty = សូមសរសេរការបកប្រែ។
translate-error-withdrawn = អ្នកប្រឹក្សាបានដកចម្លើយនេះវិញ។ អ្វីដែលអ្នកបានសរសេរ មិនបានផ្ញើទេ។

# The link of a translator outside.
translate-door-asked = យើងសុំឱ្យអ្នកបកប្រែលិខិតមួយ។
translate-door-secret = ខ្ញុំរក្សាការសម្ងាត់ ហើយមិនប្រាប់អ្វីដែលខ្ញុំអានដល់នរណាទេ។
translate-door-button = សន្យា ហើយបើក
translate-door-elsewhere = លិខិតនេះបើកបានតែក្នុងកម្មវិធីអានគេហទំព័រ ដែលបានបើកវាលើកដំបូង។ បើអ្នកមិនអាចប្រើឧបករណ៍នោះបាន សូមសុំតំណថ្មីពីមជ្ឈមណ្ឌល។
translate-door-over = តំណនេះលែងប្រើបានហើយ។ សូមអរគុណចំពោះជំនួយរបស់អ្នក។ បើមានការងារបន្ថែម យើងនឹងផ្ញើអ៊ីមែលថ្មីទៅអ្នក។
translate-door-declined = សូមអរគុណដែលបានប្រាប់យើង។ យើងនឹងសួរអ្នកផ្សេង។
translate-door-kept = នេះជាអ្វីដែលអ្នកបានសរសេរ។ វាមិនបានផ្ញើទេ។ បើអ្នកត្រូវការវា សូមចម្លងទុក។
translate-decline = ខ្ញុំមិនអាចទទួលលិខិតនេះ
translate-decline-what = សូមចុចលើមូលហេតុ ហើយយើងនឹងសួរអ្នកផ្សេង។ ពេលនោះ តំណនេះនឹងលែងប្រើបាន។
translate-decline-no-time = ខ្ញុំគ្មានពេល
translate-decline-cannot-translate = ខ្ញុំមិនអាចបកប្រែអត្ថបទនេះ
translate-decline-knows-the-person = ខ្ញុំស្គាល់អ្នកនោះ

# The mail to a translator outside. Nothing of the matter, and nobody's name.
translate-mail-subject = មានលិខិតមួយរង់ចាំការបកប្រែរបស់អ្នក
translate-mail-text = មានលិខិតមួយត្រូវបកប្រែ។ អ្នកអាចបើកវាដោយតំណនេះ រហូតដល់ { $until }។ វាបើកបានតែក្នុងកម្មវិធីអានគេហទំព័រ ដែលបើកវាលើកដំបូង៖

    { $link }

    បើអ្នកមិនអាចទទួលវាបាន សូមប្រាប់នៅលើទំព័រនោះ។ គ្មាននរណាអានការឆ្លើយតបមកអ៊ីមែលនេះទេ។
translate-mail-subject-more = មានអត្ថបទបន្ថែមត្រូវបកប្រែ
translate-mail-more = មានអត្ថបទបន្ថែមត្រូវបកប្រែ តាមតំណក្នុងអ៊ីមែលចុងក្រោយរបស់យើង។ អ្នកអាចបើកវាបានរហូតដល់ { $until }។

    គ្មាននរណាអានការឆ្លើយតបមកអ៊ីមែលនេះទេ។

# The counsellor's page.
translate-made-by = បកប្រែដោយ { $name } { $when }
translate-put-by = អ្វីដែលអ្នកប្រឹក្សាបានសរសេរ។ បកប្រែ និងផ្ញើដោយ { $name } { $when }
translate-earlier = បង្ហាញអត្ថបទមុនពេលកែ
translate-write = ចម្លើយរបស់អ្នក
translate-write-hint = វានឹងទៅដល់អ្នកសួរ ពេល { $name } បានបកប្រែវាជាភាសា { $language }។ មុនពេលនោះ គ្មានអ្វីត្រូវបានផ្ញើទេ។
translate-write-in = ភាសាដែលអ្នកសរសេរ
translate-hold-button = ប្រគល់ឱ្យបកប្រែ
translate-as-it-is = ផ្ញើដោយមិនបកប្រែ
translate-held-heading = ចម្លើយដែលកំពុងរង់ចាំការបកប្រែ
translate-held-with = { $name } កំពុងបកប្រែវាជាភាសា { $language }។ អ្នកសួរមិនទាន់បានទទួលវាទេ។
translate-held-nobody = ឥឡូវនេះ គ្មាននរណាបកប្រែវាទេ។ អ្នកអាចរកអ្នកបកប្រែផ្ទាល់មាត់ ដកវាវិញ ឬផ្ញើវាដូចដែលមាន។
translate-held-by = { $name } ដែលទទួលបន្ទុកករណីនេះពីមុន បានសរសេរវា។ បើអ្នកដកវាវិញ វានឹងនៅក្នុងប្រអប់ចម្លើយរបស់អ្នក។
translate-held-translated = ចម្លើយដែលបានបកប្រែ
translate-held-stale = អ្នកសួរបានសរសេរម្ដងទៀត ក្រោយពេលសរសេរចម្លើយនេះ។ សូមអានវា ហើយសម្រេចថា ចម្លើយនៅតែត្រឹមត្រូវឬទេ។
translate-held-stands = នៅត្រឹមត្រូវ៖ ឱ្យគេបកប្រែវា
translate-held-send = ផ្ញើចម្លើយដែលបានបកប្រែ
translate-held-withdraw = ដកវាវិញ ហើយកែ
translate-error-held = មានចម្លើយមួយកំពុងរង់ចាំការបកប្រែរួចហើយ។ សូមដក ឬផ្ញើចម្លើយនោះជាមុនសិន។ អ្វីដែលអ្នកបានសរសេរ នៅទីនេះដដែល។
translate-error-gone = ក្នុងពេលនោះ ចម្លើយនោះត្រូវបានផ្ញើចេញ ឬត្រូវបានដកវិញ។
translate-error-rests = យើងមិនសុំឱ្យនរណាបកប្រែទេ ពេលកំពុងរង់ចាំអ្នកសួរ ឬស្ថាប័នផ្សេងឆ្លើយ។
translate-error-choose = សូមជ្រើសថា ឱ្យនរណាបកប្រែ។
translate-over-button = បញ្ចប់ការបកប្រែផ្ទាល់មាត់
translate-choose = ជ្រើសអ្នកបកប្រែផ្ទាល់មាត់
translate-choose-nobody = សូមជ្រើស
translate-choose-button = សុំអ្នកនេះ
translate-choose-ranked = { $name } (លំដាប់ទី { $rank })
translate-choose-failed = { $name } ({ $reason })

# The client's page.
case-translated = អ្នកបកប្រែម្នាក់បានបកប្រែចម្លើយនេះ។
case-original = បង្ហាញអ្វីដែលអ្នកប្រឹក្សាបានសរសេរ

# The trail.
act-read-to-translate = បានអានដើម្បីបកប្រែ
act-translated = បានបកប្រែអ្វីដែលអ្នកសួរបានសរសេរ
act-answer-held = បានប្រគល់ចម្លើយឱ្យបកប្រែ
act-answer-translated = បានបកប្រែចម្លើយ
act-answer-withdrawn = បានដកចម្លើយវិញ
act-answer-not-translated = បានជ្រើសផ្ញើដោយមិនបកប្រែ
act-answer-stands = បានសម្រេចថា ចម្លើយនៅតែត្រឹមត្រូវ
act-translation-asked = បានផ្ញើតំណទៅអ្នកបកប្រែអត្ថបទខាងក្រៅ
act-translation-opened = អ្នកបកប្រែអត្ថបទខាងក្រៅបានបើកតំណ
act-translation-declined = អ្នកបកប្រែអត្ថបទខាងក្រៅមិនបានទទួល
act-translation-expired = តំណរបស់អ្នកបកប្រែអត្ថបទខាងក្រៅលែងប្រើបាន
act-translation-done = តំណរបស់អ្នកបកប្រែអត្ថបទខាងក្រៅបានបញ្ចប់៖ គ្មានអ្វីត្រូវបកប្រែទៀតទេ
act-interpreting-ended = ការបកប្រែផ្ទាល់មាត់បានចប់
