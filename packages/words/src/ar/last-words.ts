import type { lastWords as english } from '../en/last-words.ts';

export const lastWords: typeof english = {
  title: 'تعذّر عرض هذه الصفحة.',
  text: 'يُرجى تحميل الصفحة من جديد. المكالمة المحجوزة تستمر من دونها.',
  offline: 'أنت غير متصل بالإنترنت، ولم تُحفظ هذه الصفحة على جهازك. المكالمة المحجوزة تستمر من دونها.',
  retry: 'تحميل من جديد',
};
