# 접수받기: 전화나 방문으로 온 분의 이야기를 직원이 받아 적습니다.
taking-nav = 접수
taking-title = 접수받기
taking-way = 오신 길
taking-way-visit = 방문
taking-way-phone = 전화
taking-way-outreach = 찾아가는 상담
taking-here = 지금 함께 있음
taking-language = 언어
taking-typed = 언어 이름이나 숫자 치기
taking-signs = 급한 사정
taking-sign-injury = 다침
taking-sign-confinement = 갇혀 있음
taking-sign-violence = 폭력
taking-sign-flight = 곧 출국
taking-sign-time-limit = 기한이 가까움
taking-line = 무슨 일인지 한 줄 (비워 두어도 됩니다)
taking-mine-button = 내가 맡기
taking-any-button = 맡을 사람 찾기
taking-park-button = 잠시 미루기
taking-more = 더 적기
taking-as = 누구의 일로 왔나
taking-as-self = 본인
taking-as-friend = 다른 사람을 대신하여
taking-as-employer = 사업주
taking-as-suggestion = 시에 하는 제안이나 불만
taking-second = 다른 가능한 언어
taking-none = 없음
taking-spoken = 목록에 없는 언어
taking-spoken-hint = 목록에서 고르거나 들은 대로 적어 주세요.
taking-employer = 회사 이름
taking-employer-hint = 같은 회사 사람을 맡은 상담원이 양쪽을 함께 맡지 않게 하려고 적습니다. 이름은 잠가서 보관합니다.
taking-phone = 다시 걸 전화번호
taking-when = 걸어도 안전한 때
taking-error-phone = 전화번호에 숫자가 모자랍니다.
taking-gender = 상담원의 성별
taking-gender-woman = 여성을 원함
taking-gender-man = 남성을 원함
taking-ministry = 법무부가 운영하는 통역 전화(1345)를 써도 된다고 하셨음
taking-keys = 글쇠 하나로 고를 수 있습니다. 숫자는 언어, 글자는 주제와 급한 사정이며, 한 줄을 적고 엔터를 누르면 첫 단추가 눌립니다.
taking-parked = { $count ->
   *[other] 미뤄 둔 접수 { $count }건
}
taking-error-language = 언어를 골라 주세요.
taking-error-topic = 주제를 골라 주세요.
taking-error-long = 글이 너무 깁니다. { $limit }자까지 적을 수 있습니다.
taking-error-not-yours = 이 언어로 상담하도록 등록되어 있지 않아 직접 맡으실 수 없습니다. 맡을 사람을 찾아 주세요.
taking-error-full = 지금은 더 맡을 여력이 없습니다. 응대 중인 상담을 마치거나 맡을 사람을 찾아 주세요.
taking-error-sent = 이 접수는 이미 보냈고, 그 뒤에 내용이 바뀌었습니다. 새 접수로 다시 적어 주세요.
taking-error-not-given = 지금은 그렇게 맡길 수 없습니다. 맡을 사람을 찾아 주세요.
taking-error-parked = 미뤄 둔 접수가 너무 많습니다. 하나를 먼저 끝내 주세요.
taking-flag = 체류 자격이나 등록번호, 여권번호로 보이는 말이 있습니다: { $found }. 상담에 필요하지 않고, 남겨 두면 이 상담을 볼 수 있는 모든 직원이 보게 됩니다. 지우시거나, 그대로 다시 보내시면 적힌 대로 저장됩니다.
taking-turned-back = 닫기

# 접수한 뒤.
taken-title = 접수했습니다
taken-card = 이 카드를 인쇄해 드리거나 사진으로 찍게 해 주세요. 번호는 이 화면에서만 보이고 어디에도 저장되지 않습니다.
taken-case-link = 상담 열기
taken-next-link = 다음 접수
taken-turn-button = 화면 돌려 보여 드리기

