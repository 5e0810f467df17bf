# The newsroom, where bulletins are written and sent: the list.
newsroom-title = ផ្ញើព័ត៌មាន
newsroom-empty = មិនទាន់មានព័ត៌មានដែលបានសរសេរទេ។
newsroom-write = សរសេរព័ត៌មាន
newsroom-drafts = សេចក្ដីព្រាង
newsroom-on-their-way = កំពុងផ្ញើ
newsroom-done = បានផ្ញើមុននេះ
newsroom-subject = ចំណងជើង
newsroom-kind = ប្រភេទ
newsroom-kind-note = ព័ត៌មាន
newsroom-kind-issue = ការប្រកាសព្រឹត្តិបត្រព័ត៌មាន
newsroom-date = កាលបរិច្ឆេទ
newsroom-got-it = អ្នកដែលបានទទួល
# $sent, $total: numbers of people
newsroom-reached = { $sent } នាក់ ក្នុងចំណោម { $total } នាក់
newsroom-state-draft = សេចក្ដីព្រាង
newsroom-state-approved = បានអនុម័ត
newsroom-state-fanning-out = កំពុងរៀបចំផ្ញើ
newsroom-state-sending = កំពុងផ្ញើ
newsroom-state-done = បានផ្ញើអស់ហើយ
newsroom-state-stopped = បានបញ្ឈប់
newsroom-announce-heading = ប្រកាសព្រឹត្តិបត្រព័ត៌មានលេខថ្មី
newsroom-announce-what = បង្កើតសេចក្ដីព្រាងពីចំណងជើង និងសេចក្ដីសង្ខេបនៃអត្ថបទក្នុងលេខដែលបានជ្រើស។ អ្នកអាចកែវាមុនពេលផ្ញើ។
newsroom-issue = លេខនៃព្រឹត្តិបត្រព័ត៌មាន
newsroom-announce-button = បង្កើតសេចក្ដីព្រាង

# Writing and translating.
newsroom-topics-label = នរណាទទួល៖ អ្នកដែលចុះឈ្មោះទទួលប្រធានបទទាំងនេះ
newsroom-text = អត្ថបទ
newsroom-text-hint = សូមទុកបន្ទាត់ទទេមួយរវាងកថាខណ្ឌ ហើយចាប់ផ្ដើមបន្ទាត់នីមួយៗនៃបញ្ជីដោយសញ្ញា «-»។ តំណ និងចំនួនប្រាក់ សរសេរដូចនេះ៖
newsroom-save = រក្សាទុក
newsroom-saved = បានរក្សាទុកហើយ។
newsroom-korean = អត្ថបទភាសាកូរ៉េ
newsroom-made-by = ការបកប្រែ
newsroom-by-person = បកប្រែដោយមនុស្ស
newsroom-by-machine = បកប្រែដោយម៉ាស៊ីន
newsroom-last-saved = រក្សាទុកចុងក្រោយ
newsroom-error-no-title = សូមសរសេរចំណងជើង។
newsroom-error-no-text = សូមសរសេរអត្ថបទ។
# $limit: number of characters
newsroom-error-too-long = វែងពេក៖ យ៉ាងច្រើន { $limit } តួអក្សរ។
# $fact: what was typed as the id of a fact
newsroom-error-fact = គ្មានចំនួនប្រាក់ ឬលេខដែលមានឈ្មោះ { $fact } ទេ។ សូមពិនិត្យអក្ខរាវិរុទ្ធ។
newsroom-error-topics = សូមជ្រើសប្រធានបទយ៉ាងតិចមួយ។
newsroom-error-issue = មិនអាចប្រកាសលេខនេះបានទេ។ សូមពិនិត្យថា វាបានចេញផ្សាយជាភាសាកូរ៉េហើយឬនៅ។
newsroom-error-frozen = ព័ត៌មាននេះបានអនុម័តហើយ មិនអាចកែទៀតបានទេ។

# One bulletin: what it says and who gets it.
newsroom-says = ខ្លឹមសារ
newsroom-written = មានហើយ
newsroom-missing = មិនទាន់មាន
# $count: how many, for the plural; $shown: the number as it is written
newsroom-behind = កថាខណ្ឌចាស់ { $shown }
newsroom-who-gets-it = នរណាទទួល
newsroom-channel = វិធីទទួល
newsroom-channel-email = អ៊ីមែល
newsroom-channel-telegram = Telegram
newsroom-people = ចំនួនមនុស្ស
newsroom-all = សរុប
# $language: name of a language in itself; $count: people, for the plural; $shown: the number as it is written
newsroom-problem-missing = មិនទាន់មានអត្ថបទជាភាសា { $language } ទេ៖ មនុស្ស { $shown } នាក់នឹងមិនទទួលបានអ្វីទេ។
# $language: name of a language in itself; $count: number of paragraphs
newsroom-problem-stale = ក្នុងអត្ថបទជាភាសា { $language } មានកថាខណ្ឌ { $count } ចាស់ជាងភាសាកូរ៉េ។
newsroom-problem-nobody = មិនទាន់មាននរណាចុះឈ្មោះទទួលប្រធានបទទាំងនេះទេ។
newsroom-test-heading = ផ្ញើសាកល្បងមកខ្ញុំ
# $address: an email address
newsroom-test-what = វាផ្ញើទៅ { $address } ដូចដែលអ្នកអាននឹងទទួល។
newsroom-test-all = ភាសាទាំងអស់
# $address: an email address
newsroom-tested = អ៊ីមែលសាកល្បងកំពុងផ្ញើទៅ { $address }។

