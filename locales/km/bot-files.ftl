# Photos, voice messages and papers that somebody sends to the bot. No matter is named: others may see the phone.
# $day: a date
bot-files-question = តើចង់ឱ្យយើងដាក់អ្វីដែលអ្នកបានផ្ញើ ជាមួយសំណួររបស់អ្នក ថ្ងៃ { $day } ទេ?
bot-files-which = តើវាសម្រាប់សំណួរមួយណារបស់អ្នក?
bot-files-telegram = អ្វីដែលផ្ញើនៅទីនេះ ក៏នៅជាប់ក្នុង Telegram ដែរ។ ផ្ញើនៅលើគេហទំព័ររបស់យើង មានសុវត្ថិភាពជាង។
bot-files-put-button = បាទ/ចាស ផ្ញើវា
bot-files-drop-button = ទេ មិនផ្ញើវាទេ
bot-files-dropped = យើងមិនបានទទួលវាទេ។ វានៅតែក្នុងការជជែកនេះប៉ុណ្ណោះ ហើយអ្នកអាចលុបវានៅទីនេះ។
# $shown: a number
bot-files-arrived = វានឹងទៅដល់អ្នកប្រឹក្សារបស់អ្នក។ ចំនួនឯកសារដែលបានមកដល់៖ { $shown }
bot-files-not-fetched = មានអ្វីមួយមិនទាន់មកដល់ទេ៖ យើងយកវាពី Telegram មិនបាន។ សូមចុច «សាកម្ដងទៀត» ឬផ្ញើវានៅលើគេហទំព័ររបស់យើង។
bot-files-again-button = សាកម្ដងទៀត
bot-files-after-sending = យើងមិនទាន់បានទទួលវាទេ។ សូមផ្ញើសំណួររបស់អ្នកជាមុនសិន ហើយទទួលលេខរបស់អ្នក។ បន្ទាប់មក សូមផ្ញើរូបថត និងសារសំឡេងម្ដងទៀត។
bot-files-now = ឥឡូវនេះ អ្នកអាចផ្ញើរូបថត និងសារសំឡេងបានដែរ៖ ផ្ញើនៅទីនេះក៏បាន តែផ្ញើនៅលើគេហទំព័ររបស់យើង មានសុវត្ថិភាពជាង។
bot-files-no-question = ក្នុងការជជែកនេះ គ្មានសំណួរណាដែលអាចដាក់វាជាមួយបានទេ។ សូមសួរជាមុនសិន។ បើអ្នកបានសួរនៅលើគេហទំព័ររបស់យើង សូមផ្ញើវានៅទីនោះ ដោយប្រើលេខរបស់អ្នក។
bot-files-closed = យើងមិនបានទទួលវាទេ៖ សំណួរនេះត្រូវបានបិទហើយ។ សូមសរសេរនៅលើគេហទំព័ររបស់យើង ដោយប្រើលេខរបស់អ្នក ហើយសំណួរនឹងបើកឡើងវិញ។ អ្នកក៏អាចសួរសំណួរថ្មីបានដែរ។
bot-files-nothing = គ្មានអ្វីរង់ចាំផ្ញើទេ។ អ្វីដែលអ្នកបានផ្ញើមុន បានមកដល់ហើយ។
bot-files-caption = យើងមិនបានទទួលពាក្យដែលនៅខាងក្រោមរូបថតទេ។ សូមសរសេរវានៅលើគេហទំព័ររបស់យើង ដោយប្រើលេខរបស់អ្នក។
bot-files-other = យើងមិនអាចទទួលវីដេអូ រូបស្ទីកគ័រ ឬទីតាំងបានទេ។ ក្រោយពេលអ្នកបានសួររួច យើងទទួលរូបថត សារសំឡេង និងឯកសារ PDF, DOCX, XLSX និង HWPX។

# What is asked of a topic, one message each.
# $number: the number of the question, $all: how many there are
bot-question-choose = សំណួរទី { $number } ក្នុងចំណោម { $all }។ សូមចុចចម្លើយមួយ ឬសរសេរដោយខ្លួនឯង។ សំណួរណាក៏អ្នកអាចរំលងបាន។
# $number: the number of the question, $all: how many there are
bot-question-write = សំណួរទី { $number } ក្នុងចំណោម { $all }។ សូមសរសេរពីរបីពាក្យ។ សំណួរណាក៏អ្នកអាចរំលងបាន។
bot-question-pass-button = រំលង
bot-question-pass-all-button = រំលងសំណួរទាំងអស់
bot-question-begin-button = ឆ្លើយសំណួរខ្លីៗ
bot-question-taken = យើងបានកត់អ្វីដែលអ្នកបានសរសេរ ជាចម្លើយនៃសំណួរចុងក្រោយ។
bot-question-added = អត្ថបទនេះវែង ដូច្នេះយើងបានដាក់វាជាមួយសំណួររបស់អ្នក។
bot-question-enough = អ្នកមិនចាំបាច់សរសេរបន្ថែមទេ។ អ្នកអាចផ្ញើចម្លើយរបស់អ្នកដូចដែលមាន។
bot-ask-anew-button = ចាប់ផ្ដើមសារជាថ្មី
