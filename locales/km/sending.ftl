# Bulletins on their way: to whom, when, how far, and what is done with them.
newsroom-kind-change = អ្វីដែលបានផ្លាស់ប្ដូរ
newsroom-kind-correction = ការកែតម្រូវ
newsroom-kind-alert = ដំណឹងព្រមានគ្រោះថ្នាក់
newsroom-kind-over = គ្រោះថ្នាក់ចប់ហើយ
newsroom-state-paused = បានផ្អាក
newsroom-state-expired = ហួសពេល
newsroom-why-withdrawn = បានបញ្ឈប់មុនពេលផ្ញើ
newsroom-why-ended = អ្នកអានបានឈប់ទទួល
newsroom-why-quiet = ម៉ោងស្ងាត់បានបន្តរហូតហួសពេល

# To whom.
sending-change-audience = ប្ដូរអ្នកទទួល
sending-aim-hint = បើមិនគូសអ្វីទេ ផ្ញើទៅទាំងអស់គ្នា។
sending-aim-langs = តែជាភាសាទាំងនេះ
sending-aim-channels = តែតាមវិធីទាំងនេះ
sending-aim-districts = តែក្នុងតំបន់ទាំងនេះ
sending-aim-districts-hint = អ្នកដែលមិនបានប្រាប់តំបន់ ក៏ទទួលដែរ។
# $which: names of languages, channels or districts
sending-only = តែ { $which }
sending-missing = បើគ្មានអត្ថបទជាភាសារបស់អ្នកអាន
sending-missing-fallback = ផ្ញើជាភាសាផ្សេងដែលគេអានបាន ហើយប្រាប់ដូច្នេះ
sending-missing-hold = រង់ចាំការបកប្រែ
# $share: a number
sending-share = នេះស្មើ { $share } % នៃអ្នកទាំងអស់ដែលទទួលព័ត៌មានពីទីក្រុង។
# $share: a number
sending-share-residents = { $share } % នៃអ្នករស់នៅទីនេះដែលនិយាយភាសានេះ
# $channel: email or Telegram; $hours, $minutes: numbers
sending-takes = ផ្ញើតាម { $channel } ត្រូវការប្រហែល { $hours } ម៉ោង { $minutes } នាទី។
# $channel: email or Telegram; $minutes: a number
sending-takes-minutes = ផ្ញើតាម { $channel } ត្រូវការប្រហែល { $minutes } នាទី។
# $channel: email or Telegram
sending-takes-unknown = មិនទាន់ដឹងថា ផ្ញើតាម { $channel } ត្រូវការពេលប៉ុន្មានទេ៖ មកទល់ពេលនេះ បានផ្ញើតិចពេក។

# When.
sending-when = ពេលផ្ញើ
# $when: a moment; $worth: a span of time
sending-hour-at = ពេលបានអនុម័ត វានឹងផ្ញើនៅ { $when }។ ក្រោយពីនោះ វាផ្ញើក្នុងរយៈពេល { $worth }។
# $worth: a span of time
sending-hour-now = វាផ្ញើភ្លាម ពេលបានអនុម័ត។ ក្រោយពីនោះ វាផ្ញើក្នុងរយៈពេល { $worth }។
sending-change-hour = ប្ដូរពេលផ្ញើ
sending-when-now = ភ្លាម ពេលបានអនុម័ត
sending-when-at = នៅថ្ងៃ និងម៉ោងកំណត់
sending-hour = ថ្ងៃ និងម៉ោង
sending-hour-hint = តាមម៉ោងរបស់ទីក្រុង យ៉ាងយូរ 90 ថ្ងៃពីពេលនេះ។
sending-worth = ផ្ញើក្នុងរយៈពេល
sending-worth-hint = អ្វីដែលមិនទាន់ទៅដល់ត្រឹមពេលនោះ លែងផ្ញើទៀត។
# $count: hours, for the plural; $shown: the number as it is written
sending-hours = { $shown } ម៉ោង
# $count: days, for the plural; $shown: the number as it is written
sending-days = { $shown } ថ្ងៃ
sending-error-hour = សូមជ្រើសថ្ងៃ និងម៉ោង។
sending-error-past = ម៉ោងនេះកន្លងផុតហើយ។ សូមជ្រើសម៉ោងក្រោយពីនេះ។
sending-error-too-far = ថ្ងៃនេះឆ្ងាយពេក។ សូមជ្រើសថ្ងៃក្នុងរយៈពេល 90 ថ្ងៃ។
sending-error-ends = កំណត់ពេលនឹងផុតមុនពេលផ្ញើ ឬលើសពីពីរសប្ដាហ៍ក្រោយពេលផ្ញើ។ សូមជ្រើសរើសម៉ោងផ្សេង ឬកំណត់ពេលផ្សេង។
sending-error-worth = សូមជ្រើសថា ផ្ញើក្នុងរយៈពេលប៉ុន្មាន។
sending-approve-later = វាផ្ញើនៅម៉ោងដែលបានជ្រើស ហើយចេញផ្សាយចាប់ពីពេលនោះ។ មុនពេលនោះ អាចដកការអនុម័តវិញបាន។
sending-approve-button-later = អនុម័ត
sending-preview = មើលអ្វីដែលនឹងទៅដល់

