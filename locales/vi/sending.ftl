# Bulletins on their way: to whom, when, how far, and what is done with them.
newsroom-kind-change = Nội dung đã thay đổi
newsroom-kind-correction = Đính chính
newsroom-kind-alert = Cảnh báo nguy hiểm
newsroom-kind-over = Hết nguy hiểm
newsroom-state-paused = Tạm dừng
newsroom-state-expired = Quá thời hạn
newsroom-why-withdrawn = Đã dừng trước khi gửi
newsroom-why-ended = Người nhận đã dừng nhận tin
newsroom-why-quiet = Giờ yên tĩnh kéo dài đến khi đã quá hạn

# To whom.
sending-change-audience = Đổi người nhận
sending-aim-hint = Nếu không chọn gì, tin được gửi cho tất cả.
sending-aim-langs = Chỉ người nhận bằng các ngôn ngữ này
sending-aim-channels = Chỉ người nhận bằng các cách này
sending-aim-districts = Chỉ người ở các quận này
sending-aim-districts-hint = Người chưa cho biết mình ở quận nào cũng nhận.
# $which: names of languages, channels or districts
sending-only = Chỉ { $which }
sending-missing = Khi chưa có bài bằng ngôn ngữ của người nhận
sending-missing-fallback = Gửi bằng ngôn ngữ khác mà họ đọc được, và báo cho họ biết
sending-missing-hold = Chờ bản dịch
# $share: a number
sending-share = Đó là { $share }% của tất cả những người nhận tin của thành phố.
# $share: a number
sending-share-residents = { $share }% cư dân nói ngôn ngữ này
# $channel: email or Telegram; $hours, $minutes: numbers
sending-takes = Gửi qua { $channel } mất khoảng { $hours } giờ { $minutes } phút.
# $channel: email or Telegram; $minutes: a number
sending-takes-minutes = Gửi qua { $channel } mất khoảng { $minutes } phút.
# $channel: email or Telegram
sending-takes-unknown = Chưa biết gửi qua { $channel } mất bao lâu: trước đây gửi còn quá ít.

# When.
sending-when = Khi nào gửi
# $when: a moment; $worth: a span of time
sending-hour-at = Sau khi được duyệt, tin được gửi lúc { $when }. Chỉ gửi trong vòng { $worth } sau đó.
# $worth: a span of time
sending-hour-now = Tin được gửi ngay khi được duyệt. Chỉ gửi trong vòng { $worth } sau đó.
sending-change-hour = Đổi lúc gửi
sending-when-now = Ngay khi được duyệt
sending-when-at = Vào ngày giờ đã chọn
sending-hour = Ngày và giờ
sending-hour-hint = Theo giờ của thành phố, trong vòng 90 ngày kể từ bây giờ.
sending-worth = Thời hạn gửi
sending-worth-hint = Những gì chưa đến nơi khi hết thời hạn sẽ không được gửi nữa.
# $count: hours, for the plural; $shown: the number as it is written
sending-hours = { $shown } giờ
# $count: days, for the plural; $shown: the number as it is written
sending-days = { $shown } ngày
sending-error-hour = Hãy chọn ngày và giờ.
sending-error-past = Giờ này đã qua. Hãy chọn giờ sau đó.
sending-error-too-far = Ngày này quá xa. Hãy chọn ngày trong vòng 90 ngày.
sending-error-ends = Như vậy thời hạn sẽ hết trước khi gửi, hoặc kéo dài hơn hai tuần sau khi gửi. Vui lòng chọn giờ khác hoặc thời hạn khác.
sending-error-worth = Hãy chọn thời hạn gửi.
sending-approve-later = Tin được gửi vào giờ đã chọn và từ lúc đó được đăng trên trang web. Trước lúc đó có thể rút lại việc duyệt.
sending-approve-button-later = Duyệt
sending-preview = Xem tin sẽ đến như thế nào

