# The navigation.
nav-office-staff = បុគ្គលិក និងវេនការងារ

# A counsellor's cases.
desk-title = ករណីរបស់ខ្ញុំ
desk-empty = ឥឡូវនេះ អ្នកមិនមានករណីទេ។ ករណីថ្មីនឹងបង្ហាញនៅទីនេះដោយខ្លួនវា។
desk-mine = ត្រូវធ្វើឥឡូវនេះ
desk-others = កំពុងរង់ចាំអ្នកដទៃ
desk-locator = លេខសំណួរ
desk-language = ភាសា
desk-topic = ប្រធានបទ
desk-state = ស្ថានភាព
desk-client-wrote = អ្នកសួរបានសរសេរ
desk-answer-by = ថ្ងៃកំណត់ឆ្លើយ
desk-urgent = បន្ទាន់
desk-late = យឺត
# $date: a day, already written in the language; $time: a time as 09:00
desk-moment = { $date } { $time }
# $time: a time as 09:00
desk-moment-today = ថ្ងៃនេះ { $time }

# One case.
# $locator: the number that the client reads out
desk-case-title = ករណី { $locator }
desk-by-client = អ្នកសួរ
desk-by-counsellor = អ្នកប្រឹក្សា
# $when: day and time
desk-read-at = បានអាន { $when }
desk-not-read = មិនទាន់បានអាន
# $language: name of a language in itself
desk-answer = ចម្លើយ ({ $language })
desk-answer-button = ផ្ញើចម្លើយ
desk-answer-close-button = ផ្ញើចម្លើយ ហើយបិទ
desk-close-heading = បិទដោយមិនឆ្លើយ
desk-close-what = ករណីនេះចប់សម្រាប់អ្នក ហើយចេញពីបញ្ជីរបស់អ្នក។ បើអ្នកសួរសរសេរម្ដងទៀត វានឹងបើកឡើងវិញ។
desk-close-button = បិទដោយមិនឆ្លើយ
desk-error-empty = សូមសរសេរចម្លើយ។ អ្វីដែលបានផ្ញើគឺទទេ។
# $limit: most characters
desk-error-too-long = ចម្លើយវែងពេក៖ យ៉ាងច្រើន { $limit } តួអក្សរ។ សូមសរសេរឱ្យខ្លីជាងមុន។
desk-error-client-wrote = ក្នុងពេលនោះ អ្នកសួរបានសរសេរម្ដងទៀត ដូច្នេះមិនទាន់បានផ្ញើអ្វីទេ។ សូមអានសារថ្មីជាមុនសិន។ អ្វីដែលអ្នកបានវាយ នៅទីនេះដដែល។
desk-error-closed = ឥឡូវនេះ មិនអាចធ្វើដូច្នេះចំពោះករណីនេះបានទេ។ សូមមើលស្ថានភាពរបស់វា។
desk-about-heading = ករណីនេះ
desk-step-opened = បានទទួល
desk-step-read = អ្នកប្រឹក្សាបានអាន
desk-step-answered = បានឆ្លើយ
desk-step-closed = បានបិទ
desk-why-heading = ហេតុអ្វីករណីនេះមកដល់ខ្ញុំ
desk-why-other-heading = ហេតុអ្វីករណីនេះនៅកន្លែងនេះ
# $name: a person
desk-why-by = { $name } បានជ្រើស។
# $reason: one of the messages that begin with reason-
desk-why-despite = បើតាមតែវិធាន លទ្ធផលគឺ៖ { $reason }។
desk-why-before = អ្នកប្រឹក្សាដដែលដូចមុន។
# $language: name of a language in itself
desk-why-language = ធ្វើការជាភាសារបស់អ្នកសួរ៖ { $language }។
# $topic: name of a topic; $level: 1 to 3
desk-why-topic = ចេះប្រធានបទ { $topic } (កម្រិត { $level } ក្នុងចំណោម 3)។
# $load, $capacity: points of work; a letter takes ten
desk-why-load = នៅអាចទទួលការងារបាន៖ រួមទាំងករណីនេះ បានប្រើ { $load } ពិន្ទុ ក្នុងចំណោម { $capacity } ពិន្ទុ។
# $count: how many people could take it; $rank: this person's place among them
desk-why-rank = { $count ->
    [1] គ្មាននរណាផ្សេងអាចទទួលករណីនេះបានទេ។
   *[other] មានមនុស្ស { $count } នាក់អាចទទួលករណីនេះបាន ហើយម្នាក់នេះនៅលំដាប់ទី { $rank }។
}
desk-trail-heading = នរណាបានបើកវា
# $name: a person
desk-trail-given = បានប្រគល់ឱ្យ { $name }

