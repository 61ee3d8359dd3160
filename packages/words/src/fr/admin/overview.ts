import type { messages as english } from '../../en/admin/overview.ts';

export const messages: Record<keyof typeof english, string> = {
  'adminOverview.today': 'Aujourd’hui, en UTC',
  'adminOverview.lastWeek': 'même jour la semaine dernière : {value}',
  'adminOverview.booked': 'Appels réservés',
  'adminOverview.talked': 'Appels qui ont eu lieu',
  'adminOverview.failed': 'Appels sans suite',
  'adminOverview.talk': 'Minutes de conversation',
  'adminOverview.revenue': 'Argent encaissé',
  'adminOverview.answers': 'Réponses des prestataires',
  'adminOverview.now': 'En ce moment',
  'adminOverview.live': 'Appels en cours',
  'adminOverview.held': 'Argent bloqué',
  'adminOverview.vendors': 'Services externes',
  'adminOverview.breaker.closed': '{vendor} répond',
  'adminOverview.breaker.open': '{vendor} ne répond pas',
  'adminOverview.breaker.half_open': '{vendor} est essayé à nouveau',
  'adminOverview.alerts': 'Dernières alertes',
  'adminOverview.noAlerts': 'Aucune alerte.',
  'adminOverview.callsPerDay': 'Appels réservés par jour',
  'adminOverview.revenuePerDay': 'Argent encaissé par jour, en {currency}',
  'adminOverview.nothing': 'rien',
};
