import type { messages as english } from '../../en/agency/stats.ts';

export const messages: Record<keyof typeof english, string> = {
  'agencyStats.by.day': 'Por día',
  'agencyStats.by.week': 'Por semana',
  'agencyStats.by.month': 'Por mes',
  'agencyStats.whose': 'De quién',
  'agencyStats.everybody': 'Todo el equipo',
  'agencyStats.empty.title': 'Aún sin cifras',
  'agencyStats.empty.text': 'Llegarán con las llamadas de su equipo.',
  'agencyStats.charts': 'Gráficos',
  'agencyStats.calls': 'Llamadas',
  'agencyStats.talked': 'Minutos hablados',
  'agencyStats.answerRate': 'Llamadas atendidas',
  'agencyStats.rating': 'Valoración media',
  'agencyStats.revenue': 'Ganado',
  'agencyStats.revenueIn': 'Ganado en {currency}',
  'agencyStats.table': 'Las cifras en una tabla',
  'agencyStats.members': 'Miembro a miembro',
  'agencyStats.member': 'Miembro',
};
