# The frame of every page.
site-description = មគ្គុទ្ទេសក៍ កន្លែងទាក់ទង និងការប្រឹក្សាឥតគិតថ្លៃសម្រាប់អ្នកស្នាក់នៅ ជាភាសារបស់ពួកគេ
skip-to-content = រំលងទៅខ្លឹមសារ
nav-main = ទំព័រសំខាន់ៗ
nav-footer = ទំព័រផ្សេងទៀត
nav-staff = ទំព័របុគ្គលិក
nav-back = ត្រឡប់ក្រោយ
nav-guides = មគ្គុទ្ទេសក៍
nav-contacts = កន្លែងទាក់ទង
nav-newsletter = ព្រឹត្តិបត្រព័ត៌មាន
nav-subscribe = ទទួលព័ត៌មានថ្មី
nav-ask = សួរអ្នកប្រឹក្សា
nav-privacy = ឯកជនភាព
nav-desk = ករណីរបស់ខ្ញុំ
nav-office = ការិយាល័យ
nav-newsroom = បន្ទប់ព័ត៌មាន
languages-label = ភាសា
choose-language = សូមជ្រើសភាសារបស់អ្នក
demo-banner = នេះជាសប្ដាហ៍មួយដែលបង្កើតឡើងសម្រាប់មើលប៉ុណ្ណោះ។ នៅទីនេះ គ្មានអ្វីជាការពិតទេ ហើយក៏គ្មានអ្វីត្រូវបានផ្ញើចេញដែរ។

# The home page.
home-title = មគ្គុទ្ទេសក៍ និងការប្រឹក្សាសម្រាប់អ្នកស្នាក់នៅ
home-question = តើអ្នកត្រូវការអ្វី
home-all-contacts = កន្លែងទាក់ទងទាំងអស់
home-first-guides = មគ្គុទ្ទេសក៍ដែលមានអ្នកអានច្រើន
emergency-heading = បន្ទាន់ ទាំងយប់ទាំងថ្ងៃ
topics-all = ប្រធានបទទាំងអស់
topic-no-guides = មិនទាន់មានមគ្គុទ្ទេសក៍អំពីប្រធានបទនេះទេ។ អ្នកអាចសួរអ្នកប្រឹក្សាបាន។

# Asking for counsel, as other pages invite to it.
ask-heading = សួរអ្នកប្រឹក្សា
ask-more-heading = តើអ្នកនៅមានសំណួរទៀតទេ
ask-free = ឥតគិតថ្លៃ ជាភាសារបស់អ្នក។ មិនចាំបាច់ប្រាប់ឈ្មោះទេ។
ask-button = សួរសំណួរ
ask-return-link = អានចម្លើយដោយប្រើលេខសំណួររបស់អ្នក

# Subscribing, as other pages invite to it.
subscribe-heading = ទទួលព័ត៌មានថ្មីជាភាសារបស់អ្នក
subscribe-lead = តាមអ៊ីមែល។ អ្នកអាចឈប់ទទួលនៅពេលណាក៏បាន។
subscribe-lead-both = តាមអ៊ីមែល ឬ Telegram។ អ្នកអាចឈប់ទទួលនៅពេលណាក៏បាន។
subscribe-button = ទទួលព័ត៌មានថ្មី

