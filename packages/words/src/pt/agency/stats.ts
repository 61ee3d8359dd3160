import type { messages as english } from '../../en/agency/stats.ts';

export const messages: Record<keyof typeof english, string> = {
  'agencyStats.by.day': 'Por dia',
  'agencyStats.by.week': 'Por semana',
  'agencyStats.by.month': 'Por mês',
  'agencyStats.whose': 'De quem',
  'agencyStats.everybody': 'Toda a equipe',
  'agencyStats.empty.title': 'Ainda sem números',
  'agencyStats.empty.text': 'Eles vêm com as ligações da sua equipe.',
  'agencyStats.charts': 'Gráficos',
  'agencyStats.calls': 'Ligações',
  'agencyStats.talked': 'Minutos falados',
  'agencyStats.answerRate': 'Ligações atendidas',
  'agencyStats.rating': 'Nota média',
  'agencyStats.revenue': 'Ganho',
  'agencyStats.revenueIn': 'Ganho em {currency}',
  'agencyStats.table': 'Os números em tabela',
  'agencyStats.members': 'Membro a membro',
  'agencyStats.member': 'Membro',
};
