# Picture cards: a bulletin as a picture to forward. $when, $date: already written in the language
card-heading = A picture to forward
card-forward = Send this on in a chat as one picture.
card-button = Save the picture
card-alt = This news as a picture: { $title }
card-lacks = { $language }: there are no letters to draw a picture with. Install the package { $package }.
card-read-on = Read all of it:
card-ended-over = The danger has been over since { $when }. This alert no longer holds.
card-ended-time = This alert held until { $when }. It no longer holds.
card-ended-mistake = This alert was sent by mistake. Do not rely on it.
card-ended-replaced = This alert no longer holds. There is a newer one.
card-corrected = Something here was wrong. It was corrected on { $date }. Please read all of it.
