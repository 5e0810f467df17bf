# Asking a counsellor: what comes before the form.
help-leave-button = ចាកចេញពីទំព័រនេះ
help-leave-hint = ប៊ូតុង «ចាកចេញពីទំព័រនេះ» បង្ហាញទំព័រផ្សេងភ្លាម។ ចុចគ្រាប់ចុចនៅជ្រុងខាងលើឆ្វេងនៃក្ដារចុចបីដង ក៏ដូចគ្នាដែរ។ កម្មវិធីអានគេហទំព័ររបស់អ្នក អាចនៅចាំថាអ្នកបានមកទីនេះ។ បើមានគេមើលទូរស័ព្ទរបស់អ្នក សូមលុបប្រវត្តិនោះចេញ។
help-danger-link = ខ្ញុំមានគ្រោះថ្នាក់ រងរបួស ឬត្រូវគេចាក់សោបង្ខាំង
help-danger-title = បើមានគ្រោះថ្នាក់ សូមទូរស័ព្ទជាមុនសិន
help-danger-call = លេខទាំងនេះជួយភ្លាម
help-danger-write = បន្ទាប់មក សរសេរទៅអ្នកប្រឹក្សា
help-topic-unknown = ខ្ញុំមិនដឹងទេ
# $topic: name of a topic
help-topic-chosen = ប្រធានបទ៖ { $topic } – ប្ដូរ

# The form.
help-as-label = តើអ្នកសួរឱ្យនរណា
help-as-self = សម្រាប់ខ្លួនខ្ញុំ
help-as-friend = សម្រាប់អ្នកផ្សេង
help-as-employer = ខ្ញុំជានិយោជក
help-as-suggestion = សំណូមពរ ឬការតវ៉ាទៅទីក្រុង
help-suggestion-lead = ទីក្រុងអានសំណូមពរ និងការតវ៉ាទាំងអស់ ហើយអ្នកនឹងទទួលចម្លើយ។
help-suggestion-label = តើអ្នកចង់ប្រាប់អ្វីដល់ទីក្រុង
help-questions-lead = សំណួរណាដែលអ្នកមិនចង់ឆ្លើយ សូមរំលងទៅ។
help-own-words = សរសេរជាពាក្យរបស់អ្នកផ្ទាល់
help-signs-label = តើមានរឿងបន្ទាន់ទេ
help-sign-injury = មានអ្នករងរបួស ឬឈឺ
help-sign-confinement = មានអ្នកត្រូវគេចាក់សោបង្ខាំង ឬចេញមិនបាន
help-sign-violence = មានហិង្សា ឬការគំរាមកំហែង
help-sign-flight = ជិតដល់ថ្ងៃឡើងយន្តហោះចេញពីកូរ៉េ
help-sign-time-limit = ថ្ងៃកំណត់ជិតមកដល់
help-flight-on = ថ្ងៃឡើងយន្តហោះ បើមាន
help-limit-on = ថ្ងៃកំណត់ចុងក្រោយ បើអ្នកដឹង
help-error-day = នេះមិនមែនជាថ្ងៃទេ។ សូមជ្រើសម្ដងទៀត។
help-reach-phone = តាមទូរស័ព្ទ៖ អ្នកប្រឹក្សានឹងទូរស័ព្ទមក
help-number-label = លេខទូរស័ព្ទរបស់អ្នក
help-error-number = លេខទូរស័ព្ទនេះមិនពេញលេញទេ។ សូមផ្ទៀងផ្ទាត់ម្ដងទៀត។
help-when-label = តើយើងទូរស័ព្ទពេលណា ទើបមានសុវត្ថិភាព
help-say-label = បើអ្នកផ្សេងលើកទូរស័ព្ទ តើឱ្យយើងនិយាយថាអ្វី
help-say-hint = ឧទាហរណ៍ «ច្រឡំលេខ»។ យើងមិននិយាយអ្វីផ្សេងទេ។
help-wishes-heading = ភាសា និងអ្វីដែលអ្នកចង់បាន
help-none = គ្មាន
help-second-label = ភាសាផ្សេងដែលអ្នកយល់ច្បាស់
help-spoken-label = គ្មានភាសារបស់ខ្ញុំនៅទីនេះទេ។ ខ្ញុំនិយាយ៖
help-spoken-words-label = ឬសរសេរឈ្មោះភាសារបស់អ្នក
help-gender-label = តើអ្នកចង់និយាយជាមួយនរណា
help-gender-any = នរណាក៏បាន
help-gender-woman = ជាមួយស្ត្រី
help-gender-man = ជាមួយបុរស
# $line: a telephone number
help-ministry-what = ពេលខ្លះ នៅទីនេះគ្មាននរណានិយាយភាសារបស់អ្នកទេ។ ពេលនោះ លេខទូរស័ព្ទ { $line } អាចបកប្រែបាន។ លេខនេះជារបស់ក្រសួងយុត្តិធម៌ ដែលទទួលបន្ទុកអន្តោប្រវេសន៍ដែរ។ យើងទូរស័ព្ទទៅលេខនោះ លុះត្រាតែអ្នកយល់ព្រម។ បើអ្នកមិនយល់ព្រម យើងរកវិធីផ្សេង។
# $line: a telephone number
help-ministry-label = ខ្ញុំយល់ព្រមឱ្យទូរស័ព្ទទៅលេខ { $line } ដើម្បីបកប្រែ
help-employer-label = ឈ្មោះក្រុមហ៊ុន
help-employer-hint = សរសេរតែបើអ្នកចង់។ វាជួយកុំឱ្យអ្នកនៅទីនេះផ្ដល់ប្រឹក្សាដល់អ្នក និងដល់ក្រុមហ៊ុនក្នុងពេលតែមួយ។ ឈ្មោះនេះត្រូវបានរក្សាទុកជាកូដសម្ងាត់។

