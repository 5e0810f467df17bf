# Why a question is where it is: what the client is told.

# A letter. $language is the language's own name, $topic the topic.
why-client-letter = អ្នកប្រឹក្សាដែលសរសេរភាសា { $language } ហើយចេះប្រធានបទនេះ ({ $topic }) ទទួលបន្ទុកសំណួររបស់អ្នក។
why-client-talk = អ្នកនឹងនិយាយជាមួយអ្នកប្រឹក្សាដែលនិយាយភាសា { $language } ហើយចេះប្រធានបទនេះ៖ { $topic }។
why-client-asked-letter = យើងបានសួរអ្នកប្រឹក្សាដែលសរសេរភាសា { $language } ហើយចេះប្រធានបទនេះ៖ { $topic }។
why-client-asked-talk = យើងបានសួរអ្នកប្រឹក្សាដែលនិយាយភាសា { $language } ហើយចេះប្រធានបទនេះ៖ { $topic }។
why-client-pair-letter = អ្នកប្រឹក្សាដែលចេះប្រធានបទនេះ ({ $topic }) ទទួលបន្ទុកសំណួររបស់អ្នក។ មានអ្នកសរសេរភាសា { $language } បកប្រែឱ្យអ្នកទាំងពីរ។
why-client-pair-talk = អ្នកនឹងនិយាយជាមួយអ្នកប្រឹក្សាដែលចេះប្រធានបទនេះ៖ { $topic }។ អ្នកបកប្រែផ្ទាល់មាត់ភាសា { $language } នឹងនៅជាមួយដែរ។
why-client-line = អ្នកនឹងនិយាយជាមួយអ្នកប្រឹក្សាដែលចេះប្រធានបទនេះ៖ { $topic }។ អ្នកបកប្រែផ្ទាល់មាត់ជួយអ្នកទាំងពីរតាមទូរស័ព្ទ។
# $line is who runs the interpreting line.
why-client-line-of = ស្ថាប័នដែលទទួលបន្ទុកខ្សែទូរស័ព្ទបកប្រែ៖ { $line }។
why-client-name = អ្នកប្រឹក្សារបស់អ្នកគឺ { $name }។
why-client-waits-hours = សំណួររបស់អ្នករង់ចាំរហូតដល់អ្នកប្រឹក្សាមកធ្វើការ។
why-client-waits-room = សំណួររបស់អ្នករង់ចាំរហូតដល់អ្នកប្រឹក្សាទំនេរ។
why-client-waits-language = សំណួររបស់អ្នករង់ចាំអ្នកដែលចេះភាសា { $language }។
why-client-waits-your-language = សំណួររបស់អ្នករង់ចាំអ្នកដែលចេះភាសារបស់អ្នក។
why-client-waits-topic = សំណួររបស់អ្នករង់ចាំអ្នកប្រឹក្សាដែលចេះប្រធានបទនេះ៖ { $topic }។
why-client-waits-woman = សំណួររបស់អ្នករង់ចាំអ្នកប្រឹក្សាជាស្ត្រី ដូចដែលអ្នកបានសុំ។
why-client-waits-man = សំណួររបស់អ្នករង់ចាំអ្នកប្រឹក្សាជាបុរស ដូចដែលអ្នកបានសុំ។
why-client-waits-line = សំណួររបស់អ្នករង់ចាំខ្សែទូរស័ព្ទបកប្រែដែលទំនេរ។
why-client-waits-agree = សំណួររបស់អ្នករង់ចាំអ្នកបកប្រែផ្ទាល់មាត់។ ខ្សែទូរស័ព្ទរបស់ក្រសួងយុត្តិធម៌អាចជួយបាន បើអ្នកយល់ព្រម។
why-client-waits-head = សំណួររបស់អ្នកកំពុងរង់ចាំ។ ប្រធានមជ្ឈមណ្ឌលកំពុងរកអ្នកប្រឹក្សាសម្រាប់អ្នក។
why-client-waits-somebody = សំណួររបស់អ្នករង់ចាំអ្នកប្រឹក្សាដែលអាចទទួលវា។
# $count chooses the form, $shown is the number as it is shown.
why-client-patience = បើគ្មាននរណាទំនេរក្នុង { $shown } នាទី យើងនឹងរកអ្នកបកប្រែផ្ទាល់មាត់។

# More reasons why somebody, or a line, cannot take a case.
reason-not-an-interpreter = មិនមែនអ្នកបកប្រែផ្ទាល់មាត់
reason-only-letters = បកប្រែតែលិខិត
reason-with-somebody = ឥឡូវនេះ នៅជាមួយអ្នកសួរ
reason-on-break = សម្រាកបន្តិច
reason-shift-ends-soon = ជិតចប់វេន
reason-other-gender = អ្នកសួរបានសុំស្ត្រី ឬបុរស
reason-passed = មិនទទួល ឬមិនបានឆ្លើយទាន់ពេល
reason-line-closed = ម៉ោងនេះគេមិនលើកទូរស័ព្ទទេ
reason-line-tried = បានទូរស័ព្ទទៅ តែគ្មាននរណាលើក
reason-lines-busy = រវល់គ្រប់ខ្សែ
reason-line-not-agreed = អ្នកសួរមិនយល់ព្រមនឹងខ្សែនេះ
reason-no-interpreter = គ្មានអ្នកបកប្រែផ្ទាល់មាត់ណាទំនេរ
reason-no-line = គ្មានខ្សែទូរស័ព្ទបកប្រែណាទំនេរ

