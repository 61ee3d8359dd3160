import type { messages as english } from '../../en/agency/stats.ts';

export const messages: Record<keyof typeof english, string> = {
  'agencyStats.by.day': 'Nach Tag',
  'agencyStats.by.week': 'Nach Woche',
  'agencyStats.by.month': 'Nach Monat',
  'agencyStats.whose': 'Von wem',
  'agencyStats.everybody': 'Das ganze Team',
  'agencyStats.empty.title': 'Noch keine Zahlen',
  'agencyStats.empty.text': 'Sie kommen mit den Gesprächen Ihres Teams.',
  'agencyStats.charts': 'Diagramme',
  'agencyStats.calls': 'Gespräche',
  'agencyStats.talked': 'Gesprächsminuten',
  'agencyStats.answerRate': 'Angenommene Anrufe',
  'agencyStats.rating': 'Durchschnittsnote',
  'agencyStats.revenue': 'Verdient',
  'agencyStats.revenueIn': 'Verdient in {currency}',
  'agencyStats.table': 'Die Zahlen als Tabelle',
  'agencyStats.members': 'Mitglied für Mitglied',
  'agencyStats.member': 'Mitglied',
};
