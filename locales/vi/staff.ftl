# Signing in.
sign-in-title = Đăng nhập dành cho nhân viên
sign-in-email = Địa chỉ email
sign-in-password = Mật khẩu
sign-in-button = Đăng nhập
sign-in-first-time = Nếu đăng nhập lần đầu hoặc quên mật khẩu, hãy xin người phụ trách trung tâm một đường dẫn đăng nhập.
sign-in-wrong = Email hoặc mật khẩu không đúng. Hãy thử lại.
sign-in-wait = Bạn đã nhập sai quá nhiều lần. Hãy chờ một chút rồi thử lại.
sign-out-button = Đăng xuất
welcome-title = Chào mừng bạn
# $name: the name of the person
welcome-lead = Xin chào { $name }. Hãy chọn mật khẩu. Đường dẫn này chỉ dùng được một lần.
welcome-password = Mật khẩu mới
welcome-password-hint = Ít nhất 12 ký tự. Dùng cả một câu cũng tốt.
welcome-button = Đặt mật khẩu và bắt đầu
welcome-spent = Đường dẫn này đã được dùng hoặc đã quá cũ. Hãy xin người phụ trách trung tâm đường dẫn mới.
password-too-short = Mật khẩu phải có ít nhất 12 ký tự.
password-too-long = Mật khẩu quá dài.
password-too-common = Nhiều người dùng mật khẩu này. Hãy chọn mật khẩu khác.