# How far the rules were relaxed.
why-step-own = ភាសាផ្ទាល់របស់អ្នកសួរ
why-step-second = ភាសាទីពីររបស់អ្នកសួរ
why-step-pair = អ្នកប្រឹក្សា និងអ្នកបកប្រែផ្ទាល់មាត់
why-step-own-later = ភាសាផ្ទាល់របស់អ្នកសួរ នៅពេលក្រោយថ្ងៃនេះ
why-step-second-later = ភាសាទីពីររបស់អ្នកសួរ នៅពេលក្រោយថ្ងៃនេះ
why-step-pair-later = អ្នកប្រឹក្សា និងអ្នកបកប្រែផ្ទាល់មាត់ នៅពេលក្រោយថ្ងៃនេះ

# What would help a case that waits.
why-advice-ask-about-line = សូមសួរអ្នកសួរថា តើអាចទូរស័ព្ទទៅខ្សែរបស់ក្រសួងយុត្តិធម៌បានទេ។
why-advice-find-interpreter = មានអ្នកប្រឹក្សាហើយ។ សូមរកអ្នកបកប្រែផ្ទាល់មាត់ ឬអ្នកបកប្រែអត្ថបទ។
why-advice-offer-appointment = ថ្ងៃនេះគ្មាននរណាអាចទទួលបានទេ។ សូមស្នើឱ្យណាត់ជួប។

# A decision, told to staff.
why-step = ជំហាន
why-help = អ្វីដែលអាចជួយ
why-look-again = ជំហានបន្ទាប់
why-look-again-in = ក្រោយ { $shown } នាទី៖ អ្នកប្រឹក្សា និងអ្នកបកប្រែផ្ទាល់មាត់
why-tell-head = សម្រាប់ប្រធានមជ្ឈមណ្ឌល
why-tell-head-what = ឥឡូវនេះ ត្រូវការការសម្រេចរបស់អ្នក។
why-client-heading = អ្វីដែលប្រាប់អ្នកសួរ
why-outcome = លទ្ធផល
why-outcome-assigned = បានប្រគល់ភ្លាម
why-outcome-offered-seconds = បានសួរមុនគេ ហើយមានពេល { $shown } វិនាទីដើម្បីឆ្លើយ
why-outcome-offered-hours = បានសួរមុនគេ ហើយមានពេល { $shown } ម៉ោងធ្វើការដើម្បីឆ្លើយ
why-outcome-waiting = កំពុងរង់ចាំ
why-role = តួនាទី
why-role-owner = អ្នកប្រឹក្សា
why-role-interpreter = អ្នកបកប្រែផ្ទាល់មាត់
why-line = ខ្សែទូរស័ព្ទបកប្រែ
why-line-ministry = ខ្សែទូរស័ព្ទរបស់ក្រសួងយុត្តិធម៌
# $rank is the place, $level the topic level, $load the points with this case.
why-rank = អាចទទួលបាន លំដាប់ទី { $rank }។ កម្រិតប្រធានបទ { $level } ក្នុងចំណោម 3, { $load } ពិន្ទុរួមទាំងករណីនេះ
why-rank-before = អាចទទួលបាន លំដាប់ទី { $rank }។ អ្នកប្រឹក្សាដដែលដូចមុន, កម្រិតប្រធានបទ { $level } ក្នុងចំណោម 3, { $load } ពិន្ទុរួមទាំងករណីនេះ
why-rank-interprets = អាចបកប្រែបាន លំដាប់ទី { $rank }។ { $load } ពិន្ទុរួមទាំងករណីនេះ
why-rank-line = អាចបកប្រែបាន លំដាប់ទី { $rank }។ ទូរស័ព្ទ { $load } ក្នុងពេលតែមួយ រួមទាំងមួយនេះ
why-with-interpreter = { $name } បកប្រែផ្ទាល់មាត់។
why-by-line = បកប្រែតាមខ្សែ៖ { $line }។

# What if: a decision that is not kept.
why-if-heading = ប្រសិនបើ
why-if-what = វិធានសម្រេចអំពីករណីនេះ តាមអ្វីៗដូចដែលមានឥឡូវនេះ។ គ្មានអ្វីត្រូវបានប្ដូរ ឬរក្សាទុកទេ។
why-if-who = មនុស្ស ឬខ្សែទូរស័ព្ទ
why-if-change = អ្វីដែលនឹងខុសពីនេះ
why-if-change-nothing = គ្មានអ្វី
why-if-change-speaks = ចេះភាសារបស់អ្នកសួរ
why-if-change-knows = ចេះប្រធានបទនេះ
why-if-change-works = ធ្វើការពីឥឡូវនេះរហូតដល់ចប់ថ្ងៃ
why-if-change-comes = នៅទីនេះ ហើយទំនេរ
why-if-change-leaves = មិននៅ
why-if-change-room = អាចទទួលបានមួយទៀត
why-if-change-line = លើកទូរស័ព្ទ និងមានខ្សែមួយទៀត
why-if-nobody = គ្មាននរណា
why-if-button = បង្ហាញ
why-if-result = អ្វីដែលវិធាននឹងសម្រេចឥឡូវនេះ
why-if-error = សូមជ្រើសមនុស្ស ឬខ្សែទូរស័ព្ទ ដែលសមនឹងការផ្លាស់ប្ដូរនេះ។
