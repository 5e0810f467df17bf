# 안내서 끝의 낱말 목록과 모든 낱말의 쪽.
terms-counter-heading = 창구에서 보여 줄 낱말
terms-counter-what = 창구나 전화에서 한국어 낱말을 보여 주거나 읽어 주세요.
terms-unchecked = 원어민 확인 전 번역
terms-back-to-text = { $word }: 본문으로 돌아가기
terms-words-lead = 관공서와 회사에서 쓰는 한국어 낱말과 그 뜻입니다.
terms-words-letters = 첫소리
search-kind-term = 낱말

# 용어를 돌보는 곳: 목록.
terms-title = 용어
terms-make = 용어 더하기
terms-search = 낱말 찾기
terms-every-language = 모든 언어
terms-every-state = 모든 상태
terms-narrow = 골라 보기
terms-found =
    { $count ->
        [0] 맞는 용어가 없습니다.
       *[other] 용어 { $count }개
    }
terms-korean = 한국어
terms-word = 낱말
terms-explanation = 한 문장 설명
terms-languages = 언어별 상태
terms-standing-missing = 아직 없음
terms-standing-machine = 원어민 확인 전
terms-standing-reviewed = 원어민이 확인함
terms-standing-official = 공식 낱말
terms-removed = 용어를 지웠습니다.

# 용어 하나.
terms-make-hint = 한국어 낱말을 쓰세요. 영어 낱말로 주소를 만들며, 나머지 언어는 저장한 뒤에 씁니다.
terms-edit-hint = 고친 언어만 저장됩니다. ‘원어민이 확인함’으로 저장하면 확인한 사람으로 저장하는 분의 이름이 남습니다.
terms-source = 출처 (공식 낱말일 때)
terms-edited = { $name } 님이 고침, { $when }
terms-reviewed = { $name } 님이 확인함, { $when }
terms-by-file = 파일에서
terms-other-languages = 다른 언어
terms-meanwhile = 쓰시는 동안 다른 분이 같은 언어를 저장했습니다. 쓰신 것은 아래에 그대로 있고, 아직 아무것도 저장되지 않았습니다. 비교해 보고 다시 저장하세요.
terms-meanwhile-here = 지금 저장되어 있는 것 ({ $name }):
terms-error-no-korean = 한국어 낱말을 써 주세요.
terms-error-too-long = 너무 깁니다. { $limit }자까지 쓸 수 있습니다.
terms-error-no-source = 공식 낱말이면 어디에서 보았는지 써 주세요.
terms-error-taken = 이 한국어 낱말은 이미 용어에 있습니다.
terms-error-used = 아래 글들이 이 용어를 쓰고 있어 지울 수 없습니다. 먼저 글에서 빼 주세요.
terms-uses = 이 용어를 쓰는 글
terms-uses-none = 이 용어를 창구 낱말로 정한 글이 없습니다.
terms-changes = 바뀐 내용
terms-changes-none = 아직 바뀐 것이 없습니다.
terms-before = 전
terms-after = 후
terms-remove-heading = 용어 지우기
terms-remove-what = 누리집의 낱말 목록에서 사라집니다. 파일을 다시 가져와도 돌아오지 않습니다.
terms-remove-button = 이 용어 지우기
