# Bulletins in the editor of texts, and what is asked before one is sent.
editor-frozen = អត្ថបទនេះបានអនុម័តហើយ មិនអាចកែទៀតបានទេ។ បើអ្នកបានវាយអ្វីនៅទីនេះ សូមចម្លងវាទុក មុនពេលចាកចេញ។
editor-to-bulletin = ត្រឡប់ទៅព័ត៌មានវិញ
# $title, $text: numbers of characters
editor-limits = ចំណងជើងអាចមាន { $title } តួអក្សរ ហើយអត្ថបទអាចមាន { $text } តួអក្សរ។
text-approved-whole = អត្ថបទនេះចេញផ្សាយព្រមគ្នាក្នុងគ្រប់ភាសា ពេលព័ត៌មាននេះត្រូវបានអនុម័ត។
text-act-held-back = មិនបានចេញផ្សាយនៅថ្ងៃកំណត់
text-held-back = ដល់ថ្ងៃកំណត់ហើយ តែវាមិនបានចេញផ្សាយទេ៖ ត្រូវកែអ្វីមួយជាមុនសិន ឬភាសាកូរ៉េមិនទាន់បានចេញផ្សាយ។
board-shelf-bulletin = ព័ត៌មាន

# $language: name of a language in itself; $count: number of paragraphs
newsroom-problem-unwritten = ក្នុងអត្ថបទជាភាសា { $language } មានកថាខណ្ឌ { $count } មិនទាន់បានបកប្រែ។ អ្នកអានត្រូវបានប្រាប់ដូច្នេះ។
# $language: name of a language in itself; $count: number of findings
newsroom-problem-must = ក្នុងអត្ថបទជាភាសា { $language } មាន { $count } ចំណុចត្រូវតែកែ មុនពេលផ្ញើ។
# $language: name of a language in itself; $count: number of findings
newsroom-problem-look = ក្នុងអត្ថបទជាភាសា { $language } មាន { $count } ចំណុចគួរមើល។
newsroom-approve-blocked = អាចផ្ញើបាន ពេលអ្វីៗដែលមានសញ្ញា «ត្រូវតែកែ» ត្រូវបានកែអស់ហើយ។
newsroom-error-must = មានអ្វីមួយត្រូវតែកែជាមុនសិន ដូច្នេះមិនទាន់បានផ្ញើអ្វីទេ។ សូមមើលបញ្ជីខាងក្រោម។
