import type { SmsWords } from '../sms-words.ts';

export const sms: SmsWords = {
  soon: 'SOS Expat. Votre téléphone sonne à {time}, appelé par ce numéro. Décrochez et appuyez sur 1.',
  missed_client: 'SOS Expat. Vous avez manqué votre appel. Rien n’a été débité.',
  missed_provider: 'SOS Expat. Vous avez manqué un appel. Un client vous attendait.',
  charged: 'SOS Expat. Votre appel est terminé. {price} ont été débités.',
  uncharged: 'SOS Expat. Votre appel est terminé. Rien n’a été débité.',
  counted: 'SOS Expat. Votre appel est terminé, et il compte.',
  uncounted: 'SOS Expat. L’appel est terminé. Vous n’avez rien à faire.',
  alert: 'SOS Expat. Une alerte urgente attend, et personne ne la traite. Ouvrez la console.',
};
