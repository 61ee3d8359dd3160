import type { messages as english } from '../../en/web/consent.ts';

export const messages: Record<keyof typeof english, string> = {
  'consent.title': 'هل تسمح لنا بقياس استخدام هذا الموقع؟',
  'consent.text':
    'يُظهر لنا ذلك الصفحات المفيدة والإعلانات التي تأتي بالناس إلى هنا. لا يحدث شيء منه دون موافقتك، ويعمل كل شيء من دونه.',
  'consent.more': 'ما المقصود',
  'consent.accept': 'موافقة',
  'consent.refuse': 'رفض',
  'consent.choice': 'اختيارك',
  'consent.measuring': 'قياس الزيارات',
  'consent.measuring.text':
    'الصفحات التي تُفتح ومواضع التوقف، عبر Google Analytics. دون اسم أو عنوان أو رقم هاتف. ويُبلَّغ Sentry بما يتعطل في الصفحة.',
  'consent.advertising': 'قياس إعلاناتنا',
  'consent.advertising.text':
    'هل أدى إعلان لدى Google أو Meta إلى حجز. لا يصل بريدك الإلكتروني إلى Meta إلا رمزًا لا يمكن قراءته.',
  'consent.save': 'حفظ الاختيار',
  'consent.saved': 'حُفظ اختيارك، ويمكنك تغييره هنا في أي وقت.',
  'consent.signal': 'يطلب متصفحك عدم تتبّعك، ولذلك لا يُقاس شيء.',
};
