# 들어오기.
sign-in-title = 직원 들어가기
sign-in-email = 이메일
sign-in-password = 비밀번호
sign-in-button = 들어가기
sign-in-first-time = 처음이거나 비밀번호를 잊었다면 센터장에게 들어가기 링크를 받으세요.
sign-in-wrong = 이메일이나 비밀번호가 맞지 않습니다. 다시 해 보세요.
sign-in-wait = 여러 번 틀렸습니다. 조금 기다렸다가 다시 해 보세요.
sign-out-button = 나가기
welcome-title = 반갑습니다
welcome-lead = { $name }님, 비밀번호를 정하세요. 이 링크는 한 번만 쓸 수 있습니다.
welcome-password = 새 비밀번호
welcome-password-hint = 12자 이상입니다. 문장도 좋습니다.
welcome-button = 비밀번호를 정하고 시작하기
welcome-spent = 이 링크는 이미 썼거나 오래되었습니다. 센터장에게 새 링크를 받으세요.
password-too-short = 비밀번호는 12자 이상이어야 합니다.
password-too-long = 비밀번호가 너무 깁니다.
password-too-common = 많은 사람이 쓰는 비밀번호입니다. 다른 것으로 정하세요.
