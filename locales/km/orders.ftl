# Orders: translations that the newsroom asks of somebody until a day.
nav-orders = ការបកប្រែដែលបានស្នើ
orders-title = ការបកប្រែដែលបានស្នើ
orders-mine-title = ការបកប្រែរបស់ខ្ញុំ
orders-back = ត្រឡប់ទៅបញ្ជី
orders-ask = ស្នើឱ្យបកប្រែ
orders-statement = របាយការណ៍ប្រចាំខែ
orders-asked = បានស្នើហើយ។ អ្នកបកប្រែទាំងអស់ទទួលអ៊ីមែល។
orders-delivered-done = សូមអរគុណ។ យើងបានទទួលការបកប្រែហើយ។ ឥឡូវនេះ អ្នកផ្សេងដែលចេះភាសានេះអានវា។
orders-cancelled-done = បានបោះបង់ហើយ។ អ្នកបកប្រែទទួលអ៊ីមែល។
orders-none-open = ឥឡូវនេះ គ្មានការបកប្រែណាត្រូវបានស្នើទេ។
orders-open = កំពុងធ្វើ
orders-delivered = បានប្រគល់
orders-delivered-this-month = បានប្រគល់ក្នុងខែនេះ
orders-text = អត្ថបទ
orders-translator = អ្នកបកប្រែ
orders-due = ថ្ងៃកំណត់
orders-characters = ចំនួនតួអក្សរកូរ៉េ
orders-delivered-on = ថ្ងៃប្រគល់
orders-state-asked = បានស្នើ
orders-state-opened = កំពុងបកប្រែ
orders-state-late = យឺត
orders-state-delivered = បានប្រគល់
orders-state-cancelled = បានបោះបង់

# One order.
# $title: Korean title of a text; $language: name of a language in itself
orders-order-title = { $title } បកប្រែជាភាសា { $language }
orders-extent = ចំនួនដែលត្រូវបកប្រែ
orders-extent-behind = តែអ្វីដែលថ្មី ឬបានផ្លាស់ប្ដូរ
orders-extent-whole = អត្ថបទទាំងមូល
orders-asked-by = អ្នកស្នើ
orders-note = ចំណាំសម្រាប់អ្នកបកប្រែ
orders-begin = បើកអត្ថបទ ហើយចាប់ផ្ដើម
orders-go-on = បន្តបកប្រែ
orders-see-text = មើលអត្ថបទ
orders-deliver-heading = តើធ្វើចប់ហើយឬនៅ
orders-deliver-what = អ្វីដែលអ្នកបានរក្សាទុកចុងក្រោយ ត្រូវបានប្រគល់។ អ្នកផ្សេងដែលចេះភាសានេះអានវា មុនពេលចាត់ទុកថាបានពិនិត្យ។
orders-deliver-button = ខ្ញុំធ្វើចប់ហើយ
orders-cancel-heading = បោះបង់ការស្នើ
orders-cancel-what = អ្នកបកប្រែទទួលអ៊ីមែល ហើយមិនចាំបាច់បន្តទេ។ អ្វីដែលបានរក្សាទុក នៅដដែល។
orders-cancel-button = បោះបង់ការស្នើ
orders-error-closed = ក្នុងពេលនោះ ការស្នើនេះត្រូវបានប្រគល់ ឬបោះបង់រួចហើយ។
orders-error-nothing-saved = តាំងពីពេលស្នើមក មិនទាន់មានអ្វីត្រូវបានរក្សាទុកទេ។ សូមរក្សាទុកការបកប្រែរបស់អ្នកជាមុនសិន។
# $count: paragraphs, for the plural; $shown: the number as it is written
orders-error-unfinished = មាន { $shown } កថាខណ្ឌមិនទាន់បានបកប្រែ ឬភាសាកូរ៉េរបស់វាបានផ្លាស់ប្ដូរ។ សូមធ្វើឱ្យចប់ជាមុនសិន។

# Asking.
orders-ask-title = ស្នើឱ្យបកប្រែ
orders-choose-text = ជ្រើសអត្ថបទនេះ
orders-languages = បកប្រែជាភាសាណា និងដោយនរណា
# $language: name of a language in itself
orders-translator-label = អ្នកបកប្រែជាភាសា { $language }
orders-no-translator = មិនទាន់មាននរណាបកប្រែជាភាសានេះទេ។ ប្រធានមជ្ឈមណ្ឌលអាចផ្ដល់តួនាទីឱ្យនរណាម្នាក់។
orders-lang-asked = បានស្នើរួចហើយ
orders-lang-missing = មិនទាន់មាន
orders-lang-whole = គ្មានកន្លែងចាស់
# $count: paragraphs, for the plural; $shown: the number as it is written
orders-lang-behind = កថាខណ្ឌចាស់ { $shown }
orders-note-hint = អ្វីដែលអ្នកបកប្រែគួរដឹង៖ អត្ថបទសម្រាប់នរណា ត្រូវប្រើពាក្យណា។
orders-ask-button = ស្នើតាមអ៊ីមែល
orders-error-text = សូមជ្រើសអត្ថបទដែលមានភាសាកូរ៉េ។
orders-error-due = សូមជ្រើសថ្ងៃចាប់ពីថ្ងៃនេះទៅ។
orders-error-languages = សូមជ្រើសភាសាយ៉ាងតិចមួយ។
# $language: name of a language in itself
orders-error-translator = សូមជ្រើសអ្នកដែលបកប្រែជាភាសា { $language }។
# $language: name of a language in itself
orders-error-asked = ការបកប្រែជាភាសា { $language } បានស្នើរួចហើយ។
# $language: name of a language in itself
orders-error-nothing = ក្នុងភាសា { $language } គ្មានកន្លែងចាស់ទេ។ បើចង់ឱ្យបកប្រែទាំងអស់ម្ដងទៀត សូមជ្រើសអត្ថបទទាំងមូល។

# The statement.
# $month: a month as 2026-11
orders-statement-title = ការបកប្រែដែលបានប្រគល់ក្នុងខែ { $month }
orders-statement-sheet = ទាញយកជាតារាង
orders-statement-empty = ក្នុងខែនេះ គ្មានអ្វីត្រូវបានប្រគល់ទេ។
orders-sum = សរុប
