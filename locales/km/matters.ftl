# Workers of one employer together: the page of a case at the desk.
matter-heading = ករណីផ្សេងទៀតនៃនិយោជកតែមួយ
# $count chooses the form, $shown is the number as it is shown.
matter-others = មានករណីផ្សេងទៀត { $shown } ដែលកំពុងបើក ហើយប្រាប់ឈ្មោះនិយោជកតែមួយនេះ។
matter-ask = សួរថា តើពួកគេចង់ចូលរួមឬទេ
matter-ask-what = សំណួរនេះនឹងបង្ហាញលើទំព័ររៀងៗខ្លួន របស់អ្នកសួរទាំងអស់ដែលយើងមិនទាន់បានសួរ។ គ្មាននរណាត្រូវបានប្រាប់ឈ្មោះ សារ ឬលេខសំណួររបស់អ្នកផ្សេងទេ។
matter-asked = { $name } បានសួរពួកគេ { $when }។
# $shown: how many joined, $asked: how many were asked.
matter-joined = ក្នុងចំណោម { $asked } នាក់ដែលយើងបានសួរ មាន { $shown } នាក់ចូលរួម។
matter-joined-none = យើងបានសួរ { $asked } នាក់។ មិនទាន់មានពីរនាក់ចូលរួមទេ។
matter-hers-open = អ្នកសួរម្នាក់នេះមិនទាន់បានឆ្លើយទេ។
matter-hers-yes = អ្នកសួរម្នាក់នេះចូលរួម។
matter-hers-no = អ្នកសួរម្នាក់នេះមិនចូលរួមទេ។
matter-write = សរសេរទៅអ្នកចូលរួមទាំងអស់
matter-write-hint = ម្នាក់ៗឃើញសារដដែលនេះក្នុងករណីរៀងៗខ្លួន។ សូមកុំសរសេរអំពីរឿងរបស់មនុស្សណាម្នាក់ ហើយសូមសរសេរខ្លឹមសារដូចគ្នាជាគ្រប់ភាសា។
matter-text = ជាភាសា { $language }
matter-text-too = ជាភាសា { $language } (អ្នកខ្លះអានភាសានេះបានដែរ)
matter-write-button = ផ្ញើទៅទាំងអស់គ្នា
matter-to-all = ទៅអ្នកចូលរួមទាំងអស់
matter-end = បញ្ចប់រឿងរួមនេះ
matter-end-what = នឹងលែងសួរនរណាទៀត ហើយលែងអាចសរសេរទៅទាំងអស់គ្នាបាន។ ករណីនីមួយៗនៅតែបន្ត ហើយអ្វីដែលបានសរសេរនៅដដែល។
matter-end-button = បញ្ចប់
matter-error-nobody = លែងមានករណីផ្សេងដែលកំពុងបើក ហើយប្រាប់ឈ្មោះនិយោជកតែមួយនេះទៀតទេ។
matter-error-not-joined = អាចផ្ញើបាន លុះត្រាតែមានពីរនាក់ ឬច្រើនជាងចូលរួម ហើយអ្នកសួរម្នាក់នេះក៏ចូលរួមដែរ។ មិនបានផ្ញើអ្វីទេ។
matter-error-unread = មិនទាន់បានផ្ញើអ្វីទេ។ មានអ្នកដែលអានវាមិនបាន។ សូមសរសេរជាភាសាទាំងនេះផងដែរ៖ { $languages }។
act-wrote-to-all = បានសរសេរទៅអ្នកចូលរួមទាំងអស់
act-matter-ended = បានបញ្ចប់រឿងរួម

# The interpreting line of the Ministry of Justice: what a client says by word.
ministry-may = អ្នកសួរបានយល់ព្រម។ អាចទូរស័ព្ទទៅបាន។
ministry-may-not = អ្នកសួរមិនបានយល់ព្រមទេ។ យើងមិនទូរស័ព្ទទៅទេ។
ministry-said-yes = កត់ថា៖ បានយល់ព្រមដោយផ្ទាល់មាត់
ministry-said-no = កត់ថា៖ បានដកការយល់ព្រមវិញដោយផ្ទាល់មាត់
act-line-agreed = បានយល់ព្រមនឹងខ្សែទូរស័ព្ទរបស់ក្រសួងយុត្តិធម៌
act-line-not-agreed = បានដកការយល់ព្រមវិញ ចំពោះខ្សែទូរស័ព្ទរបស់ក្រសួងយុត្តិធម៌

# Suggestions and complaints to the city.
suggestion-tag = សំណូមពរ ឬការតវ៉ាទៅទីក្រុង
suggestion-error-unanswered = សំណូមពរ ឬការតវ៉ា ត្រូវតែមានចម្លើយ។ សូមឆ្លើយជាមុនសិន មុនពេលបិទ។

