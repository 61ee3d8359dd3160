import type { messages as english } from '../../en/agency/stats.ts';

export const messages: Record<keyof typeof english, string> = {
  'agencyStats.by.day': 'Par jour',
  'agencyStats.by.week': 'Par semaine',
  'agencyStats.by.month': 'Par mois',
  'agencyStats.whose': 'De qui',
  'agencyStats.everybody': 'Toute l’équipe',
  'agencyStats.empty.title': 'Pas encore de chiffres',
  'agencyStats.empty.text': 'Ils viennent avec les appels des membres de votre équipe.',
  'agencyStats.charts': 'Graphiques',
  'agencyStats.calls': 'Appels',
  'agencyStats.talked': 'Minutes de conversation',
  'agencyStats.answerRate': 'Appels pris',
  'agencyStats.rating': 'Note moyenne',
  'agencyStats.revenue': 'Gagné',
  'agencyStats.revenueIn': 'Gagné en {currency}',
  'agencyStats.table': 'Les chiffres en tableau',
  'agencyStats.members': 'Membre par membre',
  'agencyStats.member': 'Membre',
};
