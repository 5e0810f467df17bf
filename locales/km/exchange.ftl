# Files that go to translators.
exchange-format-docx = ឯកសារ Word
exchange-format-xlsx = តារាង Excel
exchange-format-xliff-1-2 = ឯកសារសម្រាប់កម្មវិធីបកប្រែ (ទម្រង់ចាស់)
exchange-format-xliff-2-0 = ឯកសារសម្រាប់កម្មវិធីបកប្រែ (ទម្រង់ថ្មី)
exchange-due = សូមផ្ញើត្រឡប់មកវិញត្រឹមថ្ងៃទី { $day }។
exchange-keep = សូមទុកអ្វីដែលនៅក្នុងវង់ក្រចករលក សញ្ញាផ្កាយ និងអាសយដ្ឋានតំណ ឱ្យនៅដដែល។ សូមសរសេរតែក្នុងជួរឈរការបកប្រែប៉ុណ្ណោះ។
exchange-stale = ក្រោយពេលបកប្រែ ភាសាកូរ៉េបានផ្លាស់ប្ដូរ។
exchange-was = ភាសាកូរ៉េបានផ្លាស់ប្ដូរ។ ពីមុនវាសរសេរថា៖ { $text }
exchange-column-number = លេខរៀង
exchange-column-kind = ប្រភេទ
exchange-column-source = ភាសាកូរ៉េ
exchange-column-target = ការបកប្រែ
exchange-column-notes = ចំណាំ
exchange-kind-title = ចំណងជើង
exchange-kind-summary = សេចក្ដីសង្ខេប
exchange-kind-heading = ចំណងជើងរង
exchange-kind-paragraph = កថាខណ្ឌ
exchange-kind-item = ចំណុចក្នុងបញ្ជី
exchange-kind-cell = ក្រឡាក្នុងតារាង

# What cannot be taken of a file that came back, and why.
exchange-reason-unknown-segment = អត្ថបទនេះគ្មានកថាខណ្ឌនេះទេ។
exchange-reason-source-changed = ក្រោយពេលផ្ញើឯកសារ ភាសាកូរ៉េបានផ្លាស់ប្ដូរ។
exchange-reason-empty = ការបកប្រែនៅទទេ។
exchange-reason-too-long = ការបកប្រែវែងពេក។
exchange-reason-not-translated = ក្នុងការបកប្រែ នៅតែជាភាសាកូរ៉េដដែល។
exchange-reason-placeholder = កន្លែងសម្រាប់ចំនួនប្រាក់ ថ្ងៃ ឬលេខទូរស័ព្ទ ខ្វះ ឬលើស។
exchange-reason-link = តំណខ្វះ ឬលើស។
exchange-reason-broken-markup = សញ្ញាអក្សរដិត ឬបញ្ជីខូច ដូច្នេះវានឹងក្លាយជារូបរាងផ្សេង។
exchange-reason-twice = កថាខណ្ឌដដែលមានពីរដងក្នុងឯកសារ ហើយការបកប្រែខុសគ្នា។

# Files that cannot be read.
exchange-unreadable-not-a-sheet = នេះមិនមែនជាឯកសារដែលបានទាញយកសម្រាប់បកប្រែទេ។
exchange-unreadable-not-a-document = នេះមិនមែនជាឯកសារដែលអាចអានបានទេ។ សូមជ្រើសឯកសារ Word ឬ HWPX។
exchange-unreadable-too-large = ឯកសារធំពេក។
exchange-unreadable-bomb = ឯកសារមិនត្រូវបានបើកទេ ព្រោះពេលពន្លា វាធំហួសពេក។
exchange-unreadable-other-text = នេះជាឯកសាររបស់អត្ថបទផ្សេង។
exchange-unreadable-other-language = នេះជាឯកសារភាសាផ្សេង។
exchange-unreadable-old-hangul = នេះជាឯកសារ HWP ទម្រង់ចាស់។ សូមរក្សាទុកវាម្ដងទៀតជាទម្រង់ថ្មី (HWPX)។
exchange-unreadable-old-word = នេះជាឯកសារ Word ទម្រង់ចាស់។ សូមរក្សាទុកវាម្ដងទៀតជាទម្រង់ថ្មី (DOCX)។
exchange-unreadable-locked = ឯកសារនេះចាក់សោដោយពាក្យសម្ងាត់។ សូមរក្សាទុកវាដោយគ្មានពាក្យសម្ងាត់។
exchange-unreadable-broken = ឯកសារខូច ហើយមិនអាចអានបានទេ។ សូមរក្សាទុកវាម្ដងទៀត។

# What was not taken over from a document.
exchange-left-out-images = រូបភាពចំនួន { $count } មិនបានយកមកទេ។
exchange-left-out-notes = កំណត់សម្គាល់ជើងទំព័រចំនួន { $count } មិនបានយកមកទេ។
exchange-left-out-links = តំណចំនួន { $count } ដែលបើកមិនបាន បានយកមកតែពាក្យប៉ុណ្ណោះ។
exchange-left-out-nested-tables = តារាងក្នុងតារាងចំនួន { $count } បានយកមកតែពាក្យប៉ុណ្ណោះ។
