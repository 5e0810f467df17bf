# 찾기: 결과 옆에 나오는 말, 그리고 찾았으나 없던 말.

# $language: 그 언어로 쓴 언어 이름
search-nothing-in = { $language }로 된 결과가 없습니다.
search-suggestions = 추천 결과
search-kind-amount = 금액·기한
privacy-searching-heading = 찾기를 할 때
privacy-searching = 결과가 없던 말은 도시가 부족한 글을 쓸 수 있도록 90일 동안 암호화해 보관합니다. 누가 썼는지는 남기지 않고 날짜만 남깁니다. 긴 문장, 긴 숫자, 주소는 아예 보관하지 않습니다.

# 결과가 없던 찾기를 보는 뉴스룸 화면.
board-section-unfound = 찾았으나 없던 말
unfound-title = 찾았으나 없던 말
unfound-what = 최근 90일 동안 독자가 입력했으나 찾지 못한 말입니다. 누가 입력했는지는 아무도 모릅니다. 부족한 글을 쓰거나, 우리 글에서 쓰는 말을 알려 주세요. 그때부터는 찾을 수 있습니다.
unfound-none = 최근 90일 동안의 모든 찾기에 결과가 있었습니다.
unfound-typed = 입력한 말
unfound-language = 언어
# 입력한 횟수.
unfound-times = 횟수
unfound-last = 마지막 날짜
unfound-elsewhere = 다른 언어에만 있음:
unfound-again = 다시 찾기
unfound-means = 우리 글에서 쓰는 말
unfound-means-button = 같은 뜻으로 연결
unfound-seen = 처리함
# $words: 발행 담당자가 쓴 말
unfound-means-nothing = “{ $words }”도 이 언어에서는 결과가 없습니다. 우리 글에 나오는 말을 적어 주세요.
# $asked: 독자가 입력한 말
unfound-linked = 이제부터 “{ $asked }”을(를) 찾을 수 있습니다.
unfound-gone = 이 줄은 이제 없습니다. 다른 사람이 처리했습니다.
unfound-too-long = 너무 깁니다. { $most }자까지 적어 주세요.
# $count: 결과가 없던 긴 질문의 수
unfound-long = 긴 질문 { $count }건에 결과가 없었습니다. 내용은 보관하지 않았습니다.
unfound-same-heading = 여기서 추가한 같은 뜻의 말
unfound-same-remove = 빼기
unfound-same-removed = 말을 뺐습니다.

# 금액과 기한. 값은 법령에서 가져와 채운다.
amounts-title = 금액과 기한
amounts-lead = 오늘 법에 있는 내용과 그 출처입니다. 법이 바뀌면 그날 이 화면도 바뀝니다.
amounts-name = 내용
amounts-value = 오늘
# $date: 첫날; $value: 새 값
amounts-next = { $date }부터: { $value }
amounts-source = 출처
# $date: 날짜
amounts-checked = { $date } 확인
amounts-guide = 할 수 있는 일
amount-minimum-wage-hourly = 최저임금 (시간급)
amount-minimum-wage-daily = 최저임금 (하루 여덟 시간)
amount-minimum-wage-monthly = 최저임금 (전일제 한 달)
amount-premium-overtime = 연장근로 가산수당
amount-premium-night = 야간근로 가산수당
amount-premium-holiday = 휴일근로 가산수당
amount-premium-firm-size = 가산수당을 주어야 하는 회사의 근로자 수 (이상)
amount-wage-settlement-deadline = 퇴직 후 모든 금품을 지급해야 하는 기한
amount-wage-delay-interest = 늦게 준 임금에 대한 이자 (연)
amount-wage-claim-limit = 임금을 청구할 수 있는 기간
amount-annual-leave-days = 연차 유급휴가 (1년 일한 뒤 한 해)
amount-dismissal-notice = 해고 예고 기간
amount-dismissal-complaint-limit = 부당해고 구제신청 기한
amount-maternity-leave = 출산전후휴가
amount-severance-min-service = 퇴직금을 받는 근무 기간 (이상)
amount-severance-days-per-year = 1년마다 받는 퇴직금: 평균임금의
amount-severance-deadline = 퇴직 후 퇴직금을 지급해야 하는 기한
amount-severance-claim-limit = 퇴직금을 청구할 수 있는 기간
amount-departure-insurance-claim-limit = 출국만기보험금을 청구할 수 있는 기간
amount-accident-leave-benefit = 산업재해 휴업급여 (평균임금 대비)
amount-accident-claim-limit = 산업재해 요양급여·휴업급여 청구 기한
amount-accident-claim-limit-long = 산업재해 장해급여·유족급여 청구 기한
amount-accident-appeal = 산재보험 결정에 대한 심사 청구 기한
amount-health-insurance-wait = 건강보험 지역가입자가 되기까지의 체류 기간
amount-health-insurance-rate-worker = 건강보험료 중 본인 부담 (보수 대비)
amount-pension-rate-worker = 국민연금 보험료 중 본인 부담 (소득 대비)
amount-employment-insurance-rate-worker = 고용보험료 중 본인 부담 (보수 대비)
amount-registration-deadline = 입국 후 외국인등록 기한
amount-address-report-deadline = 이사 후 체류지 변경신고 기한
amount-newborn-status-deadline = 한국에서 태어난 아이의 체류자격 신청 기한
amount-workplace-change-apply = 퇴사 후 사업장 변경 신청 기한
amount-workplace-change-find = 새 사업장을 구해야 하는 기한
amount-fee-card = 외국인등록증 발급 수수료
amount-fee-extension = 체류기간 연장 수수료
amount-fee-status-change = 체류자격 변경 수수료
amount-fee-workplace-change = 근무처 변경 수수료
amount-child-allowance-amount = 아동수당 (월)
amount-child-allowance-under-age = 아동수당을 받는 나이 (미만)
amount-birth-report-deadline = 출생신고 기한
amount-waste-fine = 쓰레기 무단 투기 과태료 (최대)
amount-lease-term = 주택 임대차 기간 (최소)
amount-international-licence = 국제운전면허증을 쓸 수 있는 기간 (입국 후)