# What was done in a case.
act-opened = បានទទួលសំណួរ
act-read = បានអាន
act-answered = បានឆ្លើយ
act-closed = បានបិទ
act-assigned = បានប្រគល់ឱ្យអ្នកប្រឹក្សា
act-released = បានយកមកវិញ
act-reopened = បានបើកឡើងវិញ
act-late = ចម្លើយយឺត
act-client-wrote = អ្នកសួរបានសរសេរម្ដងទៀត

# Where a case stands.
state-waiting = កំពុងរង់ចាំអ្នកប្រឹក្សា
state-offered = បានស្នើឱ្យទទួល
state-assigned = ថ្មី
state-working = កំពុងធ្វើ
state-waiting-client = កំពុងរង់ចាំអ្នកសួរ
state-waiting-agency = កំពុងរង់ចាំស្ថាប័នរដ្ឋ
state-referred = បានបញ្ជូនទៅស្ថាប័នផ្សេង
state-resolved = បានដោះស្រាយ
state-follow-up = ត្រូវសួរម្ដងទៀត
state-closed = បានបិទ
state-erased = បានលុប

# Why the rules looked at a case.
cause-opened = មានសំណួរចូលមក។
cause-retried = បានពិនិត្យម្ដងទៀត ពេលមានអ្នកអាចទទួលការងារបាន។
cause-reopened = បានពិនិត្យម្ដងទៀត ព្រោះអ្នកសួរបានសរសេរ។
cause-by-hand = ប្រគល់ដោយមនុស្សជ្រើស។

# Why somebody cannot take a case, and why it waits.
reason-no-staff = គ្មានបុគ្គលិក
reason-inactive = គណនីមិនប្រើទេ
reason-not-a-counsellor = មិនមែនអ្នកប្រឹក្សា
reason-off-shift = គ្មានវេនទៀតនៅថ្ងៃនេះ
reason-absent = ឈប់សម្រាក
reason-on-shift-later = នឹងមកនៅពេលក្រោយក្នុងថ្ងៃនេះ
reason-no-language = គ្មានភាសារួមជាមួយអ្នកសួរ
reason-speaks-but-does-not-write = និយាយភាសានេះបាន តែសរសេរមិនបាន
reason-writes-but-does-not-speak = សរសេរភាសានេះបាន តែនិយាយមិនបាន
reason-no-topic = មិនចេះប្រធានបទនេះ
reason-live-full = រវល់ជាមួយភ្ញៀវ ឬទូរស័ព្ទ
reason-open-full = បញ្ជីករណីពេញ
reason-excluded = មិនអាចទទួលករណីនេះ តាមការកំណត់

