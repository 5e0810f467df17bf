# Why a question is where it is: what the client is told.

# A letter. $language is the language's own name, $topic the topic.
why-client-letter = Phụ trách câu hỏi của bạn là tư vấn viên viết được { $language } và biết chủ đề này: { $topic }.
why-client-talk = Bạn sẽ nói chuyện với tư vấn viên nói được { $language } và biết chủ đề này: { $topic }.
why-client-asked-letter = Chúng tôi đã hỏi một tư vấn viên viết được { $language } và biết chủ đề này: { $topic }.
why-client-asked-talk = Chúng tôi đã hỏi một tư vấn viên nói được { $language } và biết chủ đề này: { $topic }.
why-client-pair-letter = Phụ trách câu hỏi của bạn là tư vấn viên biết chủ đề này: { $topic }. Một người viết được { $language } dịch cho bạn và tư vấn viên.
why-client-pair-talk = Bạn sẽ nói chuyện với tư vấn viên biết chủ đề này: { $topic }. Sẽ có phiên dịch viên { $language } cùng tham gia.
why-client-line = Bạn sẽ nói chuyện với tư vấn viên biết chủ đề này: { $topic }. Một phiên dịch viên giúp bạn và tư vấn viên qua điện thoại.
# $line is who runs the interpreting line.
why-client-line-of = Nơi phụ trách đường dây phiên dịch: { $line }.
why-client-name = Tư vấn viên của bạn là { $name }.
why-client-waits-hours = Câu hỏi của bạn chờ đến khi tư vấn viên vào ca làm.
why-client-waits-room = Câu hỏi của bạn chờ đến khi có tư vấn viên rảnh.
why-client-waits-language = Câu hỏi của bạn đang chờ người biết { $language }.
why-client-waits-your-language = Câu hỏi của bạn đang chờ người biết ngôn ngữ của bạn.
why-client-waits-topic = Câu hỏi của bạn đang chờ tư vấn viên biết chủ đề này: { $topic }.
why-client-waits-woman = Câu hỏi của bạn đang chờ một người là phụ nữ, như bạn đã đề nghị.
why-client-waits-man = Câu hỏi của bạn đang chờ một người là nam giới, như bạn đã đề nghị.
why-client-waits-line = Câu hỏi của bạn đang chờ một đường dây phiên dịch rảnh.
why-client-waits-agree = Câu hỏi của bạn đang chờ phiên dịch viên. Nếu bạn đồng ý, đường dây của Bộ Tư pháp có thể giúp.
why-client-waits-head = Câu hỏi của bạn đang chờ. Người phụ trách trung tâm đang tìm tư vấn viên cho bạn.
why-client-waits-somebody = Câu hỏi của bạn đang chờ tư vấn viên có thể nhận.
# $count chooses the form, $shown is the number as it is shown.
why-client-patience = Nếu trong { $shown } phút nữa không có ai rảnh, chúng tôi sẽ tìm phiên dịch viên.

# More reasons why somebody, or a line, cannot take a case.
reason-not-an-interpreter = Không phải phiên dịch viên
reason-only-letters = Chỉ dịch thư
reason-with-somebody = Đang tiếp người khác
reason-on-break = Đang nghỉ giải lao
reason-shift-ends-soon = Sắp hết ca làm
reason-other-gender = Người hỏi muốn gặp phụ nữ hoặc nam giới
reason-passed = Đã từ chối, hoặc không trả lời kịp
reason-line-closed = Giờ này không nghe máy
reason-line-tried = Đã gọi nhưng không ai nghe máy
reason-lines-busy = Mọi đường dây đều bận
reason-line-not-agreed = Người hỏi không đồng ý dùng đường dây này
reason-no-interpreter = Không có ai phiên dịch được đang rảnh
reason-no-line = Không có đường dây phiên dịch nào rảnh

# How far the rules were relaxed.
why-step-own = Ngôn ngữ của người hỏi
why-step-second = Ngôn ngữ thứ hai của người hỏi
why-step-pair = Tư vấn viên và phiên dịch viên
why-step-own-later = Ngôn ngữ của người hỏi, muộn hơn trong hôm nay
why-step-second-later = Ngôn ngữ thứ hai của người hỏi, muộn hơn trong hôm nay
why-step-pair-later = Tư vấn viên và phiên dịch viên, muộn hơn trong hôm nay

# What would help a case that waits.
why-advice-ask-about-line = Hãy hỏi người hỏi xem có thể gọi đường dây của Bộ Tư pháp không.
why-advice-find-interpreter = Đã có tư vấn viên. Hãy tìm phiên dịch viên hoặc người dịch.
why-advice-offer-appointment = Hôm nay không ai nhận được. Hãy đề nghị hẹn ngày khác.

# A decision, told to staff.
why-step = Bước
why-help = Điều có thể giúp
why-look-again = Bước tiếp theo
why-look-again-in = Sau { $shown } phút: tư vấn viên cùng phiên dịch viên
why-tell-head = Cho người phụ trách trung tâm
why-tell-head-what = Việc này cần bạn quyết định ngay.
why-client-heading = Điều người hỏi được cho biết
why-outcome = Kết quả
why-outcome-assigned = Giao ngay
why-outcome-offered-seconds = Hỏi trước, có { $shown } giây để trả lời
why-outcome-offered-hours = Hỏi trước, có { $shown } giờ làm việc để trả lời
why-outcome-waiting = Đang chờ
why-role = Vai trò
why-role-owner = Tư vấn viên
why-role-interpreter = Phiên dịch viên
why-line = Đường dây phiên dịch
why-line-ministry = Đường dây của Bộ Tư pháp
# $rank is the place, $level the topic level, $load the points with this case.
why-rank = Nhận được, đứng thứ { $rank }. Chủ đề mức { $level } trên 3, tính cả việc này là { $load } điểm
why-rank-before = Nhận được, đứng thứ { $rank }. Vẫn là tư vấn viên lần trước, chủ đề mức { $level } trên 3, tính cả việc này là { $load } điểm
why-rank-interprets = Phiên dịch được, đứng thứ { $rank }. Tính cả việc này là { $load } điểm
why-rank-line = Phiên dịch được, đứng thứ { $rank }. Tính cả cuộc này là { $load } cuộc gọi cùng lúc
why-with-interpreter = { $name } phiên dịch.
why-by-line = Phiên dịch qua: { $line }.

# What if: a decision that is not kept.
why-if-heading = Nếu khác đi
why-if-what = Quy tắc quyết định về việc này theo tình hình lúc này. Không có gì thay đổi và không có gì được lưu.
why-if-who = Người hoặc đường dây
why-if-change = Điều gì khác đi
why-if-change-nothing = Không có gì
why-if-change-speaks = Biết ngôn ngữ của người hỏi
why-if-change-knows = Biết chủ đề này
why-if-change-works = Làm việc từ bây giờ đến hết ngày
why-if-change-comes = Có mặt và rảnh
why-if-change-leaves = Vắng mặt
why-if-change-room = Còn chỗ cho một việc nữa
why-if-change-line = Nghe máy, thêm được một cuộc gọi
why-if-nobody = Không có ai
why-if-button = Xem
why-if-result = Nếu quy tắc quyết định lúc này
why-if-error = Hãy chọn người hoặc đường dây phù hợp với thay đổi này.