# Approving and stopping.
newsroom-approve-heading = អនុម័ត ហើយផ្ញើ
newsroom-approve-what = វាត្រូវបានផ្ញើភ្លាម ហើយចេញផ្សាយលើគេហទំព័រ។ ក្រោយពេលនោះ មិនអាចកែបានទេ។
newsroom-approve-not-you = វាត្រូវបានផ្ញើ ពេលអ្នកចេញផ្សាយអនុម័ត។
newsroom-approve-button = អនុម័ត ហើយផ្ញើ
newsroom-accept = ខ្ញុំដឹងអំពីបញ្ហាទាំងនេះ។ សូមផ្ញើដូចដែលមានឥឡូវនេះ។
# $count: people, for the plural; $shown: the number as it is written; $languages: names of languages
newsroom-accept-missing = សូមផ្ញើដូចដែលមានឥឡូវនេះ៖ មិនទាន់មានអត្ថបទជាភាសា { $languages } ទេ ដូច្នេះមនុស្ស { $shown } នាក់នឹងមិនទទួលបានអ្វីទេ។
newsroom-error-accept = មានបញ្ហា។ បើនៅតែចង់ផ្ញើ សូមគូសក្នុងប្រអប់ខាងក្រោម។
newsroom-error-changed = ព័ត៌មាននេះបានផ្លាស់ប្ដូរ ពេលអ្នកកំពុងមើល ដូច្នេះមិនទាន់បានធ្វើអ្វីទេ។ សូមពិនិត្យម្ដងទៀត ដូចដែលមានឥឡូវនេះ។
newsroom-stop-title = បញ្ឈប់ការផ្ញើ
# $count: people, for the plural; $shown: the number as it is written
newsroom-stop-what = មនុស្ស { $shown } នាក់ដែលមិនទាន់បានទទួល នឹងមិនទទួលទេ។
newsroom-stop-stays = អ្វីដែលបានផ្ញើចេញហើយ មិនអាចយកមកវិញបានទេ ហើយទំព័រលើគេហទំព័រនៅដដែល។ មិនអាចចាប់ផ្ដើមផ្ញើម្ដងទៀតបានទេ។
newsroom-stop-button = បញ្ឈប់ឥឡូវនេះ
newsroom-public-heading = អានលើគេហទំព័រ

# How far it got.
newsroom-progress = ផ្ញើបានដល់ណាហើយ
newsroom-renew = មើលស្ថានភាពឥឡូវនេះ
newsroom-sent = បានផ្ញើ
newsroom-waiting = កំពុងរង់ចាំ
newsroom-failed = បរាជ័យ
newsroom-unknown = ប្រហែលបានទៅដល់
newsroom-withdrawn = មិនបានផ្ញើ
newsroom-failures = អ្វីដែលមិនបានទៅដល់
newsroom-each-failure = មើលម្ដងមួយៗ
newsroom-why = មូលហេតុ
newsroom-why-no-address = គ្មានអាសយដ្ឋាននេះទេ
newsroom-why-full = ប្រអប់សំបុត្រពេញ
newsroom-why-refused = ខាងអ្នកទទួលបានបដិសេធ
newsroom-why-later = នឹងសាកផ្ញើម្ដងទៀត
newsroom-why-unknown = ដាច់ការតភ្ជាប់ពេលកំពុងផ្ញើ៖ ប្រហែលបានទៅដល់
newsroom-why-other = មូលហេតុផ្សេង
newsroom-code = កូដឆ្លើយតប
newsroom-how-many = ចំនួន
newsroom-to = ផ្ញើទៅ
newsroom-forgotten = អាសយដ្ឋានដែលបានលុប
# $channel: email or Telegram; $when: a moment
newsroom-route-stopped = តាំងពី { $when } គ្មានអ្វីបានផ្ញើចេញតាម { $channel } ទេ។ សូមមើលមូលហេតុ កែវា រួចសាកម្ដងទៀត។
# $channel: email or Telegram; $when: a moment
newsroom-route-rests = ការផ្ញើតាម { $channel } ផ្អាករហូតដល់ { $when } រួចបន្តដោយខ្លួនវា។
newsroom-route-again = សាកម្ដងទៀត
