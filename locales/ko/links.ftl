# 글 속 링크 뒤에 붙는 말: 독자가 읽을 수 있는 언어로는 아직 없거나, 페이지가 없어졌을 때.
links-not-yet = (아직 한국어로 없음)
links-gone = (지금은 없는 페이지)

# 한국어 글을 확인할 때. $found: 글에 적힌 주소, $wanted: 바르게 적은 주소
checks-prefixed-link = 링크 { $found }는 모두를 한 언어로 데려갑니다. { $wanted }로 적으면 저마다 자기 언어로 갑니다.
checks-despite-prefixed-link = 링크가 한 언어로만 가지만

# 다른 사이트로 가는 링크를 살피는 소식실 페이지.
board-section-links = 링크
text-act-link-replaced = 링크 주소를 바꿈
links-title = 다른 사이트로 가는 링크
links-lead = 우리 글에서 갈 수 있게 해 둔 페이지 가운데 없어졌거나 옮겨 간 곳입니다.
# $count: 살피는 링크 수, $shown: 그 수를 적은 것
links-all = { $count ->
   *[other] 링크 { $shown }개를 살피고 있습니다.
}
links-off = 이 컴퓨터에서는 링크를 열어 보지 않습니다.
links-nothing = 글 속 링크에 새로 생긴 문제가 없습니다.
# $count: 더 남은 수, $shown: 그 수를 적은 것
links-more = { $count ->
   *[other] 이것을 마치면 { $shown }개가 더 나옵니다.
}
# 소식실 첫 페이지. $count: 새로 생긴 수, $shown: 그 수를 적은 것
links-board = { $count ->
   *[other] 없어지거나 옮겨 간 링크: 새로 { $shown }개
}
links-what-missing = 이제 그런 페이지가 없습니다.
links-what-status = 사이트가 오류로 답합니다.
links-what-unreachable = 사이트에 연결되지 않습니다.
links-what-slow = 사이트가 제때 답하지 않습니다.
links-what-loop = 사이트가 끝없이 다른 페이지로 넘깁니다.
links-what-private = 누구나 갈 수 있는 인터넷 주소가 아닙니다.
links-what-moved = 페이지가 옮겨 갔습니다.
links-since = 처음 알게 된 때:
links-moved-to = 지금 주소:
links-checked = 마지막으로 열어 본 때:
links-in-sources = 근거
links-replace = 모든 글에서 바꾸기
links-replace-by-this = 이 주소로 바꾸기
links-put-aside = 우리는 잘 열립니다
links-take-back = 다시 살피기
links-again = 지금 열어 보기
links-aside = 제쳐 둔 링크
# $name: 동료 이름
links-aside-by = { $name } 님이 제쳐 둠:
links-done-aside = 제쳐 두었습니다. 다른 문제가 생기면 다시 나옵니다.
links-done-back = 다시 살핍니다.
links-done-again = 몇 분 안에 열어 봅니다.
links-done-replaced = 모든 글에서 바꾸었습니다.
links-replace-title = 주소를 모든 글에서 바꾸기
links-new-address = 새 주소
links-look = 무엇이 바뀌는지 보기
links-uses = 이 주소가 있는 글
links-replace-what = 한국어와 번역이 함께 바뀌므로 오래된 번역이 생기지 않습니다. 공개한 글은 독자에게 바로 바뀌고, 쓰고 있는 글에도 새 주소가 들어갑니다.
links-replace-button = 모든 글에서 바꾸기
links-error-address = 지금과 다른 주소를 https://부터 온전히 적어 주십시오.
links-refusal-changed = 그사이 다른 분이 이 가운데 한 글을 저장했습니다. 아무것도 바꾸지 않았으니 다시 보고 눌러 주십시오.
links-refusal-nowhere = 이 주소가 있는 글이 이제 없습니다.
# $title: 글 제목, $language: 언어 이름
links-refusal-by-hand = “{ $title }” ({ $language }) 글에는 주소가 다르게 적혀 있습니다. 아무것도 바꾸지 않았으니 그 글을 먼저 고쳐 주십시오.
# $title: 글 제목, $language: 언어 이름
links-refusal-held-back = 새 주소로 바꾸면 “{ $title }” ({ $language }) 글이 확인을 통과하지 못합니다. 아무것도 바꾸지 않았으니 그 글을 먼저 살펴봐 주십시오.
