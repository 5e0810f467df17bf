# 연락처: 소식실에서 적고 고칩니다.
board-section-contacts = 연락처
directory-title = 연락처
directory-lead = 전화할 곳과 찾아갈 곳입니다. 고치면 모든 언어에 바로 보입니다.
directory-new-title = 새 연락처
directory-removed = 연락처를 없앴습니다.
directory-none = 찾은 연락처가 없습니다.
directory-search-label = 이름이나 운영하는 곳
directory-see = 독자가 보는 쪽
directory-name = 이름
directory-note = 무엇을 돕는 곳인지
directory-other-languages = 다른 언어
directory-unnamed = { $count }개 언어에 이름이 없습니다.

directory-id = 주소에 쓰는 이름
directory-id-hint = 영어 소문자, 숫자, 붙임표로 적습니다. 나중에 바꿀 수 없습니다.
directory-kind = 종류
directory-kind-emergency = 긴급 전화
directory-kind-line = 전화 상담
directory-kind-office = 찾아가는 곳
directory-kind-centre = 시의 상담지원센터
directory-run-by = 운영하는 곳
directory-run-by-hint = 한국어 공식 이름을 적습니다.
directory-topics = 주제
directory-phones = 전화번호
directory-phones-hint = 번호를 적으면 사실로 저장되고, 글에서도 쓸 수 있습니다. 이미 있는 번호이면 그 사실을 씁니다. 비우면 이 연락처에서 빠집니다.
directory-phone = { $number }번째 번호
directory-phone-others = 이 번호는 다른 글이나 연락처 { $count }곳에서도 씁니다. 번호가 바뀌었으면 이 사실의 쪽에서 고쳐 주세요.
directory-address = 주소
directory-address-hint = 간판이나 공식 안내에 적힌 그대로 적습니다.
directory-address-latin = 로마자 주소
directory-speaks = 상담하는 언어
directory-speaks-hint = 확인한 언어만 고릅니다.
directory-hours = 여는 시간
directory-hours-hint = 요일과 시간을 줄마다 적습니다. 다 지우면 없는 줄이 됩니다.
directory-hours-unknown = 모름
directory-hours-weekly = 요일마다 정해진 시간
directory-row = { $number }번째 줄
directory-opens = 여는 때
directory-closes = 닫는 때
directory-row-languages = 몇 언어만 이 시간에 상담하면
directory-more-rows = 줄 더 보이기
directory-cost = 전화 요금
directory-cost-unknown = 모름
directory-website = 누리집
directory-status = 확인
directory-status-hint = 확인하지 않은 곳은 시의 상담지원센터만 실을 수 있고, 전화번호와 시간과 주소는 보이지 않습니다.
directory-status-law = 법령에 적힘
directory-status-official = 공식 자료에서 확인함
directory-status-unverified = 확인하지 못함
directory-source = 확인한 곳
directory-source-hint = 어느 누리집, 공문, 통화에서 확인했는지 적습니다.
directory-checked-on = 확인한 날
directory-position = 목록에서의 순서
directory-position-hint = 작은 수가 앞에 섭니다. 비우면 그대로 두거나 맨 뒤에 둡니다.

directory-error-id = 영어 소문자, 숫자, 붙임표로 48자까지 적어 주세요.
directory-error-taken = 이 이름의 연락처가 이미 있습니다.
directory-error-no-name = { $what } 이름을 적어 주세요.
directory-error-long-name = { $what } 이름을 120자 안으로 줄여 주세요.
directory-error-long-note = { $what } 설명을 400자 안으로 줄여 주세요.
directory-error-kind = 종류를 골라 주세요.
directory-error-run-by = 운영하는 곳을 120자 안으로 적어 주세요.
directory-error-topic = { $what }: 없는 주제입니다.
directory-error-phone = { $what }: 전화번호가 아닙니다. 숫자와 붙임표로 적어 주세요.
directory-error-shared = { $fact }: 이 번호는 다른 곳에서도 씁니다. 이 사실의 쪽에서 고치거나, 칸을 비우고 새 칸에 적어 주세요.
directory-error-other-values = { $fact }: 이 번호에는 다른 날의 값이 있습니다. 이 사실의 쪽에서 고쳐 주세요.
directory-error-address = 주소를 200자 안으로 적어 주세요.
directory-error-address-latin = 로마자 주소는 한국어 주소와 함께 200자 안으로 적어 주세요.
directory-error-speaks = { $what }: 없는 언어입니다.
directory-error-hours = 여는 시간을 다시 보아 주세요. 줄마다 요일을 고르고, 여는 때를 닫는 때보다 앞서 적고, 위에서 요일마다 정해진 시간을 골라야 합니다.
directory-error-website = https://로 시작하는 주소를 적어 주세요.
directory-error-source = 어디에서 확인했는지 300자 안으로 적어 주세요.
directory-error-status = 확인했는지 골라 주세요.
directory-error-checked-on = 확인한 날을 적어 주세요.
directory-error-checked-later = 확인한 날이 오늘보다 뒤입니다.
directory-error-position = 순서는 0부터 9999까지의 수로 적어 주세요.
directory-error-unverified-kind = 확인하지 않은 곳은 시의 상담지원센터만 실을 수 있습니다.
directory-error-unverified-shows = 확인하지 않은 곳에는 전화번호와 시간과 주소를 실을 수 없습니다. 확인했으면 확인을 고르고, 아니면 지워 주세요.
directory-error-changed = 그사이에 다른 사람이 이 연락처를 고쳤습니다. 아래 기록을 본 뒤 다시 저장하면 지금 적은 것으로 바뀝니다.
directory-error-shown = 이 연락처를 보여 주는 글이 있어 없앨 수 없습니다. 먼저 글에서 빼 주세요.
directory-error-gone = 이 연락처는 없어졌습니다.
directory-error-email = 전자우편 주소가 아닙니다.