# Why somebody else is asked for, as the client chooses.
another-why-works-for-employer = អ្នកនោះជាប់ពាក់ព័ន្ធនឹងនិយោជករបស់ខ្ញុំ
another-why-knows-family = អ្នកនោះស្គាល់គ្រួសារខ្ញុំ ឬមនុស្សដែលខ្ញុំស្គាល់
another-why-treated-badly = អ្នកនោះមិនបានប្រព្រឹត្តល្អចំពោះខ្ញុំទេ
another-why-woman = ខ្ញុំចង់បានអ្នកប្រឹក្សាជាស្ត្រី
another-why-man = ខ្ញុំចង់បានអ្នកប្រឹក្សាជាបុរស
another-why-other = មូលហេតុផ្សេង ឬខ្ញុំមិនចង់ប្រាប់
# As the head is told.
another-told-heading = បានសុំអ្នកប្រឹក្សាផ្សេង
another-told-works-for-employer = និយាយថា អ្នកប្រឹក្សាជាប់ពាក់ព័ន្ធនឹងនិយោជក
another-told-knows-family = និយាយថា អ្នកប្រឹក្សាស្គាល់គ្រួសារ ឬមិត្តភក្តិរបស់គាត់
another-told-treated-badly = និយាយថា អ្នកប្រឹក្សាមិនបានប្រព្រឹត្តល្អចំពោះគាត់
another-told-woman = ចង់បានស្ត្រី
another-told-man = ចង់បានបុរស
another-told-other = មិនបានប្រាប់មូលហេតុ

# The client's page.
case-earlier = បង្ហាញសារមុនៗ { $shown }
case-said-to-all = ទៅអ្នកចូលរួមទាំងអស់
case-who-interprets = អ្នកបកប្រែផ្ទាល់មាត់របស់មជ្ឈមណ្ឌល ជួយអ្នកទាំងពីរ។
case-who-interprets-name = { $name } បកប្រែផ្ទាល់មាត់ឱ្យអ្នកទាំងពីរ។
case-who-translates-outside = អ្នកបកប្រែអត្ថបទខាងក្រៅមជ្ឈមណ្ឌល បកប្រែសារទាំងនេះ។ គាត់ត្រូវរក្សាការសម្ងាត់ទាំងអស់។
case-who-line = ខ្សែទូរស័ព្ទបកប្រែជួយអ្នកទាំងពីរ៖ { $line }។
case-who-line-ministry = ខ្សែទូរស័ព្ទបកប្រែរបស់ក្រសួងយុត្តិធម៌ ដែលទទួលបន្ទុកការងារអន្តោប្រវេសន៍ដែរ ជួយអ្នកទាំងពីរ៖ { $line }។
case-choices-heading = អ្វីដែលអ្នកសម្រេច
case-line-yes = ខ្សែទូរស័ព្ទបកប្រែ { $line }៖ យើងអាចទូរស័ព្ទទៅបាន
case-line-no = ខ្សែទូរស័ព្ទបកប្រែ { $line }៖ យើងមិនទូរស័ព្ទទៅទេ
case-line-agree = អាចទូរស័ព្ទទៅបាន
case-line-take-back = កុំទូរស័ព្ទទៅទៀត
case-another-how = អ្នកផ្សេងនឹងទទួលបន្ទុកសំណួររបស់អ្នក។ អាចត្រូវរង់ចាំយូរជាងមុនបន្តិច។
case-another-why = អ្នកអាចប្រាប់មូលហេតុ ឬមិនប្រាប់ក៏បាន។ មានតែប្រធានមជ្ឈមណ្ឌលប៉ុណ្ណោះ ទើបឃើញអ្វីដែលអ្នកជ្រើស។
case-joint-heading = ធ្វើជាមួយអ្នកដទៃ
case-joint-ask = មានអ្នកផ្សេងដែលធ្វើការឱ្យនិយោជកតែមួយនេះ បានសុំជំនួយដែរ។ តើអ្នកចង់ធ្វើរឿងនេះជាមួយគ្នាទេ?
case-joint-name = យើងមិនប្រាប់នរណាអំពីឈ្មោះ សារ ឬលេខសំណួររបស់អ្នកទេ។
case-joint-messages = សារទៅអ្នកចូលរួមទាំងអស់ នឹងមកដល់ទីនេះ។ អ្វីដែលអ្នកសរសេរនៅទីនេះ មានតែអ្នកប្រឹក្សារបស់អ្នកប៉ុណ្ណោះដែលអាន។
case-joint-free = អ្នកសម្រេចដោយខ្លួនឯង។ ទោះជ្រើសយ៉ាងណាក៏ដោយ សំណួររបស់អ្នកនៅតែបន្ត ហើយអ្នកអាចចាកចេញបានគ្រប់ពេល។
case-joint-yes = ចង់ ធ្វើជាមួយគ្នា
case-joint-no = ទេ ខ្ញុំធ្វើតែម្នាក់ឯង
case-joint-later = ខ្ញុំសម្រេចនៅពេលក្រោយ
case-joint-in = អ្នកបានចូលរួមហើយ។
# $count chooses the form, $shown is the number as it is shown.
case-joint-together = ឥឡូវនេះ មាន { $shown } នាក់ចូលរួម រួមទាំងអ្នក។
case-joint-leave = ចាកចេញ
case-joint-out = អ្នកមិនបានចូលរួមទេ។ បើអ្នកប្ដូរចិត្ត អ្នកអាចចូលរួមបានគ្រប់ពេល។
case-joint-over = រឿងរួមបានចប់ហើយ។ សំណួររបស់អ្នកនៅតែបន្ត។
case-own-heading = ករណីរបស់អ្នក
