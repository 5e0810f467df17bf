# The question below a text.
feedback-question = តើអត្ថបទនេះមានប្រយោជន៍ទេ
feedback-yes = បាទ/ចាស
feedback-no = ទេ
feedback-thanks = សូមអរគុណ
feedback-counted = យើងបានទទួលចម្លើយរបស់អ្នកហើយ។ យើងមិនរក្សាទុកថានរណាជាអ្នកឆ្លើយទេ។
feedback-text-label = តើមានអ្វីខុស ឬខ្វះ
feedback-text-hint = មិនសរសេរក៏បាន។ សូមកុំសរសេរឈ្មោះ ឬរឿងផ្ទាល់ខ្លួនរបស់អ្នកនៅទីនេះ។ អ្នកសរសេរអត្ថបទនឹងអាន តែមិនអាចឆ្លើយអ្នកបានទេ។ បើអ្នកមានសំណួរ សូមសួរអ្នកប្រឹក្សានៅខាងក្រោម។
feedback-send = ផ្ញើ
feedback-read = យើងបានទទួលអ្វីដែលអ្នកបានសរសេរហើយ។ អ្នកសរសេរអត្ថបទនឹងអាន ហើយមើលថាត្រូវកែអ្វី។
feedback-error-empty = បើចង់ផ្ញើ សូមសរសេរជាមុនសិន។
# $limit: number of characters
feedback-error-long = វែងពេក។ អ្នកអាចសរសេរបានយ៉ាងច្រើន { $limit } តួអក្សរ។
feedback-ask-heading = តើអ្នកមានសំណួរអំពីរឿងរបស់អ្នកផ្ទាល់ទេ

# What readers say, in the newsroom.
feedback-nav = អ្នកអាន និងមគ្គុទ្ទេសក៍
# $shown: number of comments
feedback-link = មតិអ្នកអានដែលត្រូវមើល៖ { $shown }
feedback-title = មតិអ្នកអាន
feedback-what = អត្ថបទនីមួយៗមានប្រយោជន៍ប៉ុនណាក្នុងភាសានីមួយៗ និងអ្វីដែលអ្នកអានបានសរសេរ។ គ្មាននរណាដឹងថាពួកគេជានរណាទេ ហើយយើងលុបវាក្រោយមួយឆ្នាំ។
feedback-comments = អ្វីដែលអ្នកអានបានសរសេរ
feedback-show-open = ត្រូវធ្វើ
feedback-show-all = ទាំងអស់
feedback-none = នៅទីនេះ គ្មានអ្វីត្រូវមើលទេ។
feedback-text-in = ភាសារបស់អត្ថបទ៖
feedback-text-gone = អត្ថបទដែលលែងចេញផ្សាយ
feedback-unreadable = សោដែលមានឥឡូវនេះ មិនអាចបើកសារនេះបានទេ។
# $name: a colleague; $when: date and time
feedback-handled = { $name } បានធ្វើរួច { $when }
feedback-done = ធ្វើរួចហើយ
feedback-counts = មានប្រយោជន៍ប៉ុនណា
feedback-language = ភាសារបស់អត្ថបទ
feedback-was-useful = មានប្រយោជន៍
feedback-was-not-useful = គ្មានប្រយោជន៍
feedback-wanted-title = ការបកប្រែដែលអ្នកអានចង់បាន
# $since: a date
feedback-wanted-what = ចំនួនដងដែលអ្នកអានប្រាប់ចាប់ពីថ្ងៃទី { $since } មកថា ចង់បានអត្ថបទជាភាសាមួយ។
feedback-wanted-none = មិនទាន់មាននរណាស្នើសុំទេ។
