# Contacts, kept in the newsroom.
board-section-contacts = កន្លែងទាក់ទង
directory-title = កន្លែងទាក់ទង
directory-lead = កន្លែងដែលត្រូវទូរស័ព្ទទៅ ឬត្រូវទៅដល់។ អ្វីដែលអ្នកកែ បង្ហាញភ្លាមក្នុងគ្រប់ភាសា។
directory-new-title = កន្លែងទាក់ទងថ្មី
directory-removed = បានលុបកន្លែងទាក់ទងហើយ។
directory-none = រកមិនឃើញកន្លែងទាក់ទងទេ។
directory-search-label = ឈ្មោះ ឬស្ថាប័នទទួលបន្ទុក
directory-see = ដូចដែលអ្នកអានឃើញ
directory-name = ឈ្មោះ
directory-note = ជួយអំពីអ្វី
directory-other-languages = ភាសាផ្សេងទៀត
directory-unnamed = គ្មានឈ្មោះក្នុង { $count } ភាសា។

directory-id = ឈ្មោះក្នុងអាសយដ្ឋាន
directory-id-hint = អក្សរឡាតាំងតូច លេខ និងសញ្ញា (-)។ មិនអាចប្ដូរនៅពេលក្រោយបានទេ។
directory-kind = ប្រភេទ
directory-kind-emergency = ទូរស័ព្ទបន្ទាន់
directory-kind-line = ការប្រឹក្សាតាមទូរស័ព្ទ
directory-kind-office = ការិយាល័យដែលត្រូវទៅដល់
directory-kind-centre = មជ្ឈមណ្ឌលគាំទ្រការប្រឹក្សារបស់ទីក្រុង
directory-run-by = ស្ថាប័នទទួលបន្ទុក
directory-run-by-hint = ឈ្មោះផ្លូវការជាភាសាកូរ៉េ។
directory-topics = ប្រធានបទ
directory-phones = លេខទូរស័ព្ទ
directory-phones-hint = លេខនីមួយៗរក្សាទុកជាទិន្នន័យ ហើយអត្ថបទក៏អាចប្រើវាដែរ។ បើមានលេខនេះរួចហើយ វាប្រើទិន្នន័យនោះ។ បើទុកប្រអប់ទទេ លេខនោះចេញពីកន្លែងទាក់ទងនេះ។
directory-phone = លេខទី { $number }
directory-phone-others = អត្ថបទ ឬកន្លែងទាក់ទងផ្សេង { $count } កន្លែងក៏ប្រើលេខនេះដែរ។ បើលេខបានផ្លាស់ប្ដូរ សូមកែវានៅលើទំព័ររបស់ទិន្នន័យនេះ។
directory-address = អាសយដ្ឋាន
directory-address-hint = ជាភាសាកូរ៉េ ដូចដែលសរសេរលើស្លាក ឬក្នុងឯកសារផ្លូវការ។
directory-address-latin = អាសយដ្ឋានជាអក្សរឡាតាំង
directory-speaks = ភាសាដែលនិយាយ
directory-speaks-hint = តែភាសាដែលបានផ្ទៀងផ្ទាត់ប៉ុណ្ណោះ។
directory-hours = ម៉ោងបើក
directory-hours-hint = ថ្ងៃ និងម៉ោង មួយបន្ទាត់មួយ។ បន្ទាត់ទទេ មិនរាប់ទេ។
directory-hours-unknown = មិនដឹង
directory-hours-weekly = ម៉ោងដដែលរាល់សប្ដាហ៍
directory-row = បន្ទាត់ទី { $number }
directory-opens = បើក
directory-closes = បិទ
directory-row-languages = បើម៉ោងនេះនិយាយតែភាសាខ្លះ
directory-more-rows = បង្ហាញបន្ទាត់បន្ថែម
directory-cost = ថ្លៃទូរស័ព្ទ
directory-cost-unknown = មិនដឹង
directory-website = គេហទំព័រ
directory-status = ការផ្ទៀងផ្ទាត់
directory-status-hint = មានតែមជ្ឈមណ្ឌលគាំទ្រការប្រឹក្សារបស់ទីក្រុងប៉ុណ្ណោះ អាចដាក់នៅទីនេះដោយមិនទាន់ផ្ទៀងផ្ទាត់ ហើយពេលនោះវាមិនបង្ហាញលេខទូរស័ព្ទ ម៉ោង ឬអាសយដ្ឋានទេ។
directory-status-law = មានក្នុងច្បាប់
directory-status-official = បានឃើញក្នុងប្រភពផ្លូវការ
directory-status-unverified = មិនទាន់ផ្ទៀងផ្ទាត់
directory-source = បានផ្ទៀងផ្ទាត់នៅទីណា
directory-source-hint = គេហទំព័រ លិខិត ឬការទូរស័ព្ទ ដែលអ្នកបានដឹងពីវា។
directory-checked-on = ថ្ងៃដែលបានពិនិត្យ
directory-position = លំដាប់ក្នុងបញ្ជី
directory-position-hint = លេខតូចនៅមុន។ បើទុកទទេ វានៅកន្លែងដដែល ឬនៅចុងគេ។

