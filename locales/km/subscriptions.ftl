# What can be subscribed to beside the city's topics.
topic-alerts = ដំណឹងព្រមានគ្រោះថ្នាក់
subscribe-alerts-hint = ព្យុះ ក្ដៅខ្លាំង ភ្លើងឆេះ ជាដើម៖ ភ្លាមៗ ទាំងពេលយប់ដែរ។

# Below “more choices” of the form, and on one's own page.
subscribe-more = ជម្រើសបន្ថែម
subscribe-cadence-daily = ម្ដងក្នុងមួយថ្ងៃ នៅពេលព្រឹក
subscribe-cadence-weekly = ម្ដងក្នុងមួយសប្ដាហ៍ នៅព្រឹកថ្ងៃច័ន្ទ
subscribe-langs-label = ចង់ទទួលជាភាសាផ្សេងទៀតដែរទេ
subscribe-langs-hint = សម្រាប់គ្រួសារ៖ ព័ត៌មានទាំងអស់មកជាភាសានីមួយៗទាំងនេះដែរ។
subscribe-reads-label = តើអ្នកអានភាសាអ្វីទៀត
subscribe-reads-hint = បើគ្មានព័ត៌មានជាភាសារបស់អ្នក យើងផ្ញើជាភាសាណាមួយក្នុងចំណោមនេះ។
subscribe-district-label = តើអ្នករស់នៅកន្លែងណា
subscribe-district-hint = អ្នកនឹងមិនទទួលព័ត៌មានដែលសម្រាប់តែតំបន់ផ្សេងនៃទីក្រុងទេ។ មិនប្រាប់ក៏បាន។
subscribe-district-all = ខ្ញុំមិនចង់ប្រាប់ទេ
subscribe-quiet-label = ពេលណាដែលអ្នកចង់ស្ងាត់
subscribe-quiet-hint = ព័ត៌មានក្នុងម៉ោងទាំងនេះ នឹងផ្ញើនៅពេលក្រោយ។ ដំណឹងព្រមានគ្រោះថ្នាក់នៅតែមក។ បើពេលណាក៏បាន សូមទុកទទេ។
subscribe-quiet-from = ពីម៉ោង
subscribe-quiet-until = ដល់ម៉ោង
subscribe-zone-label = តើម៉ោងនៅកន្លែងណា
subscribe-error-langs = ភាសាច្រើនពេក។ សូមជ្រើសយ៉ាងច្រើនប្រាំភាសា។
subscribe-error-district = សូមជ្រើសកន្លែងរស់នៅពីបញ្ជី។
subscribe-error-quiet = សូមបញ្ចូលម៉ោងពីរខុសគ្នា ដូចជា 22:00 និង 07:00 ឬទុកទទេទាំងពីរ។
subscribe-error-zone = សូមជ្រើសម៉ោងពីបញ្ជី។

# The link in the mail, pressed once more.
confirm-already-title = អ្នកបានបញ្ជាក់រួចហើយ
confirm-already-what = គ្មានបញ្ហាទេ អ្នកមិនចាំបាច់ធ្វើអ្វីទៀតទេ។ តំណសម្រាប់កែ ឬឈប់ទទួល មានក្នុងអ៊ីមែលនីមួយៗ។

# One's own page.
# $address: an email address, its name hidden but for the first letter
manage-whose = នេះជាព័ត៌មានថ្មីដែលផ្ញើទៅ { $address }។
manage-whose-chat = នេះជាព័ត៌មានថ្មីដែលផ្ញើទៅការជជែកក្នុង Telegram។
# $day: a day with its year
manage-paused = មុនថ្ងៃ { $day } គ្មានអ្វីផ្ញើទេ។
manage-go-on-button = ផ្ញើព័ត៌មានថ្មីមកខ្ញុំវិញ ចាប់ពីពេលនេះ
manage-gets-heading = អ្វីដែលអ្នកទទួលឥឡូវនេះ
# $languages: names of languages in themselves, $cadence: how often, as in the choice
manage-gets-how = { $languages } · { $cadence }
manage-stop-button = ឈប់ទទួលនេះ
manage-pause-heading = ផ្អាកមួយរយៈ
manage-pause-label = កុំផ្ញើអ្វី មុនថ្ងៃនេះ
manage-pause-button = ផ្អាក
# $last: the last day that can be chosen, as 2027-02-21
manage-error-until = សូមជ្រើសថ្ងៃមួយ ចាប់ពីថ្ងៃស្អែក រហូតដល់ { $last }។