# The office now.
office-title = ការិយាល័យឥឡូវនេះ
office-late-heading = យឺត
office-waiting-heading = កំពុងរង់ចាំ
office-here = នៅទីនេះឥឡូវ
office-not-here = មិននៅទីនេះ
office-absent = ឈប់សម្រាកថ្ងៃនេះ
office-now = ឥឡូវនេះ
office-since = តាំងពី
office-where = ហេតុអ្វី ឬនៅជាមួយនរណា
# $name: a person
office-has-it = នៅជាមួយ { $name }
office-nothing-waits = គ្មានករណីកំពុងរង់ចាំទេ។
office-assign-heading = ជ្រើស និងប្រគល់ដោយខ្លួនឯង
# $locator: the number that the client reads out
office-assign-label = នរណាទទួលករណី { $locator }
office-choose = សូមជ្រើសមនុស្សម្នាក់
# $name: a person
office-option-fits = { $name }៖ សមស្រប
# $name: a person; $reason: one of the messages that begin with reason-
office-option-against = { $name }៖ { $reason }
office-assign-button = ប្រគល់
office-people-heading = នរណានៅទីនេះ
office-load-heading = ករណីដែលកំពុងបើក
# $load, $capacity: points of work; a letter takes ten
office-load = { $load } ក្នុងចំណោម { $capacity }
office-somebody-left = អ្នកដែលបានឈប់ធ្វើការ
office-error-no-case = គ្មានករណីនេះទេ។
office-error-closed = ករណីនេះបានបិទហើយ។ មិនអាចប្រគល់ឱ្យនរណាបានទេ។
office-error-full = បញ្ជីរបស់អ្នកនោះពេញហើយ។ សូមជ្រើសអ្នកផ្សេង ឬបង្កើនពិន្ទុការងារឱ្យគាត់ជាមុនសិន។
office-error-nobody = សូមជ្រើសអ្នកប្រឹក្សាជាមុនសិន។
office-error-taken = ករណីនេះនៅជាមួយអ្នកនោះរួចហើយ ឬទើបតែបានប្រគល់ឱ្យនរណាម្នាក់។

# The decisions on a case.
# $locator: the number that the client reads out
office-case-title = ការសម្រេចអំពីករណី { $locator }
office-decisions-link = ការសម្រេចទាំងអស់អំពីករណីនេះ
office-no-content = អ្វីដែលអ្នកសួរបានប្រាប់ មិនបង្ហាញនៅទីនេះទេ។
office-read-link = អានករណីនេះ (ការអាននេះត្រូវបានកត់ត្រាទុក)
closing-spam = បិទ៖ មិនមែនជាសំណួរពិត (សារឥតបានការ)
closing-elsewhere = បិទ៖ បានដោះស្រាយនៅកន្លែងផ្សេង
office-owner = នៅជាមួយនរណា
office-decided-at = ពេលណា
office-decided-by = ដោយ
office-waits-for = រង់ចាំដោយសារ
office-rules = វិធាន
# $version: number of the version
office-policy = កំណែទី { $version }
office-found = លទ្ធផលពិនិត្យ

# People and shifts.
staff-title = បុគ្គលិក និងវេនការងារ
staff-name = ឈ្មោះ
staff-email = អ៊ីមែល
staff-lang = ភាសារបស់ទំព័រ
staff-roles = តួនាទី
staff-languages = ភាសា
staff-topics = ប្រធានបទ
staff-shifts = វេនប្រចាំសប្ដាហ៍
staff-link = តំណសម្រាប់ចូល
staff-link-button = បង្កើតតំណ
# $name: a person
staff-link-label = បង្កើតតំណ សម្រាប់ចូល ឱ្យ { $name }
# $name: a person
staff-link-made = តំណសម្រាប់ចូល របស់ { $name }
staff-link-hint = សូមឱ្យតំណនេះតែអ្នកនេះម្នាក់ប៉ុណ្ណោះ។ វាប្រើបានតែម្ដង ក្នុងរយៈពេលបីថ្ងៃ ហើយបង្ហាញតែពេលនេះប៉ុណ្ណោះ។
# $day: a weekday, short; $from, $until: times as 09:00
staff-hours = { $day } { $from } ដល់ { $until }
staff-add-heading = បន្ថែមមនុស្ស
staff-add-button = បន្ថែម ហើយបង្កើតតំណសម្រាប់ចូល
staff-errors-heading = មានចំណុចខ្លះមិនទាន់ត្រឹមត្រូវ
staff-error-name = សូមសរសេរឈ្មោះ។
staff-error-email = សូមសរសេរអាសយដ្ឋានអ៊ីមែល។
staff-error-lang = សូមជ្រើសភាសា។
staff-error-role = សូមជ្រើសតួនាទីយ៉ាងតិចមួយ។
staff-error-address-taken = មានគណនីដែលប្រើអាសយដ្ឋាននេះរួចហើយ។

