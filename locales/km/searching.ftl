# Searching: what stands beside the results, and what was searched for in vain.

# $language: name of a language in itself
search-nothing-in = រកមិនឃើញអ្វីជាភាសា{ $language }ទេ។
search-suggestions = ចំណុចដែលអាចត្រូវ
search-kind-amount = ចំនួនប្រាក់ ឬកំណត់ពេល
privacy-searching-heading = ពេលអ្នកស្វែងរក
privacy-searching = ពាក្យដែលរកមិនឃើញអ្វី ត្រូវរក្សាទុកជាកូដសម្ងាត់ 90 ថ្ងៃ ដើម្បីឱ្យទីក្រុងអាចសរសេរអ្វីដែលខ្វះ។ យើងមិនរក្សាទុកថាអ្នកណាវាយទេ រក្សាទុកតែថ្ងៃ។ ប្រយោគវែង លេខវែង និងអាសយដ្ឋាន មិនត្រូវរក្សាទុកទាល់តែសោះ។

# The newsroom's page of searches that found nothing.
board-section-unfound = ដែលបានស្វែងរក តែរកមិនឃើញ
unfound-title = ដែលបានស្វែងរក តែរកមិនឃើញ
unfound-what = អ្វីដែលអ្នកអានបានវាយក្នុង 90 ថ្ងៃចុងក្រោយ តែរកមិនឃើញ។ គ្មានអ្នកណាដឹងថាអ្នកណាវាយទេ។ សូមសរសេរអ្វីដែលខ្វះ ឬប្រាប់ពាក្យដែលអត្ថបទរបស់យើងប្រើ៖ ចាប់ពីពេលនោះ គេនឹងរកឃើញ។
unfound-none = ការស្វែងរកទាំងអស់ក្នុង 90 ថ្ងៃចុងក្រោយ សុទ្ធតែរកឃើញអ្វីមួយ។
unfound-typed = អ្វីដែលបានវាយ
unfound-language = ភាសា
# How often something was typed.
unfound-times = ចំនួនដង
unfound-last = លើកចុងក្រោយ
unfound-elsewhere = មានតែជាភាសា៖
unfound-again = ស្វែងរកម្ដងទៀត
unfound-means = អត្ថបទរបស់យើងហៅថា
unfound-means-button = មានន័យដូចគ្នា
unfound-seen = បានដោះស្រាយ
# $words: what a publisher wrote
unfound-means-nothing = “{ $words }” ក៏រកមិនឃើញអ្វីជាភាសានេះដែរ។ សូមសរសេរពាក្យដែលមានក្នុងអត្ថបទរបស់យើង។
# $asked: what readers typed
unfound-linked = ចាប់ពីពេលនេះ គេរកឃើញ “{ $asked }”។
unfound-gone = ជួរនេះលែងមានហើយ។ អ្នកផ្សេងបានដោះស្រាយរួច។
unfound-too-long = វែងពេក។ សូមសរសេរមិនលើសពី { $most } តួអក្សរ។
# $count: searches with long sentences that found nothing
unfound-long = សំណួរវែង { $count } រកមិនឃើញអ្វីទេ។ ពាក្យទាំងនោះមិនត្រូវបានរក្សាទុកទេ។
unfound-same-heading = ពាក្យដែលមានន័យដូចគ្នា ដែលបានបន្ថែមនៅទីនេះ
unfound-same-remove = ដកចេញ
unfound-same-removed = ពាក្យទាំងនោះត្រូវបានដកចេញ។

