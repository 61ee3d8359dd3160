import type { InvoiceWords } from '../invoice-words.ts';

export const invoices: InvoiceWords = {
  titles: {
    invoice: 'فاتورة',
    credit: 'إشعار دائن',
    statement: 'كشف حساب',
    correction: 'تصحيح كشف حساب',
  },
  items: {
    service_lawyer: 'استشارة هاتفية مع محامٍ',
    service_expat: 'مساعدة هاتفية من مغترب',
    fee: 'خدمة المنصة',
    share: 'حصتك من مكالمة',
  },
  notes: {
    invoice: 'تم الدفع. لم يبقَ شيء للدفع.',
    credit: 'يُعاد هذا المبلغ بالوسيلة التي دُفع بها.',
    statement: 'هذا الكشف ليس فاتورة. يبيّن ما يستحق لك عن مكالمة واحدة.',
    correction: 'هذا الكشف ليس فاتورة. يبيّن ما يستحق لك عن مكالمة واحدة.',
  },
  number: 'الرقم',
  issued: 'تاريخ الإصدار',
  calledAt: 'تاريخ المكالمة',
  from: 'من',
  to: 'إلى',
  net: 'المبلغ قبل الضريبة',
  vat: 'ضريبة القيمة المضافة {rate}',
  rounding: 'تقريب',
  total: 'الإجمالي',
  allowance: 'خصم بالرمز {code}',
  discount: 'السعر من دون الرمز {code} هو {full}، والخصم {amount}.',
  corrects: 'يصحّح {number} بتاريخ {date}',
  reverse: 'احتساب عكسي: ضريبة القيمة المضافة على متلقي الخدمة (المادة 196 من التوجيه ⁦2006/112/EC⁩).',
  outside:
    'لا تخضع لضريبة القيمة المضافة في الاتحاد الأوروبي: متلقي الخدمة خارج الاتحاد (المادتان 44 و59 من التوجيه ⁦2006/112/EC⁩).',
  vatNumber: 'الرقم الضريبي',
  registration: 'رقم السجل التجاري',
};
