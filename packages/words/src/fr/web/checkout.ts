import type { messages as english } from '../../en/web/checkout.ts';

export const messages: Record<keyof typeof english, string> = {
  'checkout.price.title': 'Ce que cela coûte',
  'checkout.line.call': 'Appel avec {name}, {minutes} minutes comprises',
  'checkout.line.coupon': 'Remise avec le code {code}',
  'checkout.line.now': 'Débité maintenant',
  'checkout.line.total': 'Débité après une minute de conversation',
  'checkout.consent':
    'J’accepte les {terms}. Je demande que l’appel ait lieu tout de suite, et j’accepte que le prix soit bloqué maintenant sur ma carte ou mon compte PayPal, puis débité si nous parlons au moins une minute.',
  'checkout.consent.terms': 'conditions',
  'checkout.consent.missing': 'Donnez votre accord pour continuer. Rien n’est bloqué avant l’étape suivante.',
  'checkout.next': 'Continuer vers le paiement',
  'checkout.back.details': 'Changer de téléphone',
  'checkout.back.price': 'Revenir au prix',
  'checkout.payment.title': 'Comment souhaitez-vous payer ?',
  'checkout.preparing': 'Préparation du paiement…',
  'checkout.scheduling': 'La somme est bloquée. Réservation de l’appel…',
  'checkout.pay': 'Autoriser {price}',
  'checkout.declined.title': 'La carte n’a pas été acceptée.',
  'checkout.declined.text': 'Rien n’a été débité. Réessayez, ou prenez une autre carte.',
  'checkout.changed.price.title': 'Le prix n’est plus le même.',
  'checkout.changed.price.text':
    'Vous avez choisi une autre devise, ou le prix a changé. Rien n’a été débité. Donnez de nouveau votre accord.',
  'checkout.changed.coupon.title': 'La remise ne s’applique plus.',
  'checkout.changed.coupon.text':
    'Le code ne peut plus servir pour cet appel. Rien n’a été débité. Donnez votre accord au prix sans remise.',
  'checkout.changed.account.title': 'Vous êtes connecté avec un autre compte.',
  'checkout.changed.account.text':
    'C’est une nouvelle réservation. Une somme bloquée pour l’autre compte n’est pas débitée ; sans appel, elle est libérée dans l’heure.',
  'checkout.form.failed': 'Le formulaire de carte n’apparaît pas.',
  'checkout.form.failed.text':
    'Il vient de notre partenaire de paiement Stripe, et quelque chose le retient : un bloqueur de contenu, le réseau d’un hôtel ou d’une entreprise, ou une connexion faible. Rien n’a été débité. Désactivez le bloqueur pour cette page ou changez de connexion, puis réessayez.',
  'checkout.method.card': 'Carte',
  'checkout.paypal.how':
    'PayPal s’ouvre dans sa propre fenêtre. Vous y acceptez que {price} soient bloqués ; rien n’est encore débité.',
  'checkout.paypal.holding': 'PayPal bloque la somme…',
  'checkout.paypal.cancelled': 'Vous avez fermé PayPal avant d’accepter. Rien n’est bloqué, rien n’a été débité.',
  'checkout.paypal.declined.title': 'PayPal n’a pas bloqué la somme.',
  'checkout.paypal.declined.text':
    'Rien n’a été débité. Rouvrez PayPal et choisissez un autre moyen de paiement, ou payez par carte.',
  'checkout.paypal.failed': 'Le bouton PayPal n’apparaît pas.',
  'checkout.paypal.failed.text':
    'Il vient de PayPal, et quelque chose le retient : un bloqueur de contenu, le réseau d’un hôtel ou d’une entreprise, ou une connexion faible. Rien n’a été débité. Désactivez le bloqueur pour cette page, changez de connexion ou payez par carte.',
  'checkout.startAgain': 'Recommencer le paiement',
  'checkout.keep': 'Une carte que vous laissez à Stripe se trouve sous « Vos cartes », où vous pouvez la retirer.',
};