# Amounts and time limits. The values come from the law and are filled in.
amounts-title = ចំនួនប្រាក់ និងកំណត់ពេល
amounts-lead = អ្វីដែលច្បាប់ចែងនៅថ្ងៃនេះ ដោយមានប្រភពគ្រប់ចំណុច។ ពេលច្បាប់ផ្លាស់ប្ដូរ ទំព័រនេះផ្លាស់ប្ដូរនៅថ្ងៃដដែល។
amounts-name = ចំណុច
amounts-value = ថ្ងៃនេះ
# $date: the first day; $value: the new value
amounts-next = ចាប់ពី { $date }៖ { $value }
amounts-source = ប្រភព (ជាភាសាកូរ៉េ)
# $date: a day
amounts-checked = បានពិនិត្យនៅ { $date }
amounts-guide = អ្វីដែលអ្នកអាចធ្វើ
amount-minimum-wage-hourly = ប្រាក់ឈ្នួលអប្បបរមាក្នុងមួយម៉ោង
amount-minimum-wage-daily = ប្រាក់ឈ្នួលអប្បបរមាក្នុងមួយថ្ងៃប្រាំបីម៉ោង
amount-minimum-wage-monthly = ប្រាក់ឈ្នួលអប្បបរមាក្នុងមួយខែពេញម៉ោង
amount-premium-overtime = ប្រាក់បន្ថែមសម្រាប់ការងារថែមម៉ោង
amount-premium-night = ប្រាក់បន្ថែមសម្រាប់ការងារពេលយប់
amount-premium-holiday = ប្រាក់បន្ថែមសម្រាប់ការងារថ្ងៃឈប់សម្រាក
amount-premium-firm-size = ចំនួនកម្មករចាប់ពីប៉ុន្មាននាក់ ដែលក្រុមហ៊ុនត្រូវបើកប្រាក់បន្ថែមនេះ
amount-wage-settlement-deadline = ក្រោយថ្ងៃធ្វើការចុងក្រោយ ប្រាក់ទាំងអស់ត្រូវបើកក្នុងរយៈពេល
amount-wage-delay-interest = ការប្រាក់ក្នុងមួយឆ្នាំលើប្រាក់ឈ្នួលដែលបើកយឺត
amount-wage-claim-limit = ប្រាក់ឈ្នួលមិនទាន់បើក អាចទារបានក្នុងរយៈពេល
amount-annual-leave-days = ថ្ងៃឈប់សម្រាកមានប្រាក់ឈ្នួលក្នុងមួយឆ្នាំ ក្រោយធ្វើការមួយឆ្នាំ
amount-dismissal-notice = ការជូនដំណឹងមុនបញ្ឈប់ពីការងារ
amount-dismissal-complaint-limit = កំណត់ពេលប្ដឹងអំពីការបញ្ឈប់មិនត្រឹមត្រូវ
amount-maternity-leave = ការឈប់សម្រាកមុន និងក្រោយសម្រាលកូន
amount-severance-min-service = ប្រាក់បំណាច់ត្រូវបើក បើធ្វើការបាន
amount-severance-days-per-year = ប្រាក់បំណាច់ក្នុងមួយឆ្នាំ៖ ប្រាក់ឈ្នួលជាមធ្យមសម្រាប់
amount-severance-deadline = ក្រោយឈប់ពីការងារ ប្រាក់បំណាច់ត្រូវបើកក្នុងរយៈពេល
amount-severance-claim-limit = ប្រាក់បំណាច់អាចទារបានក្នុងរយៈពេល
amount-departure-insurance-claim-limit = ធានារ៉ាប់រងពេលចាកចេញពីកូរ៉េ អាចទារបានក្នុងរយៈពេល
amount-accident-leave-benefit = ប្រាក់ពេលមិនអាចធ្វើការក្រោយគ្រោះថ្នាក់ គិតជាភាគនៃប្រាក់ឈ្នួលជាមធ្យម
amount-accident-claim-limit = កំណត់ពេលទារថ្លៃព្យាបាល និងប្រាក់ឈ្នួលដែលបាត់ ក្រោយគ្រោះថ្នាក់
amount-accident-claim-limit-long = កំណត់ពេលទារ បើពិការជាប់រហូត ឬស្លាប់
amount-accident-appeal = កំណត់ពេលតវ៉ា បើធានារ៉ាប់រងគ្រោះថ្នាក់ការងារបដិសេធ
amount-health-insurance-wait = បើគ្មានការងារដែលធានារ៉ាប់រង ធានារ៉ាប់រងសុខភាពចាប់ផ្ដើមក្រោយ
amount-health-insurance-rate-worker = ធានារ៉ាប់រងសុខភាព៖ ចំណែករបស់អ្នកពីប្រាក់ឈ្នួល
amount-pension-rate-worker = សោធនជាតិ៖ ចំណែករបស់អ្នកពីចំណូល
amount-employment-insurance-rate-worker = ធានារ៉ាប់រងការងារ៖ ចំណែករបស់អ្នកពីប្រាក់ឈ្នួល
amount-registration-deadline = ក្រោយចូលកូរ៉េ ត្រូវចុះឈ្មោះជនបរទេសក្នុងរយៈពេល
amount-address-report-deadline = ក្រោយប្ដូរផ្ទះ ត្រូវរាយការណ៍អាសយដ្ឋានថ្មីក្នុងរយៈពេល
amount-newborn-status-deadline = សម្រាប់កូនដែលកើតនៅកូរ៉េ ត្រូវសុំឋានៈស្នាក់នៅក្នុងរយៈពេល
amount-workplace-change-apply = ក្រោយចេញពីកន្លែងធ្វើការ ត្រូវសុំផ្លាស់ប្ដូរក្នុងរយៈពេល
amount-workplace-change-find = ត្រូវរកកន្លែងធ្វើការថ្មីឱ្យបានក្នុងរយៈពេល
amount-fee-card = ថ្លៃប័ណ្ណចុះឈ្មោះជនបរទេស
amount-fee-extension = ថ្លៃបន្តរយៈពេលស្នាក់នៅ
amount-fee-status-change = ថ្លៃប្ដូរឋានៈស្នាក់នៅ
amount-fee-workplace-change = ថ្លៃផ្លាស់ប្ដូរកន្លែងធ្វើការ
amount-child-allowance-amount = ប្រាក់ឧបត្ថម្ភកុមារក្នុងមួយខែ
amount-child-allowance-under-age = ប្រាក់ឧបត្ថម្ភសម្រាប់កុមារអាយុក្រោម (ឆ្នាំ)
amount-birth-report-deadline = ត្រូវរាយការណ៍កំណើតក្នុងរយៈពេល
amount-waste-fine = ពិន័យចំពោះការចោលសំរាមខុសកន្លែង ខ្ពស់បំផុត
amount-lease-term = ផ្ទះជួលអាចស្នាក់នៅបានយ៉ាងតិច
amount-international-licence = ក្រោយចូលកូរ៉េ ប័ណ្ណបើកបរអន្តរជាតិមានសុពលភាពរយៈពេល
