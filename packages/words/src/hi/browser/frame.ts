import type { messages as english } from '../../en/browser/frame.ts';

export const messages: Record<keyof typeof english, string> = {
  'frame.skip': 'सीधे सामग्री पर जाएँ',
  'frame.loading': 'लोड हो रहा है',
  'problem.failed.title': 'यह लोड नहीं हुआ।',
  'problem.failed.text': 'गड़बड़ी हमारी ओर से है। कृपया फिर से कोशिश करें।',
  'problem.offline.title': 'इंटरनेट कनेक्शन नहीं है।',
  'problem.offline.text': 'अपना कनेक्शन जाँचें, फिर दोबारा कोशिश करें।',
  'problem.final.title': 'यह दिखाया नहीं जा सकता।',
  'problem.final.text': 'यह अब यहाँ नहीं है, या किसी दूसरे खाते का है।',
  'problem.home': 'पहले पेज पर जाएँ',
  'problem.retry': 'फिर से कोशिश करें',
  'money.untouched': 'कोई शुल्क नहीं लिया गया।',
  'money.unknown': 'अगर आपका बैंक कोई राशि दिखाता है, तो बात न होने पर वह अपने आप छोड़ दी जाती है।',
};
