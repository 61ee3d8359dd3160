import type { messages as english } from '../../en/web/checkout.ts';

export const messages: Record<keyof typeof english, string> = {
  'checkout.price.title': 'Ce que cela coûte',
  'checkout.line.call': 'Appel avec {name}, {minutes} minutes comprises',
  'checkout.line.now': 'Débité maintenant',
  'checkout.line.total': 'Débité après une minute de conversation',
  'checkout.consent':
    'J’accepte les {terms}. Je demande que l’appel ait lieu tout de suite, et j’accepte que le prix soit bloqué maintenant sur ma carte, puis débité si nous parlons au moins une minute.',
  'checkout.consent.terms': 'conditions',
  'checkout.consent.missing':
    'Donnez votre accord pour continuer. Rien ne se passe sur votre carte avant l’étape suivante.',
  'checkout.next': 'Continuer vers le paiement',
  'checkout.back.details': 'Changer de téléphone',
  'checkout.back.price': 'Revenir au prix',
  'checkout.payment.title': 'Comment souhaitez-vous payer ?',
  'checkout.preparing': 'Préparation du paiement…',
  'checkout.scheduling': 'Votre carte est autorisée. Réservation de l’appel…',
  'checkout.pay': 'Autoriser {price}',
  'checkout.declined.title': 'La carte n’a pas été acceptée.',
  'checkout.declined.text': 'Rien n’a été débité. Réessayez, ou prenez une autre carte.',
  'checkout.form.failed': 'Le formulaire de paiement ne s’est pas chargé.',
  'checkout.form.failed.text': 'Rien n’a été débité. Vérifiez votre connexion, puis réessayez.',
  'checkout.startAgain': 'Recommencer le paiement',
};