directory-error-id = សូមប្រើអក្សរឡាតាំងតូច លេខ និងសញ្ញា (-) យ៉ាងច្រើន 48 តួ។
directory-error-taken = មានកន្លែងទាក់ទងឈ្មោះនេះរួចហើយ។
directory-error-no-name = សូមសរសេរឈ្មោះ៖ { $what }។
directory-error-long-name = សូមធ្វើឱ្យឈ្មោះខ្លី យ៉ាងច្រើន 120 តួអក្សរ៖ { $what }។
directory-error-long-note = សូមធ្វើឱ្យអត្ថបទខ្លី យ៉ាងច្រើន 400 តួអក្សរ៖ { $what }។
directory-error-kind = សូមជ្រើសប្រភេទ។
directory-error-run-by = សូមសរសេរស្ថាប័នទទួលបន្ទុក យ៉ាងច្រើន 120 តួអក្សរ។
directory-error-topic = គ្មានប្រធានបទនេះទេ៖ { $what }។
directory-error-phone = នេះមិនមែនជាលេខទូរស័ព្ទទេ៖ { $what }។ សូមប្រើលេខ និងសញ្ញា (-)។
directory-error-shared = កន្លែងផ្សេងក៏ប្រើលេខនេះដែរ ({ $fact })។ សូមកែវានៅលើទំព័ររបស់ទិន្នន័យ ឬទុកប្រអប់នេះទទេ ហើយសរសេរលេខផ្សេងក្នុងប្រអប់ថ្មី។
directory-error-other-values = លេខនេះមានតម្លៃនៃថ្ងៃផ្សេង ({ $fact })។ សូមកែវានៅលើទំព័ររបស់ទិន្នន័យ។
directory-error-address = សូមសរសេរអាសយដ្ឋាន យ៉ាងច្រើន 200 តួអក្សរ។
directory-error-address-latin = សូមសរសេរអាសយដ្ឋានជាអក្សរឡាតាំង យ៉ាងច្រើន 200 តួអក្សរ ជាមួយអាសយដ្ឋានភាសាកូរ៉េ។
directory-error-speaks = គ្មានភាសានេះទេ៖ { $what }។
directory-error-hours = សូមមើលម៉ោងម្ដងទៀត។ បន្ទាត់នីមួយៗត្រូវមានថ្ងៃ ហើយម៉ោងបើកត្រូវនៅមុនម៉ោងបិទ។ ខាងលើត្រូវជ្រើសម៉ោងដដែលរាល់សប្ដាហ៍។
directory-error-website = សូមសរសេរអាសយដ្ឋានទាំងមូល ចាប់ពី https:// ទៅ។
directory-error-source = សូមប្រាប់ថាបានផ្ទៀងផ្ទាត់នៅទីណា ក្នុង 300 តួអក្សរ។
directory-error-status = សូមជ្រើសថា បានផ្ទៀងផ្ទាត់ឬនៅ។
directory-error-checked-on = សូមប្រាប់ថា បានពិនិត្យនៅថ្ងៃណា។
directory-error-checked-later = ថ្ងៃដែលបានពិនិត្យ នៅក្រោយថ្ងៃនេះ។
directory-error-position = លំដាប់ជាលេខពី 0 ដល់ 9999។
directory-error-unverified-kind = មានតែមជ្ឈមណ្ឌលគាំទ្រការប្រឹក្សារបស់ទីក្រុងប៉ុណ្ណោះ អាចដាក់នៅទីនេះដោយមិនទាន់ផ្ទៀងផ្ទាត់។
directory-error-unverified-shows = អ្វីដែលមិនទាន់ផ្ទៀងផ្ទាត់ មិនបង្ហាញលេខទូរស័ព្ទ ម៉ោង ឬអាសយដ្ឋានទេ។ សូមប្រាប់ថាបានផ្ទៀងផ្ទាត់ដោយរបៀបណា ឬដកវាចេញ។
directory-error-changed = ក្នុងពេលនោះ មានអ្នកផ្សេងបានកែកន្លែងទាក់ទងនេះ។ សូមមើលអ្វីដែលបានផ្លាស់ប្ដូរខាងក្រោម។ បើរក្សាទុកម្ដងទៀត អ្វីដែលអ្នកបានសរសេរ ជំនួសរបស់គេ។
directory-error-shown = អត្ថបទបង្ហាញកន្លែងទាក់ទងនេះ ដូច្នេះមិនអាចលុបបានទេ។ សូមដកវាចេញពីអត្ថបទជាមុនសិន។
directory-error-gone = កន្លែងទាក់ទងនេះបានលុបហើយ។
directory-error-email = នេះមិនមែនជាអាសយដ្ឋានអ៊ីមែលទេ។

