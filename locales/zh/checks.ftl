# What is found when a translation is compared with its Korean. $lost: in the Korean alone; $extra: in the
# translation alone; both are lists as they are written.
checks-missing = 还没有翻译。
checks-placeholder-lost = 缺少韩文里登记的值：{ $lost }
checks-placeholder-extra = 韩文里没有这些登记的值：{ $extra }
checks-placeholder-both = 登记的值不同。韩文是 { $lost }，译文是 { $extra }
checks-number-lost = 缺少韩文里的数字：{ $lost }
checks-number-extra = 韩文里没有这些数字：{ $extra }
checks-number-both = 数字不同。韩文是 { $lost }，译文是 { $extra }
checks-money-lost = 缺少韩文里的金额：{ $lost }
checks-money-extra = 韩文里没有这些金额：{ $extra }
checks-money-both = 金额不同。韩文是 { $lost }，译文是 { $extra }
checks-phone-lost = 缺少韩文里的电话号码：{ $lost }
checks-phone-extra = 韩文里没有这些电话号码：{ $extra }
checks-phone-both = 电话号码不同。韩文是 { $lost }，译文是 { $extra }
checks-link-lost = 缺少韩文里的链接：{ $lost }
checks-link-extra = 韩文里没有这些链接：{ $extra }
checks-link-both = 链接不同。韩文指向 { $lost }，译文指向 { $extra }
checks-date-lost = 缺少韩文里的日期：{ $lost }
checks-date-extra = 韩文里没有这些日期：{ $extra }
checks-date-both = 日期不同。韩文是 { $lost }，译文是 { $extra }
checks-marks-lost = 缺少韩文里的格式符号：{ $lost }
checks-marks-extra = 韩文里没有这些格式符号：{ $extra }
checks-marks-both = 格式符号不同。韩文是 { $lost }，译文是 { $extra }
# $term: the Korean word; $wanted: the translation that the list of terms has.
checks-term = { $term } 在术语表里的译文是“{ $wanted }”。请用这个词语，或者在您的译文后面用括号写上韩文。
checks-length = 长度不寻常：一般约{ $usual }个字，这里有{ $letters }个字。是不是少了什么，或者多了什么？
# $found: as it stands in the text.
checks-bare-amount = { $found } 直接写在文中。请改用登记的值的名称，这样法律改变时会一起改变。
checks-korean = 还留有韩文：{ $found }
checks-unknown-fact = 没有名称为 { $found } 的登记的值。
checks-broken-fact = “{ $found }”不是登记的值的写法。请写名称，并用大括号结尾。
checks-broken-link = 链接 { $found } 无法打开，因为没有这个页面。
checks-must = 必须改正
checks-look = 发布以前请看一看
checks-all-the-same = 我都看过了。就这样发布。
# $count: how many findings there are; $shown: the same, written out.
checks-count = { $shown }处需要看一看
# These follow “Published” in the history: what it was published despite.
checks-despite-missing = 发布时还有没翻译的地方
checks-despite-number = 发布时数字不同
checks-despite-date = 发布时日期不同
checks-despite-marks = 发布时格式符号不同
checks-despite-term = 发布时用词与术语表不同
checks-despite-length = 发布时长度不寻常
checks-despite-bare-amount = 发布时有直接写在文中的值
checks-despite-korean = 发布时还留有韩文
