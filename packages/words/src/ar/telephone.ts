import type { TelephoneWords } from '../telephone-words.ts';

export const telephone: TelephoneWords = {
  ask: {
    client: 'مرحبًا، معكم SOS Expat. مكالمتكم جاهزة. اضغطوا الرقم 1 لبدء المكالمة.',
    provider: 'مرحبًا، معكم SOS Expat. هناك عميل ينتظر التحدث إليكم. اضغطوا الرقم 1 لقبول المكالمة.',
  },
  connecting: 'شكرًا. يُرجى البقاء على الخط.',
  waiting: 'نتصل الآن بالطرف الآخر. لا تُحسب عليكم مدة الانتظار.',
  goodbye: {
    provider_unreachable: 'نأسف، لم نتمكن من الوصول إلى أحد. لن يُخصم منكم شيء. إلى اللقاء.',
    client_gone: 'غادر العميل المكالمة. لا يلزمكم القيام بأي شيء آخر. إلى اللقاء.',
    call_over: 'انتهت هذه المكالمة. إلى اللقاء.',
    system_error: 'نأسف، حدث خطأ من جانبنا. لن يُخصم أي مبلغ. إلى اللقاء.',
    not_confirmed: 'لم نتلقَّ أي تأكيد. إلى اللقاء.',
    thanks: 'شكرًا لاستخدامكم SOS Expat. إلى اللقاء.',
  },
};
