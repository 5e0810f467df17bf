# 대화로 보낸 사진, 음성 메시지, 문서. 다른 사람이 휴대전화를 볼 수 있으므로 무슨 일인지 쓰지 않는다.
bot-files-question = 보내신 것을 { $day } 질문에 넣을까요?
bot-files-which = 어느 질문에 넣을까요?
bot-files-telegram = 여기로 보낸 것은 텔레그램에도 남습니다. 누리집에서 보내는 것이 더 안전합니다.
bot-files-put-button = 네, 보냅니다
bot-files-drop-button = 아니요, 보내지 않습니다
bot-files-dropped = 받지 않았습니다. 이 대화에만 남아 있으니 여기서 지우실 수 있습니다.
bot-files-arrived = 상담원에게 전해집니다. 도착한 파일: { $shown }개
bot-files-not-fetched = 텔레그램에서 가져오지 못한 것이 있습니다. “다시 해 보기”를 누르거나 누리집에서 보내 주세요.
bot-files-again-button = 다시 해 보기
bot-files-after-sending = 아직 받지 않았습니다. 먼저 질문을 보내 번호를 받으시고, 그다음에 사진과 음성 메시지를 다시 보내 주세요.
bot-files-now = 이제 사진과 음성 메시지도 보내실 수 있습니다. 여기로 보내도 되지만 누리집이 더 안전합니다.
bot-files-no-question = 이 대화에는 이것을 넣을 질문이 없습니다. 먼저 질문해 주세요. 누리집에서 질문하셨다면 번호를 넣고 그곳에서 보내 주세요.
bot-files-closed = 받지 않았습니다. 이 질문은 끝난 질문입니다. 누리집에서 번호를 넣고 글을 쓰시면 다시 열립니다. 새로 질문하셔도 됩니다.
bot-files-nothing = 보내려고 기다리는 것이 없습니다. 전에 보내신 것은 도착했습니다.
bot-files-caption = 사진 아래의 글은 받지 않았습니다. 누리집에서 번호를 넣고 써 주세요.
bot-files-other = 동영상, 스티커, 위치는 받을 수 없습니다. 사진, 음성 메시지, PDF, DOCX, XLSX, HWPX 파일은 질문을 보내신 뒤에 받습니다.

# 분야마다 묻는 질문. 한 번에 하나씩.
bot-question-choose = 질문 { $number }/{ $all }. 답을 누르거나 직접 써 주세요. 어느 질문이든 건너뛰어도 됩니다.
bot-question-write = 질문 { $number }/{ $all }. 짧게 써 주세요. 어느 질문이든 건너뛰어도 됩니다.
bot-question-pass-button = 건너뛰기
bot-question-pass-all-button = 질문 모두 건너뛰기
bot-question-begin-button = 몇 가지 질문에 답하기
bot-question-taken = 쓰신 글을 앞 질문의 답으로 적었습니다.
bot-question-added = 글이 길어서 질문에 넣었습니다.
bot-question-enough = 더 쓰지 않아도 됩니다. 고르신 답만 보내도 됩니다.
bot-ask-anew-button = 처음부터 다시
