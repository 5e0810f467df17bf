# Bulletins in the editor of texts, and what is asked before one is sent.
editor-frozen = Энэ бичвэрийг баталсан тул дахин өөрчлөх боломжгүй. Энд ямар нэг зүйл бичсэн бол гарахаасаа өмнө хуулж аваарай.
editor-to-bulletin = Мэдээ рүү буцах
# $title, $text: numbers of characters
editor-limits = Бичиж болох тэмдэгт: гарчигт { $title }, бичвэрт { $text }.
text-approved-whole = Мэдээг батлахад энэ бичвэр бүх хэлээрээ зэрэг нийтлэгдэнэ.
text-act-held-back = Тогтоосон өдрөө нийтлэгдээгүй
text-held-back = Тогтоосон өдөр нь болсон ч нийтлэгдээгүй: эхлээд засах зүйл байна, эсвэл солонгос бичвэрийг хараахан нийтлээгүй байна.
board-shelf-bulletin = Мэдээ

# $language: name of a language in itself; $count: number of paragraphs
newsroom-problem-unwritten = { $language }: { $count } догол мөрийг хараахан орчуулаагүй байна. Уншигчдад үүнийг хэлнэ.
# $language: name of a language in itself; $count: number of findings
newsroom-problem-must = { $language }: илгээхээс өмнө засах { $count } зүйл байна.
# $language: name of a language in itself; $count: number of findings
newsroom-problem-look = { $language }: харах { $count } зүйл байна.
newsroom-approve-blocked = «Заавал засах ёстой» гэж тэмдэглэсэн бүгдийг зассаны дараа илгээж болно.
newsroom-error-must = Эхлээд засах зүйл байгаа тул юу ч илгээгээгүй. Доор жагсаасан байна.
