import type { messages as english } from '../../en/web/documents.ts';

export const messages: Record<keyof typeof english, string> = {
  'callDocuments.title': 'مستندات إلى {name}',
  'callDocuments.text':
    'رسالة أو عقد أو صفحة من جواز السفر: قبل المكالمة أو بعدها. لا يقرؤها هنا سوى {name} إلى أن تسحبها؛ وتُحذف بعد 180 يومًا.',
  'callDocuments.told': 'مستندات سمح بها العميل',
  'callDocuments.told.text': 'لك أن تقرأها من أجل قضية هذا العميل وحدها. ويمكن للعميل سحبها.',
  'callDocuments.allow': 'أسمح بأن يقرأ {name} ما أضيفه هنا، وبأن يقرأ نصَّه برنامج المساعدة الذي يعمل به {name}.',
  'callDocuments.add': 'إضافة صورة أو PDF',
  'callDocuments.kinds': 'JPEG أو PNG أو WebP أو PDF، حتى {size} ميغابايت لكل منها و{count} في المجموع',
  'callDocuments.sending': 'جارٍ إرسال {name}',
  'callDocuments.stop': 'إيقاف الإرسال',
  'callDocuments.kept': '{name} في مكانه.',
  'callDocuments.take': 'سحب {name}',
  'callDocuments.taken': 'سُحب {name}. لم يعد يراه أحد.',
  'callDocuments.untaken': 'لم يُسحب {name}. حاول مجددًا.',
  'callDocuments.make': 'الحصول على {name}',
  'callDocuments.ready': 'حفظ {name}',
  'callDocuments.gone': 'لم يعد {name} هنا.',
  'callDocuments.failed': 'تعذّر الحصول على {name}. حاول مجددًا.',
  'callDocuments.failed.refused': '{name} ليس صورة ولا PDF بسيطًا، أو هو تالف. التقط له صورة بدلًا من ذلك.',
  'callDocuments.failed.large': '{name} أكبر من {size} ميغابايت. أرسل جزءًا منه أو ملفًا أخف.',
  'callDocuments.failed.full': 'لا مكان لمستندات أخرى. اسحب واحدًا أولًا.',
  'callDocuments.failed.other': 'لم يُرسل {name}. تحقق من الاتصال ثم حاول مجددًا.',
};
