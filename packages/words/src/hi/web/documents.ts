import type { messages as english } from '../../en/web/documents.ts';

export const messages: Record<keyof typeof english, string> = {
  'callDocuments.title': '{name} के लिए दस्तावेज़',
  'callDocuments.text':
    'चिट्ठी, अनुबंध, पासपोर्ट का पन्ना: कॉल से पहले या बाद में। यहाँ इसे केवल {name} पढ़ते हैं, जब तक आप वापस न लें; 180 दिन बाद यह मिटा दिया जाता है।',
  'callDocuments.told': 'ग्राहक ने जो दस्तावेज़ पढ़ने दिए',
  'callDocuments.told.text': 'इन्हें केवल इसी ग्राहक के मामले के लिए पढ़ें। ग्राहक इन्हें वापस ले सकता है।',
  'callDocuments.allow': 'मैं {name} को यहाँ जोड़ी चीज़ें पढ़ने देता हूँ, और {name} के सहायक प्रोग्राम को उनका लिखा हुआ पढ़ने देता हूँ।',
  'callDocuments.add': 'तस्वीर या PDF जोड़ें',
  'callDocuments.kinds': 'JPEG, PNG, WebP या PDF, हर एक ज़्यादा से ज़्यादा {size} MB और कुल {count}',
  'callDocuments.sending': '{name} भेजी जा रही है',
  'callDocuments.stop': 'भेजना रोकें',
  'callDocuments.kept': '{name} यहाँ है।',
  'callDocuments.take': '{name} वापस लें',
  'callDocuments.taken': '{name} वापस ली गई। अब इसे कोई नहीं देखता।',
  'callDocuments.untaken': '{name} वापस नहीं ली गई। फिर कोशिश करें।',
  'callDocuments.make': '{name} लें',
  'callDocuments.ready': '{name} सहेजें',
  'callDocuments.gone': '{name} अब यहाँ नहीं है।',
  'callDocuments.failed': '{name} नहीं मिल सकी। फिर कोशिश करें।',
  'callDocuments.failed.refused': '{name} न तस्वीर है न सादा PDF, या ख़राब है। इसकी तस्वीर लें।',
  'callDocuments.failed.large': '{name} {size} MB से बड़ी है। उसका हिस्सा या छोटी फ़ाइल भेजें।',
  'callDocuments.failed.full': 'यहाँ और दस्तावेज़ नहीं आ सकते। पहले एक वापस लें।',
  'callDocuments.failed.other': '{name} नहीं भेजी गई। कनेक्शन जाँचें और फिर कोशिश करें।',
};
