# $link: where the bot is opened
bulletin-post-own = ඔබේම කතාබහේ, ඔබේ මාතෘකා පමණක්: { $link }
posts-heading = නගරයේ ටෙලිග්‍රෑම් නාලිකා
posts-what = ලියා ඇති සෑම භාෂාවකින්ම එක් පළ කිරීමක්, නාලිකාව බලන සැමට. පුද්ගල ගණනට ගණන් නොගැනේ.
posts-channel = ටෙලිග්‍රෑම් නාලිකාව
posts-channel-what = දායකත්වයක් නැතිව සියලු පුවත්. ඔබේ නම හෝ ලිපිනය අසන්නේ නැත.
posts-channel-button = නාලිකාව විවෘත කරන්න
