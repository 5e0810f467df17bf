# Subscribing by email.
subscribe-title = ទទួលព័ត៌មានថ្មីតាមអ៊ីមែល
subscribe-what = តែអ្វីដែលអ្នកជ្រើសប៉ុណ្ណោះ ជាភាសារបស់អ្នក។ អ្នកអាចឈប់ទទួលនៅពេលណាក៏បាន ដោយចុចតែម្ដង។
subscribe-address-label = អាសយដ្ឋានអ៊ីមែល
subscribe-lang-label = ភាសា
subscribe-topics-label = តើអំពីរឿងអ្វី
subscribe-cadence-label = តើញឹកញាប់ប៉ុនណា
subscribe-cadence-at-once = ភ្លាមៗ ពេលមានអ្វីថ្មី
subscribe-send-button = ចុះឈ្មោះទទួល
subscribe-next = យើងផ្ញើអ៊ីមែលមួយជាមុនសិន។ សូមបើកវា ហើយចុចប៊ូតុងនៅក្នុងនោះ។ បើមិនចុចទេ យើងមិនផ្ញើអ្វីឡើយ។
subscribe-telegram-heading = ចង់ទទួលតាម Telegram វិញទេ
subscribe-telegram = សូមបើកការជជែករបស់យើងក្នុង Telegram ចុច «ចាប់ផ្ដើម» រួចជ្រើសភាសា និងរឿងដែលអ្នកចង់ទទួលព័ត៌មាននៅទីនោះ។
subscribe-error-address = សូមពិនិត្យអាសយដ្ឋានអ៊ីមែលម្ដងទៀត។ វាមានទម្រង់ដូច name@example.com។
subscribe-error-lang = សូមជ្រើសភាសាមួយពីបញ្ជី។
subscribe-error-topics = សូមជ្រើសប្រធានបទយ៉ាងតិចមួយ។
subscribe-error-cadence = សូមជ្រើសថា ចង់ទទួលញឹកញាប់ប៉ុនណា។
subscribe-sent-title = សូមមើលអ៊ីមែលរបស់អ្នក
# $address: an email address
subscribe-sent-what = យើងបានផ្ញើអ៊ីមែលទៅ { $address } ហើយ។ សូមបើកវា ហើយចុចប៊ូតុង។ ក្រោយពេលនោះ ទើបព័ត៌មានថ្មីចាប់ផ្ដើមផ្ញើ។
subscribe-sent-missing = ដប់នាទីហើយ នៅតែគ្មានអ៊ីមែលទេឬ? សូមមើលក្នុងថតសំបុត្រឥតបានការ (ស្ប៉ាម) ហើយពិនិត្យថាអាសយដ្ឋានខាងលើត្រឹមត្រូវឬអត់។
subscribe-sent-again = បញ្ចូលអាសយដ្ឋានផ្សេង
subscribe-again = ចុះឈ្មោះទទួលម្ដងទៀត

# The link in the mail.
confirm-title = តើអ្នកចង់ទទួលព័ត៌មានថ្មីទាំងនេះទេ
confirm-what = សូមចុចប៊ូតុង នោះព័ត៌មានថ្មីនឹងចាប់ផ្ដើមផ្ញើ។ បើអ្នកមិនបានស្នើសុំទេ សូមបិទទំព័រនេះ នោះគ្មានអ្វីត្រូវបានផ្ញើទេ។
confirm-button = បាទ/ចាស សូមផ្ញើព័ត៌មានថ្មីមកខ្ញុំ
confirmed-title = អ្នកបានចុះឈ្មោះទទួលហើយ
confirmed-what = អ្នកនឹងទទួលអ៊ីមែល ពេលមានអ្វីថ្មី។ ក្នុងអ៊ីមែលនីមួយៗ មានតំណសម្រាប់កែ ឬឈប់ទទួល។
confirmed-manage = កែ ឬឈប់ទទួល
spent-title = តំណនេះលែងប្រើបានហើយ
spent-what = តំណនេះត្រូវបានប្រើរួចហើយ ឬចាស់ពេក។ បើអ្នកបានចុចប៊ូតុងរួចហើយ គឺគ្មានបញ្ហាទេ ហើយអ្នកមិនចាំបាច់ធ្វើអ្វីទៀតទេ។ បើមិនទាន់ទេ អ្នកអាចចុះឈ្មោះទទួលម្ដងទៀត។

# Changing and stopping.
manage-title = ព័ត៌មានថ្មីរបស់អ្នក
manage-what = សូមជ្រើសអ្វីដែលអ្នកចង់ទទួល រួចរក្សាទុក។
manage-save-button = រក្សាទុក
manage-saved = បានរក្សាទុកហើយ។
manage-end-heading = ឈប់ទទួលទាំងអស់
manage-end-what = អ្នកនឹងលែងទទួលព័ត៌មានថ្មី ហើយយើងលុបអាសយដ្ឋានរបស់អ្នក។
manage-end-button = ឈប់ទទួលទាំងអស់
end-title = តើឈប់ទទួលព័ត៌មានថ្មីទាំងអស់ឬ?
end-what = សូមចុចប៊ូតុង នោះអ្នកនឹងលែងទទួលព័ត៌មានថ្មី។ យើងលុបអាសយដ្ឋានរបស់អ្នក។
end-change-instead = មិនឈប់ទេ គ្រាន់តែកែប្រធានបទ ឬភាសា
ended-title = ព័ត៌មានថ្មីរបស់អ្នកត្រូវបានបញ្ឈប់ហើយ
ended-what = អ្នកនឹងលែងទទួលព័ត៌មានថ្មី។ យើងបានលុបអាសយដ្ឋានរបស់អ្នកហើយ។ អ៊ីមែលដែលបានផ្ញើចេញមុននេះ អាចនៅតែមកដល់។

# The mail that asks to confirm. $city: the city's name
confirm-mail-subject = { $city }៖ សូមបញ្ជាក់ការចុះឈ្មោះរបស់អ្នក
# $city: the city's name, $link: an address on the web, alone on its line
confirm-mail-text =
    ជម្រាបសួរ

    មាននរណាម្នាក់ ប្រហែលជាអ្នក បានស្នើសុំឱ្យ { $city } ផ្ញើព័ត៌មានថ្មីមកអាសយដ្ឋានអ៊ីមែលនេះ។

    ដើម្បីទទួល សូមបើកទំព័រនេះ ហើយចុចប៊ូតុង៖

    { $link }

    តំណនេះប្រើបាន 7 ថ្ងៃ។

    បើអ្នកមិនបានស្នើសុំទេ មិនចាំបាច់ធ្វើអ្វីទេ។ យើងនឹងមិនផ្ញើអ៊ីមែលមកអ្នកទៀតទេ។
