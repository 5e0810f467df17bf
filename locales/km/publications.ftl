# What readers see of issues that are not out in their language, and of the archive.
newsletter-not-yet-title = មិនទាន់មានជាភាសារបស់អ្នក
# $wanted: name of a language in itself
newsletter-not-yet = ព្រឹត្តិបត្រព័ត៌មានលេខនេះ មិនទាន់ចេញជាភាសា{ $wanted } ទេ។
newsletter-not-yet-some = មិនទាន់ចេញជាភាសា{ $wanted }៖
# $day: a date
newsletter-planned = គ្រោងចេញនៅថ្ងៃទី { $day }។
newsletter-unplanned = យើងមិនទាន់ដឹងថា ចេញនៅពេលណាទេ។
newsletter-all-issues = លេខទាំងអស់
newsletter-no-issues = មិនទាន់មានលេខណាចេញទេ។
newsletter-elsewhere = មិនមានជាភាសានេះ
newsletter-other-issues = លេខផ្សេងទៀត
newsletter-earlier-issue = លេខមុន៖
newsletter-later-issue = លេខបន្ទាប់៖
newsletter-other-articles = អត្ថបទផ្សេងទៀតក្នុងលេខនេះ
newsletter-earlier-article = អត្ថបទមុន៖
newsletter-later-article = អត្ថបទបន្ទាប់៖
newsletter-feed = អត្ថបទថ្មី សម្រាប់កម្មវិធីអានព័ត៌មាន
newsletter-feed-all = អ្វីៗថ្មីទាំងអស់ សម្រាប់កម្មវិធីអានព័ត៌មាន

# The newsroom: publications and issues.
board-section-publications = ព្រឹត្តិបត្រព័ត៌មាន
publications-title = ព្រឹត្តិបត្រព័ត៌មាន
publications-lead = ការបោះផ្សាយ និងលេខរបស់វា។ លេខមួយចេញផ្សាយក្នុងភាសានីមួយៗ ពេលអត្ថបទទាំងអស់រួចរាល់ក្នុងភាសានោះ។
publications-issue = លេខ
publications-no-issues = មិនទាន់មានលេខទេ។
publications-released = បានចេញ
# $ready, $all: numbers as they are written
publications-ready = រួចរាល់ { $ready } អត្ថបទ ក្នុងចំណោម { $all }
# $day: a date
publications-next = លេខបន្ទាប់គ្រោងចេញថ្ងៃទី { $day }
publications-how-often = ចេញញឹកញាប់ប៉ុនណា
publications-every-quarter = រៀងរាល់បីខែ
publications-every-half-month = ពីរដងក្នុងមួយខែ
publications-every-irregular = ពេលមានរឿងត្រូវប្រាប់
publications-begin = បង្កើតការបោះផ្សាយ
publications-begin-button = បង្កើតការបោះផ្សាយនេះ
publications-title-text = ចំណងជើង និងការពន្យល់ក្នុងភាសានីមួយៗ
publications-begin-issue = បង្កើតលេខថ្មី
publications-begin-issue-button = បង្កើតលេខនេះ
publications-day = កាលបរិច្ឆេទនៃលេខនេះ
publications-day-hint = វាសរសេរលើលេខនេះ។ ចំនួនប្រាក់ និងតួលេខក្នុងអត្ថបទ គិតត្រឹមថ្ងៃនោះ។
publications-save = រក្សាទុក
publications-error-every = សូមជ្រើសថា ចេញញឹកញាប់ប៉ុនណា។
publications-error-day = សូមជ្រើសថ្ងៃ។

# One issue.
publications-articles = អត្ថបទក្នុងលេខនេះ
publications-no-articles = មិនទាន់មានអត្ថបទក្នុងលេខនេះទេ។
publications-public = បានចេញផ្សាយ
publications-order = ប្ដូរលំដាប់
publications-up = ឡើងលើ
publications-down = ចុះក្រោម
publications-take-out = ដកចេញពីលេខនេះ
publications-add = សរសេរអត្ថបទថ្មី
publications-add-button = បង្កើត ហើយសរសេរ
publications-put-in = ដាក់អត្ថបទដែលមានស្រាប់
publications-put-in-button = ដាក់ចូលលេខនេះ
publications-loose = អត្ថបទដែលមិននៅក្នុងលេខណា
publications-languages = ចេញផ្សាយតាមភាសា
publications-languages-what = លេខនេះចេញផ្សាយក្នុងភាសាដែលចំណងជើង និងអត្ថបទទាំងអស់រួចរាល់។ អ្នកអានភាសាផ្សេងត្រូវបានប្រាប់ថា វាចេញនៅពេលណា។
publications-waits-for = អ្វីដែលត្រូវធ្វើ
publications-whole = រួចរាល់
publications-waits = មិនទាន់រួចរាល់
publications-released-since = បានចេញតាំងពី
publications-see = អ្វីដែលអ្នកអានឃើញ
# $when: a moment
publications-scheduled = នឹងចេញ { $when } បើវារួចរាល់នៅពេលនោះ
publications-missed = មិនបានចេញផ្សាយ
publications-missed-at = វាត្រូវចេញ { $when } តែពេលនោះវាមិនទាន់រួចរាល់។
# $language: name of a language in itself
publications-release-in = ចេញផ្សាយជាភាសា { $language }
publications-release-button = ចេញផ្សាយលេខនេះក្នុងភាសាដែលបានជ្រើស
publications-schedule = ចេញផ្សាយនៅថ្ងៃកំណត់
publications-schedule-what = ភាសាដែលបានជ្រើស ហើយរួចរាល់នៅពេលនោះ ចេញផ្សាយដោយខ្លួនវា ជាមួយអត្ថបទដែលបានរក្សាទុកនៅពេលនោះ។ បើភាសាណាមិនទាន់រួចរាល់ វាបង្ហាញនៅទីនេះ។
publications-planned = អ្វីដែលប្រាប់អ្នកអាន
publications-planned-what = ថ្ងៃដែលគ្រោងចេញលេខនេះក្នុងភាសានីមួយៗ។ បើទុកប្រអប់ទទេ អ្នកអានត្រូវបានប្រាប់ថា មិនទាន់ដឹង។
publications-announce-later = អាចប្រកាសលេខនេះបាន ក្រោយវាចេញជាភាសាកូរ៉េ។
publications-ready-heading = លេខដែលអាចចេញផ្សាយឥឡូវនេះ៖
publications-of-text = លេខដែលមានអត្ថបទនេះ
publications-with-issue = អត្ថបទនេះចេញផ្សាយជាមួយលេខរបស់វា។ សូមចេញផ្សាយលេខនោះក្នុងភាសានេះ។

