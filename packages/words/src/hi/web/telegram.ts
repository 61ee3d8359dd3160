export const messages = {
  'telegram.text':
    'खाता Telegram से जुड़ने पर हम आपको वहाँ लिखते हैं और हर निकासी की पुष्टि वहीं माँगते हैं। Telegram के बिना आप हमारे ईमेल में भेजे गए कोड से पुष्टि करते हैं।',
  'telegram.make': 'Telegram से जोड़ें',
  'telegram.open': 'Telegram खोलें',
  'telegram.scan': 'या जिस फ़ोन में Telegram है, उससे यह कोड स्कैन करें, फिर वहाँ Start दबाएँ।',
  'telegram.qr': 'Telegram खोलने वाला कोड',
  'telegram.until': 'लिंक केवल एक बार काम करता है, {time} तक।',
  'telegram.spent': 'लिंक अब काम नहीं करता। नया लिंक लें।',
  'telegram.waiting': 'Telegram में आपके Start दबाने का इंतज़ार है',
  'telegram.linked': 'आपका खाता Telegram से जुड़ा है',
  'telegram.since': '{date} से',
  'telegram.choose': 'चुनें कि हम आपको क्या लिखें',
  'telegram.unlink': 'Telegram से हटाएँ',
  'telegram.unlinking': 'हम Telegram में कुछ नहीं लिखेंगे, और जब तक आप खाता फिर न जोड़ें, वहाँ निकासी की पुष्टि नहीं कर सकेंगे।',
  'telegram.keep': 'जुड़ा रहने दें',
};
