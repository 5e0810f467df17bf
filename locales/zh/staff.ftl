# Signing in.
sign-in-title = 工作人员登录
sign-in-email = 电子邮件
sign-in-password = 密码
sign-in-button = 登录
sign-in-first-time = 如果是第一次登录，或者忘记了密码，请向中心负责人要登录链接。
sign-in-wrong = 电子邮件或密码不对。请再试一次。
sign-in-wait = 输错的次数太多。请等一会儿再试。
sign-out-button = 退出登录
welcome-title = 欢迎
# $name: the name of the person
welcome-lead = { $name }，您好。请设置密码。这个链接只能用一次。
welcome-password = 新密码
welcome-password-hint = 至少12个字符。用一句话也很好。
welcome-button = 设置密码并开始
welcome-spent = 这个链接已经用过，或者已经过期。请向中心负责人要新的链接。
password-too-short = 密码至少要有12个字符。
password-too-long = 密码太长。
password-too-common = 很多人都用这个密码。请换一个。
