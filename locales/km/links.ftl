# What stands after a link in a text: no text that the reader can read yet, or no page any more.
links-not-yet = (មិនទាន់មានជាភាសារបស់អ្នកទេ)
links-gone = (ទំព័រនេះលែងមានហើយ)

# When a Korean text is checked. $found: as it stands there, $wanted: as it should be written
checks-prefixed-link = តំណ { $found } នាំមនុស្សទាំងអស់ទៅភាសាតែមួយ។ សូមសរសេរ { $wanted } នោះវានាំអ្នកអានម្នាក់ៗទៅភាសារបស់ខ្លួន។
# It follows “Published” in the history: what it was published despite.
checks-despite-prefixed-link = ទោះបីតំណនាំទៅភាសាតែមួយ

# The newsroom's page of links that lead to other sites.
board-section-links = តំណ
text-act-link-replaced = បានប្ដូរតំណមួយ
links-title = តំណទៅគេហទំព័រផ្សេង
links-lead = ទំព័រដែលលែងមាន ឬបានប្ដូរកន្លែង តែអត្ថបទរបស់យើងនៅមានតំណទៅវា។
# $count: how many links are looked after; $shown: the same, written out
links-all = កំពុងតាមដានតំណចំនួន { $shown }។
links-off = ក្នុងម៉ាស៊ីននេះ តំណមិនត្រូវបានសាកបើកទេ។
links-nothing = គ្មានបញ្ហាថ្មីអំពីតំណក្នុងអត្ថបទរបស់យើងទេ។
# $count: how many more there are; $shown: the same, written out
links-more = ពេលធ្វើទាំងនេះចប់ នៅមាន { $shown } ទៀត។
# On the newsroom's first page. $count: how many are new; $shown: the same, written out
links-board = តំណខូច ឬប្ដូរកន្លែង៖ ថ្មី { $shown }
links-what-missing = លែងមានទំព័រនេះហើយ។
links-what-status = គេហទំព័រនោះឆ្លើយថាមានកំហុស។
links-what-unreachable = មិនអាចភ្ជាប់ទៅគេហទំព័រនោះបានទេ។
links-what-slow = គេហទំព័រនោះមិនឆ្លើយទាន់ពេលទេ។
links-what-loop = គេហទំព័រនោះនាំពីទំព័រមួយទៅទំព័រមួយទៀត មិនចេះចប់។
links-what-private = នេះមិនមែនជាអាសយដ្ឋានអ៊ីនធឺណិតសាធារណៈទេ។
links-what-moved = ទំព័រនេះបានប្ដូរកន្លែង។
links-since = តាំងពី
links-moved-to = ឥឡូវនេះនៅ
links-checked = សាកបើកចុងក្រោយ៖
links-in-sources = ប្រភព
links-replace = ប្ដូរគ្រប់កន្លែង
links-replace-by-this = ប្ដូរទៅអាសយដ្ឋាននេះ
links-put-aside = យើងបើកវាបាន
links-take-back = តាមដានវាវិញ
links-again = សាកបើកឥឡូវនេះ
links-aside = តំណដែលបានទុកដោយឡែក
# $name: a colleague
links-aside-by = { $name } បានទុកដោយឡែក៖
links-done-aside = បានទុកដោយឡែកហើយ។ វានឹងបង្ហាញម្ដងទៀត ពេលមានបញ្ហាផ្សេង។
links-done-back = កំពុងតាមដានវាវិញ។
links-done-again = វានឹងត្រូវបានសាកបើកក្នុងរយៈពេលពីរបីនាទី។
links-done-replaced = បានប្ដូរគ្រប់កន្លែងហើយ។
links-replace-title = ប្ដូរអាសយដ្ឋានមួយគ្រប់កន្លែង
links-new-address = អាសយដ្ឋានថ្មី
links-look = មើលថាអ្វីនឹងផ្លាស់ប្ដូរ
links-uses = ក្នុងអត្ថបទទាំងនេះ
links-replace-what = ភាសាកូរ៉េ និងការបកប្រែផ្លាស់ប្ដូរព្រមគ្នា ដូច្នេះគ្មានការបកប្រែណាក្លាយជាចាស់ទេ។ អ្វីដែលអ្នកអានឃើញ ផ្លាស់ប្ដូរភ្លាម ហើយសេចក្ដីព្រាងក៏ទទួលអាសយដ្ឋានថ្មីដែរ។
links-replace-button = ប្ដូរគ្រប់កន្លែង
links-error-address = សូមសរសេរអាសយដ្ឋានផ្សេងទាំងមូល ចាប់ពី https:// ទៅ។
links-refusal-changed = ក្នុងពេលនោះ មានអ្នកផ្សេងបានរក្សាទុកអត្ថបទមួយក្នុងចំណោមនេះ។ មិនទាន់បានប្ដូរអ្វីទេ។ សូមមើលម្ដងទៀត រួចបញ្ជាក់ម្ដងទៀត។
links-refusal-nowhere = លែងមានអត្ថបទណាមានអាសយដ្ឋាននេះហើយ។
# $title: a text; $language: a language by its own name
links-refusal-by-hand = ក្នុង «{ $title }» ({ $language }) អាសយដ្ឋាននេះសរសេរតាមរបៀបផ្សេង។ មិនទាន់បានប្ដូរអ្វីទេ។ សូមកែវានៅទីនោះជាមុនសិន។
# $title: a text; $language: a language by its own name
links-refusal-held-back = បើប្ដូរទៅអាសយដ្ឋានថ្មី «{ $title }» ({ $language }) នឹងមិនឆ្លងការពិនិត្យទេ។ មិនទាន់បានប្ដូរអ្វីទេ។ សូមមើលអត្ថបទនោះជាមុនសិន។