# Guides and articles.
guides-title = មគ្គុទ្ទេសក៍
newsletter-title = ព្រឹត្តិបត្រព័ត៌មាន
article-as-of = តួលេខក្នុងអត្ថបទនេះ គិតត្រឹមថ្ងៃទី
korean-title-to-show = ចំណងជើងភាសាកូរ៉េ សម្រាប់បង្ហាញនៅការិយាល័យ
korean-name-to-show = ឈ្មោះភាសាកូរ៉េ សម្រាប់បង្ហាញ ឬនិយាយ
made-by-person = បកប្រែដោយមនុស្ស។
made-by-machine = បកប្រែដោយម៉ាស៊ីន។ មិនទាន់មានម្ចាស់ភាសាពិនិត្យនៅឡើយទេ។
made-by-machine-reviewed = បកប្រែដោយម៉ាស៊ីន ហើយម្ចាស់ភាសាបានពិនិត្យរួច។
updated-on = បានកែនៅថ្ងៃទី
# $count: number of marked sentences or blocks
stale-note = ក្រោយមក អត្ថបទភាសាកូរ៉េបានផ្លាស់ប្ដូរ { $count } កន្លែង ដែលមានសញ្ញាសម្គាល់។ ការបកប្រែនឹងកែតាមពេលក្រោយ។
sources-heading = ប្រភព
terms-heading = ពាក្យភាសាកូរ៉េ
# $wanted, $shown: names of languages in themselves
fallback-note = អត្ថបទនេះមិនទាន់ចេញផ្សាយជាភាសា{ $wanted } ទេ។ ខាងក្រោមនេះជាភាសា { $shown }។ អត្ថបទនេះក៏មានជាភាសាទាំងនេះដែរ៖
stale-since = បានផ្លាស់ប្ដូរនៅថ្ងៃទី { $day }។
not-translated-yet = (មិនទាន់បានបកប្រែ)
why-not-over = អ្វីដែលអត្ថបទនេះប្រាប់ បានចប់ហើយ។
why-not-wrong = ក្នុងអត្ថបទនេះមានកន្លែងខុស ហើយយើងកំពុងកែ។
why-not-replaced = ឥឡូវនេះ មានអត្ថបទផ្សេងប្រាប់អំពីរឿងនេះ។
why-not-no-translator = យើងមិនទាន់រកបានអ្នកបកប្រែអត្ថបទនេះទេ។
why-not-korean-only = អត្ថបទនេះសំខាន់តែសម្រាប់អ្នកដែលអានភាសាកូរ៉េប៉ុណ្ណោះ។
missing-title = មិនទាន់បានបកប្រែ
# $wanted: name of a language in itself
missing-why = អត្ថបទនេះមិនទាន់បានបកប្រែជាភាសា{ $wanted } នៅឡើយទេ។
missing-where = អ្នកអាចអានជាភាសាទាំងនេះ៖
missing-want-button = ខ្ញុំចង់បានការបកប្រែនេះ
missing-counted = សូមអរគុណ។ អ្នកកែសម្រួលមើលឃើញថា មានមនុស្សប៉ុន្មាននាក់ចង់បានការបកប្រែនេះ។

# Contacts.
contacts-title = កន្លែងទាក់ទង
contacts-topic-label = តើអំពីរឿងអ្វី
contacts-all-topics = ប្រធានបទទាំងអស់
# $language: name of a language in itself
contacts-speaks-label = តែកន្លែងដែលច្បាស់ថានិយាយភាសា{ $language } បាន
contacts-show-button = បង្ហាញ
contacts-centre-heading = មជ្ឈមណ្ឌលគាំទ្រការប្រឹក្សារបស់ទីក្រុង
contacts-lines-heading = ការប្រឹក្សាតាមទូរស័ព្ទ
contacts-none = រកមិនឃើញទេ។ សូមសាកជ្រើសប្រធានបទទាំងអស់ ឬសួរអ្នកប្រឹក្សានៅទីនេះ។
contact-run-by = ស្ថាប័នទទួលបន្ទុក
contact-website = គេហទំព័រ
contact-checked = បានពិនិត្យនៅថ្ងៃទី
contact-cost-caller = អ្នកដែលទូរស័ព្ទទៅ ជាអ្នកបង់ថ្លៃទូរស័ព្ទ។
contact-cost-free = ទូរស័ព្ទទៅលេខនេះ មិនគិតថ្លៃទេ។
hours-always = ទាំងយប់ទាំងថ្ងៃ រាល់ថ្ងៃ
weekday-mon = ច័ន្ទ
weekday-tue = អង្គារ
weekday-wed = ពុធ
weekday-thu = ព្រហស្បតិ៍
weekday-fri = សុក្រ
weekday-sat = សៅរ៍
weekday-sun = អាទិត្យ

