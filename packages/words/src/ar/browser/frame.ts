import type { messages as english } from '../../en/browser/frame.ts';

export const messages: Record<keyof typeof english, string> = {
  'frame.skip': 'الانتقال إلى المحتوى',
  'frame.loading': 'جارٍ التحميل',
  'problem.failed.title': 'تعذّر التحميل.',
  'problem.failed.text': 'الخلل من جانبنا. يُرجى المحاولة مرة أخرى.',
  'problem.offline.title': 'لا يوجد اتصال بالإنترنت.',
  'problem.offline.text': 'تحقّق من اتصالك، ثم حاول مرة أخرى.',
  'problem.final.title': 'لا يمكن عرض هذا المحتوى.',
  'problem.final.text': 'لم يعد موجودًا هنا، أو أنه يخص حسابًا آخر.',
  'problem.home': 'الانتقال إلى الصفحة الرئيسية',
  'problem.retry': 'حاول مرة أخرى',
  'money.untouched': 'لم يُخصم شيء.',
  'money.unknown': 'إذا أظهر مصرفك مبلغًا، فسيُرفع الحجز عنه تلقائيًا ما لم تكن قد تحدثت.',
};
