# What is found when a translation is compared with its Korean. $lost: in the Korean alone; $extra: in the
# translation alone; both are lists as they are written.
checks-missing = Chỗ này chưa được dịch.
checks-placeholder-lost = Các dữ kiện này có trong bài tiếng Hàn nhưng thiếu ở đây: { $lost }
checks-placeholder-extra = Bài tiếng Hàn không có các dữ kiện này: { $extra }
checks-placeholder-both = Dữ kiện khác nhau. Bài tiếng Hàn có { $lost }, còn ở đây là { $extra }
checks-number-lost = Các con số này có trong bài tiếng Hàn nhưng thiếu ở đây: { $lost }
checks-number-extra = Bài tiếng Hàn không có các con số này: { $extra }
checks-number-both = Con số khác nhau. Bài tiếng Hàn có { $lost }, còn ở đây là { $extra }
checks-money-lost = Các số tiền này có trong bài tiếng Hàn nhưng thiếu ở đây: { $lost }
checks-money-extra = Bài tiếng Hàn không có các số tiền này: { $extra }
checks-money-both = Số tiền khác nhau. Bài tiếng Hàn có { $lost }, còn ở đây là { $extra }
checks-phone-lost = Các số điện thoại này có trong bài tiếng Hàn nhưng thiếu ở đây: { $lost }
checks-phone-extra = Bài tiếng Hàn không có các số điện thoại này: { $extra }
checks-phone-both = Số điện thoại khác nhau. Bài tiếng Hàn có { $lost }, còn ở đây là { $extra }
checks-link-lost = Các đường dẫn này có trong bài tiếng Hàn nhưng thiếu ở đây: { $lost }
checks-link-extra = Bài tiếng Hàn không có các đường dẫn này: { $extra }
checks-link-both = Đường dẫn khác nhau. Trong bài tiếng Hàn dẫn đến { $lost }, còn ở đây dẫn đến { $extra }
checks-date-lost = Các ngày này có trong bài tiếng Hàn nhưng thiếu ở đây: { $lost }
checks-date-extra = Bài tiếng Hàn không có các ngày này: { $extra }
checks-date-both = Ngày khác nhau. Bài tiếng Hàn có { $lost }, còn ở đây là { $extra }
checks-marks-lost = Các dấu định dạng này có trong bài tiếng Hàn nhưng thiếu ở đây: { $lost }
checks-marks-extra = Bài tiếng Hàn không có các dấu định dạng này: { $extra }
checks-marks-both = Dấu định dạng khác nhau. Bài tiếng Hàn có { $lost }, còn ở đây là { $extra }
# $term: the Korean word; $wanted: the translation that the list of terms has.
checks-term = Trong danh sách thuật ngữ, { $term } được dịch là “{ $wanted }”. Hãy dùng từ đó, hoặc ghi từ tiếng Hàn trong ngoặc bên cạnh từ của bạn.
checks-length = Độ dài khác thường: { $letters } chữ, trong khi thường khoảng { $usual } chữ. Có gì bị bỏ sót hay thêm vào không?
# $found: as it stands in the text.
checks-bare-amount = { $found } được viết thẳng ra. Hãy dùng tên dữ kiện thay vào, để nó thay đổi theo luật.
checks-korean = Còn sót tiếng Hàn: { $found }
checks-unknown-fact = Không có dữ kiện nào tên là { $found }.
checks-broken-fact = “{ $found }” không phải là dữ kiện. Hãy viết tên của nó và đóng dấu ngoặc nhọn.
checks-broken-link = Đường dẫn { $found } không dẫn đến đâu: không có trang này.
checks-must = Phải sửa
checks-look = Hãy xem lại trước khi đăng
checks-all-the-same = Tôi đã xem tất cả. Đăng như hiện tại.
# $count: how many findings there are; $shown: the same, written out.
checks-count = { $shown } điểm cần xem
# These follow “Published” in the history: what it was published despite.
checks-despite-missing = dù còn chỗ chưa được dịch
checks-despite-number = dù con số khác nhau
checks-despite-date = dù ngày khác nhau
checks-despite-marks = dù dấu định dạng khác nhau
checks-despite-term = dù có từ khác với danh sách thuật ngữ
checks-despite-length = dù độ dài khác thường
checks-despite-bare-amount = dù có giá trị được viết thẳng ra
checks-despite-korean = dù còn sót tiếng Hàn
