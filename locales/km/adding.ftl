# A language that comes after a bulletin was approved; tests; the end of what came in from elsewhere.
adding-heading = កំពុងរង់ចាំការបកប្រែ
adding-what = មិនបានផ្ញើអ្វីទៅអ្នកអានទាំងនេះទេ ព្រោះមិនទាន់មានជាភាសារបស់ពួកគេ។ ពេលសរសេរនៅទីនេះរួច វានឹងផ្ញើទៅអ្នកដែលនៅរង់ចាំ។
# $language: its own name
adding-write = សរសេរជា { $language }
adding-look = មើលជាមុនសិន
adding-send = ផ្ញើទៅអ្នកដែលរង់ចាំ
adding-not-yet = មិនទាន់បានផ្ញើអ្វីទេ។ ពួកគេនឹងទទួលបានដូច្នេះ។
adding-changed = មិនទាន់បានផ្ញើអ្វីទេ៖ អត្ថបទបានផ្លាស់ប្ដូរក្រោយពេលអ្នកមើល។ ឥឡូវនេះពួកគេនឹងទទួលបានដូច្នេះ។
adding-error-blocks = កថាខណ្ឌ និងចំណុចក្នុងបញ្ជីនៃការបកប្រែ ត្រូវតែត្រូវគ្នាមួយៗជាមួយភាសាកូរ៉េ។
adding-error-late = មិនអាចបន្ថែមភាសានេះទៀតទេ៖ វាបានផ្ញើរួចហើយ ឬដំណឹងនេះហួសពេលហើយ។
# $shown: a number of people, as it is written
sending-act-added = បានបន្ថែមភាសាសម្រាប់អ្នករង់ចាំ៖ { $shown }
testing-error-words = មិនបានផ្ញើអ្វីទេ៖ មិនទាន់មានអត្ថបទជាភាសានេះទេ។
testing-error-address = មិនបានផ្ញើអ្វីទេ៖ គណនីរបស់អ្នកមិនមានអាសយដ្ឋានអ៊ីមែលដែលអាចផ្ញើបាន។
# $until: a moment
sending-hour-until = វាផ្ញើភ្លាម ពេលបានអនុម័ត។ វាផ្ញើរហូតដល់ { $until }។
# $until: a moment
sending-worth-until = រហូតដល់ { $until } ដូចឥឡូវនេះ