directory-remove-heading = 연락처 없애기
directory-remove-what = 이 연락처를 보여 주는 글이 있으면 없앨 수 없습니다. 기록은 남습니다.
directory-remove-button = 없애기

directory-history = 바뀐 기록
directory-history-none = 아직 바뀐 것이 없습니다.
directory-part = 바뀐 것
directory-done-made = 만듦
directory-done-changed = 고침
directory-done-removed = 없앰
directory-done-imported = 파일에서 가져옴
directory-done-confirmed = 맞다고 확인함
directory-by-files = 파일
directory-by-organisation = 기관

# 기관이 석 달마다 확인합니다.
directory-asked-heading = 기관에 묻기
directory-asked-what = 석 달마다 이 주소로 메일을 보내 내용이 맞는지 묻습니다. 메일의 링크는 { $days }일 동안 열립니다.
directory-email = 기관의 전자우편
directory-email-hint = 잠가서 보관하고 다른 데에 쓰지 않습니다. 비우면 묻지 않습니다.
directory-email-button = 이 주소로 묻기
directory-standing = 기관의 확인
directory-standing-asked = 물어보았고 답을 기다립니다.
directory-standing-overdue = 답이 없습니다.
directory-standing-next = { $day }에 묻습니다.
directory-standing-soon = 곧 묻습니다.
directory-standing-none = 묻지 않습니다.
directory-confirmed-on = { $day }에 기관이 맞다고 했습니다.
directory-answers = 기관이 바뀌었다고 알린 것
directory-answer-lost = 이 말을 열 수 없습니다.
directory-settle-button = 처리했습니다

directory-mail-subject-first = { $city }: { $name } 안내가 맞는지 확인해 주세요
directory-mail-subject-reminder = { $city }: 다시 여쭙니다: { $name } 안내가 맞습니까?
directory-mail-text-first =
    안녕하세요. { $city }의 외국인 주민 안내입니다.

    저희 누리집은 { $name }의 전화번호, 주소, 여는 시간을 열여섯 언어로 안내합니다. 지금도 맞는지 석 달마다 여쭙습니다.

    아래 링크를 열어 맞으면 단추를 눌러 주시고, 바뀐 것이 있으면 적어 주세요. 1분이면 됩니다.

    { $link }

    링크는 30일 동안 열립니다. 이 메일에는 답장하실 수 없습니다.
directory-mail-text-reminder =
    안녕하세요. { $city }의 외국인 주민 안내입니다.

    두 주 전에 { $name } 안내가 맞는지 여쭈었습니다. 아직 답을 받지 못해 한 번 더 여쭙니다.

    { $link }

    맞으면 단추를 눌러 주시고, 바뀐 것이 있으면 적어 주세요. 이 메일에는 답장하실 수 없습니다.

directory-confirm-title = 이 안내가 맞습니까?
directory-confirm-lead = 외국인 주민이 보는 안내입니다. 전화번호, 주소, 여는 시간이 맞는지 보아 주세요.
directory-confirm-right-button = 모두 맞습니다
directory-confirm-changed-heading = 바뀐 것이 있습니까?
directory-confirm-words = 바뀐 것
directory-confirm-words-hint = 무엇이 언제부터 어떻게 바뀌었는지 적어 주세요. 담당자가 읽고 고칩니다.
directory-confirm-changed-button = 알리기
directory-confirm-wrong = 아직 보내지 않았습니다. 아래를 보아 주세요.
directory-confirm-meanwhile = 그사이에 안내가 바뀌어 아직 확인되지 않았습니다. 지금 내용을 보고 다시 답해 주세요.
directory-confirm-error-empty = 바뀐 것을 적어 주세요.
directory-confirm-error-long = 2,000자 안으로 적어 주세요.
directory-confirm-thanks-title = 고맙습니다
directory-confirm-thanks-right = 오늘 날짜로 확인해 두었습니다. 석 달 뒤에 다시 여쭙겠습니다.
directory-confirm-thanks-changed = 알려 주신 것을 담당자에게 전했습니다.
directory-confirm-already = 이미 답해 주셨습니다. 더 하실 일은 없습니다.
directory-confirm-see = 안내 보기
directory-confirm-spent-title = 이 링크는 끝났습니다
directory-confirm-spent = 시간이 지났거나 더 새로운 메일이 있습니다. 다음 메일에서 확인해 주세요. 급히 고칠 것이 있으면 시청에 전화해 주세요.

contact-address = 주소