# One person.
# $name: a person
staff-edit-title = { $name }៖ ការងារ និងម៉ោង
staff-speaks = និយាយ
staff-writes = សរសេរ
staff-level = កម្រិត
# $what: a language or a topic
staff-level-label = កម្រិត៖ { $what }
staff-language-level-1 = ល្មមប្រើបាន
staff-language-level-2 = ល្អ
staff-language-level-3 = ភាសាកំណើត
staff-topic-level-0 = មិនចេះទេ
staff-topic-level-1 = សំណួរទូទៅ
staff-topic-level-2 = ល្អ
staff-topic-level-3 = ករណីពិបាកផង
staff-shifts-hint = វេនទាំងនេះប្រើចាប់ពីថ្ងៃនេះទៅ។ បើថ្ងៃណាមិនធ្វើការ សូមទុកឱ្យនៅទទេ។
staff-day = ថ្ងៃ
staff-before-break = វេន
staff-after-break = វេនទីពីរ
# $day: a weekday, short
staff-from-label = { $day } ចាប់ពី
# $day: a weekday, short
staff-until-label = { $day } រហូតដល់
staff-error-hours = វេនមួយត្រូវមានម៉ោងចាប់ផ្ដើម និងម៉ោងចប់។ ម៉ោងចប់ត្រូវនៅក្រោយម៉ោងចាប់ផ្ដើម ហើយមិនអាចជាន់គ្នានឹងវេនផ្សេងទេ។
staff-capacity-heading = ចំនួនការងារដែលអាចទទួល
staff-open = ករណីដែលកំពុងបើក គិតជាពិន្ទុ
staff-open-hint = លិខិតមួយប្រើ 10 ពិន្ទុ រហូតដល់បានឆ្លើយ។
staff-live = ភ្ញៀវ និងទូរស័ព្ទ គិតជាពិន្ទុ
staff-live-hint = ភ្ញៀវម្នាក់ ឬទូរស័ព្ទម្ដង ប្រើ 100 ពិន្ទុ ហើយការជជែកជាសារម្ដង ប្រើ 25 ពិន្ទុ។
staff-error-capacity = សូមសរសេរលេខពី 0 ដល់ 10,000។
staff-error-capacity-taken = ពិន្ទុដែលបានប្រើហើយ លើសពីនេះ។ សូមប្រគល់ករណីខ្លះឱ្យអ្នកដទៃជាមុនសិន។
staff-away-heading = ថ្ងៃឈប់សម្រាក
# $from, $until: days, already written in the language
staff-away = { $from } ដល់ { $until }
staff-away-from = ឈប់សម្រាកចាប់ពី
staff-away-until = រហូតដល់ (រួមទាំងថ្ងៃនោះ)
staff-error-absence = សូមសរសេរថ្ងៃទាំងពីរ។ ថ្ងៃចុងក្រោយមិនអាចនៅមុនថ្ងៃដំបូងទេ។
staff-end = បញ្ចប់៖ { $what }
staff-error-own-head = អ្នកមិនអាចបញ្ចប់តួនាទីជាប្រធានមជ្ឈមណ្ឌលរបស់ខ្លួនឯងបានទេ។ ប្រធានម្នាក់ទៀតអាចធ្វើបាន។
staff-save-button = រក្សាទុក

# Roles.
role-head = ប្រធានមជ្ឈមណ្ឌល
role-counsellor = អ្នកប្រឹក្សា
role-interpreter = អ្នកបកប្រែផ្ទាល់មាត់
role-writer = អ្នកសរសេរ
role-publisher = អ្នកចេញផ្សាយ
role-translator = អ្នកបកប្រែអត្ថបទ
role-reviewer = អ្នកពិនិត្យការបកប្រែ
# $role: name of a role; $language: name of a language in itself
staff-role-in = { $role }៖ { $language }
staff-give-role = ផ្ដល់តួនាទី
staff-give-lang = សម្រាប់ភាសាណា
staff-give-lang-hint = មានតែអ្នកបកប្រែអត្ថបទ និងអ្នកពិនិត្យការបកប្រែប៉ុណ្ណោះ ដែលមានតួនាទីសម្រាប់ភាសាមួយ។
staff-every-language = គ្រប់ភាសា
staff-give-button = ផ្ដល់តួនាទីនេះ
