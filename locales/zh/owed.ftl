# What the city still owes its readers.
owed-title = 还要补上的信息
owed-heading = 还要补上的信息
owed-lead = 对居民影响最大的排在最前面。中心的信息填写以后会自动消失；其他的，请写在哪里核实的。
owed-link = 查看全部，记下已完成的
owed-more = 还有{ $count }项
owed-none = 没有缺少的信息。
owed-done = 已完成
owed-done-heading = 如果已经完成
owed-source = 在哪里核实的
owed-source-hint = 您从哪个网站、公文或电话得知的。
owed-done-button = 已经完成
owed-error-source = 请写在哪里核实的，最多300个字符。

owed-no-centre = 联系方式里还没有本市的咨询支援中心。
owed-centre-phone = 咨询支援中心没有电话号码。
owed-centre-address = 咨询支援中心没有地址。
owed-centre-hours = 咨询支援中心没有开放时间。
owed-answers = 机构说有改变的答复，还有{ $count }件没有处理。
owed-unverified = 有{ $count }个联系方式没有核实。
owed-overdue = 有{ $count }个机构被问过信息是否正确，但是没有答复。
owed-facts-due = 有{ $count }个金额和数字需要再检查。

owed-substitute-payment-caps = 拖欠工资的代付金（简易代付金和破产代付金）的上限额：要在现行公告中核实。
owed-support-office = 安山市外国人居民支援本部的电话号码。
owed-ansan-offices = 安山的出入境外国人厅、雇佣劳动支厅、雇佣中心、勤劳福祉公团分社和大韩法律救助公团支部的地址和电话。
owed-line-hours = 电话咨询的时间和语言，首先是外国劳动者的咨询电话和雇佣劳动部的咨询电话。
owed-uninsured-medical = 没有健康保险的移民的医疗援助：今年的限额和安山的医院名单。
owed-childcare-subsidy = 安山市外国人儿童保育费补助：现在的年龄和金额。
owed-return-cost-insurance = 回国费用保险各国的金额，以及出国期满保险的比率。
owed-pension-refund = 可以领取国民年金返还一次性金的国家、雇佣许可制的地区划分，以及选择单一税率的期限。
owed-waste-bags = 安山的垃圾计量袋价格和收运日期，以及社会统合项目的费用。
owed-native-readers = 所有术语都要由母语人士读过，还要决定乌兹别克语用哪种文字。
owed-statute-dates = 按2026年6月的法律写的内容，要再检查一次。
