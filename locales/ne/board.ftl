# The newsroom's sections.
board-sections = समाचार कक्ष
board-section-board = अनुवाद
board-section-bulletins = खबर
board-section-facts = रकम र सङ्ख्या
board-section-terms = शब्दावली
board-section-reading = पढ्न बाँकी
board-section-orders = अनुवाद अनुरोध
board-section-feedback = पाठकका कुरा
board-section-wanted = खोजिएका अनुवाद

# Where every text stands in every language.
board-title = अनुवादको अवस्था
board-new = नयाँ लेख लेख्नुहोस्
board-search = शीर्षकबाट खोज्नुहोस्
board-filter-wanted = गर्नुपर्ने कामअनुसार
board-filter-kind = प्रकारअनुसार
board-filter-topic = विषयअनुसार
board-all = सबै
board-wanted-all = सबै लेख
board-wanted-stale = कोरियालीभन्दा पुराना
board-wanted-missing = अनुवाद नभएका
board-wanted-to-review = भाषा जान्नेले पढ्न बाँकी
board-wanted-unpublished = अझै प्रकाशित नभएका
board-sums = भाषाअनुसार गर्न बाँकी
board-show-all = सबै देखाउनुहोस्
board-nothing = मिल्ने लेख छैन।
board-text = लेख
board-shelf-guide = मार्गदर्शिका
board-shelf-newsletter = समाचार बुलेटिन
board-shelf-alert = जरुरी सूचना
board-shelf-reply = तयारी जवाफ
board-shelf-question = परामर्शअघि सोध्ने प्रश्न
board-shelf-situation = समस्याबाट निस्कने बाटो
board-shelf-programme = तालिम र कार्यक्रम
board-ahead = सुरक्षित भएको छ, तर पाठकले अझै देख्दैनन्
# $when: a moment
board-scheduled = { $when } मा प्रकाशित हुन्छ
# $shown: a number as it is written
board-comments = जवाफ पर्खिरहेका टिप्पणी: { $shown }
board-legend = चिन्हको अर्थ
board-waits = तोकेको दिन प्रकाशित हुन्छ
board-asked = टिप्पणीहरू जवाफ पर्खिरहेका छन्
