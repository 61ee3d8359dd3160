import type { Glossary } from '../glossary.ts';

/** Modern standard Arabic. Money is محجوز on the card until رفع الحجز, and taken by الخصم. */
export const glossary: Glossary = {
  terms: {
    hold: ['حجز', 'حجوز'],
    release: ['رفع', 'رُفع', 'يُرفع'],
    charge: ['خصم', 'خُصم', 'مخصوم', 'تدفع', 'يدفع'],
    book: ['حجز', 'حجوز'],
    receipt: ['إيصال'],
    review: ['تقييم'],
    lawyer: ['محام'],
    expatriate: ['مغترب'],
    client: ['عميل', 'عملاء'],
    account: ['حساب'],
    offline: ['غير متصل', 'انقطع'],
    terms: ['شروط'],
    quietHours: ['ساعات الهدوء'],
  },
  avoid: ['موبايل', 'جوال', 'إيميل', 'حسابكم', 'بياناتكم', 'يمكنكم', 'أنتم', 'سجّلوا'],
};
