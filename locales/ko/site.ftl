# 모든 쪽의 틀.
site-description = 외국인 주민을 위한 안내와 연락처, 무료 상담을 여러 언어로 드립니다
skip-to-content = 본문으로 건너뛰기
nav-main = 주요 메뉴
nav-footer = 다른 메뉴
nav-staff = 직원 메뉴
nav-back = 뒤로
nav-guides = 안내서
nav-contacts = 연락처
nav-newsletter = 소식지
nav-subscribe = 소식 받기
nav-ask = 상담하기
nav-privacy = 개인정보
nav-desk = 내 상담
nav-office = 사무실
nav-newsroom = 소식실
languages-label = 언어
choose-language = 언어를 고르세요
demo-banner = 보여 드리려고 만든 한 주입니다. 실제가 아니며 아무것도 보내지 않습니다.

# 첫 화면.
home-title = 외국인 주민을 위한 안내와 상담
home-question = 무엇이 필요하세요?
home-all-contacts = 모든 연락처
home-first-guides = 많이 읽는 안내서
emergency-heading = 긴급 전화, 24시간
topics-all = 모든 주제
topic-no-guides = 이 주제의 안내서는 아직 없습니다. 상담원에게 물어보실 수 있습니다.

# 상담으로 이끄는 말.
ask-heading = 상담원에게 물어보기
ask-more-heading = 더 궁금한 것이 있나요?
ask-free = 무료이고, 내 언어로 물어볼 수 있습니다. 이름을 말하지 않아도 됩니다.
ask-button = 물어보기
ask-return-link = 접수 번호로 답변 읽기

# 소식으로 이끄는 말.
subscribe-heading = 내 언어로 소식 받기
subscribe-lead = 이메일로 보내 드립니다. 언제든지 그만 받을 수 있습니다.
subscribe-lead-both = 이메일이나 텔레그램으로 보내 드립니다. 언제든지 그만 받을 수 있습니다.
subscribe-button = 소식 받기

# 안내서와 기사.
guides-title = 안내서
newsletter-title = 소식지
article-as-of = 이 글의 숫자는 다음 날짜를 기준으로 합니다:
korean-title-to-show = 창구에서 보여 줄 한국어 제목
korean-name-to-show = 보여 주거나 말할 한국어 이름
made-by-person = 사람이 번역했습니다.
made-by-machine = 기계가 번역했습니다. 원어민이 아직 확인하지 않았습니다.
made-by-machine-reviewed = 기계가 번역하고 원어민이 확인했습니다.
updated-on = 고친 날
stale-note = 그동안 한국어 글이 { $count }곳 바뀌었고, 그곳을 표시했습니다. 번역을 곧 고치겠습니다.
sources-heading = 근거
terms-heading = 한국어 낱말
fallback-note = 이 글은 { $wanted } 번역이 없습니다. 아래는 { $shown }입니다. 다음 언어로도 읽을 수 있습니다:
stale-since = { $day }에 바뀌었습니다.
not-translated-yet = (아직 번역되지 않은 부분)
why-not-over = 이 글에서 알린 일이 끝났습니다.
why-not-wrong = 틀린 곳이 있어 고치고 있습니다.
why-not-replaced = 이제 다른 글에서 알려 드립니다.
why-not-no-translator = 번역할 분을 아직 찾지 못했습니다.
why-not-korean-only = 한국어를 읽는 분에게만 필요한 글입니다.
missing-title = 아직 번역되지 않았습니다
missing-why = 이 글은 아직 { $wanted } 번역이 없습니다.
missing-where = 다음 언어로 읽을 수 있습니다:
missing-want-button = 이 번역이 필요합니다
missing-counted = 고맙습니다. 몇 분이 원하는지 편집자가 봅니다.

# 연락처.
contacts-title = 연락처
contacts-topic-label = 무엇에 관한 일인가요?
contacts-all-topics = 모든 주제
contacts-speaks-label = { $language }를 하는 것이 확인된 곳만
contacts-show-button = 보기
contacts-centre-heading = 시의 상담지원센터
contacts-lines-heading = 전화 상담
contacts-none = 찾은 곳이 없습니다. 모든 주제에서 찾거나 여기서 상담원에게 물어보세요.
contact-run-by = 운영
contact-website = 누리집
contact-checked = 확인한 날
contact-cost-caller = 전화 요금은 전화한 사람이 냅니다.
contact-cost-free = 전화 요금은 무료입니다.
hours-always = 하루 24시간, 매일
weekday-mon = 월
weekday-tue = 화
weekday-wed = 수
weekday-thu = 목
weekday-fri = 금
weekday-sat = 토
weekday-sun = 일

