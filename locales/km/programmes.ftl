# Courses and events: what residents see.
programmes-title = វគ្គសិក្សា និងកម្មវិធី
programmes-lead = វគ្គសិក្សា និងកម្មវិធីដែលកំពុងដំណើរការ ឬចាប់ផ្ដើមឆាប់ៗ។ មានតែអ្វីដែលបានផ្ទៀងផ្ទាត់ប៉ុណ្ណោះ។
programmes-none = ឥឡូវនេះ មិនទាន់មានវគ្គសិក្សា ឬកម្មវិធីសម្រាប់បង្ហាញទេ។
programme-kind-korean-class = ថ្នាក់ភាសាកូរ៉េ
programme-kind-kiip = កម្មវិធីសមាហរណកម្មសង្គម
programme-kind-topik = ត្រៀមប្រឡងសមត្ថភាពភាសាកូរ៉េ
programme-kind-settlement = វគ្គសម្រាប់អ្នកទើបមកដល់
programme-kind-festival = ពិធីបុណ្យ
programme-kind-clinic = ការព្យាបាល និងពិនិត្យសុខភាព
programme-kind-other = វគ្គសិក្សា ឬកម្មវិធីផ្សេង
# $from, $until: days
programme-days = { $from } ដល់ { $until }
programme-days-open = ចាប់ពី { $from }
programme-cost = តម្លៃ
programme-free = ឥតគិតថ្លៃ
# Where the amount is not known.
programme-paid = មានគិតថ្លៃ
programme-size = ចំនួនទទួល
# $shown: the number as it is written
programme-places = { $shown } នាក់
programme-contact = សួរព័ត៌មាន
programme-sign-up = ការចុះឈ្មោះ
programme-sign-up-not-needed = អ្នកអាចមកបាន ដោយមិនចាំបាច់ចុះឈ្មោះ។
programme-sign-up-here = អ្នកអាចចុះឈ្មោះលើគេហទំព័រនេះ ជាភាសារបស់អ្នក។ សូមសរសេរថា វគ្គសិក្សា ឬកម្មវិធីណា។
programme-sign-up-button = ចុះឈ្មោះ
programme-over-title = កម្មវិធីនេះចប់ហើយ
search-kind-programme = វគ្គសិក្សា ឬកម្មវិធី

# The newsroom: the list.
board-section-programmes = វគ្គសិក្សា និងកម្មវិធី
programmes-desk-lead = នៅទីនេះ អ្នកបញ្ចូល កែ និងផ្ទៀងផ្ទាត់វគ្គសិក្សា និងកម្មវិធី។ អ្នកស្នាក់នៅឃើញតែអ្វីដែលបានផ្ទៀងផ្ទាត់ ហើយអត្ថបទភាសាកូរ៉េបានចេញផ្សាយ។ វាបាត់ដោយខ្លួនវា មួយថ្ងៃក្រោយពេលចប់។
programmes-desk-none = មិនទាន់មានវគ្គសិក្សា ឬកម្មវិធីបានបញ្ចូលទេ។
programmes-begun = ត្រូវបំពេញ
programmes-stage-coming = ជិតចាប់ផ្ដើម
programmes-stage-running = កំពុងដំណើរការ
programmes-stage-over = ចប់ហើយ
programmes-name = ឈ្មោះ
programmes-when = ពេលណា
programmes-languages-public = ភាសាដែលបានចេញផ្សាយ
programmes-due = ត្រូវពិនិត្យម្ដងទៀត
programmes-unverified = មិនទាន់ផ្ទៀងផ្ទាត់
# $by: a name; $day: a day
programmes-verified = { $by } បានផ្ទៀងផ្ទាត់ { $day }

# A new one.
programmes-new = បន្ថែមវគ្គសិក្សា ឬកម្មវិធី
programmes-new-lead = ចាប់ផ្ដើមដោយឈ្មោះភាសាកូរ៉េ។ ពេលវេលា និងទីកន្លែង បំពេញនៅទំព័របន្ទាប់។ ការពន្យល់ និងការបកប្រែ សរសេរក្នុងអត្ថបទរបស់វា។
programmes-new-button = បន្ទាប់

