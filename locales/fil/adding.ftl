# A language that comes after a bulletin was approved; tests; the end of what came in from elsewhere.
adding-heading = Naghihintay ng salin
adding-what = Walang ipinadala sa mga mambabasang ito dahil wala pa ito sa kanilang wika. Kapag naisulat ito rito, ipapadala ito sa mga naghihintay pa.
# $language: its own name
adding-write = Isulat sa { $language }
adding-look = Tingnan muna
adding-send = Ipadala sa mga naghihintay
adding-not-yet = Wala pang ipinadala. Ganito ang matatanggap nila.
adding-changed = Wala pang ipinadala: nagbago ang mga salita mula nang tingnan mo. Ganito na ang matatanggap nila.
adding-error-blocks = Dapat magkatapat isa-isa ang mga talata at aytem ng listahan ng salin at ng Koreano.
adding-error-late = Hindi na maidaragdag ang wikang ito: naipadala na ito, o lumipas na ang panahon ng balita.
# $shown: a number of people, as it is written
sending-act-added = Nagdagdag ng wika para sa mga naghintay: { $shown }
testing-error-words = Walang ipinadala: wala pang nakasulat sa wikang ito.
testing-error-address = Walang ipinadala: walang address ang account mo na mapapadalhan ng email.
# $until: a moment
sending-hour-until = Ipapadala ito sa sandaling maaprobahan, at patuloy na ipapadala hanggang { $until }.
# $until: a moment
sending-worth-until = Hanggang { $until }, gaya ng nakatakda ngayon