# 찾기.
search-title = 찾기
search-label = 안내서와 전화번호 찾기
search-placeholder = 예: 월급을 못 받았어요
search-button = 찾기
search-found = { $count ->
    [0] 찾은 것이 없습니다.
   *[other] { $count }개를 찾았습니다
}
search-elsewhere = { $language }로 { $count }개
search-not-found-ask = 원하는 것이 없나요?
search-kind-guide = 안내서
search-kind-article = 소식지
search-kind-contact = 연락처
search-kind-bulletin = 소식

# 잘못되었을 때.
typed-kept = 쓰신 내용은 그대로 있습니다. 이 단계를 마치면 원래 자리에 다시 나옵니다.
typed-again-title = 쓰신 내용을 한 번 더 보내 주세요
typed-again-lead = 저장하기 전에 들어가 있는 시간이 끝났습니다. 쓰신 내용은 그대로 있습니다.
typed-again-button = 한 번 더 보내기
typed-again-leave = 보내지 않고 나가기
fault-home = 첫 화면으로
fault-not-found-title = 이 쪽은 없습니다
fault-not-found-what = 주소가 바뀌었거나 잘못 쓰였을 수 있습니다. 필요한 것을 찾아보거나 상담원에게 물어보세요.
fault-forbidden-title = 이 쪽은 볼 수 없습니다
fault-forbidden-what = 계정에 필요한 역할이 없거나, 들어오지 않은 상태입니다.
fault-unreadable-title = 보내신 것을 읽을 수 없습니다
fault-unreadable-what = 오는 길에 깨졌습니다. 뒤로 가서 다시 보내 주세요.
fault-too-large-title = 너무 깁니다
fault-too-large-what = 뒤로 가서 글을 줄이고 다시 보내 주세요.
fault-too-many-title = 한꺼번에 너무 많습니다
fault-too-many-what = 잠시 뒤에 뒤로 가서 다시 보내 주세요. 쓰신 글은 그대로 있습니다.
fault-busy-title = 지금 잠시 바쁩니다
fault-busy-what = 잠시 뒤에 다시 해 주세요. 뒤로 가면 쓰신 글이 그대로 있습니다. 급하면 112나 119로 전화하세요.
fault-kept-what = 아직 보내지 못했지만 쓰신 글은 이 페이지에 그대로 있습니다. 잠시 뒤에 여기에서 다시 보내 주세요. 급하면 112나 119로 전화하세요.
fault-kept-again = 여기에서 다시 보내기
fault-kept-yours = 쓰신 글
fault-trouble-title = 저희 쪽에 문제가 생겼습니다
fault-trouble-what = 손님의 잘못이 아니며, 기록해 두었습니다. 나중에 다시 해 주세요.

# 개인정보.
privacy-title = 개인정보
privacy-reading = 가입하지 않고, 이름을 말하지 않고 모두 읽을 수 있습니다. 광고, 추적, 다른 회사의 서비스를 쓰지 않으며, 누가 무엇을 읽었는지 남기지 않습니다.
privacy-cookie = 언어를 고르면 휴대전화가 작은 파일(쿠키)에 기억합니다. 읽는 동안 휴대전화에 다른 것은 저장하지 않습니다.
privacy-asking-heading = 상담원에게 물어볼 때
privacy-asking = 이름이 필요 없습니다. 물어보신 일을 맡은 상담원과 센터장만 읽을 수 있고, 누가 열어 볼 때마다 기록합니다.
privacy-asking-sealed = 쓰신 글은 상담마다 다른 열쇠로 암호화해서 보관합니다. 연락받을 방법(이메일이나 텔레그램)도 암호화합니다.
privacy-asking-status = 비자, 외국인등록번호, 여권번호는 쓰지 마세요. 적는 곳이 없으며, 답하는 데 필요하지 않습니다.
privacy-subscribing-heading = 소식을 받을 때
privacy-subscribing = 그만 받으실 때까지 주소, 언어, 주제를 보관합니다. 어느 소식에서든 한 번 누르면 끝납니다. 소식을 열었는지 몰래 확인하지 않습니다.
