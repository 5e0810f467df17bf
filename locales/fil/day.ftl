# My day: what a counsellor sees first. The page looks again by itself.
day-again = Tingnan muli
# Read out and shown for a while when the lists have changed
day-changed = May bago
day-links = Iba pang gawain
# $time: a time as 18:00
day-shift-from = Magsisimula ang oras ng trabaho ninyo nang { $time }
# $time: a time as 18:00
day-shift-until = Matatapos ang oras ng trabaho ninyo nang { $time }
day-shift-over = Tapos na ang oras ng trabaho ninyo ngayong araw
day-shift-none = Wala kayong oras ng trabaho ngayong araw
day-shift-away = Hindi kayo papasok ngayong araw
day-offer-over = Tapos na ang oras para sumagot
day-talks-heading = Kasama ninyo ngayon
day-talk-over = Tapos na ito
# $locator: the number that the client reads out
day-talk-over-label = Tapos na ang usapan sa kaso { $locator }
day-group-late = Huli na
day-group-today = Hanggang ngayong araw
day-group-week = Ngayong linggo
day-group-later = Sa susunod pa
day-why = Gagawin at takdang araw
# $when: day and time
day-answer-by = Sagutin hanggang { $when }
# $count: how many messages; $shown: the same, written in the language
day-new-messages = { $count ->
    [one] { $shown } bagong mensahe
   *[other] { $shown } na bagong mensahe
}
day-interpreting-heading = Kayo ang nag-iinterprete
day-due-heading = Mga gagawin ngayong araw
day-due-of-colleague = Gagawing itinakda ng katrabaho

# Finding one of one's own cases again.
own-title = Hanapin ang isa sa mga kaso ko
own-what = Hinahanap ang sarili ninyong mga kaso, pati ang mga sarado na, ayon sa nasa ibaba. Nakatago sa lihim na kodigo ang mga sinabi at hindi hinahanapan.
own-any = Kahit alin
own-from = Natanggap mula
own-until = Natanggap hanggang
own-locator = Resibo, unang 8 digit
own-button = Hanapin
own-opened = Natanggap noong
own-none = Walang nahanap sa mga kaso ninyo. Bawasan ang pinunan, habaan ang panahon, o magtanong sa pinuno kung hawak ng katrabaho ang kaso.
own-older = Mas luma
own-error-choice = Pumili po sa listahan.
own-error-day = Isulat po ang araw na nasa kalendaryo, gaya ng 2026-11-23.
own-error-order = Mas nauna ang huling araw kaysa unang araw.
own-error-locator = Isulat po ang unang 8 digit lamang ng resibo.
