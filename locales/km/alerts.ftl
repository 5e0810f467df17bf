# What is in force now: at the top of every page, and in the bot.
alert-strip-label = ដំណឹងព្រមានគ្រោះថ្នាក់ឥឡូវនេះ
alert-strip-until = រហូតដល់ { $until }
bot-alert = ⚠ { $title } (រហូតដល់ { $until }) { $link }
bot-no-alerts = ឥឡូវនេះ គ្មានដំណឹងព្រមានគ្រោះថ្នាក់ទេ។

# The levels of a danger, by their official names in Korea.
alert-level-advisory = ប្រុងប្រយ័ត្ន
alert-level-warning = ព្រមានខ្លាំង
alert-level-attention = យកចិត្តទុកដាក់
alert-level-caution = ប្រយ័ត្ន
alert-level-alert = ប្រុងប្រយ័ត្នខ្ពស់
alert-level-serious = ធ្ងន់ធ្ងរ

# The newsroom: the list of alerts.
board-section-alerts = ដំណឹងព្រមានគ្រោះថ្នាក់
alerts-title = ដំណឹងព្រមានគ្រោះថ្នាក់
alerts-open = កំពុងដំណើរការ
alerts-prepared = តើមានរឿងអ្វី?
alerts-prepared-hint = អត្ថបទបានរៀបចំរួចហើយ។ សូមជ្រើស រួចបញ្ចូលតែកម្រិត ពេល និងកន្លែង។
alerts-none-prepared = គ្មានអត្ថបទដែលបានរៀបចំទេ។
alerts-past = ចប់ហើយ
alert-state-draft = កំពុងសរសេរ
alert-state-asked = រង់ចាំអ្នកទីពីរ
alert-state-in-force = កំពុងមានសុពលភាព
alert-state-ended = ចប់ហើយ

# When and where.
alert-field-level = កម្រិត
alert-field-from = ចាប់ពី
alert-field-until = រហូតដល់
alert-field-until-hint = ដល់ពេលនេះ វានឹងបាត់ពីគ្រប់ទំព័រដោយខ្លួនវា។
alert-field-place = កន្លែង
alert-field-place-hint = សូមសរសេរជាភាសាកូរ៉េ។ បើទុកទទេ មានន័យថាទីក្រុងទាំងមូល។
alert-field-latin = ឈ្មោះកន្លែងជាអក្សរឡាតាំង
alert-field-latin-hint = សម្រាប់អ្នកដែលអានភាសាកូរ៉េមិនចេះ។ ទុកទទេក៏បាន។
alert-look-button = មើលក្នុងគ្រប់ភាសា
alert-error-moment = សូមបញ្ចូលថ្ងៃ និងម៉ោងម្ដងទៀត។
alert-error-none = គ្មានដំណឹងព្រមាននេះទេ។
alert-error-not-prepared = គ្មានអត្ថបទភាសាកូរ៉េដែលបានរៀបចំ ឬមិនអាចបំពេញកន្លែងទំនេរក្នុងនោះបាន។ សូមកែអត្ថបទជាមុនសិន។
alert-error-level = សូមជ្រើសកម្រិត។
alert-error-times = ពេលចប់ត្រូវនៅក្រោយពេលចាប់ផ្ដើម និងក្រោយពេលនេះ ហើយក្នុងរយៈពេល 30 ថ្ងៃ។
alert-error-place = សូមសរសេរឈ្មោះកន្លែងជាអក្សរ និងលេខ យ៉ាងច្រើន 80 តួអក្សរ ហើយសរសេរជាភាសាកូរ៉េផង។
alert-error-elsewhere = ក្នុងពេលនោះ មានអ្នកផ្សេងបានធ្វើរួចហើយ។ សូមមើលស្ថានភាពឥឡូវនេះ។
alert-error-changed = ក្នុងពេលនោះ អត្ថបទដែលបានរៀបចំបានផ្លាស់ប្ដូរ។ សូមអានម្ដងទៀត រួចបន្ត។
alert-error-same-person = អ្នកផ្សេងត្រូវផ្ញើវា មិនមែនអ្នកដែលបានបំពេញ ឬអ្នកដែលបានស្នើឱ្យពិនិត្យទេ។
alert-error-too-early = មិនទាន់គ្រប់ដប់នាទីទេ។ សូមរង់ចាំអ្នកទីពីរ។
alert-error-word = សូមសរសេរមូលហេតុ យ៉ាងច្រើន 300 តួអក្សរ។

