# $link: where the bot is opened
bulletin-post-own = Nhận riêng các chủ đề bạn chọn trong cuộc trò chuyện của bạn: { $link }
posts-heading = Kênh Telegram của thành phố
posts-what = Mỗi ngôn ngữ đã viết được đăng một lần cho tất cả người theo dõi kênh. Không tính vào số người nhận.
posts-channel = Kênh Telegram
posts-channel-what = Xem mọi tin mà không cần đăng ký. Không ai hỏi tên hay địa chỉ của bạn.
posts-channel-button = Mở kênh
