# Covering and locking the screen of staff.
curtain-draw = បាំងអេក្រង់
curtain-back = ត្រឡប់មកវិញ
lock-button = ចាក់សោ
lock-title = អេក្រង់បានចាក់សោ
lock-lead = អេក្រង់ត្រូវបានចាក់សោ ពេលគ្មាននរណានៅទីនេះ។ សូមបញ្ចូលលេខកូដ ហើយអ្នកនឹងបន្តការងារនៅកន្លែងដដែល។
lock-open-button = បើក
lock-leave-button = ចាកចេញលើឧបករណ៍នេះ
lock-over = ការចូលរបស់អ្នកបានផុតកំណត់។ សូមចូលម្ដងទៀតក្នុងផ្ទាំងថ្មី រួចបញ្ចូលលេខកូដនៅទីនេះ។ អ្វីដែលអ្នកបានវាយ នៅមានដដែល។

# Turning the screen: one sentence for whoever sits on the other side of the counter.
turn-title = បង្វែរអេក្រង់
turn-lead = សូមជ្រើសភាសា ចុចលើប្រយោគមួយ រួចបង្វែរអេក្រង់។ មានតែប្រយោគនោះប៉ុណ្ណោះដែលបង្ហាញ ជាអក្សរធំៗ។
turn-case-link = ត្រឡប់ទៅករណី
turn-back = ត្រឡប់មកវិញ
turn-group-arrive = ពេលគេមកដល់
turn-group-trust = ដើម្បីឱ្យស្រួលចិត្ត
turn-group-danger = គ្រោះថ្នាក់ ឬឈឺចាប់
turn-group-ask = ដើម្បីសួរ
turn-group-papers = ឯកសារ
turn-group-leave = ពេលចប់
turn-own-heading = សរសេរដោយខ្លួនឯង
turn-own-hint = បំពេញមួយក្នុងចំណោមពីរ គឺគ្រប់គ្រាន់។ គ្មានអ្វីត្រូវបានរក្សាទុកទេ។
turn-own-answers = មានប៊ូតុង «បាទ/ចាស» និង «ទេ» សម្រាប់ចុច
turn-own-button = បង្ហាញ
turn-error-empty = សូមសរសេរអ្វីដែលត្រូវបង្ហាញ។
# $limit: the most characters
turn-error-long = វែងពេក៖ យ៉ាងច្រើន { $limit } តួអក្សរ។

# The sentences on the turned screen. Whoever sits there now reads them.
turned-phrase-wait = សូមរង់ចាំបន្តិច។
turned-phrase-interpreter = យើងកំពុងហៅអ្នកបកប្រែផ្ទាល់មាត់។
turned-phrase-slowly = សូមនិយាយយឺតៗ។
turned-phrase-understand = តើអ្នកយល់ទេ?
turned-phrase-closing = ថ្ងៃនេះ យើងជិតបិទហើយ។
turned-phrase-free = ការប្រឹក្សាគឺឥតគិតថ្លៃ។
turned-phrase-no-name = អ្នកមិនចាំបាច់ប្រាប់ឈ្មោះរបស់អ្នកទេ។
turned-phrase-no-status = អ្នកមិនចាំបាច់ប្រាប់ទិដ្ឋាការ (វីសា) ឬលេខចុះឈ្មោះជនបរទេសរបស់អ្នកទេ។ យើងមិនត្រូវការវាដើម្បីជួយអ្នកទេ។
turned-phrase-who-reads = អ្វីដែលបានកត់ ត្រូវបានរក្សាទុកជាកូដសម្ងាត់។ មានតែអ្នកដែលទទួលបន្ទុក និងប្រធានមជ្ឈមណ្ឌលប៉ុណ្ណោះ ទើបអាចបើកវាបាន ហើយរាល់ពេលដែលបើក វាត្រូវបានកត់ត្រាទុក។
turned-phrase-room = តើចង់ទៅនិយាយគ្នានៅបន្ទប់ផ្សេងទេ?
turned-phrase-danger = តើឥឡូវនេះ អ្នកមានគ្រោះថ្នាក់ទេ?
turned-phrase-police = តើអ្នកចង់ឱ្យយើងហៅប៉ូលិសទេ?
turned-phrase-ambulance = តើអ្នកចង់ឱ្យយើងហៅរថយន្តសង្គ្រោះទេ?
turned-phrase-hurts = តើអ្នកឈឺនៅកន្លែងណា? សូមចង្អុលបង្ហាញ។
turned-phrase-when = តើរឿងនេះកើតឡើងនៅពេលណា? សូមសរសេរថ្ងៃ ខែ ឆ្នាំ។
turned-phrase-money = តើប្រាក់ប៉ុន្មាន? សូមសរសេរជាលេខ។
turned-phrase-company = សូមសរសេរឈ្មោះក្រុមហ៊ុន។
turned-phrase-phone = សូមសរសេរលេខទូរស័ព្ទរបស់អ្នក។
turned-phrase-call = តើយើងទូរស័ព្ទទៅលេខនេះ មានសុវត្ថិភាពសម្រាប់អ្នកទេ?
turned-phrase-papers = តើអ្នកបានយកឯកសារមកជាមួយទេ?
turned-phrase-photo = តើយើងអាចថតរូបឯកសារនេះបានទេ?
turned-phrase-sign = តើអ្នកចង់ចុះហត្ថលេខានៅទីនេះទេ?
turned-phrase-come-back = សូមមកម្ដងទៀតនៅថ្ងៃផ្សេង។
turned-phrase-goodbye = សូមជម្រាបលា។ សូមជូនពរឱ្យអ្នកជួបតែរឿងល្អ។
turned-phrase-yes = បាទ/ចាស
turned-phrase-no = ទេ
