# 승인한 뒤에 더하는 언어, 시험 발송, 밖에서 온 소식의 때.
adding-heading = 번역을 기다리는 사람
adding-what = 이 소식이 그 사람의 언어로 없어서 아무것도 보내지 않았습니다. 여기에서 번역을 쓰면 아직 기다리는 사람에게 보냅니다.
# $language: its own name
adding-write = 쓰기: { $language }
adding-look = 먼저 살펴보기
adding-send = 기다리는 사람에게 보내기
adding-not-yet = 아직 아무것도 보내지 않았습니다. 받는 사람에게는 이렇게 보입니다.
adding-changed = 아직 아무것도 보내지 않았습니다. 살펴보신 뒤에 글이 바뀌었습니다. 이제 받는 사람에게는 이렇게 보입니다.
adding-error-blocks = 번역의 문단과 목록 항목이 한국어와 하나하나 맞아야 합니다.
adding-error-late = 이 언어는 이제 더할 수 없습니다. 이미 보냈거나, 소식의 때가 지났습니다.
# $shown: a number of people, as it is written
sending-act-added = 언어를 더함: 기다리던 { $shown }명에게 보냄
testing-error-words = 아무것도 보내지 않았습니다. 그 언어로 쓴 글이 없습니다.
testing-error-address = 아무것도 보내지 않았습니다. 내 계정에 메일을 보낼 수 있는 주소가 없습니다.
# $until: a moment
sending-hour-until = 승인하면 바로 보냅니다. { $until }까지 보냅니다.
# $until: a moment
sending-worth-until = 지금 정해진 대로 { $until }까지