directory-remove-heading = លុបកន្លែងទាក់ទង
directory-remove-what = មិនអាចលុបបានទេ ដរាបណាអត្ថបទបង្ហាញវា។ ប្រវត្តិនៃអ្វីដែលបានធ្វើ នៅដដែល។
directory-remove-button = លុប

directory-history = អ្វីដែលបានផ្លាស់ប្ដូរ
directory-history-none = មិនទាន់មានអ្វីផ្លាស់ប្ដូរទេ។
directory-part = អ្វី
directory-done-made = បានបង្កើត
directory-done-changed = បានកែ
directory-done-removed = បានលុប
directory-done-imported = យកពីឯកសារ
directory-done-confirmed = បានបញ្ជាក់
directory-by-files = ឯកសារ
directory-by-organisation = ស្ថាប័ន

# Organisations confirm their entry each quarter.
directory-asked-heading = សួរស្ថាប័ន
directory-asked-what = រៀងរាល់បីខែ អ៊ីមែលមួយសួរទៅអាសយដ្ឋាននេះថា តើព័ត៌មានត្រឹមត្រូវទេ។ តំណក្នុងអ៊ីមែលប្រើបាន { $days } ថ្ងៃ។
directory-email = អ៊ីមែលរបស់ស្ថាប័ន
directory-email-hint = វារក្សាទុកជាកូដសម្ងាត់ ហើយមិនប្រើសម្រាប់អ្វីផ្សេងទេ។ បើទុកទទេ គឺមិនសួរនរណាទេ។
directory-email-button = សួរទៅអាសយដ្ឋាននេះ
directory-standing = ការបញ្ជាក់របស់ស្ថាប័ន
directory-standing-asked = បានសួរហើយ មិនទាន់មានចម្លើយ។
directory-standing-overdue = គ្មានចម្លើយ។
directory-standing-next = នឹងសួរម្ដងទៀតនៅថ្ងៃទី { $day }។
directory-standing-soon = នឹងសួរឆាប់ៗ។
directory-standing-none = មិនបានសួរ។
directory-confirmed-on = ស្ថាប័នបានបញ្ជាក់នៅថ្ងៃទី { $day }។
directory-answers = អ្វីដែលស្ថាប័នប្រាប់ថាបានផ្លាស់ប្ដូរ
directory-answer-lost = មិនអាចបើកពាក្យទាំងនេះបានទេ។
directory-settle-button = ដោះស្រាយរួច

