# The office: what goes on this minute.
office-asked-heading = បន្ទាន់ ហើយកំពុងសួរអ្នកទទួល
office-asked-who = កំពុងសួរនរណា
office-until = រហូតដល់
office-held-heading = រង់ចាំ ព្រោះមានសំណួរចូលច្រើនពេក
office-route-heading = មិនរង់ចាំ
office-route-button = រកអ្នកទទួលឥឡូវនេះ
# A button of a list of cases, for whoever hears the page.
office-route-label = រកអ្នកទទួលករណី { $locator } ឥឡូវនេះ
office-talks-heading = ការសន្ទនាដែលកំពុងបន្ត
office-talk-since = តាំងពី
office-talk-line = ខ្សែទូរស័ព្ទបកប្រែ
office-suggestions = សំណូមពរដែលកំពុងបើក

# The trail of a case.
act-contact-not-noted = គ្មាននរណាកត់ថាការសន្ទនាបានចប់ទេ ដូច្នេះប្រព័ន្ធបានបញ្ចប់វា
act-call-not-noted = គ្មាននរណាកត់ថាការទូរស័ព្ទជាមួយខ្សែទូរស័ព្ទបកប្រែបានចប់ទេ ដូច្នេះប្រព័ន្ធបានបញ្ចប់វា
act-let-go = បានរកអ្នកទទួលដោយមិនរង់ចាំ ទោះមានសំណួរចូលច្រើនពេក

# What was asked each month, counted.
demands-title = សំណួរដែលបានសួរ
demands-lead = ក្នុងខែនីមួយៗ តាមភាសា និងប្រធានបទ៖ មានមនុស្សប៉ុន្មាននាក់បានសួរ សំណួរទាំងនោះចប់យ៉ាងណា ហើយពាក់កណ្ដាលនៃពួកគេបានរង់ចាំចម្លើយដំបូងយូរប៉ុណ្ណា។ មិនអាចដឹងថាជានរណាទេ។
demands-small = «{ $hidden }» គឺចំនួនតិច ({ $few }) ដែលអាចធ្វើឱ្យគេដឹងថាជានរណា ឬចំនួនដែលអាចគណនារកចំនួនតិចបែបនោះបាន។
demands-from = ចាប់ពីខែ
demands-until = រហូតដល់ខែ
demands-show = បង្ហាញ
demands-file = ទាញយកជាតារាង
demands-error-span = សូមជ្រើសខែដំបូង និងខែចុងក្រោយ យ៉ាងច្រើន { $limit } ខែ។
demands-none = គ្មាននរណាបានសួរក្នុងខែនេះទេ។
demands-month = ខែ
demands-all = ទាំងអស់
demands-asked = បានសួរ
demands-kind-helped = បានឆ្លើយ
demands-kind-unhelped = មិនអាចជួយបាន
demands-kind-tallied = គ្រាន់តែរាប់
demands-kind-open = កំពុងបើក
demands-waited = រយៈពេលរង់ចាំ (នាទី)
demands-hidden = បានលាក់
# The first line of the file.
demands-mark = ទាញយកដោយ { $name } { $moment }។ ចំនួនតិចៗត្រូវបានលាក់។
closing-no-language = បិទ៖ រកអ្នកចេះភាសានេះមិនបាន

# An answer in which something of a saved reply is not filled in.
desk-blank-error = ក្នុងចម្លើយនេះ មានកន្លែងមិនទាន់បានបំពេញ។ សូមបំពេញវា។ បើចង់ផ្ញើដូចដែលមាន សូមចុចប៊ូតុងម្ដងទៀត។
desk-flag-and-blank-error = ក្នុងចម្លើយនេះ មានកន្លែងមិនទាន់បានបំពេញ ហើយក៏មើលទៅដូចជាមានស្ថានភាពស្នាក់នៅ លេខចុះឈ្មោះជនបរទេស ឬលេខលិខិតឆ្លងដែនដែរ។ សូមកែទាំងពីរ។ បើចង់ផ្ញើដូចដែលមាន សូមចុចប៊ូតុងម្ដងទៀត។

# Readings of cases, page by page.
reading-search = ឈ្មោះសហការី ឬលេខសំណួរ
reading-search-button = ស្វែងរក
reading-none-found = គ្មានអ្វីដូច្នេះក្នុងខែនេះទេ។
reading-pages = ទំព័រនៃបញ្ជី
reading-page = ទំព័រទី { $page } ក្នុងចំណោម { $pages }
reading-page-before = ថ្មីជាងនេះ
reading-page-after = ចាស់ជាងនេះ

# Recovery codes that are all used, or ended when a backup was taken back.
factor-codes-none = អ្នកលែងមានលេខកូដសង្គ្រោះហើយ។ លេខកូដនីមួយៗប្រើបានតែម្ដង ហើយពេលប្រព័ន្ធត្រូវបានយកមកវិញពីច្បាប់ចម្លងបម្រុង លេខកូដទាំងអស់លែងប្រើបាន។ សូមបង្កើតលេខកូដថ្មីឥឡូវនេះ ដើម្បីអាចចូលបានដោយគ្មានទូរស័ព្ទ។
factor-codes-later = ធ្វើនៅពេលក្រោយ៖ ទៅករណីរបស់ខ្ញុំ
factor-act-codes-ended = លេខកូដសង្គ្រោះលែងប្រើបាន ព្រោះប្រព័ន្ធត្រូវបានយកមកវិញពីច្បាប់ចម្លងបម្រុង
