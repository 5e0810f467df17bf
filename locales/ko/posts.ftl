# $link: where the bot is opened
bulletin-post-own = 내 대화방에서, 내 주제만: { $link }
posts-heading = 시의 텔레그램 채널
posts-what = 쓰인 언어마다 한 번씩, 채널을 보는 모두에게 올립니다. 사람 수에는 들어가지 않습니다.
posts-channel = 텔레그램 채널
posts-channel-what = 구독 없이 모든 소식을 볼 수 있습니다. 이름이나 주소를 묻지 않습니다.
posts-channel-button = 채널 열기