# 카드: 의뢰인의 언어로 나옵니다.
card-title = 접수 카드
card-code = 접수번호 코드
card-pictures = 카드의 그림
card-what = 이 번호로 답을 읽고 다시 글을 쓸 수 있습니다. 휴대전화로 코드를 찍거나 아래 주소에서 번호를 적어 주세요.
card-alone = 이 카드를 가진 사람은 누구나 상담을 볼 수 있습니다. 혼자만 간직해 주세요.
card-changes = 처음 쓰실 때 새 번호를 드립니다. 그 뒤로는 새 번호만 쓸 수 있습니다.
card-how = 카드 두 면이 은행 카드 크기로 인쇄됩니다. 인쇄기가 없으면 화면을 사진으로 찍어 두세요.
card-print-button = 인쇄하기
card-print-link = 카드로 인쇄하기
picture-0 = 해
picture-1 = 나무
picture-2 = 물고기
picture-3 = 배
picture-4 = 집
picture-5 = 별
picture-6 = 잔
picture-7 = 열쇠
picture-8 = 새
picture-9 = 꽃

# 직원이 드린 번호를 처음 쓸 때.
change-title = 새 번호입니다
change-why = 처음 번호는 직원이 함께 보았습니다. 이제부터는 혼자만 아는 이 번호를 쓰세요.
change-old = 아래 단추를 누르면 처음 번호는 쓸 수 없게 됩니다. 먼저 새 번호를 적거나 사진으로 찍어 두세요.
change-button = 적어 두었습니다. 계속하기

# 미뤄 둔 접수.
parked-title = 미뤄 둔 접수
parked-what = 잠가서 보관하며 본인만 볼 수 있습니다. 보내면 지워지고, 7일이 지나도 지워집니다.
parked-none = 미뤄 둔 접수가 없습니다.
parked-at = 미룬 때
parked-doing = 할 일
parked-resume = 이어서 하기
parked-drop = 지우기

# 간단한 문의 세기.
tally-title = 문의 세기
tally-what = 상담이 아닌 짧은 문의를 셉니다. 언어와 주제를 차례로 누르면 됩니다.
tally-today = { $count ->
   *[other] 오늘 { $count }건 셌습니다
}
tally-topic = 주제
tally-other-language = 다른 언어
tally-last = 마지막: { $language }, { $topic }
tally-undo = 취소하기

# 나중에 적기.
late-title = 나중에 적기
late-what = 바빠서 적지 못한 방문과 전화를 한 줄에 하나씩 적습니다. 날짜를 비우면 윗줄의 날짜를, 길과 결과를 비우면 첫 번째 것을 씁니다. 메모가 있는 줄만 상담으로 남고, 나머지는 건수로만 셉니다.
late-day = 날짜
late-time = 시각
late-minutes = 분
late-outcome = 결과
late-note = 메모 (잠가서 보관)
late-outcome-advised = 상담함
late-outcome-interpreted = 통역함
late-outcome-referred = 다른 기관 안내
late-outcome-turned-away = 돕지 못함
late-cell = { $row }번째 줄 { $column }
late-button = 적기
late-more = 서른 줄 쓰기
late-written = { $count ->
   *[other] { $count }건을 적었습니다.
}
late-kept = 남긴 상담
late-refused = { $row }번째 줄을 고쳐 주세요.
late-error-at = 날짜나 시각을 알 수 없습니다. 지난 31일 안의 때를 적어 주세요.
late-error-lang = 언어를 알 수 없습니다.
late-error-topic = 주제를 알 수 없습니다.
late-error-way = 오신 길을 알 수 없습니다.
late-error-minutes = 걸린 시간을 1분에서 480분 사이로 적어 주세요.
late-error-outcome = 결과를 알 수 없습니다.

# 상담에서 한 일.
act-receipt-issued = 접수 카드를 드림
act-receipt-changed = 의뢰인이 번호를 바꿈
act-written-up = 나중에 적음

# 언어의 이름.
tongue-ko = 한국어
tongue-en = 영어
tongue-zh = 중국어
tongue-ru = 러시아어
tongue-vi = 베트남어
tongue-id = 인도네시아어
tongue-ne = 네팔어
tongue-km = 크메르어 (캄보디아)
tongue-uz = 우즈베크어
tongue-kk = 카자흐어
tongue-ky = 키르기스어
tongue-ur = 우르두어
tongue-th = 태국어
tongue-fil = 필리핀어
tongue-si = 싱할라어 (스리랑카)
tongue-mn = 몽골어
