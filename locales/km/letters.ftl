# Mails to people. A notice names no matter, no person and no number: others may read the mailbox.
notice-reply-subject = មានចម្លើយសម្រាប់អ្នក
# $link: the page where the number is entered
notice-reply-text = មានចម្លើយសម្រាប់អ្នក។ ដើម្បីអាន សូមបើកទំព័រនេះ ហើយបញ្ចូលលេខរបស់អ្នក៖

    { $link }

    គ្មាននរណាអានការឆ្លើយតបមកសារនេះទេ។
notice-late-subject = ចម្លើយសម្រាប់អ្នកមកដល់យឺត
# $link: the page where the number is entered
notice-late-text = ចម្លើយសម្រាប់អ្នកយឺតជាងពេលដែលបានគ្រោង។ យើងមិនភ្លេចអ្នកទេ។ ដើម្បីមើល សូមបើកទំព័រនេះ ហើយបញ្ចូលលេខរបស់អ្នក៖

    { $link }

    គ្មាននរណាអានការឆ្លើយតបមកសារនេះទេ។

# To a translator. $title: Korean title of a text; $language: name of a language in itself
order-mail-subject-asked = សូមបកប្រែជាភាសា { $language }៖ { $title }
order-mail-subject-soon = ជិតដល់ថ្ងៃកំណត់ ភាសា { $language }៖ { $title }
order-mail-subject-today = ដល់ថ្ងៃកំណត់ថ្ងៃនេះ ភាសា { $language }៖ { $title }
order-mail-subject-late = ហួសថ្ងៃកំណត់ហើយ ភាសា { $language }៖ { $title }
order-mail-subject-cancelled = លែងត្រូវការ ភាសា { $language }៖ { $title }
order-mail-text-asked = យើងសូមស្នើឱ្យអ្នកបកប្រែអត្ថបទមួយ។
order-mail-text-soon = ការបកប្រែដែលយើងបានស្នើឱ្យអ្នកធ្វើ ជិតដល់ថ្ងៃកំណត់ហើយ។
order-mail-text-today = ការបកប្រែដែលយើងបានស្នើឱ្យអ្នកធ្វើ ដល់ថ្ងៃកំណត់នៅថ្ងៃនេះ។
order-mail-text-late = ការបកប្រែដែលយើងបានស្នើឱ្យអ្នកធ្វើ ហួសថ្ងៃកំណត់ហើយ។ សូមបញ្ចប់វា ឬប្រាប់យើងបើអ្នកធ្វើមិនបាន។
order-mail-text-cancelled = ការបកប្រែដែលយើងបានស្នើឱ្យអ្នកធ្វើ លែងត្រូវការហើយ។ សូមកុំបន្តធ្វើវាទៀត។
# $title: Korean title of a text; $language: name of a language in itself; $due: a day; $characters: a number
order-mail-about = អត្ថបទ៖ { $title }
    ភាសា៖ { $language }
    ថ្ងៃកំណត់៖ { $due }
    ចំនួនតួអក្សរកូរ៉េ៖ { $characters }
# $note: what somebody wrote to the translator
order-mail-note = ចំណាំ៖ { $note }
# $link: the page of the order
order-mail-link = សូមបើកនៅទីនេះ៖

    { $link }
# $link: a page where a password is chosen
order-mail-invitation = អ្នកមិនទាន់បានចូលប្រព័ន្ធទេ។ សូមជ្រើសពាក្យសម្ងាត់នៅទីនេះ។ អ្វីដែលយើងបានស្នើឱ្យអ្នកធ្វើ មាននៅទំព័រដំបូង៖

    { $link }

    តំណនេះប្រើបានតែម្ដង ក្នុងរយៈពេល 72 ម៉ោង ហើយអ៊ីមែលថ្មីជាងនេះរបស់យើង មានតំណថ្មីជាង។ បើវាលែងប្រើបាន សូមសុំតំណថ្មីពីយើង។
order-mail-no-reply = គ្មាននរណាអានការឆ្លើយតបមកសារនេះទេ។
