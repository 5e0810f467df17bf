# What readers see of a text.
text-gone-title = អត្ថបទនេះលែងមាននៅទីនេះហើយ
# $day: a date
text-stale-here = អត្ថបទភាសាកូរ៉េបានផ្លាស់ប្ដូរនៅថ្ងៃទី { $day }។ ការបកប្រែនឹងកែតាមពេលក្រោយ។
text-stale-here-undated = អត្ថបទភាសាកូរ៉េបានផ្លាស់ប្ដូរ។ ការបកប្រែនឹងកែតាមពេលក្រោយ។

# What a text is, and where it stands.
text-kind-guide = មគ្គុទ្ទេសក៍
text-kind-publication = ការបោះផ្សាយ
text-kind-issue = លេខនៃព្រឹត្តិបត្រព័ត៌មាន
text-kind-article = អត្ថបទក្នុងព្រឹត្តិបត្រ
text-kind-bulletin = ព័ត៌មាន
text-kind-alert = ដំណឹងបន្ទាន់
text-kind-reply = ចម្លើយដែលប្រើញឹកញាប់
text-kind-question = សំណួរមុនការប្រឹក្សា
text-kind-situation = វិធីដោះស្រាយតាមស្ថានភាព
text-kind-programme = វគ្គសិក្សា ឬកម្មវិធី
text-state-missing = មិនទាន់បកប្រែ
text-state-asked-for = បានស្នើឱ្យបកប្រែ
text-state-in-translation = កំពុងបកប្រែ
text-state-stale = ភាសាកូរ៉េបានផ្លាស់ប្ដូរ
text-state-withdrawn = បានដកចេញពីអ្នកអាន
text-state-machine = បកប្រែដោយម៉ាស៊ីន មិនទាន់មាននរណាអាន
text-state-needs-review = មិនទាន់មាននរណាអាន
text-state-reviewed = អ្នកចេះភាសានេះបានអានហើយ
text-state-declined = មិនបកប្រែទេ
text-state-draft = កំពុងសរសេរ
text-state-public = បានចេញផ្សាយ
# $count: how many; $shown: the same as it is written
text-behind = ប្រយោគចាស់ជាងភាសាកូរ៉េ៖ { $shown }
# $count: how many; $shown: the same as it is written
text-unwritten = ប្រយោគដែលមិនទាន់មានពាក្យ៖ { $shown }
text-by-file = យកពីឯកសារ

# One text.
text-public-pages = អ្វីដែលអ្នកអានឃើញ
text-languages = ស្ថានភាពក្នុងភាសានីមួយៗ
text-readers-see = អ្នកអានឃើញ
text-read-by = អ្នកដែលបានអាន
text-to-do = អ្វីដែលអ្នកអាចធ្វើ
text-public-since = ចេញផ្សាយតាំងពី
text-not-public = មិនចេញផ្សាយ
text-history = ប្រវត្តិនៃការកែ
text-more = ជម្រើសផ្សេងទៀត
text-act-publish = ចេញផ្សាយ
text-act-review = ខ្ញុំបានអានហើយ ត្រឹមត្រូវ
text-act-schedule = កំណត់ថ្ងៃ
text-act-unschedule = លុបថ្ងៃដែលបានកំណត់
text-act-decline = មិនបកប្រែ
text-act-take-up = សម្រេចបកប្រែវិញ
text-act-withdraw = ដកចេញពីអ្នកអាន
text-schedule-at = តើត្រូវចេញផ្សាយនៅពេលណា (ម៉ោងក្នុងទីក្រុងនេះ)
text-decline-why = មូលហេតុដែលប្រាប់អ្នកអាន
text-note = ចំណាំសម្រាប់មិត្តរួមការងារ (មិនសរសេរក៏បាន)
text-publish-all-heading = ចេញផ្សាយព្រមគ្នា
text-publish-all-what = ភាសាទាំងនេះមានអ្វីៗគ្រប់យ៉ាងដូចភាសាកូរ៉េ។ សូមជ្រើសភាសាដែលត្រូវចេញផ្សាយ។ បើភាសាណាមួយចេញផ្សាយមិនបាន នោះគ្មានភាសាណាត្រូវបានចេញផ្សាយទេ។
text-publish-all-button = ចេញផ្សាយភាសាដែលបានជ្រើស

# What was done.
text-done-made = អត្ថបទត្រូវបានបង្កើតហើយ។ ឥឡូវនេះ សូមសរសេរខ្លឹមសារជាភាសាកូរ៉េ។
text-done-saved = បានរក្សាទុកហើយ។
text-done-published = បានចេញផ្សាយហើយ។
text-done-scheduled = វានឹងចេញផ្សាយនៅពេលដែលបានកំណត់។
text-done-unscheduled = បានលុបថ្ងៃដែលកំណត់ហើយ។
text-done-withdrawn = បានដកចេញពីអ្នកអានហើយ។ អ្នកអានត្រូវបានប្រាប់មូលហេតុ។
text-done-declined = វានឹងមិនត្រូវបានបកប្រែទេ។ អ្នកអានត្រូវបានប្រាប់មូលហេតុ។
text-done-taken-up = បានសម្រេចបកប្រែវាវិញ។
text-done-reviewed = បានកត់ទុកថា អ្នកបានអានវា។
text-done-restored = អត្ថបទចាស់ត្រូវបានរក្សាទុកម្ដងទៀតជាអត្ថបទថ្មីបំផុត។ អ្នកអានមិនទាន់ឃើញវាទេ។
text-done-still-correct = បានកត់ទុកថា ការបកប្រែនៅតែត្រឹមត្រូវ។
text-done-unchanged = គ្មានអ្វីផ្លាស់ប្ដូរទេ។

