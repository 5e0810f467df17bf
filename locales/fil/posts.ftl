# $link: where the bot is opened
bulletin-post-own = Sa sarili mong chat, mga paksa mo lang: { $link }
posts-heading = Mga channel ng lungsod sa Telegram
posts-what = Isang post sa bawat wikang nasulat na, para sa lahat ng sumusubaybay sa channel. Hindi sila binibilang na tao.
posts-channel = Channel sa Telegram
posts-channel-what = Lahat ng balita nang walang subscription. Walang magtatanong ng pangalan o address mo.
posts-channel-button = Buksan ang channel
