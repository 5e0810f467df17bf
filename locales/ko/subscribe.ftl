# 이메일로 소식 받기.
subscribe-title = 이메일로 소식 받기
subscribe-what = 고른 것만 내 언어로 보내 드립니다. 언제든지 한 번만 누르면 그만 받을 수 있습니다.
subscribe-address-label = 이메일 주소
subscribe-lang-label = 언어
subscribe-topics-label = 무엇에 관한 소식을 받을까요?
subscribe-cadence-label = 얼마나 자주 받을까요?
subscribe-cadence-at-once = 새 소식이 있을 때 바로
subscribe-send-button = 신청하기
subscribe-next = 먼저 확인 메일을 보냅니다. 메일을 열고 버튼을 눌러 주세요. 누르지 않으면 아무것도 보내지 않습니다.
subscribe-telegram-heading = 텔레그램으로 받을까요?
subscribe-telegram = 텔레그램에서 대화방을 열고 “시작”을 누른 다음, 언어와 주제를 고르세요.
subscribe-error-address = 이메일 주소를 다시 확인해 주세요. 골뱅이표(@)와 점이 있어야 합니다.
subscribe-error-lang = 목록에서 언어를 골라 주세요.
subscribe-error-topics = 주제를 하나 이상 골라 주세요.
subscribe-error-cadence = 얼마나 자주 받을지 골라 주세요.
subscribe-sent-title = 메일을 확인해 주세요
subscribe-sent-what = { $address } 주소로 메일을 보냈습니다. 메일을 열고 버튼을 누르세요. 그때부터 소식이 갑니다.
subscribe-sent-missing = 10분이 지나도 메일이 없으면 스팸 메일함을 보고, 위의 주소가 맞는지 확인해 주세요.
subscribe-sent-again = 다른 주소 넣기
subscribe-again = 다시 신청하기

# 메일 속 링크.
confirm-title = 이 소식을 받을까요?
confirm-what = 버튼을 누르면 소식을 보내 드립니다. 신청한 적이 없으면 이 페이지를 닫으세요. 그러면 아무것도 보내지 않습니다.
confirm-button = 네, 받겠습니다
confirmed-title = 신청이 끝났습니다
confirmed-what = 새 소식이 있으면 메일을 보내 드립니다. 바꾸거나 그만 받는 링크는 메일마다 있습니다.
confirmed-manage = 바꾸기 또는 그만 받기
spent-title = 더 쓸 수 없는 링크입니다
spent-what = 이미 썼거나 너무 오래된 링크입니다. 전에 확인했다면 아무것도 하지 않아도 됩니다. 아니면 다시 신청할 수 있습니다.

# 바꾸기와 그만 받기.
manage-title = 내가 받는 소식
manage-what = 받고 싶은 것을 고르고 저장하세요.
manage-save-button = 저장
manage-saved = 저장했습니다.
manage-end-heading = 모두 그만 받기
manage-end-what = 더는 소식을 보내지 않고, 주소를 지웁니다.
manage-end-button = 모두 그만 받기
end-title = 소식을 모두 그만 받을까요?
end-what = 버튼을 누르면 더는 소식을 보내지 않습니다. 주소도 지웁니다.
end-change-instead = 그만 받지 않고 주제나 언어 바꾸기
ended-title = 소식을 그만 보냅니다
ended-what = 이제 소식을 보내지 않습니다. 주소도 지웠습니다. 이미 보낸 메일은 올 수 있습니다.

# 확인 메일.
confirm-mail-subject = { $city } 소식 신청을 확인해 주세요
confirm-mail-text =
    안녕하세요.

    누군가(아마도 본인) 이 이메일 주소로 { $city } 소식을 신청했습니다.

    소식을 받으려면 아래 페이지를 열고 버튼을 누르세요.

    { $link }

    이 링크는 7일 동안 쓸 수 있습니다.

    신청한 적이 없으면 아무것도 하지 마세요. 더는 메일을 보내지 않습니다.
