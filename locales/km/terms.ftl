# The list of words at the end of a guide, and the page of all words.
terms-counter-heading = ពាក្យសម្រាប់បង្ហាញនៅការិយាល័យ
terms-counter-what = សូមបង្ហាញពាក្យភាសាកូរ៉េនៅការិយាល័យ ឬអានវាតាមទូរស័ព្ទ។
terms-unchecked = ម្ចាស់ភាសាមិនទាន់បានពិនិត្យ
terms-back-to-text = { $word }៖ ត្រឡប់ទៅអត្ថបទវិញ
terms-words-lead = ពាក្យភាសាកូរ៉េដែលការិយាល័យរដ្ឋ និងក្រុមហ៊ុនប្រើ និងអត្ថន័យរបស់ពាក្យទាំងនោះ។
terms-words-letters = អក្សរដើម
search-kind-term = ពាក្យ

# Where terms are kept: the list.
terms-title = វាក្យស័ព្ទ
terms-make = បន្ថែមវាក្យស័ព្ទ
terms-search = រកពាក្យ
terms-every-language = គ្រប់ភាសា
terms-every-state = គ្រប់ស្ថានភាព
terms-narrow = បង្ហាញតែទាំងនេះ
terms-found =
    { $count ->
        [0] គ្មានវាក្យស័ព្ទត្រូវនឹងការជ្រើសទេ។
       *[other] វាក្យស័ព្ទចំនួន { $count }
    }
terms-korean = ភាសាកូរ៉េ
terms-word = ពាក្យ
terms-explanation = ការពន្យល់ក្នុងមួយប្រយោគ
terms-languages = ស្ថានភាពក្នុងភាសានីមួយៗ
terms-standing-missing = មិនទាន់មាន
terms-standing-machine = ម្ចាស់ភាសាមិនទាន់ពិនិត្យ
terms-standing-reviewed = ម្ចាស់ភាសាបានពិនិត្យ
terms-standing-official = ពាក្យផ្លូវការ
terms-removed = បានលុបវាក្យស័ព្ទហើយ។

# One term.
terms-make-hint = សូមសរសេរពាក្យភាសាកូរ៉េ។ អាសយដ្ឋានបង្កើតពីពាក្យភាសាអង់គ្លេស។ ភាសាផ្សេងទៀតសរសេរក្រោយពេលរក្សាទុក។
terms-edit-hint = មានតែភាសាដែលអ្នកកែប៉ុណ្ណោះត្រូវបានរក្សាទុក។ អ្នកណារក្សាទុកពាក្យថា «ម្ចាស់ភាសាបានពិនិត្យ» ឈ្មោះអ្នកនោះត្រូវបានកត់ជាអ្នកពិនិត្យ។
terms-source = ប្រភព (បើជាពាក្យផ្លូវការ)
terms-edited = { $name } បានកែ { $when }
terms-reviewed = { $name } បានពិនិត្យ { $when }
terms-by-file = ពីឯកសារ
terms-other-languages = ភាសាផ្សេងទៀត
terms-meanwhile = ពេលអ្នកកំពុងវាយ មានអ្នកផ្សេងបានរក្សាទុកភាសាដដែលនេះ។ អ្វីដែលអ្នកបានវាយ នៅខាងក្រោមដដែល ហើយមិនទាន់បានរក្សាទុកអ្វីទេ។ សូមប្រៀបធៀប រួចរក្សាទុកម្ដងទៀត។
terms-meanwhile-here = អ្វីដែលបានរក្សាទុកឥឡូវនេះ ({ $name })៖
terms-error-no-korean = សូមសរសេរពាក្យភាសាកូរ៉េ។
terms-error-too-long = វែងពេក។ យ៉ាងច្រើន { $limit } តួអក្សរ។
terms-error-no-source = សូមប្រាប់ថា អ្នកបានឃើញពាក្យផ្លូវការនេះនៅទីណា។
terms-error-taken = មានវាក្យស័ព្ទដែលមានពាក្យភាសាកូរ៉េនេះរួចហើយ។
terms-error-used = អត្ថបទទាំងនេះប្រើវាក្យស័ព្ទនេះ ដូច្នេះមិនអាចលុបបានទេ។ សូមដកវាចេញពីអត្ថបទជាមុនសិន។
terms-uses = អត្ថបទដែលប្រើវាក្យស័ព្ទនេះ
terms-uses-none = គ្មានអត្ថបទណាដាក់វាក្យស័ព្ទនេះជាពាក្យសម្រាប់បង្ហាញនៅការិយាល័យទេ។
terms-changes = អ្វីដែលបានផ្លាស់ប្ដូរ
terms-changes-none = មិនទាន់មានអ្វីផ្លាស់ប្ដូរទេ។
terms-before = មុន
terms-after = ក្រោយ
terms-remove-heading = លុបវាក្យស័ព្ទ
terms-remove-what = វានឹងបាត់ពីបញ្ជីពាក្យលើគេហទំព័រ។ ការនាំចូលឯកសារម្ដងទៀត មិនធ្វើឱ្យវាត្រឡប់មកវិញទេ។
terms-remove-button = លុបវាក្យស័ព្ទនេះ
