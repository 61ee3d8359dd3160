import type { messages as english } from '../../en/web/pricing.ts';

export const messages: Record<keyof typeof english, string> = {
  'pricing.title': 'Ce que coûte un appel',
  'pricing.description':
    'Un seul prix pour tout l’appel, connu avant de payer : ce qui est débité, quand, et ce qui ne l’est pas.',
  'pricing.lead':
    'Un seul prix pour tout l’appel, connu avant de payer. Il n’est débité que si vous parlez au moins une minute.',
  'pricing.kind.lawyer': 'Un appel avec un avocat',
  'pricing.kind.expat': 'Un appel avec un expatrié d’expérience',
  'pricing.includes': 'Jusqu’à {minutes} minutes de conversation, taxes comprises',
  'pricing.find.lawyer': 'Trouver un avocat',
  'pricing.find.expat': 'Trouver un expatrié',
  'pricing.currency':
    'Ces prix sont en {currency}. Vous pouvez choisir une autre devise dans le menu en haut de la page.',
  'pricing.example.title': 'Un exemple : un appel avec un avocat',
  'pricing.hold.when': 'Tout de suite',
  'pricing.hold.title': 'Vous réservez',
  'pricing.hold.text': '{price} sont bloqués sur votre carte ou auprès de PayPal. Rien n’est encore débité.',
  'pricing.ring.when': 'Environ {minutes} min plus tard',
  'pricing.ring.title': 'Les téléphones sonnent',
  'pricing.ring.text': 'D’abord le vôtre, puis l’autre. L’attente et la sonnerie ne coûtent rien.',
  'pricing.talk.when': 'Après {seconds} secondes ensemble',
  'pricing.talk.title': 'L’appel compte',
  'pricing.talk.text': 'C’est seulement à partir de là que le prix est dû. Il reste le même, quelle que soit la durée.',
  'pricing.end.when': 'Après {minutes} min au plus tard',
  'pricing.end.title': 'L’appel se termine de lui-même',
  'pricing.end.text': 'Un message vous prévient tous deux une minute avant. Aucune minute ne s’ajoute jamais au prix.',
  'pricing.after.when': 'Ensuite',
  'pricing.after.title': 'Vous avez le reçu',
  'pricing.after.text': '{price} sont débités une seule fois. Le reçu se trouve sur la page de l’appel.',
  'pricing.not.title': 'Ce qui n’est jamais débité',
  'pricing.not.unanswered': 'Personne ne répond, ou c’est une messagerie qui répond.',
  'pricing.not.short': 'Vous parlez moins d’une minute.',
  'pricing.not.cancelled': 'Vous annulez avant que votre téléphone sonne.',
  'pricing.not.gone': 'L’autre personne ne peut finalement pas prendre l’appel.',
  'pricing.not.text':
    'Dans tous ces cas, la somme bloquée est libérée sans démarche de votre part. Votre banque peut mettre quelques jours à l’afficher.',
  'pricing.extra.title': 'Ce que d’autres peuvent demander',
  'pricing.extra.bank':
    'Si votre carte est dans une autre devise, votre banque peut ajouter ses propres frais de change.',
  'pricing.extra.operator':
    'C’est nous qui vous appelons : vous ne payez pas d’appel. À l’étranger, votre opérateur peut faire payer la réception.',
  'pricing.extra.none': 'Nous ne demandons rien d’autre : ni abonnement, ni acompte, ni frais de réservation.',
  'pricing.steps': 'Comment se passe un appel, étape par étape',
};
