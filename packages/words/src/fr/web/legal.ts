import type { messages as english } from '../../en/web/legal.ts';

export const messages: Record<keyof typeof english, string> = {
  'terms.title': 'Conditions',
  'terms.service.title': 'Ce que nous faisons',
  'terms.service.text':
    'SOS Expat vous met en relation par téléphone avec l’avocat ou l’expatrié d’expérience de votre choix. Cette personne répond de ses conseils ; nous répondons de l’appel et de l’argent.',
  'terms.price.title': 'Ce que cela coûte',
  'terms.price.text':
    'Le prix total est affiché avant le paiement et comprend un nombre de minutes donné. Il n’y a pas d’abonnement et rien ne s’ajoute ensuite.',
  'terms.charge.title': 'Quand vous êtes débité',
  'terms.charge.text':
    'La réservation bloque le prix sur votre carte ou auprès de PayPal. Il n’est débité que si vous avez été tous deux en ligne au moins une minute ; sinon la somme est libérée sans démarche de votre part.',
  'terms.cancel.title': 'Annuler',
  'terms.cancel.text':
    'Tant que votre téléphone n’a pas sonné, vous pouvez annuler sur la page de l’appel, et la somme est libérée aussitôt. En demandant que l’appel ait lieu tout de suite, vous acceptez que le droit de rétractation prenne fin une fois l’appel passé.',
  'privacy.title': 'Confidentialité',
  'privacy.phone.title': 'Votre numéro de téléphone',
  'privacy.phone.text':
    'Il sert à vous appeler pour l’appel que vous réservez. Il est conservé chiffré et n’est jamais montré à votre interlocuteur.',
  'privacy.payment.title': 'Votre paiement',
  'privacy.payment.text':
    'Les données de carte vont directement à notre prestataire de paiement, et vous vous connectez à PayPal dans sa propre fenêtre. Nos serveurs ne voient jamais ni votre carte ni votre mot de passe PayPal.',
  'privacy.device.title': 'Sur cet appareil',
  'privacy.device.text':
    'Nous gardons votre connexion, votre langue, votre devise, l’apparence choisie, la réservation en cours, votre dernier appel jusqu’à ce que vous vous déconnectiez, et les fichiers de ce site, pour qu’il s’ouvre sans réseau. Il n’y a ni publicité ni suivi d’un site à l’autre.',
};