# Search.
search-title = ស្វែងរក
search-label = ស្វែងរកមគ្គុទ្ទេសក៍ និងលេខទូរស័ព្ទ
search-placeholder = ឧទាហរណ៍៖ ខ្ញុំមិនបានទទួលប្រាក់ខែ
search-button = ស្វែងរក
# $count: number of results
search-found = { $count ->
    [0] រកមិនឃើញអ្វីទេ។
   *[other] រកឃើញលទ្ធផលចំនួន { $count }
}
# $count: number of results; $language: name of a language in itself
search-elsewhere = លទ្ធផលចំនួន { $count } ជាភាសា { $language }
search-not-found-ask = មិនមែនអ្វីដែលអ្នកត្រូវការទេឬ?
search-kind-guide = មគ្គុទ្ទេសក៍
search-kind-article = ព្រឹត្តិបត្រព័ត៌មាន
search-kind-contact = កន្លែងទាក់ទង
search-kind-bulletin = ព័ត៌មានថ្មី

# Faults.
typed-kept = អ្វីដែលអ្នកបានវាយ ត្រូវបានរក្សាទុក។ ក្រោយជំហាននេះភ្លាម អ្នកនឹងឃើញវាក្នុងទម្រង់បំពេញរបស់វាវិញ។
typed-again-title = សូមផ្ញើអ្វីដែលអ្នកបានវាយម្ដងទៀត
typed-again-lead = ការចូលប្រព័ន្ធរបស់អ្នកបានចប់ មុនពេលវាត្រូវបានរក្សាទុក។ អ្វីដែលអ្នកបានវាយ មិនបាត់ទេ។
typed-again-button = ផ្ញើម្ដងទៀត
typed-again-leave = ចាកចេញដោយមិនផ្ញើ
fault-home = ទៅទំព័រដើម
fault-not-found-title = ទំព័រនេះមិនមាននៅទីនេះទេ
fault-not-found-what = អាសយដ្ឋានរបស់ទំព័រអាចបានផ្លាស់ប្ដូរ ឬវាយខុស។ សូមស្វែងរកអ្វីដែលអ្នកត្រូវការ ឬសួរអ្នកប្រឹក្សា។
fault-forbidden-title = អ្នកមិនអាចមើលទំព័រនេះបានទេ
fault-forbidden-what = គណនីរបស់អ្នកគ្មានសិទ្ធិមើលទំព័រនេះ ឬអ្នកមិនទាន់បានចូលប្រព័ន្ធ។
fault-unreadable-title = មិនអាចអានអ្វីដែលអ្នកបានផ្ញើ
fault-unreadable-what = មានអ្វីមួយខូចតាមផ្លូវ។ សូមត្រឡប់ក្រោយ ហើយផ្ញើម្ដងទៀត។
fault-too-large-title = វែងពេក
fault-too-large-what = សូមត្រឡប់ក្រោយ សរសេរឱ្យខ្លីជាងមុន ហើយផ្ញើម្ដងទៀត។
fault-too-many-title = ច្រើនពេកក្នុងពេលតែមួយ
fault-too-many-what = សូមរង់ចាំមួយនាទី បន្ទាប់មកត្រឡប់ក្រោយ ហើយផ្ញើម្ដងទៀត។ អ្វីដែលអ្នកបានវាយ នៅតែមានក្នុងទម្រង់បំពេញ។
fault-busy-title = យើងរវល់មួយភ្លែត
fault-busy-what = សូមសាកម្ដងទៀតក្រោយមួយនាទី។ បើអ្នកត្រឡប់ក្រោយ អ្វីដែលអ្នកបានវាយ នៅតែមានក្នុងទម្រង់បំពេញ។ បើបន្ទាន់ សូមទូរស័ព្ទទៅលេខ 112 ឬ 119។
fault-kept-what = មិនទាន់បានផ្ញើទេ ប៉ុន្តែគ្មានអ្វីបាត់ឡើយ៖ អ្វីដែលអ្នកបានសរសេរ នៅលើទំព័រនេះ។ សូមរង់ចាំមួយនាទី ហើយផ្ញើពីទីនេះ។ បើបន្ទាន់ សូមទូរស័ព្ទទៅលេខ 112 ឬ 119។
fault-kept-again = ផ្ញើពីទីនេះ
fault-kept-yours = អ្វីដែលអ្នកបានសរសេរ
fault-trouble-title = មានបញ្ហានៅខាងយើង
fault-trouble-what = នេះមិនមែនជាកំហុសរបស់អ្នកទេ ហើយបញ្ហានេះត្រូវបានកត់ទុកហើយ។ សូមសាកម្ដងទៀតនៅពេលក្រោយ។