# On its way.
sending-scheduled = ព័ត៌មានដែលរង់ចាំដល់ម៉ោង
# $when, $until: moments
sending-waits = វាផ្ញើនៅ { $when }។ វាផ្ញើរហូតដល់ { $until } ហើយចេញផ្សាយចាប់ពីពេលវាចាប់ផ្ដើមផ្ញើ។
# $until: a moment
sending-is-paused = វាត្រូវបានផ្អាក៖ គ្មានអ្វីផ្ញើចេញទេ។ វាអាចបន្តបានរហូតដល់ { $until }។ ក្រោយពីនោះ វាចប់។
# $until: a moment
sending-is-expired = វាត្រូវផ្ញើរហូតដល់ { $until } ហើយពេលនោះកន្លងផុតហើយ។ អ្វីដែលមិនទាន់ចេញ មិនបានផ្ញើទេ។
# $rate: a number of messages; $when: a time
sending-pace = { $rate } ក្នុងមួយនាទី៖ ចប់ប្រហែល { $when }
sending-moved-on = វាបានទៅដល់ជំហានបន្ទាប់ហើយ។ មើលស្ថានភាពឥឡូវនេះ
sending-pause = ផ្អាក
sending-resume = បន្តផ្ញើ
sending-take-back = ដកការអនុម័តវិញ
sending-take-back-what = វាក្លាយជាសេចក្ដីព្រាងវិញ៖ អាចកែអត្ថបទ អ្នកទទួល និងម៉ោង រួចអនុម័តជាថ្មី។
sending-acts = នរណាបានធ្វើអ្វី
sending-act-approved = បានអនុម័ត
sending-act-taken-back = បានដកការអនុម័តវិញ
sending-act-left = បានចាប់ផ្ដើមផ្ញើ
sending-act-paused = បានផ្អាក
sending-act-resumed = បានបន្តផ្ញើ
# $count: people, for the plural; $shown: the number as it is written
sending-act-stopped = បានបញ្ឈប់៖ មនុស្ស { $shown } នាក់មិនបានទទួល
sending-act-expired = ហួសពេលកំណត់
# $count: messages, for the plural; $shown: the number as it is written
sending-act-again = បានផ្ញើឡើងវិញនូវសារបរាជ័យ { $shown }
sending-by-itself = ដោយស្វ័យប្រវត្តិ
# $act: what was done; $who: a name; $when: a moment
sending-error-already = មានអ្នកផ្សេងបានធ្វើមុន ដូច្នេះឥឡូវនេះមិនបានធ្វើអ្វីទេ។ { $act }៖ { $who } { $when }។
sending-error-too-late = ហួសពេលរបស់វាហើយ ដូច្នេះមិនអាចបន្តបានទេ។
sending-error-nothing-failed = ក្នុងចំណោមអ្វីដែលបរាជ័យ គ្មានអ្វីគួរសាកផ្ញើម្ដងទៀតទេ។
sending-error-corrected = ការកែតម្រូវត្រូវបានផ្ញើរួចហើយ។ អ្វីដែលមិនទាន់ចេញ មិនត្រូវផ្ញើទៀតទេ ព្រោះអ្នកដែលទទួលឥឡូវនេះនឹងបានអត្ថបទខុស ដោយគ្មានការកែតម្រូវ។

