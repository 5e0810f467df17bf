# 글 속 링크 뒤에 붙는 말: 독자가 읽을 수 있는 언어로는 아직 없거나, 페이지가 없어졌을 때.
links-not-yet = (아직 한국어로 없음)
links-gone = (지금은 없는 페이지)

# 한국어 글을 확인할 때. $found: 글에 적힌 주소, $wanted: 바르게 적은 주소
checks-prefixed-link = 링크 { $found }는 모두를 한 언어로 데려갑니다. { $wanted }로 적으면 저마다 자기 언어로 갑니다.
checks-despite-prefixed-link = 링크가 한 언어로만 가지만