# What keeps an issue back in a language.
publications-held-no-articles = គ្មានអត្ថបទសម្រាប់អានទេ។
publications-held-missing = មិនទាន់បានសរសេរ។
publications-held-no-body = មានតែចំណងជើង។
# $count: how many; $shown: the same as it is written
publications-held-unwritten = ប្រយោគដែលមិនទាន់មានពាក្យ៖ { $shown }
publications-held-behind = ប្រយោគចាស់ជាងភាសាកូរ៉េ៖ { $shown }
publications-held-withheld = បានដកចេញពីអ្នកអាន ឬបានសម្រេចមិនបកប្រែ។
publications-held-blocked = ការពិនិត្យរកឃើញចំណុចត្រូវតែកែ៖ { $shown }

# What was done, and what was not.
publications-done-begun = បានបង្កើតហើយ។
publications-done-every = បានរក្សាទុកហើយ។
publications-done-put-in = អត្ថបទនេះនៅក្នុងលេខនេះហើយ។
publications-done-taken-out = បានដកអត្ថបទចេញពីលេខនេះហើយ។ អាចដាក់វាក្នុងលេខផ្សេង។
publications-done-moved = បានរក្សាទុកលំដាប់ហើយ។
publications-done-day = បានរក្សាទុកថ្ងៃហើយ។
publications-done-planned = បានរក្សាទុកហើយ។ អ្នកអានត្រូវបានប្រាប់ដូច្នេះ។
publications-done-released = លេខនេះបានចេញផ្សាយហើយ។
publications-done-scheduled = បានកំណត់ថ្ងៃហើយ។
publications-done-unscheduled = បានលុបថ្ងៃដែលកំណត់ហើយ។
publications-refusal-not-found = នេះលែងមានក្នុងលេខនេះហើយ។ សូមមើលទំព័រម្ដងទៀត។
publications-refusal-too-many = ក្នុងលេខនេះមានអត្ថបទច្រើនពេក។
publications-refusal-was-public = អ្នកអានបានឃើញអត្ថបទនេះហើយ ដូច្នេះវានៅក្នុងលេខនេះដដែល។ អ្នកអាចដកវាចេញពីអ្នកអាន នៅលើទំព័ររបស់វា។
publications-refusal-elsewhere = អត្ថបទនេះនៅក្នុងលេខមួយរួចហើយ។
publications-refusal-is-released = លេខនេះបានចេញរួចហើយ។
publications-refusal-none-chosen = សូមជ្រើសភាសាយ៉ាងតិចមួយ។
publications-refusal-no-korean = មិនបានចេញផ្សាយអ្វីទេ៖ ភាសាកូរ៉េត្រូវចេញមុន ឬចេញព្រមគ្នាជាមួយភាសាផ្សេង។
# $language: name of a language in itself
publications-refusal-incomplete = មិនបានចេញផ្សាយអ្វីទេ៖ លេខនេះមិនទាន់រួចរាល់ជាភាសា { $language }។
publications-refusal-changed = មិនបានចេញផ្សាយអ្វីទេ៖ ក្នុងពេលនោះ មានអ្នកផ្សេងបានរក្សាទុកអត្ថបទជាភាសា { $language }។ សូមមើលម្ដងទៀត។
publications-refusal-warned = មិនបានចេញផ្សាយអ្វីទេ៖ សូមមើលអ្វីដែលការពិនិត្យរកឃើញក្នុងភាសា { $language }។
publications-refusal-past-day = ថ្ងៃដែលបានជ្រើស កន្លងផុតហើយ។ សូមជ្រើសថ្ងៃក្រោយពីនោះ។
