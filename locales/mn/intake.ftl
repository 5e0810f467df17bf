# Asking a counsellor: what comes before the form.
help-leave-button = Энэ хуудаснаас гарах
help-leave-hint = «Энэ хуудаснаас гарах» товч шууд өөр хуудас нээнэ. Гарын зүүн дээд булангийн товчийг гурван удаа дарахад ч мөн адил. Таны энд орсныг хөтөч санаж үлдсэн байж магадгүй. Хэн нэгэн таны утсыг хардаг бол тэр түүхийг устгаарай.
help-danger-link = Надад аюул тулгарсан, би гэмтсэн эсвэл түгжигдсэн
help-danger-title = Аюултай үед эхлээд залгаарай
help-danger-call = Эдгээр утас шууд тусална
help-danger-write = Дараа нь зөвлөхөд бичээрэй
help-topic-unknown = Мэдэхгүй
# $topic: name of a topic
help-topic-chosen = Сэдэв: { $topic } – өөрчлөх

# The form.
help-as-label = Та хэний төлөө асууж байна вэ?
help-as-self = Өөрийнхөө төлөө
help-as-friend = Өөр хүний төлөө
help-as-employer = Би ажил олгогч
help-as-suggestion = Хотод гаргах санал, гомдол
help-suggestion-lead = Хот бүх санал, гомдлыг уншиж, танд хариу өгнө.
help-suggestion-label = Та хотод юу хэлэхийг хүсэж байна вэ?
help-questions-lead = Хариулахыг хүсээгүй асуултаа алгасаж болно.
help-own-words = Өөрийн үгээр
help-signs-label = Яаралтай зүйл бий юу?
help-sign-injury = Хэн нэгэн гэмтсэн эсвэл өвдсөн
help-sign-confinement = Хэн нэгэн түгжигдсэн эсвэл гарч чадахгүй байгаа
help-sign-violence = Хүчирхийлэл эсвэл заналхийлэл бий
help-sign-flight = Удахгүй нутаг буцаж нисэх гэж байгаа
help-sign-time-limit = Хугацаа дуусах дөхсөн
help-flight-on = Нисэх өдөр, хэрэв байгаа бол
help-limit-on = Хугацааны сүүлийн өдөр, хэрэв мэдэх бол
help-error-day = Энэ бол өдөр биш байна. Дахин сонгоно уу.
help-reach-phone = Утсаар: зөвлөх залгана
help-number-label = Таны утасны дугаар
help-error-number = Энэ утасны дугаар бүрэн биш байна. Дахин тулгаж үзнэ үү.
help-when-label = Бид хэзээ залгавал танд аюулгүй вэ?
help-say-label = Өөр хүн утас авбал бид юу гэж хэлэх вэ?
help-say-hint = Жишээ нь «Буруу залгачихлаа». Бид өөр юу ч хэлэхгүй.
help-wishes-heading = Хэл ба хүсэл
help-none = Байхгүй
help-second-label = Таны сайн ойлгодог өөр хэл
help-spoken-label = Миний хэл энд алга. Миний ярьдаг хэл:
help-spoken-words-label = Эсвэл хэлнийхээ нэрийг бичнэ үү
help-gender-label = Та хэнтэй ярихыг хүсэж байна вэ?
help-gender-any = Хамаагүй
help-gender-woman = Эмэгтэй хүнтэй
help-gender-man = Эрэгтэй хүнтэй
# $line: a telephone number
help-ministry-what = Заримдаа энд таны хэлээр ярьдаг хүн байдаггүй. Тэгвэл { $line } утас аман орчуулга хийж чадна. Энэ утас Хууль зүйн яамных бөгөөд тэр яам цагаачлалын ажлыг ч хариуцдаг. Зөвхөн таныг зөвшөөрвөл бид залгана. Зөвшөөрөхгүй бол өөр арга хайна.
# $line: a telephone number
help-ministry-label = Аман орчуулга авахын тулд { $line } утсанд залгаж болно
help-employer-label = Компанийн нэр
help-employer-hint = Хүсвэл л бичнэ үү. Энд нэг хүн танд ч, компанид ч зэрэг зөвлөхөөс сэргийлж асууж байна. Үүнийг шифрлэж хадгална.

# What nobody needs to tell.
help-flag-title = Үүнийг хэвээр үлдээх үү?
flag-reason-status = Та виз эсвэл оршин суух эрхийн тухай бичсэн байна. Энэ бидэнд хэрэггүй. Хэвээр үлдээвэл таны асуултыг унших эрхтэй хүн бүр харна.
flag-reason-registration = Та гадаад иргэний бүртгэлийн дугаартай төстэй зүйл бичсэн байна. Энэ бидэнд хэрэггүй. Хэвээр үлдээвэл таны асуултыг унших эрхтэй хүн бүр харна.
flag-reason-passport = Та паспортын дугаартай төстэй зүйл бичсэн байна. Энэ бидэнд хэрэггүй. Хэвээр үлдээвэл таны асуултыг унших эрхтэй хүн бүр харна.
help-flag-nothing-kept = Хараахан юу ч илгээгээгүй, хадгалаагүй байна.
help-flag-edit-button = Үүнийг хасах
help-flag-send-button = Хэвээр нь илгээх

# Another language than the one that was chosen.
help-language-title = Та аль хэлийг хүсэж байна вэ?
# $language: name of a language in itself
help-language-question = Та дараах хэлээр бичиж байгаа юм шиг байна: { $language }. Бид аль хэлээр хариулах вэ?

# The bot.
bot-ask-more-button = Нэмж хэлэх
bot-ask-more = Тохирохыг нь дарна уу. Юу ч дарахгүй байж болно.
bot-ask-rewrite-button = Дахин бичих
bot-ask-done-button = Үргэлжлүүлэх
bot-ask-language-button = Өөр хэл
bot-ask-language = Та эдгээрээс аль хэлээр ярьдаг вэ?

# At the desk.
desk-intake-heading = Хүлээн авахад хэлсэн зүйл
desk-asked-as = Хэн асууж байна
desk-signs = Яаралтай
desk-second-language = Хоёр дахь хэл
desk-spoken = Ярьдаг хэл
desk-asks-for = Хүсэл
desk-ministry = Хууль зүйн яамны орчуулгын утас
desk-ministry-yes = Зөвшөөрсөн
desk-flight = Нислэг
desk-limit = Хугацаа
desk-call = Залгах
desk-call-when = Хэзээ залгавал аюулгүй
desk-call-say = Өөр хүн авбал
desk-employer = Компани
act-held = Хүсэлт хэт олон тул ачаалал буурахыг хүлээж байна
