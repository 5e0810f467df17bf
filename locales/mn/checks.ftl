# What is found when a translation is compared with its Korean. $lost: in the Korean alone; $extra: in the
# translation alone; both are lists as they are written.
checks-missing = Үүнийг хараахан орчуулаагүй байна.
checks-placeholder-lost = Солонгос бичвэрийн дараах бүртгэсэн утга энд алга: { $lost }
checks-placeholder-extra = Дараах бүртгэсэн утга солонгос бичвэрт алга: { $extra }
checks-placeholder-both = Бүртгэсэн утга зөрж байна. Солонгос бичвэрт { $lost }, энд { $extra }
checks-number-lost = Солонгос бичвэрийн дараах тоо энд алга: { $lost }
checks-number-extra = Дараах тоо солонгос бичвэрт алга: { $extra }
checks-number-both = Тоо зөрж байна. Солонгос бичвэрт { $lost }, энд { $extra }
checks-money-lost = Солонгос бичвэрийн дараах мөнгөн дүн энд алга: { $lost }
checks-money-extra = Дараах мөнгөн дүн солонгос бичвэрт алга: { $extra }
checks-money-both = Мөнгөн дүн зөрж байна. Солонгос бичвэрт { $lost }, энд { $extra }
checks-phone-lost = Солонгос бичвэрийн дараах утасны дугаар энд алга: { $lost }
checks-phone-extra = Дараах утасны дугаар солонгос бичвэрт алга: { $extra }
checks-phone-both = Утасны дугаар зөрж байна. Солонгос бичвэрт { $lost }, энд { $extra }
checks-link-lost = Солонгос бичвэрийн дараах холбоос энд алга: { $lost }
checks-link-extra = Дараах холбоос солонгос бичвэрт алга: { $extra }
checks-link-both = Холбоос зөрж байна. Солонгос бичвэрт { $lost }, энд { $extra }
checks-date-lost = Солонгос бичвэрийн дараах огноо энд алга: { $lost }
checks-date-extra = Дараах огноо солонгос бичвэрт алга: { $extra }
checks-date-both = Огноо зөрж байна. Солонгос бичвэрт { $lost }, энд { $extra }
checks-marks-lost = Солонгос бичвэрийн дараах тэмдэг энд алга: { $lost }
checks-marks-extra = Дараах тэмдэг солонгос бичвэрт алга: { $extra }
checks-marks-both = Тэмдэг зөрж байна. Солонгос бичвэрт { $lost }, энд { $extra }
# $term: the Korean word; $wanted: the translation that the list of terms has.
checks-term = Нэр томьёоны жагсаалтад { $term } гэдгийг «{ $wanted }» гэж орчуулсан. Энэ үгийг хэрэглэх эсвэл өөрийн үгийн хажууд хаалтад солонгосыг нь бичнэ үү.
checks-length = Урт нь ердийн биш байна: { $letters } үсэг, ердийн үед { $usual } орчим байдаг. Ямар нэг зүйл орхигдсон эсвэл нэмэгдсэн үү?
# $found: as it stands in the text.
checks-bare-amount = { $found } шууд бичигдсэн байна. Оронд нь бүртгэсэн утгын нэрийг бичвэл хууль өөрчлөгдөхөд хамт өөрчлөгдөнө.
checks-korean = Солонгос үг үлдсэн байна: { $found }
checks-unknown-fact = Ийм нэртэй бүртгэсэн утга алга: { $found }.
checks-broken-fact = «{ $found }» бол бүртгэсэн утга биш. Нэрийг нь бичиж, угалзан хаалтыг хаана уу.
checks-broken-link = Энэ холбоос хаашаа ч хүрэхгүй, ийм хуудас алга: { $found }.
checks-must = Заавал засах ёстой
checks-look = Нийтлэхээсээ өмнө үүнийг харна уу
checks-all-the-same = Би бүгдийг нь харсан. Энэ чигээр нь нийтэлье.
# $count: how many findings there are; $shown: the same, written out.
checks-count = Харах { $shown } зүйл байна
# These follow “Published” in the history: what it was published despite.
checks-despite-missing = орчуулаагүй газартай ч
checks-despite-number = тоо зөрж байсан ч
checks-despite-date = огноо зөрж байсан ч
checks-despite-marks = тэмдэг зөрж байсан ч
checks-despite-term = нэр томьёоны жагсаалтаас өөр үгтэй ч
checks-despite-length = урт нь ердийн биш байсан ч
checks-despite-bare-amount = утгыг шууд бичсэн байсан ч
checks-despite-korean = солонгос үг үлдсэн байсан ч