# What nobody needs to tell.
help-flag-title = តើអ្នកចង់ទុកវាដដែលទេ?
flag-reason-status = អ្នកបានសរសេរអំពីទិដ្ឋាការ (វីសា) ឬស្ថានភាពស្នាក់នៅ។ យើងមិនត្រូវការវាទេ។ បើអ្នកទុកវា អ្នកទាំងអស់ដែលអាចអានសំណួររបស់អ្នកនឹងឃើញវា។
flag-reason-registration = អ្នកបានសរសេរអ្វីដែលមើលទៅដូចជាលេខចុះឈ្មោះជនបរទេស។ យើងមិនត្រូវការវាទេ។ បើអ្នកទុកវា អ្នកទាំងអស់ដែលអាចអានសំណួររបស់អ្នកនឹងឃើញវា។
flag-reason-passport = អ្នកបានសរសេរអ្វីដែលមើលទៅដូចជាលេខលិខិតឆ្លងដែន។ យើងមិនត្រូវការវាទេ។ បើអ្នកទុកវា អ្នកទាំងអស់ដែលអាចអានសំណួររបស់អ្នកនឹងឃើញវា។
help-flag-nothing-kept = មិនទាន់មានអ្វីត្រូវបានផ្ញើ ឬរក្សាទុកទេ។
help-flag-edit-button = ដកវាចេញ
help-flag-send-button = ផ្ញើដូចដែលមាន

# Another language than the one that was chosen.
help-language-title = តើអ្នកចង់ប្រើភាសាណា
# $language: name of a language in itself
help-language-question = ហាក់ដូចជាអ្នកសរសេរជាភាសា { $language }។ តើឱ្យយើងឆ្លើយជាភាសាណា?

# The bot.
bot-ask-more-button = ប្រាប់បន្ថែមអំពីរឿងនេះ
bot-ask-more = សូមចុចលើអ្វីដែលត្រូវនឹងរឿងរបស់អ្នក។ មិនចុចអ្វីក៏បាន។
bot-ask-rewrite-button = សរសេរម្ដងទៀត
bot-ask-done-button = បន្ត
bot-ask-language-button = ភាសាផ្សេង
bot-ask-language = តើអ្នកនិយាយភាសាណាក្នុងចំណោមនេះ?

# At the desk.
desk-intake-heading = អ្វីដែលបានប្រាប់ពេលទទួល
desk-asked-as = អ្នកដែលសួរ
desk-signs = រឿងបន្ទាន់
desk-second-language = ភាសាទីពីរ
desk-spoken = និយាយភាសា
desk-asks-for = ចង់បានអ្នកប្រឹក្សា
desk-ministry = ការបកប្រែតាមទូរស័ព្ទរបស់ក្រសួងយុត្តិធម៌
desk-ministry-yes = បានយល់ព្រម
desk-flight = ថ្ងៃឡើងយន្តហោះ
desk-limit = ថ្ងៃកំណត់
desk-call = ទូរស័ព្ទ
desk-call-when = ពេលដែលទូរស័ព្ទទៅមានសុវត្ថិភាព
desk-call-say = បើអ្នកផ្សេងលើក
desk-employer = ក្រុមហ៊ុន
act-held = រង់ចាំ ព្រោះមានសំណួរចូលច្រើនពេកក្នុងពេលតែមួយ