# What cannot be done.
text-refusal-no-words = មិនទាន់មានអត្ថបទជាភាសានេះទេ។
text-refusal-unwritten = ចំណងជើង ឬអត្ថបទនៅទទេ។
text-refusal-changed = ក្នុងពេលនោះ មានអ្នកផ្សេងបានរក្សាទុកអត្ថបទផ្សេង។ សូមមើលវា រួចសាកម្ដងទៀត។
text-refusal-long-note = ចំណាំវែងពេក។ អាចសរសេរបាន 300 តួអក្សរ។
text-refusal-past-day = ពេលនោះបានកន្លងផុតហើយ។
text-refusal-no-day = សូមជ្រើសថ្ងៃ និងម៉ោង។
text-refusal-is-public = វាបានចេញផ្សាយរួចហើយ។
text-refusal-not-public = ឥឡូវនេះ វាមិនបានចេញផ្សាយទេ។
text-refusal-no-source = អត្ថបទភាសាកូរ៉េមិនទាន់បានចេញផ្សាយទេ។ សូមចេញផ្សាយភាសាកូរ៉េជាមុនសិន។
text-refusal-no-reason = សូមជ្រើសមូលហេតុដែលប្រាប់អ្នកអាន។
text-refusal-own-words = អ្នកផ្ទាល់បានរក្សាទុកអត្ថបទនេះ។ ត្រូវឱ្យអ្នកផ្សេងអានវា។
text-refusal-none-chosen = សូមជ្រើសភាសាយ៉ាងតិចមួយ។
# $language: a language by its own name; $why: a sentence
text-refusal-of-all = { $language }៖ { $why } គ្មានភាសាណាត្រូវបានចេញផ្សាយទេ។
text-refusal-around = ក្នុងពេលនោះ មានអ្នកផ្សេងបានកែរឿងនេះ។ អ្វីដែលអ្នកបានវាយ នៅខាងក្រោម។ បើចង់ដាក់ជំនួសរបស់គេ សូមរក្សាទុកម្ដងទៀត។

# Taking it from readers.
# $language: a language by its own name
text-withdraw-title = ដកចេញពីអ្នកអាន ភាសា { $language }
text-withdraw-what = អ្នកអានភាសា { $language } នឹងលែងឃើញអត្ថបទនេះ ហើយត្រូវបានប្រាប់មូលហេតុដែលអ្នកជ្រើស។
text-withdraw-what-all = បើដកភាសាកូរ៉េ វាបាត់ក្នុងគ្រប់ភាសា។ អ្នកអានត្រូវបានប្រាប់មូលហេតុដែលអ្នកជ្រើស។
text-withdraw-linking = មានអត្ថបទផ្សេងដែលមានតំណមកអត្ថបទនេះ។ គួរកែតំណទាំងនោះជាមុនសិន។
text-withdraw-why = មូលហេតុដែលប្រាប់អ្នកអាន
text-withdraw-button = ដកចេញពីអ្នកអាន

# The Korean changed, and the translations are right all the same.
text-still-offer = ភាសាកូរ៉េបានផ្លាស់ប្ដូរ ហើយការបកប្រែខ្លះចាស់ជាងវា។
text-still-link = មើលថា តើត្រូវកែការបកប្រែឬទេ
text-still-title = តើការបកប្រែនៅតែត្រឹមត្រូវទេ
text-still-what = ភាសាកូរ៉េបានផ្លាស់ប្ដូរដូចនេះ។ បើន័យនៅដដែល អ្នកអាចកត់ទុកសម្រាប់គ្រប់ភាសាថា ការបកប្រែនៅតែត្រឹមត្រូវ។ ពាក្យដែលបានបកប្រែមិនផ្លាស់ប្ដូរទេ មានតែសញ្ញាថាចាស់ប៉ុណ្ណោះដែលបាត់ទៅ។
text-still-new = ប្រយោគថ្មីនៅតែត្រូវបកប្រែ។
text-still-button = នៅតែត្រឹមត្រូវក្នុងគ្រប់ភាសា
text-still-nothing = គ្មានប្រយោគណាផ្លាស់ប្ដូរទេ។
text-still-changed = ក្នុងពេលនោះ ភាសាកូរ៉េបានផ្លាស់ប្ដូរម្ដងទៀត។ សូមមើលម្ដងទៀត។