# The report.
sending-report = លទ្ធផល
# $title: title of a bulletin
sending-report-title = លទ្ធផល៖ { $title }
sending-to-bulletin = ទៅមើលព័ត៌មាន
sending-nothing-failed = គ្មានអ្វីបរាជ័យទេ។
sending-none-such = គ្មានទេ។
sending-more = មើលបន្ថែម
# $count: messages, for the plural; $shown: the number as it is written
sending-again-what = សារ { $shown } បានបរាជ័យ ដោយមូលហេតុដែលប្រហែលបាត់ទៅហើយ។
sending-again = ផ្ញើសារទាំងនេះម្ដងទៀត
sending-files = យកជាឯកសារ
sending-files-what = ការផ្ញើនីមួយៗមានតែលេខ គ្មានអាសយដ្ឋានទេ។ តារាងមាន 20,000 ដំបូង ឯឯកសារបញ្ជីធម្មតាមានទាំងអស់។
sending-file-xlsx = តារាង Excel
sending-file-csv = ឯកសារបញ្ជីធម្មតា
sending-column-delivery = លេខនៃការផ្ញើ
sending-column-tries = ចំនួនដងដែលបានសាក
sending-column-begun = ពេលរៀបចំ
sending-column-sent = ពេលបានផ្ញើ

# Corrections.
sending-correct-heading = តើមានអ្វីខុសទេ?
sending-correct-offer = ការកែតម្រូវផ្ញើតែទៅអ្នកដែលបានទទួលវា ជាភាសាដែលអ្នកជ្រើស។
sending-correct-alert = ដំណឹងព្រមានគ្រោះថ្នាក់មិនត្រូវកែតម្រូវទេ៖ ការកែតម្រូវរង់ចាំម៉ោងស្ងាត់ ហើយអាចយឺតពេកសម្រាប់អ្នកខ្លះ។ សូមបើកដំណឹងនោះ ប្រាប់ថាបានផ្ញើដោយច្រឡំ ឬចប់ហើយ រួចផ្ញើថ្មី។
sending-correct = សរសេរការកែតម្រូវ
sending-correct-what = ការកែតម្រូវផ្ញើតែទៅអ្នកដែលបានទទួល ឬប្រហែលបានទទួលព័ត៌មាននេះ។ ទំព័ររបស់វាលើគេហទំព័រ ក៏នាំទៅការកែតម្រូវដែរ។
sending-correct-langs = តើអត្ថបទជាភាសាណាខុស?
# $count: people, for the plural; $shown: the number as it is written
sending-got-it = { $shown } នាក់
sending-nobody-got-it = គ្មាននរណាបានទទួលព័ត៌មាននេះទេ ដូច្នេះគ្មាននរណាត្រូវប្រាប់ទេ។
sending-error-langs = សូមជ្រើសភាសាយ៉ាងតិចមួយ ដែលមានអ្នកបានទទួល។
sending-error-what-is-right = សូមសរសេរអ្វីដែលត្រឹមត្រូវ។
sending-follows = ព័ត៌មានមុន៖
sending-was-corrected = បានកែតម្រូវ៖
# $title: title of the bulletin that was wrong
bulletin-correction-title = ការកែតម្រូវ៖ { $title }
# $link: the title of the bulletin that was wrong, as a link
bulletin-correction-intro = ក្នុងព័ត៌មានរបស់យើង { $link } មានកន្លែងខុស។ ត្រឹមត្រូវគឺដូចនេះ៖
# $date: a day, already written in the language
bulletins-corrected = បានកែតម្រូវនៅថ្ងៃទី { $date }៖

# What has changed.
sending-changes = អ្វីដែលបានផ្លាស់ប្ដូរ
sending-changes-what = មគ្គុទ្ទេសក៍ទាំងនេះមានរឿងថ្មី ដែលមិនទាន់បានប្រាប់នរណា។ សេចក្ដីព្រាងមានកថាខណ្ឌថ្មី ជាភាសានីមួយៗដែលបានបកប្រែ។
sending-no-changes = គ្មានមគ្គុទ្ទេសក៍ណាមានរឿងថ្មីដែលមិនទាន់បានប្រាប់ទេ។
sending-changed = រឿងថ្មី
# $count: sentences, for the plural; $shown: the number as it is written
sending-new-sentences = កថាខណ្ឌថ្មី { $shown }
sending-tell = បង្កើតសេចក្ដីព្រាងព័ត៌មាន
sending-tell-offer = មគ្គុទ្ទេសក៍នេះមានរឿងថ្មី។ អាចប្រាប់អ្នកអានបាន។
sending-error-nothing-changed = ទីនោះគ្មានអ្វីផ្លាស់ប្ដូរដែលមិនទាន់បានប្រាប់ទេ។
# $guide: title of a guide
bulletin-change-title = បានផ្លាស់ប្ដូរ៖ { $guide }
bulletin-change-intro = នេះជារឿងថ្មី៖
# $link: the title of the guide, as a link
bulletin-change-more = មគ្គុទ្ទេសក៍ទាំងមូល៖ { $link }

sending-narrow = ជ្រើសមើលក្នុងបញ្ជី
