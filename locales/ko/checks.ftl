# 번역문을 한국어와 비교해서 찾은 것. $lost: 한국어에만 있는 것, $extra: 번역문에만 있는 것.
checks-missing = 아직 번역하지 않았습니다.
checks-placeholder-lost = 한국어에 있는 등록된 값이 빠졌습니다: { $lost }
checks-placeholder-extra = 한국어에 없는 등록된 값이 있습니다: { $extra }
checks-placeholder-both = 등록된 값이 다릅니다. 한국어는 { $lost }, 번역문은 { $extra }
checks-number-lost = 한국어에 있는 숫자가 빠졌습니다: { $lost }
checks-number-extra = 한국어에 없는 숫자가 있습니다: { $extra }
checks-number-both = 숫자가 다릅니다. 한국어는 { $lost }, 번역문은 { $extra }
checks-money-lost = 한국어에 있는 금액이 빠졌습니다: { $lost }
checks-money-extra = 한국어에 없는 금액이 있습니다: { $extra }
checks-money-both = 금액이 다릅니다. 한국어는 { $lost }, 번역문은 { $extra }
checks-phone-lost = 한국어에 있는 전화번호가 빠졌습니다: { $lost }
checks-phone-extra = 한국어에 없는 전화번호가 있습니다: { $extra }
checks-phone-both = 전화번호가 다릅니다. 한국어는 { $lost }, 번역문은 { $extra }
checks-link-lost = 한국어에 있는 링크가 빠졌습니다: { $lost }
checks-link-extra = 한국어에 없는 링크가 있습니다: { $extra }
checks-link-both = 링크가 다릅니다. 한국어는 { $lost }, 번역문은 { $extra }
checks-date-lost = 한국어에 있는 날짜가 빠졌습니다: { $lost }
checks-date-extra = 한국어에 없는 날짜가 있습니다: { $extra }
checks-date-both = 날짜가 다릅니다. 한국어는 { $lost }, 번역문은 { $extra }
checks-marks-lost = 한국어에 있는 서식 표시가 빠졌습니다: { $lost }
checks-marks-extra = 한국어에 없는 서식 표시가 있습니다: { $extra }
checks-marks-both = 서식 표시가 다릅니다. 한국어는 { $lost }, 번역문은 { $extra }
# $term: 한국어 용어, $wanted: 용어집에 있는 번역.
checks-term = ‘{ $term }’의 용어집 번역은 ‘{ $wanted }’입니다. 이 낱말을 쓰거나 괄호 안에 한국어를 함께 적어 주십시오.
checks-length = 길이가 보통과 다릅니다. 보통은 { $usual }자쯤인데 { $letters }자입니다. 빠지거나 더해진 말이 있는지 보아 주십시오.
# $found: 글에 쓰인 그대로.
checks-bare-amount = { $found }: 값을 그대로 쓰지 말고 등록된 값의 이름을 넣어 주십시오. 법이 바뀌면 함께 바뀝니다.
checks-korean = 번역하지 않은 한국어가 남아 있습니다: { $found }
checks-unknown-fact = 이름이 { $found }인 등록된 값이 없습니다.
checks-broken-fact = ‘{ $found }’: 등록된 값을 쓰는 형식이 아닙니다. 이름을 쓰고 중괄호를 닫아 주십시오.
checks-broken-link = 링크 { $found }로는 갈 수 없습니다. 그런 페이지가 없습니다.
checks-must = 고쳐야 합니다
checks-look = 공개하기 전에 보아 주십시오
checks-all-the-same = 모두 보았습니다. 이대로 공개합니다.
# $count: 찾은 것의 수, $shown: 그 수를 적은 것.
checks-count = 살펴볼 것 { $shown }개
# 기록에서 ‘공개함’ 뒤에 옵니다: 무엇을 알고도 공개했는지.
checks-despite-missing = 번역하지 않은 곳이 있는 채로
checks-despite-number = 숫자가 다른 채로
checks-despite-date = 날짜가 다른 채로
checks-despite-marks = 서식 표시가 다른 채로
checks-despite-term = 용어집과 다른 채로
checks-despite-length = 길이가 보통과 다른 채로
checks-despite-bare-amount = 값을 그대로 쓴 채로
checks-despite-korean = 한국어가 남은 채로
