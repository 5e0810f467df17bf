# A language that comes after a bulletin was approved; tests; the end of what came in from elsewhere.
adding-heading = Đang chờ bản dịch
adding-what = Những người đọc này chưa được gửi gì, vì chưa có nội dung bằng ngôn ngữ của họ. Viết xong ở đây, tin sẽ được gửi cho những ai còn chờ.
# $language: its own name
adding-write = Viết bằng { $language }
adding-look = Xem trước
adding-send = Gửi cho những người đang chờ
adding-not-yet = Chưa có gì được gửi. Họ sẽ nhận được như sau.
adding-changed = Chưa có gì được gửi: lời văn đã thay đổi sau khi bạn xem. Bây giờ họ sẽ nhận được như sau.
adding-error-blocks = Các đoạn và mục danh sách của bản dịch phải khớp từng cái một với bản tiếng Hàn.
adding-error-late = Không thể thêm ngôn ngữ này nữa: tin đã được gửi, hoặc đã quá thời hạn của tin.
# $shown: a number of people, as it is written
sending-act-added = Đã thêm một ngôn ngữ cho những người chờ: { $shown }
testing-error-words = Chưa gửi gì: chưa có nội dung bằng ngôn ngữ này.
testing-error-address = Chưa gửi gì: tài khoản của bạn không có địa chỉ nhận được thư.
# $until: a moment
sending-hour-until = Tin được gửi ngay khi được duyệt. Chỉ gửi đến { $until }.
# $until: a moment
sending-worth-until = Đến { $until }, như hiện nay
