# What Telegram lists below the field for typing: one short line for each command.
bot-command-start = ចាប់ផ្ដើម ហើយជ្រើសភាសា
bot-command-guides = អានមគ្គុទ្ទេសក៍
bot-command-contacts = រកកន្លែងដែលអាចទូរស័ព្ទទៅ
bot-command-ask = សួរអ្នកប្រឹក្សា ឥតគិតថ្លៃ
bot-command-topics = ជ្រើសព័ត៌មានថ្មីដែលចង់ទទួល
bot-command-language = ប្ដូរភាសា
bot-command-stop = ឈប់ទទួលព័ត៌មានថ្មីទាំងអស់

# The conversation.
# $city: the city's name
bot-greeting = ជម្រាបសួរ។ នៅទីនេះ { $city } មានមគ្គុទ្ទេសក៍ លេខទូរស័ព្ទ និងការប្រឹក្សាឥតគិតថ្លៃសម្រាប់អ្នក។ សូមជ្រើសភាសារបស់អ្នក។
bot-menu-button = ម៉ឺនុយ
bot-not-understood = យើងមិនយល់ទេ។ សូមជ្រើសប៊ូតុងមួយ។
# $wanted, $shown: names of languages in themselves
bot-fallback = អត្ថបទមិនទាន់ចេញផ្សាយជាភាសា { $wanted } ទេ។ អ្នកនឹងទទួលអត្ថបទជាភាសា { $shown }។

# Guides.
bot-guides-choose = សូមជ្រើសមគ្គុទ្ទេសក៍មួយ។
bot-guide-open = អានទាំងអស់
bot-guide-stale = ក្រោយមក អត្ថបទភាសាកូរ៉េបានផ្លាស់ប្ដូរ។ លើគេហទំព័រ មានសញ្ញាសម្គាល់កន្លែងដែលបានផ្លាស់ប្ដូរ។

# Asking a counsellor.
bot-ask-passes-telegram = អ្វីដែលអ្នកសរសេរនៅទីនេះ ក៏ឆ្លងកាត់ Telegram ដែរ។ បើអ្នកមិនចង់ទេ សូមសួរនៅលើគេហទំព័ររបស់យើង។
bot-ask-on-site = សួរនៅលើគេហទំព័រវិញ
# $button: the text of the button that sends it
bot-ask-write = សូមសរសេរនៅទីនេះ ជាសារមួយ ឬច្រើន។ ទាល់តែអ្នកចុច «{ $button }» ទើបសំណួរទៅដល់អ្នកប្រឹក្សា។
# $button: the text of the button that sends it
bot-ask-noted = យើងបានកត់ទុកហើយ។ អ្នកអាចសរសេរបន្ថែមបាន។ ពេលសរសេរចប់ សូមចុច «{ $button }»។
bot-ask-too-long = វែងពេក។ សារចុងក្រោយរបស់អ្នកមិនបានបន្ថែមទេ តែអ្វីដែលអ្នកបានសរសេរពីមុន នៅដដែល។ សូមផ្ញើវា ឬសរសេរបន្ថែមឱ្យខ្លីជាងមុន។
bot-ask-urgent = បានដាក់សញ្ញាថា រឿងនេះបន្ទាន់ មិនអាចរង់ចាំបាន។ បើមានគ្រោះថ្នាក់ សូមទូរស័ព្ទទៅលេខ 112 ឬ 119 ជាមុនសិន។ សំណួរមិនទាន់បានផ្ញើទេ។
bot-ask-can-wait = បានដកសញ្ញាបន្ទាន់ចេញហើយ។
bot-ask-unsent = សំណួររបស់អ្នកមិនទាន់បានផ្ញើទេ។ អ្នកអាចសរសេរបន្ថែម ផ្ញើ ឬបោះបង់វា។
bot-ask-cancel-button = បោះបង់
bot-ask-cancelled = យើងបានលុបអ្វីដែលអ្នកបានសរសេរ។ គ្មានអ្វីត្រូវបានផ្ញើទេ។
bot-ask-nothing = គ្មានអ្វីសម្រាប់ផ្ញើទេ។ បើអ្នកបានផ្ញើសំណួរមុននេះ យើងបានទទួលវាហើយ។
bot-ask-announced = ពេលមានចម្លើយ នឹងមានសារមកទីនេះ។ សារប្រាប់តែថាមានចម្លើយប៉ុណ្ណោះ។ អ្នកអានចម្លើយនៅលើគេហទំព័ររបស់យើង ដោយប្រើលេខរបស់អ្នក។

# A case tied to this chat by a link of its page. No matter is named: others may see the phone.
bot-tied = រួចរាល់ហើយ។ ពេលមានអ្វីថ្មីសម្រាប់អ្នក នឹងមានសារមកទីនេះ។
bot-link-spent = តំណនេះលែងប្រើបានហើយ។ សូមបើកទំព័រនោះម្ដងទៀត ហើយយកតំណថ្មី។

# Updates.
# $button: the text of the button that ends the choice
bot-topics-choose = សូមជ្រើសរឿងដែលអ្នកចង់ទទួលព័ត៌មាន។ បន្ទាប់មក សូមចុច «{ $button }»។
bot-topics-done-button = ជ្រើសរួចហើយ
# $topics and $stop: commands as they are typed, /topics and /stop
bot-topics-how = ពេលមានអ្វីថ្មី នឹងមានសារមកទីនេះ។ ប្រើ { $topics } ដើម្បីកែអ្វីដែលអ្នកទទួល ប្រើ { $stop } ដើម្បីឈប់ទទួល។
# $shown: name of a language in itself
bot-topics-language = ចាប់ពីពេលនេះទៅ អ្នកនឹងទទួលព័ត៌មានថ្មីជាភាសា { $shown }។
bot-stopped = អ្នកនឹងលែងទទួលព័ត៌មានថ្មីនៅទីនេះ។ យើងបានលុបការជជែកនេះចេញពីបញ្ជីរបស់យើងហើយ។
bot-nothing-to-stop = គ្មានអ្វីត្រូវឈប់ទេ៖ អ្នកមិនទទួលព័ត៌មានថ្មីនៅទីនេះទេ។
