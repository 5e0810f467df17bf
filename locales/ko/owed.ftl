# 도시가 아직 채우지 못한 것.
owed-title = 아직 채우지 못한 것
owed-heading = 아직 채우지 못한 것
owed-lead = 주민에게 해가 큰 것부터 적었습니다. 센터의 것은 적어 넣으면 저절로 없어지고, 나머지는 어디에서 확인했는지 적고 마칩니다.
owed-link = 모두 보고 마친 것 적기
owed-more = { $count }가지 더 보기
owed-none = 채우지 못한 것이 없습니다.
owed-done = 마친 것
owed-done-heading = 마쳤으면
owed-source = 확인한 곳
owed-source-hint = 어느 누리집, 공문, 통화에서 확인했는지 적습니다.
owed-done-button = 마쳤습니다
owed-error-source = 어디에서 확인했는지 300자 안으로 적어 주세요.

owed-no-centre = 시의 상담지원센터가 연락처에 없습니다.
owed-centre-phone = 상담지원센터의 전화번호가 없습니다.
owed-centre-address = 상담지원센터의 주소가 없습니다.
owed-centre-hours = 상담지원센터의 여는 시간이 없습니다.
owed-answers = 기관이 바뀌었다고 알린 것 { $count }건을 아직 처리하지 않았습니다.
owed-unverified = 확인하지 않은 연락처가 { $count }곳 있습니다.
owed-overdue = 맞는지 물었는데 답이 없는 기관이 { $count }곳 있습니다.
owed-facts-due = 다시 확인할 금액과 숫자가 { $count }가지 있습니다.

owed-substitute-payment-caps = 간이대지급금과 도산대지급금의 상한액: 지금 시행하는 고시에서 확인해야 합니다.
owed-support-office = 안산시 외국인주민지원본부의 전화번호를 확인해야 합니다.
owed-ansan-offices = 안산의 출입국·외국인청, 고용노동지청, 고용센터, 근로복지공단 지사, 대한법률구조공단 지부의 주소와 전화번호를 확인해야 합니다.
owed-line-hours = 외국인력상담센터와 고용노동부 고객상담센터 등 전화 상담의 시간과 언어를 확인해야 합니다.
owed-uninsured-medical = 건강보험이 없는 이주민의 의료 지원: 올해의 한도와 안산의 병원 목록을 확인해야 합니다.
owed-childcare-subsidy = 안산시 외국인 아동 보육료 지원: 지금의 나이와 금액을 확인해야 합니다.
owed-return-cost-insurance = 귀국비용보험의 나라별 금액과 출국만기보험의 비율을 확인해야 합니다.
owed-pension-refund = 국민연금 반환일시금을 받는 나라, 고용허가제 권역, 단일세율 선택의 기한을 확인해야 합니다.
owed-waste-bags = 안산의 종량제 봉투 값과 수거 요일, 사회통합프로그램 비용을 확인해야 합니다.
owed-native-readers = 모든 용어를 원어민이 읽어야 하고, 우즈베크어를 어느 글자로 쓸지 정해야 합니다.
owed-statute-dates = 2026년 6월에 찾은 법령에서 가져온 것을 다시 확인해야 합니다.
