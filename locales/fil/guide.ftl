# Around a guide: when it was checked, who can help, what to read with it.
# $day: a date
guide-due = Dapat sanang nasuri naming muli ang gabay na ito bago lumipas ang { $day }, pero hindi pa namin ito nagagawa. Maaaring nagbago na ang mga halaga at tuntunin: magtanong po muna bago umasa sa mga ito.
guide-helpers-heading = Sino ang makatutulong sa akin dito?
guide-checked-heading = Kailan ito sinuri?
guide-checked-on = Huling sinuri noong
guide-checked-by = Sinuri ng
guide-review-by = Susunod na pagsusuri
guide-related-heading = Mga gabay na mabuting basahin kasama nito
# $language: name of a language in itself
guide-wish-button = Gusto ko ito sa wikang { $language }

# When each guide is to be checked again, in the newsroom.
guide-reviews-title = Mga gabay na susuriin
guide-reviews-what = Nauuna ang mga gabay na lumipas na ang araw ng pagsusuri. Sinasabihan ang mga mambabasa nito na maaaring nagbago na ang mga numero.
# $shown: number of guides
guide-reviews-link = Mga gabay na lampas na sa araw ng pagsusuri: { $shown }
guide-overdue = Lampas na sa araw
guide-no-day = Hindi pa itinakda