# One alert.
alert-numbers = សរុប { $all } នាក់៖ តាមអ៊ីមែល { $email } នាក់ តាម Telegram { $telegram } នាក់។
alert-takes = ផ្ញើតាម Telegram ទៅទាំងអស់គ្នា ត្រូវការប្រហែល { $shown } នាទី។
alert-counting = កំពុងរាប់អ្នកទទួល។ ចំនួននឹងបង្ហាញនៅទីនេះបន្តិចទៀត។
alert-missing = មិនទាន់មានអត្ថបទជាភាសាទាំងនេះទេ ដូច្នេះគ្មានអ្វីផ្ញើជាភាសាទាំងនេះទេ៖
alert-previews = អត្ថបទដែលអ្នកអានទទួល
alert-people = { $shown } នាក់
alert-trail = អ្វីដែលបានធ្វើ
alert-note-asked = បានផ្ញើអ៊ីមែលទៅអ្នកចេញផ្សាយផ្សេងទៀតហើយ។
alert-note-drilled = បានផ្ញើទៅអ្នកចេញផ្សាយ ជាការហាត់សម។
alert-note-sent = បានផ្ញើហើយ។ វានៅខាងលើបំផុតនៃគ្រប់ទំព័រ។
alert-progress = មើលថាផ្ញើបានដល់ណា
alert-ask-heading = ស្នើអ្នកទីពីរឱ្យពិនិត្យ
alert-ask-what = មនុស្សពីរនាក់មើលមុនពេលផ្ញើ។ អ្នកចេញផ្សាយផ្សេងទៀតទទួលអ៊ីមែល។ បើគ្មាននរណាឆ្លើយក្នុងដប់នាទី អ្នកចេញផ្សាយអាចផ្ញើតែម្នាក់ឯង។
alert-ask-button = ស្នើអ្នកទីពីរឱ្យពិនិត្យ
alert-change = កែកម្រិត ពេល ឬកន្លែង
alert-drill-what = ការហាត់សម៖ ផ្ញើទៅអ្នកចេញផ្សាយប៉ុណ្ណោះ មិនផ្ញើទៅអ្នករស់នៅក្នុងទីក្រុងទេ។
alert-drill-button = ផ្ញើជាការហាត់សម
alert-drop-button = មិនផ្ញើ
alert-wait-heading = កំពុងរង់ចាំអ្នកទីពីរ
alert-wait-what = បើគ្មានចម្លើយ អ្នកចេញផ្សាយអាចផ្ញើតែម្នាក់ឯង ចាប់ពី { $time }។
alert-approve-heading = តើផ្ញើដំណឹងព្រមាននេះទេ?
alert-approve-what = សូមអានអត្ថបទខាងក្រោម។ ចុចតែម្ដង វាទៅដល់ទាំងអស់គ្នាភ្លាម។
alert-approve-button = ផ្ញើឥឡូវនេះ
alert-alone-heading = ផ្ញើតែម្នាក់ឯង
alert-alone-what = ដប់នាទីហើយ គ្មាននរណាឆ្លើយទេ។ អ្នកអាចផ្ញើតែម្នាក់ឯង។ មូលហេតុរបស់អ្នកត្រូវបានកត់ត្រា ហើយអ្នកចេញផ្សាយផ្សេងទៀតត្រូវបានប្រាប់។
alert-alone-because = មូលហេតុដែលមិនអាចរង់ចាំបាន
alert-alone-button = ផ្ញើតែម្នាក់ឯង
alert-back-heading = ផ្ញើត្រឡប់ទៅវិញ
alert-back-why = តើត្រូវកែអ្វី?
alert-back-button = ផ្ញើត្រឡប់ទៅវិញ
alert-end-heading = បញ្ចប់ដំណឹងព្រមាននេះ
alert-end-what = អ្នកដែលបានទទួលទាំងអស់ ត្រូវបានប្រាប់ថា វាចប់ហើយ។
alert-over-button = ចប់ហើយ
alert-longer-until = ប្ដូរពេលចប់
alert-longer-hint = មិនផ្ញើសារទេ។ ប្ដូរតែពេលនៅលើទំព័រប៉ុណ្ណោះ។
alert-longer-button = ប្ដូរពេល
alert-instead = ផ្ញើថ្មី ដោយមានកម្រិត ឬកន្លែងផ្សេង
alert-mistake-heading = ផ្ញើដោយច្រឡំ
alert-mistake-what = ដំណឹងព្រមានត្រូវបានដកចេញភ្លាម ហើយអ្នកដែលបានទទួលទាំងអស់ ត្រូវបានប្រាប់ថា វាផ្ញើដោយច្រឡំ។
alert-mistake-button = ប្រាប់ថាផ្ញើដោយច្រឡំ
alert-ended-over = បានប្រាប់ទាំងអស់គ្នាថា វាចប់ហើយ។
alert-ended-mistake = បានប្រាប់ទាំងអស់គ្នាថា វាផ្ញើដោយច្រឡំ។
alert-ended-time = ដល់ពេល វាចប់ដោយខ្លួនវា។
alert-ended-replaced = មានដំណឹងព្រមានថ្មីមកជំនួស។
alert-ended-dropped = មិនបានផ្ញើទេ។

