import type { messages as english } from '../../en/web/contact.ts';

export const messages: Record<keyof typeof english, string> = {
  'contact.title': 'हमें लिखें',
  'contact.text':
    'हमारी टीम का कोई व्यक्ति आपका संदेश पढ़कर ईमेल से उत्तर देता है। आने वाली या चल रही कॉल को उसके अपने पेज पर देखा और रद्द किया जा सकता है।',
  'contact.topic': 'आप किस बारे में लिख रहे हैं?',
  'contact.topic.call': 'किसी कॉल के बारे में',
  'contact.topic.payment': 'भुगतान या धन वापसी के बारे में',
  'contact.topic.account': 'अपने खाते के बारे में',
  'contact.topic.provider': 'वकील या प्रवासी के रूप में आपके साथ काम करने के बारे में',
  'contact.topic.other': 'किसी और बात के बारे में',
  'contact.question': 'आपका संदेश',
  'contact.question.hint': 'कार्ड नंबर और पासवर्ड न लिखें। हमारी ओर से कोई भी इन्हें नहीं माँगता।',
  'contact.question.missing': 'कुछ शब्द लिखें, ताकि हम समझ सकें कि आपको क्या चाहिए।',
  'contact.email': 'आपका ईमेल पता',
  'contact.email.hint': 'हमारा उत्तर इसी पते पर आएगा। इसे कोई और नहीं देखता।',
  'contact.email.missing': 'वह पता लिखें जिस पर हम उत्तर भेजें।',
  'contact.account': 'हमारा उत्तर आपके खाते के पते पर आएगा:',
  'contact.send': 'संदेश भेजें',
  'contact.sent.title': 'आपका संदेश हमें मिल गया है',
  'contact.sent.text': 'हम ईमेल से उत्तर देते हैं। आपको और कुछ नहीं करना है; स्पैम में भी देखें।',
  'contact.again': 'एक और संदेश लिखें',
  'contact.failed.often': 'कम समय में बहुत अधिक संदेश भेजे गए। आपका संदेश यहीं है; पंद्रह मिनट रुकें, फिर इसे दोबारा भेजें।',
  'contact.failed.input': 'आपका संदेश या पता पढ़ा नहीं जा सका। कृपया दोनों जाँचें।',
  'contact.failed.signedOut': 'आप साइन आउट हो गए हैं। आपका संदेश यहीं है; दूसरे टैब में साइन इन करें, फिर इसे दोबारा भेजें।',
  'contact.failed.offline': 'हमारे सर्वर से उत्तर नहीं मिला। आपका संदेश यहीं है; अपना कनेक्शन जाँचें, फिर इसे दोबारा भेजें।',
  'contact.failed.other': 'आपका संदेश स्वीकार नहीं हुआ, और गड़बड़ी हमारी ओर से है। यह यहीं है; कृपया इसे दोबारा भेजें।',
};
