import type { messages as english } from '../../en/agency/stats.ts';

export const messages: Record<keyof typeof english, string> = {
  'agencyStats.by.day': 'По дням',
  'agencyStats.by.week': 'По неделям',
  'agencyStats.by.month': 'По месяцам',
  'agencyStats.whose': 'Чьи показатели',
  'agencyStats.everybody': 'Вся команда',
  'agencyStats.empty.title': 'Показателей пока нет',
  'agencyStats.empty.text': 'Они появятся со звонками вашей команды.',
  'agencyStats.charts': 'Графики',
  'agencyStats.calls': 'Звонки',
  'agencyStats.talked': 'Минуты разговоров',
  'agencyStats.answerRate': 'Принято звонков',
  'agencyStats.rating': 'Средняя оценка',
  'agencyStats.revenue': 'Заработано',
  'agencyStats.revenueIn': 'Заработано, {currency}',
  'agencyStats.table': 'Показатели таблицей',
  'agencyStats.members': 'По участникам',
  'agencyStats.member': 'Участник',
};
