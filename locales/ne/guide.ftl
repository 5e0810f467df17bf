# Around a guide: when it was checked, who can help, what to read with it.
# $day: a date
guide-due = हामीले यो मार्गदर्शिका { $day } सम्ममा फेरि जाँच्नुपर्ने थियो, तर अझै जाँचेका छैनौँ। रकम र नियम बदलिएको हुन सक्छ: कृपया यसमा भर पर्नुअघि सोध्नुहोस्।
guide-helpers-heading = यसमा मलाई कसले मद्दत गर्न सक्छ?
guide-checked-heading = यो कहिले जाँचिएको हो?
guide-checked-on = पछिल्लो पटक जाँचेको
guide-checked-by = जाँच्ने
guide-review-by = अर्को पटक जाँच्ने दिन
guide-related-heading = यससँगै पढ्ने मार्गदर्शिका
# $language: name of a language in itself
guide-wish-button = मलाई यो { $language } भाषामा चाहिन्छ

# When each guide is to be checked again, in the newsroom.
guide-reviews-title = जाँच्नुपर्ने मार्गदर्शिका
guide-reviews-what = जाँच्ने दिन नाघेका मार्गदर्शिका पहिले देखिन्छन्। तिनका पाठकलाई सङ्ख्या बदलिएको हुन सक्छ भनी बताइन्छ।
# $shown: number of guides
guide-reviews-link = जाँच्ने दिन नाघेका मार्गदर्शिका: { $shown }
guide-overdue = दिन नाघ्यो
guide-no-day = तोकिएको छैन
