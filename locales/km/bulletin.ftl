# Bulletins as they arrive.
bulletin-mail-why = អ្នកទទួលអ៊ីមែលនេះ ព្រោះអ្នកបានស្នើសុំឱ្យ { $city } ផ្ញើព័ត៌មានថ្មីមកអ្នក។
bulletin-mail-manage = កែ ឬឈប់ទទួលព័ត៌មានថ្មី
bulletin-mail-read = អានលើគេហទំព័រ
bulletin-telegram-read = អានលើគេហទំព័រ៖ { $link }
bulletin-telegram-stop = ដើម្បីឈប់ទទួល៖ /stop
bulletin-test-subject = សាកល្បង៖ { $title }
# The announcement of a newsletter issue. $publication: its name; $issue: for example "Winter 2026"
bulletin-issue-title = { $publication }៖ { $issue }
bulletin-issue-intro = លេខថ្មីចេញហើយ។ ក្នុងនោះមាន៖

# The pages where bulletins are read.
bulletins-title = ព័ត៌មានថ្មី
bulletins-none = មិនទាន់បានផ្ញើអ្វីទេ។
# $date: a day, already written in the language
bulletins-sent-on = បានផ្ញើនៅថ្ងៃទី { $date }
bulletins-all = ព័ត៌មានទាំងអស់
bulletins-see-sent = មើលព័ត៌មានដែលបានផ្ញើមុននេះ
bulletins-stale-note = អត្ថបទនេះខុសពីអត្ថបទភាសាកូរ៉េ { $count } កន្លែង ដែលមានសញ្ញាសម្គាល់។
