# What is found when a translation is compared with its Korean. $lost: in the Korean alone; $extra: in the
# translation alone; both are lists as they are written.
checks-missing = Hindi pa ito naisasalin.
checks-placeholder-lost = Wala rito ang mga datos na ito ng Koreano: { $lost }
checks-placeholder-extra = Wala sa Koreano ang mga datos na ito: { $extra }
checks-placeholder-both = Magkaiba ang mga datos. Sa Koreano: { $lost }, at dito: { $extra }
checks-number-lost = Wala rito ang mga numerong ito ng Koreano: { $lost }
checks-number-extra = Wala sa Koreano ang mga numerong ito: { $extra }
checks-number-both = Magkaiba ang mga numero. Sa Koreano: { $lost }, at dito: { $extra }
checks-money-lost = Wala rito ang mga halaga ng perang ito ng Koreano: { $lost }
checks-money-extra = Wala sa Koreano ang mga halaga ng perang ito: { $extra }
checks-money-both = Magkaiba ang mga halaga ng pera. Sa Koreano: { $lost }, at dito: { $extra }
checks-phone-lost = Wala rito ang mga numero ng teleponong ito ng Koreano: { $lost }
checks-phone-extra = Wala sa Koreano ang mga numero ng teleponong ito: { $extra }
checks-phone-both = Magkaiba ang mga numero ng telepono. Sa Koreano: { $lost }, at dito: { $extra }
checks-link-lost = Wala rito ang mga link na ito ng Koreano: { $lost }
checks-link-extra = Wala sa Koreano ang mga link na ito: { $extra }
checks-link-both = Magkaiba ang mga link. Sa Koreano: { $lost }, at dito: { $extra }
checks-date-lost = Wala rito ang mga petsang ito ng Koreano: { $lost }
checks-date-extra = Wala sa Koreano ang mga petsang ito: { $extra }
checks-date-both = Magkaiba ang mga petsa. Sa Koreano: { $lost }, at dito: { $extra }
checks-marks-lost = Wala rito ang mga markang ito ng Koreano: { $lost }
checks-marks-extra = Wala sa Koreano ang mga markang ito: { $extra }
checks-marks-both = Magkaiba ang mga marka. Sa Koreano: { $lost }, at dito: { $extra }
# $term: the Korean word; $wanted: the translation that the list of terms has.
checks-term = “{ $wanted }” ang salin ng { $term } sa listahan ng mga termino. Gamitin ang salitang iyon, o ilagay ang Koreano sa panaklong sa tabi ng sa inyo.
checks-length = Hindi karaniwan ang haba: { $letters } titik, pero mga { $usual } ang karaniwan. May naiwan ba o naidagdag?
# $found: as it stands in the text.
checks-bare-amount = Nakasulat nang tuwiran ang { $found }. Ilagay ang pangalan ng datos nito, para magbago ito kasabay ng batas.
checks-korean = May naiwang Koreano: { $found }
checks-unknown-fact = Walang datos na may pangalang { $found }.
checks-broken-fact = Hindi datos ang “{ $found }”. Isulat ito na may pangalan at pansarang kulot na panaklong.
checks-broken-link = Walang pinupuntahan ang link na { $found }: walang ganitong pahina.
checks-must = Kailangang ayusin
checks-look = Tingnan muna ito bago ilathala
checks-all-the-same = Natingnan ko na ang lahat ng ito. Ilathala na nang ganito.
# $count: how many findings there are; $shown: the same, written out.
checks-count = { $count ->
    [one] { $shown } bagay na titingnan
   *[other] { $shown } na bagay na titingnan
}
# These follow “Published” in the history: what it was published despite.
checks-despite-missing = kahit may hindi pa naisasalin
checks-despite-number = kahit magkaiba ang mga numero
checks-despite-date = kahit magkaiba ang mga petsa
checks-despite-marks = kahit magkaiba ang mga marka
checks-despite-term = kahit iba ang mga salita sa listahan ng mga termino
checks-despite-length = kahit hindi karaniwan ang haba
checks-despite-bare-amount = kahit may mga halagang nakasulat nang tuwiran
checks-despite-korean = kahit may naiwang Koreano
