import type { messages as english } from '../../en/web/app.ts';

export const messages: Record<keyof typeof english, string> = {
  'version.ready': 'توجد نسخة جديدة من هذا الموقع.',
  'version.load': 'تحميلها',
  'version.waits': 'توجد نسخة جديدة من هذا الموقع، وتنتظر حتى ينتهي حجزك أو مكالمتك.',
  'install.title': 'اجعل SOS Expat في متناول يدك',
  'install.text': 'أضفه إلى شاشتك الرئيسية، فتفتح مكالماتك وإيصالاتك حتى دون اتصال.',
  'install.accept': 'تثبيت',
  'install.decline': 'ليس الآن',
};
