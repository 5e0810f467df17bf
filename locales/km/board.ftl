# The newsroom's sections.
board-sections = ម៉ឺនុយបន្ទប់ព័ត៌មាន
board-section-board = ការបកប្រែ
board-section-bulletins = ព័ត៌មាន
board-section-facts = ចំនួនប្រាក់ និងតួលេខ
board-section-terms = វាក្យស័ព្ទ
board-section-reading = ត្រូវអាន
board-section-orders = ការស្នើឱ្យបកប្រែ
board-section-feedback = មតិអ្នកអាន
board-section-wanted = អ្វីដែលអ្នកអានចង់បាន

# Where every text stands in every language.
board-title = ស្ថានភាពនៃការបកប្រែ
board-new = សរសេរអត្ថបទថ្មី
board-search = រកតាមចំណងជើង
board-filter-wanted = តាមអ្វីដែលត្រូវធ្វើ
board-filter-kind = តាមប្រភេទ
board-filter-topic = តាមប្រធានបទ
board-all = ទាំងអស់
board-wanted-all = អត្ថបទទាំងអស់
board-wanted-stale = ចាស់ជាងភាសាកូរ៉េ
board-wanted-missing = មិនទាន់បកប្រែ
board-wanted-to-review = ត្រូវឱ្យអ្នកចេះភាសាអាន
board-wanted-unpublished = មិនទាន់ចេញផ្សាយ
board-sums = អ្វីដែលត្រូវធ្វើ តាមភាសា
board-show-all = បង្ហាញទាំងអស់
board-nothing = គ្មានអត្ថបទត្រូវនឹងការជ្រើសទេ។
board-text = អត្ថបទ
board-shelf-guide = មគ្គុទ្ទេសក៍
board-shelf-newsletter = ព្រឹត្តិបត្រព័ត៌មាន
board-shelf-alert = ដំណឹងបន្ទាន់
board-shelf-reply = ចម្លើយដែលប្រើញឹកញាប់
board-shelf-question = សំណួរមុនការប្រឹក្សា
board-shelf-situation = វិធីដោះស្រាយតាមស្ថានភាព
board-shelf-programme = វគ្គសិក្សា និងកម្មវិធី
board-ahead = បានរក្សាទុក តែអ្នកអានមិនទាន់ឃើញ
# $when: a moment
board-scheduled = នឹងចេញផ្សាយ { $when }
# $shown: a number as it is written
board-comments = មតិដែលរង់ចាំ៖ { $shown }
board-legend = អត្ថន័យនៃសញ្ញា
board-waits = នឹងចេញផ្សាយនៅថ្ងៃដែលបានកំណត់
board-asked = មានមតិរង់ចាំចម្លើយ
