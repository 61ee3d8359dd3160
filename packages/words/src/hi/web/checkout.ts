import type { messages as english } from '../../en/web/checkout.ts';

export const messages: Record<keyof typeof english, string> = {
  'checkout.price.title': 'इसकी कीमत',
  'checkout.line.call': '{name} के साथ कॉल, {minutes} मिनट शामिल',
  'checkout.line.coupon': 'कोड {code} से छूट',
  'checkout.line.now': 'अभी लिया जाएगा',
  'checkout.line.total': 'एक मिनट बात होने पर लिया जाएगा',
  'checkout.consent':
    'मुझे {terms} स्वीकार हैं। मेरा अनुरोध है कि कॉल तुरंत शुरू हो, और मेरी सहमति है कि यह राशि अभी मेरे कार्ड या PayPal खाते पर रोकी जाए और कम से कम एक मिनट बात होने पर ली जाए।',
  'checkout.consent.terms': 'शर्तें',
  'checkout.consent.missing': 'आगे बढ़ने से पहले सहमति दें। अगले चरण तक कोई राशि नहीं रोकी जाती।',
  'checkout.next': 'आगे: भुगतान',
  'checkout.back.details': 'फ़ोन नंबर बदलें',
  'checkout.back.price': 'कीमत पर वापस जाएँ',
  'checkout.payment.title': 'आप कैसे भुगतान करना चाहेंगे?',
  'checkout.preparing': 'भुगतान तैयार किया जा रहा है…',
  'checkout.scheduling': 'राशि रोक ली गई है। कॉल बुक की जा रही है…',
  'checkout.pay': '{price} की मंज़ूरी दें',
  'checkout.declined.title': 'कार्ड स्वीकार नहीं हुआ।',
  'checkout.declined.text': 'कोई शुल्क नहीं लिया गया। फिर से कोशिश करें, या दूसरा कार्ड इस्तेमाल करें।',
  'checkout.changed.price.title': 'कीमत अब अलग है।',
  'checkout.changed.price.text': 'आपने दूसरी मुद्रा चुनी है, या कीमत बदल गई है। कोई शुल्क नहीं लिया गया। कृपया फिर से सहमति दें।',
  'checkout.changed.coupon.title': 'छूट अब लागू नहीं है।',
  'checkout.changed.coupon.text':
    'यह कोड अब इस कॉल के लिए नहीं चल सकता। कोई पैसा नहीं काटा गया। कृपया बिना छूट की कीमत पर सहमति दें।',
  'checkout.changed.account.title': 'आपने दूसरे खाते से साइन इन किया है।',
  'checkout.changed.account.text':
    'यह एक नई बुकिंग है। दूसरे खाते के लिए रोकी गई राशि नहीं ली जाती; कॉल न होने पर वह एक घंटे के भीतर छोड़ दी जाती है।',
  'checkout.form.failed': 'कार्ड का फ़ॉर्म नहीं खुला।',
  'checkout.form.failed.text':
    'यह फ़ॉर्म हमारे भुगतान साझेदार Stripe से आता है, और कुछ उसे रोक रहा है: कोई कंटेंट ब्लॉकर, होटल या कंपनी का नेटवर्क, या कमज़ोर कनेक्शन। कोई शुल्क नहीं लिया गया। इस पेज के लिए ब्लॉकर बंद करें या दूसरा कनेक्शन इस्तेमाल करें, फिर दोबारा कोशिश करें।',
  'checkout.method.card': 'कार्ड',
  'checkout.paypal.how':
    'PayPal अपनी अलग विंडो में खुलता है। वहाँ आप सहमति देते हैं कि {price} रोके जाएँ; अभी कोई शुल्क नहीं लिया जाता।',
  'checkout.paypal.holding': 'PayPal राशि रोक रहा है…',
  'checkout.paypal.cancelled': 'आपने सहमति देने से पहले PayPal बंद कर दिया। कोई राशि नहीं रोकी गई और कोई शुल्क नहीं लिया गया।',
  'checkout.paypal.declined.title': 'PayPal ने राशि नहीं रोकी।',
  'checkout.paypal.declined.text':
    'कोई शुल्क नहीं लिया गया। PayPal फिर से खोलें और भुगतान का दूसरा तरीका चुनें, या कार्ड से भुगतान करें।',
  'checkout.paypal.failed': 'PayPal का बटन नहीं खुला।',
  'checkout.paypal.failed.text':
    'यह बटन PayPal से आता है, और कुछ उसे रोक रहा है: कोई कंटेंट ब्लॉकर, होटल या कंपनी का नेटवर्क, या कमज़ोर कनेक्शन। कोई शुल्क नहीं लिया गया। इस पेज के लिए ब्लॉकर बंद करें, दूसरा कनेक्शन इस्तेमाल करें, या कार्ड से भुगतान करें।',
  'checkout.startAgain': 'भुगतान फिर से शुरू करें',
  'checkout.keep': 'जिस कार्ड को आप Stripe के पास रहने देते हैं, वह “आपके कार्ड” में मिलता है, जहाँ से आप उसे हटा सकते हैं।',
};