# Having everything deleted.
unlist-title = លុបអ្វីៗទាំងអស់អំពីខ្ញុំ
unlist-what = អ្នកនឹងលែងទទួលព័ត៌មានថ្មី។ យើងលុបអាសយដ្ឋានរបស់អ្នក និងអ្វីៗដែលអ្នកបានប្រាប់យើង៖ ភាសា កន្លែងរស់នៅ ម៉ោងស្ងាត់។ អ្វីដែលបានផ្ញើ នៅសល់តែចំនួន ដោយមិនដឹងថាជារបស់នរណា។ នៅសល់តែសញ្ញាមួយនៃអាសយដ្ឋានរបស់អ្នក ដែលគ្មាននរណាអាចអានបាន ដើម្បីកុំឱ្យបញ្ជីណាមួយបញ្ចូលអ្នកម្ដងទៀត។ អ្នកអាចចុះឈ្មោះម្ដងទៀតដោយខ្លួនឯងបានគ្រប់ពេល។
unlist-button = លុបទាំងអស់
unlisted-title = បានលុបហើយ
unlisted-what = យើងលែងមានអាសយដ្ឋានរបស់អ្នកហើយ។ អ៊ីមែលដែលបានផ្ញើចេញមុននេះ អាចនៅតែមកដល់។

# “Why did I get this?”
got-title = ហេតុអ្វីខ្ញុំទទួលបាននេះ?
got-nobody = អាសយដ្ឋាននេះលែងទទួលអ្វីទៀតហើយ ហើយយើងបានលុបវា។ ខាងក្រោមជាអ្វីដែលវាបានទទួលមុននេះ។
got-subscriptions = អ្វីដែលបានស្នើសុំ
got-nothing = មិនបានស្នើសុំអ្វីទេ។
got-topic = ប្រធានបទ
got-how = តាមវិធីណា
got-from = ចាប់ពី
got-until = រហូតដល់
got-goes-on = នៅបន្ត
got-by = បានស្នើសុំតាមណា
got-messages = សារចុងក្រោយ
got-no-messages = មិនទាន់បានផ្ញើអ្វីទេ។
got-message = សារ
got-on = ថ្ងៃ
got-became = លទ្ធផល
got-digest = ព័ត៌មានច្រើនក្នុងសារតែមួយ
# $day: a day with its year
got-door-web = បានជ្រើសនៅលើគេហទំព័រនេះ ហើយបញ្ជាក់តាមអ៊ីមែលនៅថ្ងៃទី { $day }
got-door-api = បានស្នើសុំតាមកម្មវិធីផ្សេង ហើយបញ្ជាក់តាមអ៊ីមែលនៅថ្ងៃទី { $day }
got-door-telegram = បានជ្រើសក្នុង Telegram នៅថ្ងៃទី { $day }
got-door-manage = បានកែនៅលើទំព័ររបស់អ្នក នៅថ្ងៃទី { $day }
got-door-import = បានយកពីបញ្ជីរបស់ទីក្រុង នៅថ្ងៃទី { $day }
# $day: a day with its year
got-agreed = បានយល់ព្រមនៅថ្ងៃទី { $day }
got-ended-changed = បានជ្រើសរបស់ផ្សេង
got-ended-unsubscribed = បានឈប់ទទួល
got-ended-unreachable = អាសយដ្ឋានលែងទទួលបាន
got-ended-complained = ត្រូវបានរាយការណ៍ថាជាសារឥតបានការ (ស្ប៉ាម)
got-ended-other = បានចប់
got-state-ready = រង់ចាំផ្ញើ
got-state-held = រង់ចាំ ព្រោះយើងបានផ្អាក
got-state-sending = កំពុងផ្ញើ
got-state-sent = បានផ្ញើ
got-state-failed = ផ្ញើមិនបាន
got-state-unknown = បានផ្ញើ តែយើងមិនដឹងថាទៅដល់ឬទេ
got-state-suppressed = មិនបានផ្ញើ
got-lang-wanted = អ្នកបានស្នើសុំភាសានេះ។
# $wanted: name of a language in itself
got-lang-other = គ្មានអត្ថបទជាភាសា { $wanted } ទេ។ អ្នកបានប្រាប់ថា អ្នកអានភាសានេះដែរ។
got-lang-fallback = គ្មានអត្ថបទជាភាសា { $wanted } ទេ ដូច្នេះយើងបានផ្ញើអត្ថបទនេះ។

# The bot: buttons below the topics.
bot-topics-cadence-button = ញឹកញាប់ប៉ុនណា
bot-topics-also-button = ភាសាផ្សេងទៀត
bot-topics-district-button = កន្លែងខ្ញុំរស់នៅ
bot-topics-quiet-on-button = ស្ងាត់ពី 22:00 ដល់ 07:00
bot-topics-quiet-off-button = គ្មានម៉ោងស្ងាត់
