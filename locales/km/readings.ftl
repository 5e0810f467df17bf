# Readings: who speaks a language reads what stands in it.
nav-readings = សូមអានអត្ថបទនេះ
readings-title = សូមអានអត្ថបទនេះ
readings-lead = អ្នកចេះភាសាទាំងនេះ។ អត្ថបទដែលអ្នកអាន ហើយឃើញថាត្រឹមត្រូវ បង្ហាញដល់អ្នកអានថា ម្ចាស់ភាសាបានពិនិត្យហើយ។
readings-no-language = មិនទាន់បានកត់ភាសាសម្រាប់អ្នកទេ។ សូមសុំប្រធានមជ្ឈមណ្ឌលឱ្យបន្ថែមភាសាដែលអ្នកចេះ។
readings-nothing = គ្មានអត្ថបទរង់ចាំការអានជាភាសារបស់អ្នកទេ។ សូមអរគុណ។
readings-right-done = សូមអរគុណ។ ឥឡូវនេះ អ្នកអានឃើញថា ម្ចាស់ភាសាបានពិនិត្យអត្ថបទនេះហើយ។
readings-messages-heading = ពាក្យលើគេហទំព័រ និងក្នុងការជជែក
readings-critical-unread = ពាក្យដែលមិនអាចខុស មិនទាន់បានអាន
readings-all-unread = ពាក្យទាំងអស់ មិនទាន់បានអាន
readings-texts-heading = អត្ថបទ
readings-by-machine = បកប្រែដោយម៉ាស៊ីន
readings-by-person = បកប្រែដោយមនុស្ស
readings-public = បានចេញផ្សាយ
readings-draft = មិនទាន់ចេញផ្សាយ

# One text.
# $title: Korean title of a text; $language: name of a language in itself
readings-text-title = { $title } ជាភាសា { $language }
readings-text-lead = សូមប្រៀបធៀបផ្នែកនីមួយៗជាមួយភាសាកូរ៉េ។ បើត្រឹមត្រូវទាំងអស់ សូមប្រាប់នៅចុងទំព័រ។ បើមានផ្នែកណាខុស សូមប្រាប់ថាខុសអ្វី។
readings-wrong = កន្លែងនេះខុស
readings-what = តើខុសអ្វី ហើយត្រូវសរសេរដូចម្ដេច
readings-wrong-button = ប្រាប់អ្នកកែសម្រួល
readings-right-heading = ត្រឹមត្រូវទាំងអស់
readings-right-what = អ្នកអាននឹងឃើញថា ម្ចាស់ភាសាបានពិនិត្យវាហើយ។ ឈ្មោះរបស់អ្នកមិនបង្ហាញដល់ពួកគេទេ។
readings-right-button = ខ្ញុំបានអានហើយ ហើយវាត្រឹមត្រូវ
readings-error-own = អ្នកផ្ទាល់បានសរសេរអត្ថបទនេះ។ ត្រូវឱ្យអ្នកផ្សេងអានវា។
readings-error-changed = ក្នុងពេលនោះ មានអត្ថបទផ្សេងត្រូវបានរក្សាទុក។ សូមអានអត្ថបទដែលមាននៅទីនេះឥឡូវ។
readings-error-behind = ផ្នែកខ្លះមិនទាន់បានបកប្រែ ឬភាសាកូរ៉េរបស់វាបានផ្លាស់ប្ដូរ។ ពេលធ្វើចប់ ទើបអាចប្រាប់ថាត្រឹមត្រូវ។
# $limit: number of characters
readings-error-length = សូមសរសេរអ្វីមួយ យ៉ាងច្រើន { $limit } តួអក្សរ។

# The messages of the program.
# $language: name of a language in itself
readings-messages-title = ពាក្យលើគេហទំព័រ និងក្នុងការជជែក ជាភាសា { $language }
readings-messages-lead = ក្រោមបន្ទាត់ភាសាកូរ៉េ និងភាសាអង់គ្លេស មានអ្វីដែលយើងនិយាយជាភាសារបស់អ្នក ជាអក្សរដិត។ សូមប្រាប់ថាវាត្រឹមត្រូវ ឬសរសេរថាត្រូវនិយាយដូចម្ដេច។ ពាក្យដែលកែហើយ បង្ហាញគ្រប់ទីកន្លែងភ្លាម។
readings-messages-hint = តម្លៃដែលកម្មវិធីបំពេញ សូមទុកដដែល៖
readings-files = ផ្នែក
readings-critical = ពាក្យដែលមិនអាចខុស
readings-state-unread = មិនទាន់បានអាន
readings-state-right = ត្រឹមត្រូវ
readings-state-corrected = បានកែ
readings-state-again = ពាក្យរបស់យើងបានផ្លាស់ប្ដូរ៖ សូមអានម្ដងទៀត
readings-message-right = ត្រឹមត្រូវហើយ
readings-message-correct = កែវា
readings-message-words = ត្រូវនិយាយដូចនេះ
readings-message-button = ចាប់ពីពេលនេះ និយាយដូចនេះ
# $name: a value, as it is typed
readings-error-lacks = ខ្វះ { $name }។ សូមទុកវាដដែល។
# $name: a value, as it is typed
readings-error-adds = នៅទីនេះ គ្មាន { $name } ទេ។ សូមដកវាចេញ។
# $name: what was typed as a case
readings-error-choice = នៅទីនេះ គ្មានករណី { $name } ទេ។ សូមប្រើករណីដែលមានពីមុន។
readings-error-markup = សូមដកស្លាក តំណ និងសញ្ញាមើលមិនឃើញ ដែលមិនមានពីមុន។
readings-error-unreadable = មិនអាចអានវាបានទេ។ សូមប្រៀបធៀបវង់ក្រចករលកជាមួយពាក្យពីមុន។

# Corrections.
readings-corrections-title = ពាក្យដែលបានកែ
readings-corrections-none = មិនទាន់មានពាក្យណាត្រូវបានកែទេ។
readings-message = ពាក្យលើគេហទំព័រ
readings-own-words = មុន
readings-new-words = ឥឡូវនេះ
readings-by = អ្នកកែ
readings-end = ត្រឡប់ទៅពាក្យរបស់យើងវិញ