# One of them: verified, entered, changed.
programmes-said-begun = អត្ថបទត្រូវបានបង្កើតហើយ។ សូមបំពេញពេលវេលា និងទីកន្លែង។
programmes-said-saved = បានរក្សាទុកហើយ។
programmes-said-verified = បានកត់ទុកថា ផ្ទៀងផ្ទាត់ថ្ងៃនេះ។
programmes-said-doubted = អ្នកស្នាក់នៅលែងឃើញវា។ វាបង្ហាញវិញ ពេលបានផ្ទៀងផ្ទាត់។
programmes-words = ឈ្មោះ ការពន្យល់ និងការបកប្រែ
programmes-words-not-public = អត្ថបទមិនទាន់បានចេញផ្សាយ ដូច្នេះអ្នកស្នាក់នៅមិនឃើញវាទេ។
programmes-unverified-what = អ្នកស្នាក់នៅឃើញវា ពេលអ្នកចេញផ្សាយបានផ្ទៀងផ្ទាត់ជាមួយប្រភព។
programmes-verify-what = តើពេលវេលា ទីកន្លែង តម្លៃ និងការចុះឈ្មោះ ដូចក្នុងប្រភពទេ?
programmes-verify-button = បានផ្ទៀងផ្ទាត់ថ្ងៃនេះ ត្រឹមត្រូវទាំងអស់
programmes-doubt-button = លាក់ទុក រហូតដល់បានផ្ទៀងផ្ទាត់
programmes-review = ថ្ងៃផ្ទៀងផ្ទាត់លើកក្រោយ
programmes-review-hint = បើទុកទទេ៖ ក្រោយបីខែ។
programmes-details = ពេលវេលា និងទីកន្លែង
programmes-details-what = នេះបង្ហាញដូចគ្នាក្នុងគ្រប់ភាសា។
programmes-changed = អ្វីដែលបានផ្លាស់ប្ដូរ
programmes-done-entered = បានបញ្ចូល
programmes-done-corrected = បានកែ
programmes-done-verified = បានផ្ទៀងផ្ទាត់
programmes-done-doubted = បានលាក់
programmes-done-imported = យកពីឯកសារដើម

