import type { SmsWords } from '../sms-words.ts';

export const sms: SmsWords = {
  soon: 'من SOS Expat: نتصل من هذا الرقم في {time}. أجب واضغط 1.',
  missed_client: 'من SOS Expat: فاتتك مكالمتك. لم يُخصم شيء.',
  missed_provider: 'من SOS Expat: فاتتك مكالمة. كان أحد العملاء ينتظرك.',
  charged: 'من SOS Expat: انتهت مكالمتك. خُصم {price}.',
  uncharged: 'من SOS Expat: انتهت مكالمتك. لم يُخصم شيء.',
  counted: 'من SOS Expat: انتهت مكالمتك وهي محتسبة.',
  uncounted: 'من SOS Expat: انتهت المكالمة. ليس عليك فعل شيء.',
  alert: 'من SOS Expat: تنبيه عاجل ينتظر الرد. افتح لوحة الإدارة.',
};
