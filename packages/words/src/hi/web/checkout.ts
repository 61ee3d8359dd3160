import type { messages as english } from '../../en/web/checkout.ts';

export const messages: Record<keyof typeof english, string> = {
  'checkout.price.title': 'इसकी कीमत',
  'checkout.line.call': '{name} के साथ कॉल, {minutes} मिनट शामिल',
  'checkout.line.now': 'अभी लिया जाएगा',
  'checkout.line.total': 'एक मिनट बात होने पर लिया जाएगा',
  'checkout.consent':
    'मुझे {terms} स्वीकार हैं। मेरा अनुरोध है कि कॉल तुरंत शुरू हो, और मेरी सहमति है कि यह राशि अभी मेरे कार्ड पर रोकी जाए और कम से कम एक मिनट बात होने पर ली जाए।',
  'checkout.consent.terms': 'शर्तें',
  'checkout.consent.missing': 'आगे बढ़ने से पहले सहमति दें। अगले चरण तक आपके कार्ड पर कुछ नहीं होता।',
  'checkout.next': 'आगे: भुगतान',
  'checkout.back.details': 'फ़ोन नंबर बदलें',
  'checkout.back.price': 'कीमत पर वापस जाएँ',
  'checkout.payment.title': 'आप कैसे भुगतान करना चाहेंगे?',
  'checkout.preparing': 'भुगतान तैयार किया जा रहा है…',
  'checkout.scheduling': 'आपके कार्ड की मंज़ूरी मिल गई है। कॉल बुक की जा रही है…',
  'checkout.pay': '{price} की मंज़ूरी दें',
  'checkout.declined.title': 'कार्ड स्वीकार नहीं हुआ।',
  'checkout.declined.text': 'कोई शुल्क नहीं लिया गया। फिर से कोशिश करें, या दूसरा कार्ड इस्तेमाल करें।',
  'checkout.changed.price.title': 'कीमत अब अलग है।',
  'checkout.changed.price.text': 'आपने दूसरी मुद्रा चुनी है, या कीमत बदल गई है। कोई शुल्क नहीं लिया गया। कृपया फिर से सहमति दें।',
  'checkout.changed.account.title': 'आपने दूसरे खाते से साइन इन किया है।',
  'checkout.changed.account.text':
    'यह एक नई बुकिंग है। दूसरे खाते के लिए रोकी गई राशि नहीं ली जाती; कॉल न होने पर वह एक घंटे के भीतर छोड़ दी जाती है।',
  'checkout.form.failed': 'कार्ड का फ़ॉर्म नहीं खुला।',
  'checkout.form.failed.text':
    'यह फ़ॉर्म हमारे भुगतान साझेदार Stripe से आता है, और कुछ उसे रोक रहा है: कोई कंटेंट ब्लॉकर, होटल या कंपनी का नेटवर्क, या कमज़ोर कनेक्शन। कोई शुल्क नहीं लिया गया। इस पेज के लिए ब्लॉकर बंद करें या दूसरा कनेक्शन इस्तेमाल करें, फिर दोबारा कोशिश करें।',
  'checkout.startAgain': 'भुगतान फिर से शुरू करें',
};
