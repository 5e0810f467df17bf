# My day: what a counsellor sees first. The page looks again by itself.
day-again = មើលម្ដងទៀត
# Read out and shown for a while when the lists have changed
day-changed = មានអ្វីថ្មី
day-links = ការងារផ្សេងទៀត
# $time: a time as 18:00
day-shift-from = វេនរបស់អ្នកចាប់ផ្ដើមនៅម៉ោង { $time }
# $time: a time as 18:00
day-shift-until = វេនរបស់អ្នកចប់នៅម៉ោង { $time }
day-shift-over = វេនរបស់អ្នកថ្ងៃនេះបានចប់ហើយ
day-shift-none = ថ្ងៃនេះ អ្នកគ្មានវេនទេ
day-shift-away = ថ្ងៃនេះ អ្នកឈប់សម្រាក
day-offer-over = ផុតពេលឆ្លើយហើយ
day-talks-heading = កំពុងនៅជាមួយអ្នក
day-talk-over = ចប់ហើយ
# $locator: the number that the client reads out
day-talk-over-label = ការសន្ទនាក្នុងករណី { $locator } ចប់ហើយ
day-group-late = យឺត
day-group-today = ត្រឹមថ្ងៃនេះ
day-group-week = សប្ដាហ៍នេះ
day-group-later = ពេលក្រោយ
day-why = អ្វីដែលត្រូវធ្វើ
# $when: day and time
day-answer-by = ឆ្លើយត្រឹម { $when }
# $count: how many messages; $shown: the same, written in the language
day-new-messages = សារថ្មី { $shown }
day-interpreting-heading = ករណីដែលអ្នកបកប្រែផ្ទាល់មាត់
day-due-heading = ត្រូវធ្វើថ្ងៃនេះ
day-due-of-colleague = កិច្ចការដែលសហការីបានដាក់

# Finding one of one's own cases again.
own-title = រកករណីរបស់ខ្ញុំ
own-what = រកឃើញករណីរបស់អ្នកផ្ទាល់ រួមទាំងករណីដែលបានបិទ តាមចំណុចខាងក្រោម។ អ្វីដែលបាននិយាយ ត្រូវបានរក្សាទុកជាកូដសម្ងាត់ ហើយមិនត្រូវបានស្វែងរកទេ។
own-any = ទាំងអស់
own-from = បានទទួលចាប់ពី
own-until = បានទទួលរហូតដល់
own-locator = លេខសំណួរ 8 ខ្ទង់ដំបូង
own-button = ស្វែងរក
own-opened = បានទទួល
own-none = រកមិនឃើញករណីណារបស់អ្នកទេ។ សូមបំពេញតិចជាងមុន ឬពង្រីករយៈពេល។ បើសហការីទទួលបន្ទុកករណីនោះ សូមសួរប្រធានមជ្ឈមណ្ឌល។
own-older = ករណីចាស់ជាងនេះ
own-error-choice = សូមជ្រើសមួយពីបញ្ជី។
own-error-day = សូមសរសេរថ្ងៃដែលមានក្នុងប្រតិទិន ដូចជា 2026-11-23។
own-error-order = ថ្ងៃចុងក្រោយនៅមុនថ្ងៃដំបូង។
own-error-locator = សូមសរសេរតែលេខសំណួរ 8 ខ្ទង់ដំបូងប៉ុណ្ណោះ។
