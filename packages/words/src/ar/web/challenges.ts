import type { messages as english } from '../../en/web/challenges.ts';

export const messages: Record<keyof typeof english, string> = {
  'challenge.recruiter': 'هذا الأسبوع: من استقطبتهم واتصل عملاء أتوا بهم',
  'challenge.caller': 'هذا الأسبوع: مكالمات العملاء الذين أتيت بهم',
  'challenge.team': 'هذا الأسبوع: مكالمات عملائك وعملاء من استقطبتهم',
  'challenge.own.place': 'أنت في المركز {place}، والمحسوب لك {score}.',
  'challenge.own.none': 'لست بين المئة الأوائل بعد. المحسوب حتى الآن: {score}',
  'challenge.prize': 'المركز {place}: {amount}',
  'challenge.ends': 'ينتهي في {date}. وتُحدد الجوائز في {later} وفق ما يبقى محسوبًا حينها.',
  'challenge.rules': 'لا تُحسب إلا المكالمات المدفوعة، ولا تُحسب مكالمة أُعيد ثمنها. وعند التعادل يتقدم من بلغ الرقم أولًا.',
  'challenge.standings': 'المراكز',
  'challenge.standings.none': 'لم يُحسب لأحد شيء بعد.',
  'challenge.you': 'أنت',
  'challenge.counted': 'حُسب في {date}',
  'challenge.won': 'الفائزون في التحدي السابق',
  'challenge.won.waits': 'قيد المراجعة',
  'challenge.won.paid': 'في الرصيد',
  'challenge.level': 'مستواك: {level} من {total}',
  'challenge.level.next': 'يتبقى {amount} للوصول إلى المستوى التالي.',
  'challenge.level.last': 'هذا أعلى مستوى.',
};
