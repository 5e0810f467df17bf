# The editor of texts in the newsroom.
# $language: name of a language in itself
editor-title = កែអត្ថបទ៖ { $language }
editor-to-publish = សូមបន្តទៅទំព័ររបស់អត្ថបទ ដើម្បីចេញផ្សាយវា។
# $name: a person
editor-merged = អ្វីដែល { $name } បានរក្សាទុកក្នុងពេលនោះ ក៏មាននៅក្នុងនេះដែរ។
# $name: a person; $count: number of blocks
editor-clash = ក្នុងពេលនោះ { $name } បានរក្សាទុកពាក្យផ្សេង។ សូមជ្រើសក្នុង { $count } កថាខណ្ឌ រួចរក្សាទុកម្ដងទៀត។ គ្មានអ្វីបាត់ទេ។
editor-conflict-title = កំណែពីរផ្សេងគ្នា
# $name: a person
editor-conflict = ក្នុងពេលនោះ { $name } បានរក្សាទុកពាក្យផ្សេង។ ពាក្យរបស់អ្នកមិនទាន់បានរក្សាទុកទេ។ សូមជ្រើសនៅកន្លែងដែលខុសគ្នា រួចរក្សាទុក។
editor-take = តើត្រូវទុកពាក្យមួយណា
editor-take-mine = របស់ខ្ញុំ
editor-take-theirs = របស់អ្នកផ្សេង
editor-take-both = ទាំងពីរ របស់ខ្ញុំមុន
editor-coming = អត្ថបទភាសាកូរ៉េបានកែហើយ តែការកែនោះមិនទាន់បានចេញផ្សាយទេ។
editor-to-coming = បកប្រែភាសាកូរ៉េថ្មីជាមុន
editor-is-coming = អ្នកកំពុងបកប្រែអត្ថបទភាសាកូរ៉េដែលមិនទាន់បានចេញផ្សាយ។
editor-to-public = ត្រឡប់ទៅភាសាកូរ៉េដែលបានចេញផ្សាយវិញ
# $count: number of blocks
editor-open = នៅសល់ { $count } កថាខណ្ឌដែលត្រូវធ្វើ។
editor-none-open = បានបកប្រែទាំងអស់ហើយ។
editor-show-open = បង្ហាញតែអ្វីដែលត្រូវធ្វើ
editor-show-all = បង្ហាញទាំងអស់
editor-state-current = ត្រូវនឹងភាសាកូរ៉េ
editor-state-stale = ភាសាកូរ៉េបានផ្លាស់ប្ដូរ
editor-state-missing = មិនទាន់បានបកប្រែ
editor-kind-title = ចំណងជើង
editor-kind-summary = សេចក្ដីសង្ខេប
editor-kind-heading = ចំណងជើងរង
editor-kind-paragraph = កថាខណ្ឌ
editor-kind-item = ចំណុចក្នុងបញ្ជី
editor-kind-cell = ក្រឡាក្នុងតារាង
editor-changed = អ្វីដែលបានផ្លាស់ប្ដូរក្នុងភាសាកូរ៉េ
editor-gone = បានលុប៖
editor-new = បានបន្ថែម៖
editor-still-right = ការបកប្រែនៅតែត្រឹមត្រូវដូចដែលមាន
# $language: name of a language in itself
editor-words-label = អត្ថបទជាភាសា { $language }
editor-save-next = រក្សាទុក រួចទៅបន្ទាប់
editor-preview = មើលជាមុនក្នុងផ្ទាំងថ្មី
editor-preview-here = មើលជាមុន៖ ដូចដែលអ្នកអាននឹងឃើញ
editor-kept = អ្វីដែលអ្នកបានវាយមុននេះ ត្រូវបានដាក់ត្រឡប់មកវិញ។ វាមិនទាន់បានរក្សាទុកទេ។
editor-discard = បោះបង់
editor-keys = គ្រាប់ចុចកាត់
editor-key-move = កថាខណ្ឌបន្ទាប់ ឬមុន
editor-key-copy = ចម្លងភាសាកូរ៉េ
# $count: number of comments
editor-comments = { $count ->
    [0] មតិ
   *[other] មតិចំនួន { $count }
}
editor-comment-label = មតិរបស់អ្នក
editor-comment-send = ផ្ញើមតិ
editor-comment-settle = ដោះស្រាយរួច
editor-comment-settled = ដោះស្រាយរួចហើយ
editor-comment-for-all = អំពីភាសាកូរ៉េ សម្រាប់គ្រប់ភាសា
editor-comment-save-first = សូមរក្សាទុកអត្ថបទរបស់អ្នកជាមុនសិន មុនពេលផ្ញើមតិ។
editor-summary = សេចក្ដីសង្ខេប
editor-help = របៀបសរសេរចំណងជើងរង បញ្ជី និងតំណ
editor-help-heading = ចំណងជើងរង។ បើចង់បានតូចជាង ប្រើសញ្ញាបី
editor-help-list = ចំណុចក្នុងបញ្ជី មួយបន្ទាត់មួយ
editor-help-steps = ជំហានមានលេខ មួយបន្ទាត់មួយ
editor-help-strong = ពាក្យសំខាន់
editor-help-link = តំណ៖ ពាក្យ បន្ទាប់មកអាសយដ្ឋានរបស់ទំព័រ ដោយគ្មានភាសា
editor-help-fact = ចំនួនប្រាក់ ថ្ងៃកំណត់ ឬលេខទូរស័ព្ទ ដែលរក្សាទុកនៅកន្លែងផ្សេង
editor-help-table = បន្ទាត់នៃតារាង។ ដាក់បន្ទាត់ | --- | --- | ក្រោមបន្ទាត់ទីមួយ
editor-facts = ចំនួនប្រាក់ ថ្ងៃកំណត់ និងលេខទូរស័ព្ទ
editor-facts-find = រក ហើយដាក់ចូល

editor-error-not-one-block = បើដូច្នេះ វានឹងក្លាយជាកថាខណ្ឌច្រើន ឬប្រភេទផ្សេង។ សូមសរសេរជាកថាខណ្ឌតែមួយ ដូចភាសាកូរ៉េ។
editor-error-source = រកមិនឃើញអត្ថបទភាសាកូរ៉េដែលបានបកប្រែទេ។ សូមចម្លងពាក្យរបស់អ្នក ហើយបើកទំព័រម្ដងទៀត។
# $limit: number of characters
editor-error-comment = សូមសរសេរមតិយ៉ាងច្រើន { $limit } តួអក្សរ។