directory-mail-subject-first = { $city }: តើព័ត៌មានរបស់ { $name } ត្រឹមត្រូវទេ?
directory-mail-subject-reminder = { $city }: សូមសួរម្ដងទៀត៖ តើព័ត៌មានរបស់ { $name } ត្រឹមត្រូវទេ?
directory-mail-text-first =
    ជម្រាបសួរពីមគ្គុទ្ទេសក៍របស់ { $city } សម្រាប់អ្នកស្នាក់នៅបរទេស។

    គេហទំព័ររបស់យើងបង្ហាញលេខទូរស័ព្ទ អាសយដ្ឋាន និងម៉ោងបើករបស់ { $name } ជាដប់ប្រាំមួយភាសា។ រៀងរាល់បីខែ យើងសួរថា តើវានៅត្រឹមត្រូវទេ។

    សូមបើកតំណនេះ។ បើត្រឹមត្រូវទាំងអស់ សូមចុចប៊ូតុង។ បើមានអ្វីផ្លាស់ប្ដូរ សូមសរសេរប្រាប់។ វាចំណាយពេលតែមួយនាទី។

    { $link }

    តំណនេះប្រើបាន 30 ថ្ងៃ។ ការឆ្លើយតបអ៊ីមែលនេះ គ្មាននរណាអានទេ។
directory-mail-text-reminder =
    ជម្រាបសួរពីមគ្គុទ្ទេសក៍របស់ { $city } សម្រាប់អ្នកស្នាក់នៅបរទេស។

    ពីរសប្ដាហ៍មុន យើងបានសួរថា តើព័ត៌មានរបស់ { $name } ត្រឹមត្រូវទេ។ យើងមិនទាន់បានទទួលចម្លើយ ដូច្នេះយើងសូមសួរម្ដងទៀត។

    { $link }

    បើត្រឹមត្រូវទាំងអស់ សូមចុចប៊ូតុង។ បើមានអ្វីផ្លាស់ប្ដូរ សូមសរសេរប្រាប់។ ការឆ្លើយតបអ៊ីមែលនេះ គ្មាននរណាអានទេ។

directory-confirm-title = តើនេះត្រឹមត្រូវទេ?
directory-confirm-lead = នេះជាអ្វីដែលអ្នកស្នាក់នៅបរទេសឃើញ។ សូមមើលលេខទូរស័ព្ទ អាសយដ្ឋាន និងម៉ោងបើក។
directory-confirm-right-button = ត្រឹមត្រូវទាំងអស់
directory-confirm-changed-heading = តើមានអ្វីផ្លាស់ប្ដូរទេ?
directory-confirm-words = អ្វីដែលបានផ្លាស់ប្ដូរ
directory-confirm-words-hint = សូមប្រាប់ថា អ្វីបានផ្លាស់ប្ដូរ ផ្លាស់ប្ដូរយ៉ាងណា និងតាំងពីពេលណា។ បុគ្គលិកអានវា ហើយកែព័ត៌មាន។
directory-confirm-changed-button = ផ្ញើ
directory-confirm-wrong = មិនទាន់បានផ្ញើអ្វីទេ។ សូមមើលខាងក្រោម។
directory-confirm-meanwhile = ព័ត៌មានបានផ្លាស់ប្ដូរក្នុងពេលនោះ ដូច្នេះមិនទាន់បានបញ្ជាក់អ្វីទេ។ សូមមើលព័ត៌មានបច្ចុប្បន្ន ហើយឆ្លើយម្ដងទៀត។
directory-confirm-error-empty = សូមសរសេរអ្វីដែលបានផ្លាស់ប្ដូរ។
directory-confirm-error-long = សូមសរសេរយ៉ាងច្រើន 2,000 តួអក្សរ។
directory-confirm-thanks-title = សូមអរគុណ
directory-confirm-thanks-right = យើងបានកត់ថ្ងៃនេះជាថ្ងៃដែលអ្នកបានបញ្ជាក់។ យើងនឹងសួរម្ដងទៀតក្រោយបីខែ។
directory-confirm-thanks-changed = យើងបានបញ្ជូនអ្វីដែលអ្នកសរសេរ ទៅអ្នកទទួលបន្ទុកហើយ។
directory-confirm-already = អ្នកបានឆ្លើយរួចហើយ។ មិនចាំបាច់ធ្វើអ្វីទៀតទេ។
directory-confirm-see = មើលព័ត៌មាន
directory-confirm-spent-title = តំណនេះលែងប្រើបានហើយ
directory-confirm-spent = វាចាស់ពេក ឬមានអ៊ីមែលថ្មីជាងនេះ។ សូមប្រើតំណក្នុងអ៊ីមែលបន្ទាប់។ បើឥឡូវនេះមានអ្វីខុស សូមទូរស័ព្ទទៅសាលាក្រុង។

contact-address = អាសយដ្ឋាន
