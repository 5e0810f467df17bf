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