# Privacy.
privacy-title = ឯកជនភាព
privacy-reading = អ្នកអាចអានអ្វីៗទាំងអស់នៅទីនេះ ដោយមិនចាំបាច់មានគណនី និងមិនចាំបាច់ប្រាប់ឈ្មោះ។ យើងមិនប្រើការផ្សាយពាណិជ្ជកម្ម កម្មវិធីតាមដាន ឬសេវារបស់ក្រុមហ៊ុនផ្សេងទេ ហើយយើងមិនរក្សាទុកបញ្ជីថានរណាបានអានអ្វីទេ។
privacy-cookie = បើអ្នកជ្រើសភាសា ទូរស័ព្ទរបស់អ្នកចងចាំភាសានោះក្នុងឯកសារតូចមួយ (ខូគី)។ ពេលអ្នកអាន គ្មានអ្វីផ្សេងទៀតត្រូវបានរក្សាទុកក្នុងទូរស័ព្ទរបស់អ្នកទេ។
privacy-asking-heading = ពេលអ្នកសួរអ្នកប្រឹក្សា
privacy-asking = អ្នកមិនចាំបាច់ប្រាប់ឈ្មោះទេ។ មានតែអ្នកប្រឹក្សាដែលទទួលបន្ទុកសំណួររបស់អ្នក និងប្រធានមជ្ឈមណ្ឌលប៉ុណ្ណោះ ទើបអាចអានវាបាន ហើយរាល់ពេលដែលមានគេបើកអាន វាត្រូវបានកត់ត្រាទុក។
privacy-asking-sealed = អ្វីដែលអ្នកសរសេរ ត្រូវបានរក្សាទុកជាកូដសម្ងាត់ ដោយសំណួរនីមួយៗមានសោរបស់វាដាច់ដោយឡែក។ មធ្យោបាយទាក់ទងអ្នក (អ៊ីមែល ឬ Telegram) ក៏ត្រូវបានរក្សាទុកជាកូដសម្ងាត់ដែរ។
privacy-asking-status = សូមកុំសរសេរទិដ្ឋាការ (វីសា) លេខចុះឈ្មោះជនបរទេស ឬលេខលិខិតឆ្លងដែនរបស់អ្នក។ គ្មានកន្លែងសម្រាប់សរសេរវាទេ ហើយគ្មាននរណាត្រូវការវាដើម្បីឆ្លើយអ្នកទេ។
privacy-subscribing-heading = ពេលអ្នកទទួលព័ត៌មានថ្មី
privacy-subscribing = យើងរក្សាទុកអាសយដ្ឋានសម្រាប់ផ្ញើព័ត៌មាន ភាសា និងប្រធានបទរបស់អ្នក រហូតដល់អ្នកឈប់ទទួល។ ចុចតែម្ដងក្នុងសារណាមួយក៏បាន ការផ្ញើនឹងឈប់។ សារមិនប្រាប់យើងវិញទេថា អ្នកបានបើកមើលឬអត់។
