# Searching: what stands beside the results, and what was searched for in vain.

# $language: name of a language in itself
search-nothing-in = Không tìm thấy gì bằng { $language }.
search-suggestions = Gợi ý
search-kind-amount = Số tiền hoặc thời hạn
privacy-searching-heading = Khi bạn tìm kiếm
privacy-searching = Những từ không có kết quả được mã hóa và lưu 90 ngày, để thành phố viết thêm phần còn thiếu. Không lưu ai đã gõ, chỉ lưu ngày. Câu dài, dãy số dài và địa chỉ hoàn toàn không được lưu.

# The newsroom's page of searches that found nothing.
board-section-unfound = Đã tìm mà không thấy
unfound-title = Đã tìm mà không thấy
unfound-what = Những gì người đọc đã gõ trong 90 ngày qua mà không tìm thấy. Không ai biết người gõ là ai. Hãy viết phần còn thiếu, hoặc ghi từ mà bài của chúng ta dùng: từ lúc đó sẽ tìm thấy.
unfound-none = Trong 90 ngày qua, lần tìm nào cũng có kết quả.
unfound-typed = Đã gõ
unfound-language = Ngôn ngữ
# How often something was typed.
unfound-times = Số lần
unfound-last = Lần cuối
unfound-elsewhere = Chỉ có bằng:
unfound-again = Tìm lại
unfound-means = Bài của chúng ta viết
unfound-means-button = Cùng nghĩa
unfound-seen = Đã xử lý
# $words: what a publisher wrote
unfound-means-nothing = “{ $words }” cũng không có kết quả trong ngôn ngữ này. Hãy ghi một từ có trong bài của chúng ta.
# $asked: what readers typed
unfound-linked = Từ bây giờ sẽ tìm thấy “{ $asked }”.
unfound-gone = Dòng này không còn nữa. Người khác đã xử lý.
unfound-too-long = Dài quá. Hãy viết tối đa { $most } ký tự.
# $count: searches with long sentences that found nothing
unfound-long = { $count } câu hỏi dài không có kết quả. Nội dung không được lưu.
unfound-same-heading = Các từ cùng nghĩa đã thêm ở đây
unfound-same-remove = Bỏ ra
unfound-same-removed = Đã bỏ các từ đó.

# Amounts and time limits. The values come from the law and are filled in.
amounts-title = Số tiền và thời hạn
amounts-lead = Luật quy định thế nào hôm nay, mỗi mục đều có nguồn. Khi luật thay đổi, trang này thay đổi ngay trong ngày.
amounts-name = Nội dung
amounts-value = Hôm nay
# $date: the first day; $value: the new value
amounts-next = Từ { $date }: { $value }
amounts-source = Nguồn (tiếng Hàn)
# $date: a day
amounts-checked = Kiểm tra ngày { $date }
amounts-guide = Bạn có thể làm gì
amount-minimum-wage-hourly = Lương tối thiểu một giờ
amount-minimum-wage-daily = Lương tối thiểu một ngày tám giờ
amount-minimum-wage-monthly = Lương tối thiểu một tháng làm toàn thời gian
amount-premium-overtime = Tiền trả thêm khi làm thêm giờ
amount-premium-night = Tiền trả thêm khi làm ban đêm
amount-premium-holiday = Tiền trả thêm khi làm ngày nghỉ
amount-premium-firm-size = Công ty có từ bao nhiêu người thì phải trả thêm tiền này
amount-wage-settlement-deadline = Sau ngày làm cuối cùng, mọi khoản tiền phải được trả trong
amount-wage-delay-interest = Tiền lãi một năm khi trả lương chậm
amount-wage-claim-limit = Có thể đòi lương bị nợ trong
amount-annual-leave-days = Số ngày nghỉ có lương trong một năm, sau một năm làm việc
amount-dismissal-notice = Thời gian báo trước khi sa thải
amount-dismissal-complaint-limit = Thời hạn khiếu nại việc sa thải vô lý
amount-maternity-leave = Thời gian nghỉ trước và sau khi sinh
amount-severance-min-service = Được nhận tiền thôi việc khi đã làm
amount-severance-days-per-year = Tiền thôi việc cho mỗi năm: tiền lương bình quân của
amount-severance-deadline = Sau khi nghỉ việc, tiền thôi việc phải được trả trong
amount-severance-claim-limit = Có thể đòi tiền thôi việc trong
amount-departure-insurance-claim-limit = Có thể đòi tiền bảo hiểm hết hạn xuất cảnh trong
amount-accident-leave-benefit = Tiền trong thời gian không làm việc được sau tai nạn lao động, tính theo tiền lương bình quân
amount-accident-claim-limit = Thời hạn yêu cầu tiền điều trị và tiền lương bị mất sau tai nạn lao động
amount-accident-claim-limit-long = Thời hạn yêu cầu khi bị tàn tật lâu dài hoặc tử vong
amount-accident-appeal = Thời hạn phản đối khi bảo hiểm tai nạn lao động từ chối
amount-health-insurance-wait = Nếu không có việc làm có bảo hiểm, bảo hiểm y tế bắt đầu sau
amount-health-insurance-rate-worker = Bảo hiểm y tế: phần bạn đóng tính theo lương
amount-pension-rate-worker = Lương hưu quốc gia: phần bạn đóng tính theo lương
amount-employment-insurance-rate-worker = Bảo hiểm việc làm: phần bạn đóng tính theo lương
amount-registration-deadline = Sau khi vào Hàn Quốc, phải đăng ký người nước ngoài trong
amount-address-report-deadline = Sau khi chuyển nhà, phải khai báo địa chỉ mới trong
amount-newborn-status-deadline = Trẻ sinh ở Hàn Quốc phải xin tư cách lưu trú trong
amount-workplace-change-apply = Sau khi rời nơi làm việc, phải xin thay đổi trong
amount-workplace-change-find = Phải tìm được nơi làm việc mới trong
amount-fee-card = Lệ phí thẻ đăng ký người nước ngoài
amount-fee-extension = Lệ phí gia hạn lưu trú
amount-fee-status-change = Lệ phí đổi tư cách lưu trú
amount-fee-workplace-change = Lệ phí thay đổi nơi làm việc
amount-child-allowance-amount = Trợ cấp trẻ em một tháng
amount-child-allowance-under-age = Trợ cấp trẻ em dành cho trẻ dưới (tuổi)
amount-birth-report-deadline = Phải khai sinh trong
amount-waste-fine = Tiền phạt vứt rác sai chỗ, nhiều nhất
amount-lease-term = Nhà thuê được ở ít nhất
amount-international-licence = Sau khi vào Hàn Quốc, giấy phép lái xe quốc tế có giá trị trong