# The trail.
alert-act-written = បានសរសេរ
alert-act-changed = បានកែ
alert-act-asked = បានស្នើអ្នកទីពីរឱ្យពិនិត្យ
alert-act-sent-back = បានផ្ញើត្រឡប់ទៅវិញ
alert-act-approved = បានអនុម័ត ហើយផ្ញើ
alert-act-sent-alone = បានផ្ញើតែម្នាក់ឯង
alert-act-prolonged = បានប្ដូរពេលចប់
alert-act-over = បានប្រាប់ថាចប់ហើយ
alert-act-mistake = បានប្រាប់ថាផ្ញើដោយច្រឡំ
alert-act-time = បានចប់ដោយខ្លួនវា
alert-act-replaced = បានជំនួសដោយដំណឹងថ្មី
alert-act-dropped = បានសម្រេចមិនផ្ញើ
alert-act-drilled = បានផ្ញើជាការហាត់សម

# Mails to publishers.
alert-mail-subject-asked = សូមមើលឥឡូវនេះ៖ { $title }
alert-mail-subject-sent-back = បានផ្ញើត្រឡប់មកវិញ៖ { $title }
alert-mail-subject-approved = បានផ្ញើ៖ { $title }
alert-mail-subject-sent-alone = បានផ្ញើតែម្នាក់ឯង៖ { $title }
alert-mail-text-asked = { $who } ស្នើឱ្យអ្នកពិនិត្យដំណឹងព្រមានគ្រោះថ្នាក់មួយ។ សូមអាន រួចផ្ញើវា ឬផ្ញើវាត្រឡប់ទៅវិញ។
alert-mail-text-sent-back = { $who } បានផ្ញើដំណឹងព្រមានគ្រោះថ្នាក់មួយត្រឡប់មកវិញ។
alert-mail-text-approved = { $who } បានអនុម័ត ហើយផ្ញើដំណឹងព្រមានគ្រោះថ្នាក់មួយ។
alert-mail-text-sent-alone = ដប់នាទីហើយ គ្មាននរណាឆ្លើយ ដូច្នេះ { $who } បានផ្ញើដំណឹងព្រមានគ្រោះថ្នាក់មួយតែម្នាក់ឯង។
alert-mail-about =
    { $title }
    { $place }
    { $from } – { $until }
alert-mail-word = ពាក្យដែលបានទុក៖ { $word }
alert-mail-link = បើក៖ { $link }
alert-drill-subject = (ហាត់សម) { $title }
alert-drill-text = នេះជាការហាត់សម មិនមែនជារឿងពិតទេ។ មិនបានផ្ញើទៅអ្នករស់នៅក្នុងទីក្រុងទេ។
