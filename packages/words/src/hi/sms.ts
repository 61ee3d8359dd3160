import type { SmsWords } from '../sms-words.ts';

export const sms: SmsWords = {
  soon: 'SOS Expat: इसी नंबर से {time} पर कॉल आएगी। उठाकर 1 दबाएँ।',
  missed_client: 'SOS Expat: आपकी कॉल छूट गई। कोई शुल्क नहीं लिया गया।',
  missed_provider: 'SOS Expat: आपकी एक कॉल छूट गई। ग्राहक इंतज़ार में थे।',
  charged: 'SOS Expat: आपकी कॉल पूरी हुई। {price} लिए गए।',
  uncharged: 'SOS Expat: आपकी कॉल पूरी हुई। कोई शुल्क नहीं लिया गया।',
  counted: 'SOS Expat: आपकी कॉल पूरी हुई, और वह मान्य है।',
  uncounted: 'SOS Expat: कॉल पूरी हुई। आपको कुछ नहीं करना है।',
  alert: 'SOS Expat: एक ज़रूरी अलर्ट रुका है। कृपया कंसोल खोलें।',
};
