import type { messages as english } from '../../en/agency/stats.ts';

export const messages: Record<keyof typeof english, string> = {
  'agencyStats.by.day': 'يوميًا',
  'agencyStats.by.week': 'أسبوعيًا',
  'agencyStats.by.month': 'شهريًا',
  'agencyStats.whose': 'أرقام مَن',
  'agencyStats.everybody': 'الفريق كله',
  'agencyStats.empty.title': 'لا أرقام بعد',
  'agencyStats.empty.text': 'تأتي مع مكالمات فريقك.',
  'agencyStats.charts': 'رسوم بيانية',
  'agencyStats.calls': 'المكالمات',
  'agencyStats.talked': 'دقائق الحديث',
  'agencyStats.answerRate': 'المكالمات المجابة',
  'agencyStats.rating': 'متوسط التقدير',
  'agencyStats.revenue': 'المكتسب',
  'agencyStats.revenueIn': 'المكتسب بعملة {currency}',
  'agencyStats.table': 'الأرقام في جدول',
  'agencyStats.members': 'عضوًا عضوًا',
  'agencyStats.member': 'العضو',
};
