# Around a guide: when it was checked, who can help, what to read with it.
# $day: a date
guide-due = យើងត្រូវពិនិត្យមគ្គុទ្ទេសក៍នេះម្ដងទៀតត្រឹមថ្ងៃទី { $day } តែមិនទាន់បានធ្វើទេ។ ចំនួនប្រាក់ និងវិធានអាចបានផ្លាស់ប្ដូរ។ សូមសួរជាមុនសិន មុនពេលធ្វើតាម។
guide-helpers-heading = តើនរណាអាចជួយខ្ញុំក្នុងរឿងនេះ
guide-checked-heading = តើបានពិនិត្យនៅពេលណា
guide-checked-on = ពិនិត្យចុងក្រោយ
guide-checked-by = អ្នកពិនិត្យ
guide-review-by = ថ្ងៃត្រូវពិនិត្យលើកក្រោយ
guide-related-heading = មគ្គុទ្ទេសក៍ដែលគួរអានជាមួយគ្នា
# $language: name of a language in itself
guide-wish-button = ខ្ញុំចង់បានអត្ថបទនេះជាភាសា { $language }

# When each guide is to be checked again, in the newsroom.
guide-reviews-title = មគ្គុទ្ទេសក៍ដែលត្រូវពិនិត្យ
guide-reviews-what = មគ្គុទ្ទេសក៍ដែលហួសថ្ងៃកំណត់ហើយ នៅខាងដើមគេ។ អ្នកអានឃើញសេចក្ដីប្រាប់ថា តួលេខអាចបានផ្លាស់ប្ដូរ។
# $shown: number of guides
guide-reviews-link = មគ្គុទ្ទេសក៍ដែលហួសថ្ងៃត្រូវពិនិត្យ៖ { $shown }
guide-overdue = ហួសថ្ងៃកំណត់
guide-no-day = មិនទាន់កំណត់
