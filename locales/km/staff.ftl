# Signing in.
sign-in-title = បុគ្គលិកចូលប្រព័ន្ធ
sign-in-email = អ៊ីមែល
sign-in-password = ពាក្យសម្ងាត់
sign-in-button = ចូល
sign-in-first-time = បើចូលលើកដំបូង ឬភ្លេចពាក្យសម្ងាត់ សូមសុំតំណសម្រាប់ចូលពីប្រធានមជ្ឈមណ្ឌល។
sign-in-wrong = អ៊ីមែល ឬពាក្យសម្ងាត់មិនត្រឹមត្រូវទេ។ សូមសាកម្ដងទៀត។
sign-in-wait = អ្នកបានបញ្ចូលខុសច្រើនដងពេក។ សូមរង់ចាំបន្តិច ហើយសាកម្ដងទៀត។
sign-out-button = ចាកចេញ
welcome-title = សូមស្វាគមន៍
# $name: the name of the person
welcome-lead = ជម្រាបសួរ { $name }។ សូមជ្រើសពាក្យសម្ងាត់។ តំណនេះប្រើបានតែម្ដងប៉ុណ្ណោះ។
welcome-password = ពាក្យសម្ងាត់ថ្មី
welcome-password-hint = យ៉ាងតិច 12 តួអក្សរ។ ប្រើជាប្រយោគមួយក៏ល្អ។
welcome-button = កំណត់ពាក្យសម្ងាត់ ហើយចាប់ផ្ដើម
welcome-spent = តំណនេះត្រូវបានប្រើរួចហើយ ឬចាស់ពេក។ សូមសុំតំណថ្មីពីប្រធានមជ្ឈមណ្ឌល។
password-too-short = ពាក្យសម្ងាត់ត្រូវមានយ៉ាងតិច 12 តួអក្សរ។
password-too-long = ពាក្យសម្ងាត់វែងពេក។
password-too-common = មានមនុស្សច្រើនប្រើពាក្យសម្ងាត់នេះ។ សូមជ្រើសពាក្យសម្ងាត់ផ្សេង។