# A new text.
text-title-ko = ចំណងជើងជាភាសាកូរ៉េ
text-slug = ឈ្មោះក្នុងអាសយដ្ឋាន
text-slug-hint = អក្សរឡាតាំងតូច លេខ និងសញ្ញា (-) ពី 3 ដល់ 60 តួ។ មិនអាចប្ដូរនៅពេលក្រោយបានទេ។ ឧទាហរណ៍៖
text-begin-button = បង្កើតអត្ថបទ
text-error-kind = សូមជ្រើសប្រភេទអត្ថបទ។
text-error-slug = សូមប្រើអក្សរឡាតាំងតូច លេខ និងសញ្ញា (-) ពី 3 ដល់ 60 តួ។
text-error-slug-taken = មានអត្ថបទឈ្មោះនេះរួចហើយ។
text-error-no-title = សូមសរសេរចំណងជើង។
text-error-topic = សូមជ្រើសប្រធានបទ។

# What stands around a text.
text-around = កែប្រធានបទ កន្លែងទាក់ទង វាក្យស័ព្ទ និងប្រភព
text-around-what = ដូចគ្នាក្នុងគ្រប់ភាសា។ អ្វីដែលអ្នករក្សាទុក ចេញផ្សាយភ្លាម។
text-contacts = កន្លែងទាក់ទង
text-terms = វាក្យស័ព្ទ
text-sources = មាត្រានៃច្បាប់
text-checked-on = ថ្ងៃដែលបានពិនិត្យ
text-checked-by = អ្នកពិនិត្យ (តួនាទី ឬស្ថាប័ន)
text-review-by = ថ្ងៃពិនិត្យលើកក្រោយ
text-related = មគ្គុទ្ទេសក៍ដែលគួរអានជាមួយគ្នា
text-related-hint = មួយបន្ទាត់មួយ តាមឈ្មោះក្នុងអាសយដ្ឋានរបស់មគ្គុទ្ទេសក៍។
text-line-each = មួយបន្ទាត់មួយ តាមលំដាប់ដែលអ្នកអានឃើញ។
text-sources-hint = មួយបន្ទាត់មួយ ជាភាសាកូរ៉េ ហើយបើមានអាសយដ្ឋាន សូមសរសេរវានៅខាងចុង ចាប់ពី https:// ទៅ។
text-contacts-known = កន្លែងទាក់ទងដែលមាន
text-terms-known = វាក្យស័ព្ទដែលមាន
# $ids: names as they were typed
text-error-unknown = មិនមានក្នុងបញ្ជីទេ៖ { $ids }
text-error-too-many = អាចមានយ៉ាងច្រើន { $most }។
text-error-sources = អាចមានយ៉ាងច្រើន { $most } បន្ទាត់ ក្នុងមួយបន្ទាត់ { $longest } តួអក្សរ។
text-error-checked-on = សូមជ្រើសថ្ងៃនេះ ឬថ្ងៃមុននេះ។
text-error-review-by = សូមពិនិត្យកាលបរិច្ឆេទម្ដងទៀត។

# History.
# $language: a language by its own name
text-history-title = ប្រវត្តិនៃការកែ ភាសា { $language }
text-history-none = មិនទាន់មានអ្វីត្រូវបានរក្សាទុកទេ។
# $number: which revision it is
text-history-number = កំណែទី { $number }
text-history-public = អ្វីដែលអ្នកអានឃើញ
text-history-latest = រក្សាទុកចុងក្រោយ
text-history-cut = បង្ហាញតែអ្វីដែលថ្មីបំផុតប៉ុណ្ណោះ។
text-history-compared = ប្រៀបធៀបជាមួយកំណែទី { $number }។ ពាក្យដែលគូសបន្ទាត់កាត់ បានលុបចេញ ពាក្យដែលគូសបន្ទាត់ក្រោម គឺថ្មី។
text-history-with-public = ប្រៀបធៀបជាមួយអ្វីដែលអ្នកអានឃើញ
text-history-first = នេះត្រូវបានរក្សាទុកដំបូងគេ។
text-restore-heading = ត្រឡប់ទៅអត្ថបទនេះវិញ
text-restore-what = អត្ថបទនេះត្រូវបានរក្សាទុកម្ដងទៀតជាអត្ថបទថ្មីបំផុត។ គ្មានអ្វីបាត់ទេ ហើយអ្នកអានឃើញវាតែពេលដែលបានចេញផ្សាយប៉ុណ្ណោះ។
text-restore-button = ត្រឡប់ទៅវិញ
text-act-published = បានចេញផ្សាយ
text-act-scheduled = បានកំណត់ថ្ងៃ
text-act-unscheduled = បានលុបថ្ងៃដែលកំណត់
text-act-withdrawn = បានដកចេញពីអ្នកអាន
text-act-declined = បានសម្រេចមិនបកប្រែ
text-act-taken-up = បានសម្រេចបកប្រែវិញ
text-act-asked-for = បានស្នើឱ្យបកប្រែ
text-act-begun = បានចាប់ផ្ដើមបកប្រែ
text-act-reviewed = បានអាន ហើយឃើញថាត្រឹមត្រូវ
text-act-still-correct = នៅតែត្រឹមត្រូវ ទោះភាសាកូរ៉េបានផ្លាស់ប្ដូរ
text-act-restored = បានត្រឡប់ទៅកំណែចាស់វិញ
