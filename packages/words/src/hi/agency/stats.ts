import type { messages as english } from '../../en/agency/stats.ts';

export const messages: Record<keyof typeof english, string> = {
  'agencyStats.by.day': 'दिन',
  'agencyStats.by.week': 'हफ़्ता',
  'agencyStats.by.month': 'महीना',
  'agencyStats.whose': 'किसके आँकड़े',
  'agencyStats.everybody': 'पूरी टीम',
  'agencyStats.empty.title': 'अभी आँकड़े नहीं',
  'agencyStats.empty.text': 'टीम के कॉल के साथ ये आएँगे।',
  'agencyStats.charts': 'चार्ट',
  'agencyStats.calls': 'कॉल',
  'agencyStats.talked': 'बातचीत के मिनट',
  'agencyStats.answerRate': 'उठाए गए कॉल',
  'agencyStats.rating': 'औसत रेटिंग',
  'agencyStats.revenue': 'कमाई',
  'agencyStats.revenueIn': 'कमाई, {currency}',
  'agencyStats.table': 'आँकड़े तालिका में',
  'agencyStats.members': 'हर सदस्य',
  'agencyStats.member': 'सदस्य',
};
