import type { messages as english } from '../../en/admin/rooms.ts';

export const messages: Record<keyof typeof english, string> = {
  'rooms.overview': 'Vue d’ensemble',
  'rooms.calls': 'Appels',
  'rooms.people': 'Personnes',
  'rooms.providers': 'Prestataires',
  'rooms.disputes': 'Litiges',
  'rooms.payments': 'Paiements',
  'rooms.catalogue': 'Prix et codes',
  'rooms.content': 'Contenus',
  'rooms.transfers': 'Virements et versements',
  'rooms.withdrawals': 'Retraits',
  'rooms.affiliates': 'Affiliés',
  'rooms.journal': 'Journal comptable',
  'rooms.reviews': 'Avis et messages',
  'rooms.configuration': 'Réglages',
  'rooms.audit': 'Journal et sécurité',
  'rooms.system': 'Système',
};
