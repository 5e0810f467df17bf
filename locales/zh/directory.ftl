# Contacts, kept in the newsroom.
board-section-contacts = 联系方式
directory-title = 联系方式
directory-lead = 可以打电话或前往的地方。您改动的内容会马上显示在所有语言里。
directory-new-title = 新的联系方式
directory-removed = 联系方式已经删除。
directory-none = 没有找到联系方式。
directory-search-label = 名称或运营机构
directory-see = 读者看到的页面
directory-name = 名称
directory-note = 在哪些事上提供帮助
directory-other-languages = 其他语言
directory-unnamed = 有{ $count }种语言还没有名称。

directory-id = 地址中的名称
directory-id-hint = 英文小写字母、数字和连字符。以后不能更改。
directory-kind = 种类
directory-kind-emergency = 紧急电话
directory-kind-line = 电话咨询
directory-kind-office = 可以前往的机构
directory-kind-centre = 本市的咨询支援中心
directory-run-by = 运营机构
directory-run-by-hint = 正式的韩文名称。
directory-topics = 主题
directory-phones = 电话号码
directory-phones-hint = 每个号码都保存为登记的值，文章里也可以使用。如果号码已经登记，就使用那个值。清空格子，号码就会从这个联系方式里去掉。
directory-phone = 第{ $number }个号码
directory-phone-others = 还有{ $count }处文章或联系方式也使用这个号码。如果号码变了，请在这个值的页面更改。
directory-address = 地址
directory-address-hint = 用韩文写，与招牌或公文上的写法完全一样。
directory-address-latin = 拉丁字母地址
directory-speaks = 可以使用的语言
directory-speaks-hint = 只选核实过的语言。
directory-hours = 开放时间
directory-hours-hint = 每行写星期和时间。空行不算。
directory-hours-unknown = 不知道
directory-hours-weekly = 每周时间相同
directory-row = 第{ $number }行
directory-opens = 开门
directory-closes = 关门
directory-row-languages = 如果这段时间只能用某些语言
directory-more-rows = 显示更多行
directory-cost = 电话费
directory-cost-unknown = 不知道
directory-website = 网站
directory-status = 核实
directory-status-hint = 没有核实的，只能登载本市的咨询支援中心，而且不显示电话、时间和地址。
directory-status-law = 写在法律里
directory-status-official = 在官方资料里看到
directory-status-unverified = 没有核实
directory-source = 在哪里核实的
directory-source-hint = 您从哪个网站、公文或电话得知的。
directory-checked-on = 确认日期
directory-position = 在列表中的位置
directory-position-hint = 数字小的排在前面。留空就保持原来的位置，或者排在最后。

directory-error-id = 请用英文小写字母、数字和连字符，最多48个字符。
directory-error-taken = 已经有使用这个名称的联系方式。
directory-error-no-name = 请写名称：{ $what }。
directory-error-long-name = 请把名称缩短到120个字符以内：{ $what }。
directory-error-long-note = 请把说明缩短到400个字符以内：{ $what }。
directory-error-kind = 请选择种类。
directory-error-run-by = 请写运营机构，最多120个字符。
directory-error-topic = 没有这个主题：{ $what }。
directory-error-phone = 这不是电话号码：{ $what }。请用数字和连字符。
directory-error-shared = 别处也使用这个号码（{ $fact }）。请在这个值的页面更改，或者清空这一格，在新的一格里写另一个号码。
directory-error-other-values = 这个号码还有其他日期的值（{ $fact }）。请在这个值的页面更改。
directory-error-address = 请写地址，最多200个字符。
directory-error-address-latin = 请在韩文地址以外，写拉丁字母地址，最多200个字符。
directory-error-speaks = 没有这种语言：{ $what }。
directory-error-hours = 请再看一下开放时间。每行都要选星期，开门时间要早于关门时间，而且上面要选“每周时间相同”。
directory-error-website = 请写完整的地址，从 https:// 开始。
directory-error-source = 请写在哪里核实的，最多300个字符。
directory-error-status = 请选择有没有核实。
directory-error-checked-on = 请写确认的日期。
directory-error-checked-later = 确认的日期晚于今天。
directory-error-position = 位置要写0到9999之间的数。
directory-error-unverified-kind = 没有核实的，只能登载本市的咨询支援中心。
directory-error-unverified-shows = 没有核实的，不能显示电话、时间和地址。如果核实过，请写明；如果没有，请去掉这些内容。
directory-error-changed = 这期间别人改了这个联系方式。请看下面的改动记录；再保存一次，就会换成您写的内容。
directory-error-shown = 有文章显示这个联系方式，所以不能删除。请先从文章里去掉它。
directory-error-gone = 这个联系方式已经删除。
directory-error-email = 这不是电子邮件地址。

