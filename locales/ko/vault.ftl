# 두 번째 확인: 비밀번호 다음에 묻는 코드.
code-title = 확인 코드
code-lead = 상담을 볼 수 있는 사람은 비밀번호 다음에 코드도 넣습니다.
code-label = 인증 앱에 보이는 코드
code-hint = 여섯 자리 숫자입니다. 휴대전화가 없으면 복구 코드를 넣으세요.
code-lost = 휴대전화도 복구 코드도 없으면 센터장에게 말씀하세요.
code-error-wrong = 코드가 맞지 않거나 이미 쓴 코드입니다. 다음 코드가 나오면 다시 해 보세요.
code-error-over = 시간이 지났습니다. 비밀번호부터 다시 넣어 주세요.
factor-title = 두 번째 확인
factor-lead = 상담 내용을 지키기 위해, 비밀번호 다음에 휴대전화의 코드도 묻습니다. 한 번만 설정하면 됩니다.
factor-lead-free = 비밀번호 다음에 휴대전화의 코드도 묻게 할 수 있습니다. 하지 않아도 됩니다.
factor-step-app = 휴대전화에서 인증 앱을 엽니다. 없으면 먼저 설치하세요.
factor-step-scan = 앱에서 계정 추가를 누르고 이 그림을 찍습니다.
factor-step-type = 찍을 수 없으면 아래를 직접 넣습니다.
factor-step-code = 앱에 나온 여섯 자리 숫자를 여기에 넣습니다.
factor-picture = 인증 앱으로 찍는 그림
factor-account = 계정
factor-secret = 열쇠
factor-code-label = 여섯 자리 숫자
factor-button = 설정하기
factor-error-already = 이미 설정되어 있습니다.
factor-error-not-set = 아직 설정하지 않았습니다.
factor-codes-title = 복구 코드
factor-codes-lead = 휴대전화를 잃어버렸을 때 쓰는 코드입니다. 코드마다 한 번만 쓸 수 있습니다.
factor-codes-keep = 지금만 보입니다. 종이에 적어 휴대전화와 다른 곳에 두세요.
factor-codes-button = 적었습니다. 계속하기
# $count: how many; $shown: the same as it is written
factor-codes-left = { $count ->
   *[other] 복구 코드가 { $shown }개 남았습니다.
}
factor-since = 설정한 때
factor-new-codes-hint = 지금 코드를 넣으면 복구 코드를 새로 만듭니다. 예전 복구 코드는 쓸 수 없게 됩니다.
factor-new-codes-button = 복구 코드 새로 만들기
factor-lost = 휴대전화를 바꾸거나 잃어버렸으면 센터장에게 다시 설정해 달라고 말씀하세요.
factor-link = 두 번째 확인과 기록 보기
factor-of-title = { $name }님의 두 번째 확인
factor-own = 본인 것은 스스로 없앨 수 없습니다. 다른 센터장이나 운영자에게 부탁하세요.
factor-reset-lead = 휴대전화를 잃어버린 직원을 위해 없앱니다. 그 직원은 모든 기기에서 나가게 되고, 다음에 들어올 때 새로 설정합니다. 기록에 남습니다.
factor-reset-code = 센터장 본인의 지금 코드
factor-reset-button = 두 번째 확인 없애기
factor-none = 아직 설정하지 않았습니다. 다음에 들어올 때 설정합니다.
factor-acts-heading = 기록
factor-by-operator = 운영자
factor-act-set-up = 설정함
factor-act-recovered = 복구 코드로 들어옴
factor-act-new-codes = 복구 코드를 새로 만듦
factor-act-reset = 없앰