# On its way.
sending-scheduled = Đang chờ đến giờ gửi
# $when, $until: moments
sending-waits = Tin được gửi lúc { $when }, chỉ gửi đến { $until }, và được đăng trên trang web từ lúc bắt đầu gửi.
# $until: a moment
sending-is-paused = Đang tạm dừng: không có gì được gửi đi. Có thể gửi tiếp đến { $until }; sau đó thì kết thúc.
# $until: a moment
sending-is-expired = Tin này chỉ được gửi đến { $until }, và lúc đó đã qua. Những gì chưa gửi thì không gửi nữa.
# $rate: a number of messages; $when: a time
sending-pace = { $rate } tin mỗi phút: xong vào khoảng { $when }
sending-moved-on = Đã sang bước tiếp theo. Xem tình trạng hiện tại
sending-pause = Tạm dừng
sending-resume = Gửi tiếp
sending-take-back = Rút lại việc duyệt
sending-take-back-what = Tin trở lại thành bản nháp: có thể sửa nội dung, người nhận và lúc gửi, rồi duyệt lại.
sending-acts = Ai đã làm gì
sending-act-approved = Đã duyệt
sending-act-taken-back = Đã rút lại việc duyệt
sending-act-left = Bắt đầu gửi
sending-act-paused = Đã tạm dừng
sending-act-resumed = Đã gửi tiếp
# $count: people, for the plural; $shown: the number as it is written
sending-act-stopped = Đã dừng: { $shown } người không nhận được
sending-act-expired = Đã quá thời hạn
# $count: messages, for the plural; $shown: the number as it is written
sending-act-again = Đã gửi lại { $shown } tin bị thất bại
sending-by-itself = tự động
# $act: what was done; $who: a name; $when: a moment
sending-error-already = Người khác đã làm trước, nên lần này không có gì được thực hiện. { $act }: { $who }, { $when }.
sending-error-too-late = Đã quá thời hạn nên không thể gửi tiếp.
sending-error-nothing-failed = Trong những tin thất bại, không có tin nào đáng gửi lại.
sending-error-corrected = Đã gửi đính chính. Những gì chưa gửi sẽ không gửi nữa: ai nhận bây giờ sẽ nhận nội dung sai mà không có đính chính.

# The report.
sending-report = Báo cáo
# $title: title of a bulletin
sending-report-title = Báo cáo: { $title }
sending-to-bulletin = Đến trang của tin
sending-nothing-failed = Không có gì thất bại.
sending-none-such = Không có.
sending-more = Xem thêm
# $count: messages, for the plural; $shown: the number as it is written
sending-again-what = { $shown } tin thất bại vì lý do có thể đã hết.
sending-again = Gửi lại những tin này
sending-files = Tải về dạng tệp
sending-files-what = Mỗi lượt gửi chỉ có số, không có địa chỉ. Bảng Excel có 20.000 lượt đầu tiên, tệp CSV có tất cả.
sending-file-xlsx = Bảng Excel
sending-file-csv = Tệp CSV
sending-column-delivery = Số lượt gửi
sending-column-tries = Số lần thử
sending-column-begun = Lúc chuẩn bị
sending-column-sent = Lúc gửi

# Corrections.
sending-correct-heading = Có chỗ nào sai?
sending-correct-offer = Đính chính chỉ được gửi cho đúng những người đã nhận tin này, bằng các ngôn ngữ bạn chọn.
sending-correct-alert = Cảnh báo nguy hiểm không được đính chính: đính chính phải chờ hết giờ yên tĩnh nên có người nhận quá muộn. Hãy mở cảnh báo, báo rằng đã gửi nhầm hoặc đã kết thúc, rồi gửi cảnh báo mới.
sending-correct = Viết đính chính
sending-correct-what = Đính chính chỉ được gửi cho đúng những người đã nhận, hoặc có thể đã nhận tin này. Trang của tin trên web cũng dẫn đến đính chính.
sending-correct-langs = Bài bằng ngôn ngữ nào bị sai?
# $count: people, for the plural; $shown: the number as it is written
sending-got-it = { $shown } người
sending-nobody-got-it = Chưa có ai nhận tin này, nên không cần báo cho ai.
sending-error-langs = Hãy chọn ít nhất một ngôn ngữ mà đã có người nhận tin.
sending-error-what-is-right = Hãy viết điều đúng là gì.
sending-follows = Tin trước đó:
sending-was-corrected = Đã được đính chính:
# $title: title of the bulletin that was wrong
bulletin-correction-title = Đính chính: { $title }
# $link: the title of the bulletin that was wrong, as a link
bulletin-correction-intro = Trong tin { $link } của chúng tôi có chỗ sai. Nội dung đúng là:
# $date: a day, already written in the language
bulletins-corrected = Tin này đã được đính chính ngày { $date }:

# What has changed.
sending-changes = Nội dung đã thay đổi
sending-changes-what = Các cẩm nang này có nội dung mới chưa được báo cho ai. Bản nháp chứa các đoạn mới, bằng mọi ngôn ngữ đã có bản dịch.
sending-no-changes = Không có cẩm nang nào có nội dung mới chưa được báo.
sending-changed = Mới
# $count: sentences, for the plural; $shown: the number as it is written
sending-new-sentences = { $shown } đoạn mới
sending-tell = Tạo bản nháp tin
sending-tell-offer = Cẩm nang này có nội dung mới. Có thể báo cho người đọc.
sending-error-nothing-changed = Không có thay đổi nào chưa được báo.
# $guide: title of a guide
bulletin-change-title = Đã thay đổi: { $guide }
bulletin-change-intro = Nội dung mới:
# $link: the title of the guide, as a link
bulletin-change-more = Toàn bộ cẩm nang: { $link }

sending-narrow = Lọc danh sách
