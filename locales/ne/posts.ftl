# $link: where the bot is opened
bulletin-post-own = आफ्नै च्याटमा, आफ्ना विषय मात्र: { $link }
posts-heading = सहरका टेलिग्राम च्यानल
posts-what = लेखिएको प्रत्येक भाषामा एक पटक, च्यानल हेर्ने सबैका लागि राखिन्छ। मानिसको सङ्ख्यामा गनिँदैन।
posts-channel = टेलिग्राम च्यानल
posts-channel-what = सदस्यता नलिई सबै समाचार हेर्न सकिन्छ। नाम वा ठेगाना सोधिँदैन।
posts-channel-button = च्यानल खोल्नुहोस्