# Filling it in.
programmes-field-kind = ប្រភេទ
programmes-field-run-by = ស្ថាប័នទទួលបន្ទុក
programmes-field-contact = កន្លែងសួរព័ត៌មាន
programmes-field-place = ទីកន្លែង
programmes-field-place-roman = ទីកន្លែងជាអក្សរឡាតាំង
programmes-field-first = ថ្ងៃដំបូង
programmes-field-last = ថ្ងៃចុងក្រោយ
programmes-field-sessions = ម៉ោង
programmes-field-languages = ភាសាដែលប្រើក្នុងវគ្គ
programmes-field-cost = តម្លៃ
programmes-field-fee = ចំនួនប្រាក់ បើមានគិតថ្លៃ
programmes-field-sign-up = របៀបចុះឈ្មោះ
programmes-field-phone = ទូរស័ព្ទសម្រាប់ចុះឈ្មោះ
programmes-field-website = គេហទំព័រសម្រាប់ចុះឈ្មោះ
programmes-field-places = អាចទទួលប៉ុន្មាននាក់
programmes-field-source = ប្រភព
programmes-field-status = ការផ្ទៀងផ្ទាត់
programmes-field-checked = ពិនិត្យចុងក្រោយ
programmes-status-official = បានផ្ទៀងផ្ទាត់
programmes-status-unverified = មិនទាន់ផ្ទៀងផ្ទាត់
programmes-hint-run-by = ឈ្មោះស្ថាប័នជាភាសាកូរ៉េ។
programmes-hint-contact = សូមជ្រើស បើវាមានក្នុងកន្លែងទាក់ទង។ បើមិនមាន សូមទុកទទេ។
programmes-hint-place = ជាភាសាកូរ៉េ៖ អាសយដ្ឋានផ្លូវ អគារ ជាន់ និងបន្ទប់។
programmes-hint-last = សូមទុកទទេ បើមានតែមួយថ្ងៃ ឬមិនទាន់ដឹងថ្ងៃចប់។
programmes-hint-sessions = ម៉ោងចាប់ផ្ដើម និងម៉ោងចប់ តាមរបៀប 24 ម៉ោង។ បើមានតែមួយថ្ងៃ មិនចាំបាច់ជ្រើសថ្ងៃក្នុងសប្ដាហ៍ទេ។ បន្ទាត់បន្ថែម នៅខាងក្រោមទម្រង់បំពេញ។
programmes-hint-fee = ចំនួនប្រាក់ជ្រើសពីអ្វីដែលបានរក្សាទុក។ បើមិនមាន សូមបន្ថែមវាជាមុនសិន៖
programmes-hint-phone = ជ្រើសពីលេខទូរស័ព្ទដែលបានរក្សាទុក។
programmes-hint-website = អាសយដ្ឋានទាំងមូល ចាប់ពី https:// ទៅ។
programmes-hint-places = សូមទុកទទេ បើគ្មានកំណត់ចំនួន។
programmes-hint-source = ឈ្មោះ និងថ្ងៃនៃសេចក្ដីជូនដំណឹង ឬទំព័ររបស់គេហទំព័រ ជាភាសាកូរ៉េ។
programmes-held-weekly = រាល់សប្ដាហ៍
programmes-held-day = តែមួយថ្ងៃ
programmes-way-none = មិនចាំបាច់ចុះឈ្មោះ
programmes-way-counselling = តាមទម្រង់សួរអ្នកប្រឹក្សាលើគេហទំព័រនេះ
programmes-way-phone = តាមទូរស័ព្ទ
programmes-way-website = លើគេហទំព័រផ្សេង
# $number: the number of a line
programmes-row-weekday = បន្ទាត់ទី { $number }៖ ថ្ងៃក្នុងសប្ដាហ៍
programmes-row-opens = បន្ទាត់ទី { $number }៖ ចាប់ផ្ដើម
programmes-row-closes = បន្ទាត់ទី { $number }៖ ចប់
programmes-rows-button = បន្ថែមបន្ទាត់សម្រាប់ម៉ោង
programmes-held-against = ថ្ងៃនេះ ខ្ញុំបានផ្ទៀងផ្ទាត់ជាមួយប្រភពហើយ។ អ្នកស្នាក់នៅឃើញវាភ្លាម។
programmes-will-wait = ពេលអ្នករក្សាទុក អ្នកស្នាក់នៅមិនទាន់ឃើញវាទេ រហូតដល់អ្នកចេញផ្សាយបានផ្ទៀងផ្ទាត់។
programmes-save-button = រក្សាទុក
programmes-error-kind = សូមជ្រើសប្រភេទ។
programmes-error-run-by = សូមសរសេរស្ថាប័នទទួលបន្ទុក ហើយធ្វើឱ្យខ្លី បើវាវែង។
programmes-error-contact = សូមជ្រើសមួយពីកន្លែងទាក់ទង។
programmes-error-place = សូមសរសេរទីកន្លែង ហើយធ្វើឱ្យខ្លី បើវាវែង។
programmes-error-place-roman = អក្សរឡាតាំងនេះវែងពេក។
programmes-error-first = សូមជ្រើសថ្ងៃដំបូង។
programmes-error-last = ថ្ងៃចុងក្រោយនៅមុនថ្ងៃដំបូង ឬមិនមែនជាថ្ងៃ។
programmes-error-sessions = សូមមើលម៉ោងម្ដងទៀត៖ បន្ទាត់នីមួយៗត្រូវមានថ្ងៃក្នុងសប្ដាហ៍ ម៉ោងចាប់ផ្ដើម និងម៉ោងចប់ មិនអាចជាន់គ្នា ហើយថ្ងៃក្នុងសប្ដាហ៍នោះត្រូវមាននៅចន្លោះថ្ងៃដំបូង និងថ្ងៃចុងក្រោយ។
programmes-error-languages = សូមជ្រើសភាសាដែលប្រើក្នុងវគ្គ។
programmes-error-fee = សូមប្រាប់ថា ឥតគិតថ្លៃឬទេ ហើយបើគិតថ្លៃ សូមជ្រើសចំនួនប្រាក់។
programmes-error-sign-up = សូមប្រាប់របៀបចុះឈ្មោះ។
programmes-error-phone = សូមជ្រើសលេខទូរស័ព្ទ។
programmes-error-website = សូមសរសេរអាសយដ្ឋាន ចាប់ពី https:// ទៅ។
programmes-error-places = សូមសរសេរលេខពី 1 ដល់ 100,000។
programmes-error-source = សូមសរសេរប្រភព ហើយធ្វើឱ្យខ្លី បើវាវែង។
programmes-error-not-entered = សូមបំពេញពេលវេលា និងទីកន្លែងជាមុនសិន។
programmes-error-same = គ្មានអ្វីនឹងផ្លាស់ប្ដូរទេ។
programmes-error-review = សូមជ្រើសថ្ងៃចាប់ពីថ្ងៃស្អែកទៅ។
programmes-error-changed = ពេលអ្នកកំពុងមើល មានអ្នកផ្សេងបានកែវា ដូច្នេះមិនទាន់បានរក្សាទុកទេ។ អ្វីដែលអ្នកបានវាយ នៅទីនេះដដែល។ សូមមើលប្រវត្តិខាងក្រោម ហើយរក្សាទុកម្ដងទៀត បើរបស់អ្នកត្រឹមត្រូវ។
