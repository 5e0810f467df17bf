# The list of words at the end of a guide, and the page of all words.
terms-counter-heading = Từ dùng ở quầy
terms-counter-what = Hãy cho xem hoặc đọc từ tiếng Hàn ở quầy hoặc qua điện thoại.
terms-unchecked = Chưa được người bản ngữ kiểm tra
terms-back-to-text = { $word }: quay lại bài
terms-words-lead = Những từ tiếng Hàn mà cơ quan và công ty dùng, cùng ý nghĩa của chúng.
terms-words-letters = Chữ cái đầu
search-kind-term = Từ ngữ

# Where terms are kept: the list.
terms-title = Thuật ngữ
terms-make = Thêm thuật ngữ
terms-search = Tìm từ
terms-every-language = Mọi ngôn ngữ
terms-every-state = Mọi tình trạng
terms-narrow = Xem những mục này
terms-found =
    { $count ->
        [0] Không có thuật ngữ nào phù hợp.
       *[other] { $count } thuật ngữ
    }
terms-korean = Tiếng Hàn
terms-word = Từ
terms-explanation = Giải thích trong một câu
terms-languages = Tình trạng trong từng ngôn ngữ
terms-standing-missing = Chưa có
terms-standing-machine = Người bản ngữ chưa kiểm tra
terms-standing-reviewed = Người bản ngữ đã kiểm tra
terms-standing-official = Từ chính thức
terms-removed = Đã xóa thuật ngữ.

# One term.
terms-make-hint = Hãy viết từ tiếng Hàn. Địa chỉ được tạo từ từ tiếng Anh; các ngôn ngữ khác viết sau khi lưu.
terms-edit-hint = Chỉ những ngôn ngữ bạn sửa mới được lưu. Ai lưu một từ là “Người bản ngữ đã kiểm tra” thì được ghi tên là người kiểm tra.
terms-source = Nguồn (của từ chính thức)
terms-edited = { $name } đã sửa, { $when }
terms-reviewed = { $name } đã kiểm tra, { $when }
terms-by-file = Từ tệp
terms-other-languages = Các ngôn ngữ khác
terms-meanwhile = Trong lúc bạn viết, người khác đã lưu cùng ngôn ngữ này. Những gì bạn viết vẫn còn ở bên dưới và chưa được lưu. Hãy so sánh rồi lưu lại.
terms-meanwhile-here = Nội dung đang được lưu ({ $name }):
terms-error-no-korean = Hãy viết từ tiếng Hàn.
terms-error-too-long = Quá dài. Tối đa { $limit } ký tự.
terms-error-no-source = Hãy cho biết bạn đã thấy từ chính thức này ở đâu.
terms-error-taken = Đã có thuật ngữ với từ tiếng Hàn này.
terms-error-used = Các bài sau dùng thuật ngữ này nên không thể xóa. Hãy bỏ thuật ngữ khỏi các bài đó trước.
terms-uses = Các bài dùng thuật ngữ này
terms-uses-none = Chưa có bài nào nêu thuật ngữ này làm từ dùng ở quầy.
terms-changes = Những thay đổi
terms-changes-none = Chưa có gì thay đổi.
terms-before = Trước
terms-after = Sau
terms-remove-heading = Xóa thuật ngữ
terms-remove-what = Thuật ngữ sẽ biến mất khỏi các danh sách từ trên trang web. Nhập lại các tệp cũng không làm nó trở lại.
terms-remove-button = Xóa thuật ngữ này
