import type { messages as english } from '../../en/web/contact.ts';

export const messages: Record<keyof typeof english, string> = {
  'contact.title': 'راسلنا',
  'contact.text':
    'يقرأ رسالتك شخص من فريقنا ويجيبك بالبريد الإلكتروني. يمكنك متابعة مكالمة قادمة أو جارية وإلغاؤها في صفحتها.',
  'contact.topic': 'ما موضوع رسالتك؟',
  'contact.topic.call': 'مكالمة',
  'contact.topic.payment': 'دفعة أو استرداد',
  'contact.topic.account': 'حسابي',
  'contact.topic.provider': 'العمل معكم بصفة محامٍ أو مغترب',
  'contact.topic.other': 'موضوع آخر',
  'contact.question': 'رسالتك',
  'contact.question.hint': 'لا تكتب أرقام بطاقات ولا كلمات مرور. لا أحد منا يطلبها.',
  'contact.question.missing': 'اكتب بضع كلمات لنفهم ما تحتاج إليه.',
  'contact.email': 'عنوان بريدك الإلكتروني',
  'contact.email.hint': 'يصل جوابنا إلى هذا العنوان. لا يراه أحد سوانا.',
  'contact.email.missing': 'اكتب العنوان الذي نجيبك عليه.',
  'contact.account': 'يصل جوابنا إلى عنوان حسابك:',
  'contact.files': 'ملفات',
  'contact.files.hint': 'حتى ثلاث صور أو ملفات PDF بحجم 5 ميغابايت لكل منها، كإيصال مثلًا. لا يراها إلا فريقنا.',
  'contact.failed.file':
    'تعذّر قبول أحد الملفات. أرسل ثلاثة ملفات على الأكثر: صورًا (JPEG أو PNG أو WebP) أو ملفات PDF لا يتجاوز كل منها 5 ميغابايت؛ رسالتك محفوظة هنا.',
  'contact.send': 'إرسال الرسالة',
  'contact.sent.title': 'وصلتنا رسالتك',
  'contact.sent.text': 'نجيبك بالبريد الإلكتروني. لا حاجة إلى أي إجراء آخر؛ راجع البريد غير المرغوب فيه أيضًا.',
  'contact.again': 'كتابة رسالة أخرى',
  'contact.failed.often': 'رسائل كثيرة في وقت قصير. رسالتك باقية هنا؛ انتظر ربع ساعة ثم أرسلها من جديد.',
  'contact.failed.input': 'تعذرت قراءة رسالتك أو عنوانك. يُرجى التحقق منهما.',
  'contact.failed.signedOut': 'انتهت جلستك. رسالتك باقية هنا؛ سجّل الدخول في علامة تبويب أخرى ثم أرسلها من جديد.',
  'contact.failed.offline': 'لا جواب من خادمنا. رسالتك باقية هنا؛ تحقّق من اتصالك ثم أرسلها من جديد.',
  'contact.failed.other': 'لم تُقبل رسالتك، والخلل من جانبنا. رسالتك باقية هنا؛ يُرجى إرسالها من جديد.',
};
