# What stands after a link in a text: no text that the reader can read yet, or no page any more.
links-not-yet = (chưa có bằng ngôn ngữ của bạn)
links-gone = (trang này không còn nữa)

# When a Korean text is checked. $found: as it stands there, $wanted: as it should be written
checks-prefixed-link = Đường dẫn { $found } đưa mọi người đến một ngôn ngữ. Hãy viết { $wanted }, để mỗi người đọc đến trang bằng ngôn ngữ của mình.
# It follows “Published” in the history: what it was published despite.
checks-despite-prefixed-link = dù có đường dẫn chỉ đến một ngôn ngữ

# The newsroom's page of links that lead to other sites.
board-section-links = Đường dẫn
text-act-link-replaced = Đã thay một đường dẫn
links-title = Đường dẫn đến trang web khác
links-lead = Những trang đã mất hoặc đã chuyển đi, mà các bài của chúng ta vẫn dẫn đến.
# $count: how many links are looked after; $shown: the same, written out
links-all = Đang theo dõi { $shown } đường dẫn.
links-off = Trên máy này, các đường dẫn không được mở thử.
links-nothing = Các đường dẫn trong bài của chúng ta không có vấn đề gì mới.
# $count: how many more there are; $shown: the same, written out
links-more = Xong những mục này sẽ còn { $shown } mục nữa.
# On the newsroom's first page. $count: how many are new; $shown: the same, written out
links-board = Đường dẫn hỏng hoặc đã chuyển: { $shown } mục mới
links-what-missing = Không còn trang này nữa.
links-what-status = Trang web trả lời là có lỗi.
links-what-unreachable = Không kết nối được với trang web.
links-what-slow = Trang web không trả lời kịp.
links-what-loop = Trang web cứ chuyển từ trang này sang trang khác mãi.
links-what-private = Đây không phải địa chỉ trên internet công cộng.
links-what-moved = Trang đã chuyển đi.
links-since = từ
links-moved-to = Địa chỉ hiện tại:
links-checked = Mở thử lần cuối:
links-in-sources = nguồn
links-replace = Thay ở mọi bài
links-replace-by-this = Thay bằng địa chỉ này
links-put-aside = Chúng tôi vẫn mở được
links-take-back = Theo dõi lại
links-again = Mở thử ngay
links-aside = Đã gác lại
# $name: a colleague
links-aside-by = { $name } đã gác lại,
links-done-aside = Đã gác lại. Khi có vấn đề khác, đường dẫn sẽ hiện lại.
links-done-back = Đường dẫn được theo dõi lại.
links-done-again = Đường dẫn sẽ được mở thử trong vài phút nữa.
links-done-replaced = Đã thay ở mọi bài.
links-replace-title = Thay một địa chỉ ở mọi bài
links-new-address = Địa chỉ mới
links-look = Xem những gì sẽ thay đổi
links-uses = Có trong các bài này
links-replace-what = Bài tiếng Hàn và các bản dịch cùng thay đổi, nên không có bản dịch nào bị cũ. Những gì người đọc thấy được đổi ngay; các bản nháp cũng nhận địa chỉ mới.
links-replace-button = Thay ở mọi bài
links-error-address = Hãy viết một địa chỉ khác, đầy đủ, bắt đầu từ https://.
links-refusal-changed = Trong lúc đó, người khác đã lưu một trong các bài này. Chưa có gì thay đổi; hãy xem lại rồi xác nhận lần nữa.
links-refusal-nowhere = Không còn bài nào có địa chỉ này.
# $title: a text; $language: a language by its own name
links-refusal-by-hand = Trong “{ $title }” ({ $language }), địa chỉ được viết theo cách khác. Chưa có gì thay đổi; hãy sửa ở bài đó trước.
# $title: a text; $language: a language by its own name
links-refusal-held-back = Với địa chỉ mới, “{ $title }” ({ $language }) sẽ không qua được phần kiểm tra. Chưa có gì thay đổi; hãy xem bài đó trước.
