# What is found when a translation is compared with its Korean. $lost: in the Korean alone; $extra: in the
# translation alone; both are lists as they are written.
checks-missing = កន្លែងនេះមិនទាន់បានបកប្រែ។
checks-placeholder-lost = ទិន្នន័យទាំងនេះមានក្នុងភាសាកូរ៉េ តែខ្វះនៅទីនេះ៖ { $lost }
checks-placeholder-extra = ភាសាកូរ៉េគ្មានទិន្នន័យទាំងនេះទេ៖ { $extra }
checks-placeholder-both = ទិន្នន័យខុសគ្នា។ ភាសាកូរ៉េមាន { $lost } តែនៅទីនេះមាន { $extra }
checks-number-lost = តួលេខទាំងនេះមានក្នុងភាសាកូរ៉េ តែខ្វះនៅទីនេះ៖ { $lost }
checks-number-extra = ភាសាកូរ៉េគ្មានតួលេខទាំងនេះទេ៖ { $extra }
checks-number-both = តួលេខខុសគ្នា។ ភាសាកូរ៉េមាន { $lost } តែនៅទីនេះមាន { $extra }
checks-money-lost = ចំនួនប្រាក់ទាំងនេះមានក្នុងភាសាកូរ៉េ តែខ្វះនៅទីនេះ៖ { $lost }
checks-money-extra = ភាសាកូរ៉េគ្មានចំនួនប្រាក់ទាំងនេះទេ៖ { $extra }
checks-money-both = ចំនួនប្រាក់ខុសគ្នា។ ភាសាកូរ៉េមាន { $lost } តែនៅទីនេះមាន { $extra }
checks-phone-lost = លេខទូរស័ព្ទទាំងនេះមានក្នុងភាសាកូរ៉េ តែខ្វះនៅទីនេះ៖ { $lost }
checks-phone-extra = ភាសាកូរ៉េគ្មានលេខទូរស័ព្ទទាំងនេះទេ៖ { $extra }
checks-phone-both = លេខទូរស័ព្ទខុសគ្នា។ ភាសាកូរ៉េមាន { $lost } តែនៅទីនេះមាន { $extra }
checks-link-lost = តំណទាំងនេះមានក្នុងភាសាកូរ៉េ តែខ្វះនៅទីនេះ៖ { $lost }
checks-link-extra = ភាសាកូរ៉េគ្មានតំណទាំងនេះទេ៖ { $extra }
checks-link-both = តំណខុសគ្នា។ ក្នុងភាសាកូរ៉េនាំទៅ { $lost } តែនៅទីនេះនាំទៅ { $extra }
checks-date-lost = កាលបរិច្ឆេទទាំងនេះមានក្នុងភាសាកូរ៉េ តែខ្វះនៅទីនេះ៖ { $lost }
checks-date-extra = ភាសាកូរ៉េគ្មានកាលបរិច្ឆេទទាំងនេះទេ៖ { $extra }
checks-date-both = កាលបរិច្ឆេទខុសគ្នា។ ភាសាកូរ៉េមាន { $lost } តែនៅទីនេះមាន { $extra }
checks-marks-lost = សញ្ញាទម្រង់ទាំងនេះមានក្នុងភាសាកូរ៉េ តែខ្វះនៅទីនេះ៖ { $lost }
checks-marks-extra = ភាសាកូរ៉េគ្មានសញ្ញាទម្រង់ទាំងនេះទេ៖ { $extra }
checks-marks-both = សញ្ញាទម្រង់ខុសគ្នា។ ភាសាកូរ៉េមាន { $lost } តែនៅទីនេះមាន { $extra }
# $term: the Korean word; $wanted: the translation that the list of terms has.
checks-term = ក្នុងបញ្ជីវាក្យស័ព្ទ { $term } បកប្រែថា «{ $wanted }»។ សូមប្រើពាក្យនោះ ឬដាក់ភាសាកូរ៉េក្នុងវង់ក្រចកនៅក្បែរពាក្យរបស់អ្នក។
checks-length = ប្រវែងមិនធម្មតា៖ មាន { $letters } អក្សរ តែធម្មតាប្រហែល { $usual } អក្សរ។ តើមានអ្វីខ្វះ ឬលើសទេ?
# $found: as it stands in the text.
checks-bare-amount = { $found } សរសេរជាតួលេខផ្ទាល់។ សូមដាក់ឈ្មោះទិន្នន័យរបស់វាវិញ ដើម្បីឱ្យវាផ្លាស់ប្ដូរតាមច្បាប់។
checks-korean = នៅសល់ភាសាកូរ៉េ៖ { $found }
checks-unknown-fact = គ្មានទិន្នន័យឈ្មោះ { $found } ទេ។
checks-broken-fact = «{ $found }» មិនមែនជាទិន្នន័យទេ។ សូមសរសេរឈ្មោះរបស់វា ហើយបិទវង់ក្រចករលក។
checks-broken-link = តំណ { $found } មិននាំទៅណាទេ៖ គ្មានទំព័រនេះទេ។
checks-must = ត្រូវតែកែ
checks-look = សូមមើលចំណុចនេះ មុនពេលចេញផ្សាយ
checks-all-the-same = ខ្ញុំបានមើលទាំងអស់នេះហើយ។ ចេញផ្សាយដូចដែលមាន។
# $count: how many findings there are; $shown: the same, written out.
checks-count = ចំណុចត្រូវមើល { $shown }
# These follow “Published” in the history: what it was published despite.
checks-despite-missing = ទោះបីនៅមានកន្លែងមិនទាន់បានបកប្រែ
checks-despite-number = ទោះបីតួលេខខុសគ្នា
checks-despite-date = ទោះបីកាលបរិច្ឆេទខុសគ្នា
checks-despite-marks = ទោះបីសញ្ញាទម្រង់ខុសគ្នា
checks-despite-term = ទោះបីពាក្យខុសពីបញ្ជីវាក្យស័ព្ទ
checks-despite-length = ទោះបីប្រវែងមិនធម្មតា
checks-despite-bare-amount = ទោះបីតម្លៃសរសេរជាតួលេខផ្ទាល់
checks-despite-korean = ទោះបីនៅសល់ភាសាកូរ៉េ