directory-remove-heading = 删除联系方式
directory-remove-what = 如果有文章显示它，就不能删除。改动记录会保留。
directory-remove-button = 删除

directory-history = 改动记录
directory-history-none = 还没有任何改动。
directory-part = 改动的部分
directory-done-made = 已建立
directory-done-changed = 已更改
directory-done-removed = 已删除
directory-done-imported = 取自文件
directory-done-confirmed = 已确认
directory-by-files = 文件
directory-by-organisation = 机构

# Organisations confirm their entry each quarter.
directory-asked-heading = 询问机构
directory-asked-what = 每三个月向这个地址发一次邮件，询问内容是否正确。邮件里的链接在{ $days }天内有效。
directory-email = 机构的电子邮件
directory-email-hint = 会加密保存，不作其他用途。留空就不询问。
directory-email-button = 向这个地址询问
directory-standing = 机构的确认
directory-standing-asked = 已经询问，还没有答复。
directory-standing-overdue = 没有答复。
directory-standing-next = { $day }会再询问。
directory-standing-soon = 很快会询问。
directory-standing-none = 不询问。
directory-confirmed-on = 机构在{ $day }确认内容正确。
directory-answers = 机构说有改变的内容
directory-answer-lost = 打不开这条内容。
directory-settle-button = 处理完毕

directory-mail-subject-first = { $city }: { $name }的信息正确吗？
directory-mail-subject-reminder = { $city }: 再次询问：{ $name }的信息正确吗？
directory-mail-text-first =
    您好！这里是{ $city }的外国人居民指南。

    我们的网站用十六种语言介绍{ $name }的电话、地址和开放时间。我们每三个月询问一次这些信息是否仍然正确。

    请打开下面的链接。如果全部正确，请按按钮；如果有改变，请写下来。只需要一分钟。

    { $link }

    这个链接在30天内有效。请不要回复这封邮件，我们看不到回复。
directory-mail-text-reminder =
    您好！这里是{ $city }的外国人居民指南。

    两周前，我们询问过{ $name }的信息是否正确。我们还没有收到答复，所以再询问一次。

    { $link }

    如果全部正确，请按按钮；如果有改变，请写下来。请不要回复这封邮件，我们看不到回复。

directory-confirm-title = 这些信息正确吗？
directory-confirm-lead = 这是外国人居民看到的信息。请看一看电话、地址和开放时间是否正确。
directory-confirm-right-button = 全部正确
directory-confirm-changed-heading = 有改变吗？
directory-confirm-words = 改变的内容
directory-confirm-words-hint = 请写从什么时候起，什么改变了，怎样改变的。工作人员会阅读并改正。
directory-confirm-changed-button = 发送
directory-confirm-wrong = 还没有发送。请看下面。
directory-confirm-meanwhile = 这期间信息有了改动，所以还没有确认。请看现在的内容，再答复一次。
directory-confirm-error-empty = 请写改变的内容。
directory-confirm-error-long = 最多可以写2,000个字符。
directory-confirm-thanks-title = 谢谢您
directory-confirm-thanks-right = 我们已经记下您今天确认过。三个月以后会再询问。
directory-confirm-thanks-changed = 我们已经把您写的内容转给工作人员。
directory-confirm-already = 您已经答复过，不需要再做什么。
directory-confirm-see = 查看信息
directory-confirm-spent-title = 这个链接已经不能使用
directory-confirm-spent = 链接已经过期，或者后来又发过新的邮件。请用下一封邮件。如果现在有错误，请打电话给市政府。

contact-address = 地址
