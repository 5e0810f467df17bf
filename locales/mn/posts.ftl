# $link: where the bot is opened
bulletin-post-own = Өөрийн чатад, зөвхөн таны сэдвүүд: { $link }
posts-heading = Хотын Телеграм сувгууд
posts-what = Бичигдсэн хэл бүрээр нэг нийтлэл, сувгийг дагадаг бүх хүнд. Хүний тоонд орохгүй.
posts-channel = Телеграм суваг
posts-channel-what = Бүх мэдээг захиалгагүйгээр үзнэ. Нэр, хаягаа хэлэх шаардлагагүй.
posts-channel-button = Суваг нээх
