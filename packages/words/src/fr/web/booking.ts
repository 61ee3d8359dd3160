import type { messages as english } from '../../en/web/booking.ts';

export const messages: Record<keyof typeof english, string> = {
  'booking.title': 'Réserver un appel',
  'booking.title.with': 'Réserver un appel avec {name}',
  'booking.steps': 'Étapes de la réservation',
  'booking.step.details': 'Votre téléphone',
  'booking.step.price': 'Prix',
  'booking.step.payment': 'Paiement',
  'booking.summary': 'Votre appel',
  'booking.summary.how':
    'Nous vous appelons d’abord, puis l’autre personne. Aucun de vous ne voit le numéro de l’autre.',
  'booking.summary.phone': 'Téléphone qui sonne',
  'booking.summary.from': 'Notre appel vient du',
  'booking.details.title': 'Quel téléphone faire sonner ?',
  'booking.details.text': 'Celui que vous avez avec vous. Il sonnera quelques minutes après la réservation.',
  'booking.phone.country': 'Pays du numéro',
  'booking.phone.label': 'Numéro de téléphone',
  'booking.phone.hint': 'Comme vous le composez chez vous, ou avec + et l’indicatif du pays.',
  'booking.phone.reached': 'Nous appellerons le',
  'booking.phone.empty': 'Écrivez le numéro que nous devons appeler.',
  'booking.phone.letters': 'Un numéro ne contient que des chiffres. Retirez le numéro de poste et tout le reste.',
  'booking.phone.short': 'Ce numéro est trop court. Il manque des chiffres.',
  'booking.phone.long': 'Ce numéro est trop long. Vérifiez les chiffres.',
  'booking.phone.unknown': 'Nous ne connaissons pas cet indicatif. Vérifiez ce qui suit le +.',
  'booking.phone.countryless':
    'Ce numéro n’appartient à aucun pays, comme celui d’un téléphone satellite. Nous ne pouvons pas l’appeler. Donnez-en un autre.',
  'booking.refused.phone_missing': 'Écrivez le numéro que nous devons appeler. Rien n’a été débité.',
  'booking.refused.phone_invalid':
    'Ce numéro ne peut pas être appelé. Vérifiez le pays et les chiffres. Rien n’a été débité.',
  'booking.refused.phone_premium':
    'Appeler ce numéro coûte plus cher, comme un numéro surtaxé ou personnel, et nous ne pouvons pas l’appeler. Donnez-en un autre. Rien n’a été débité.',
  'booking.refused.phone_country':
    'Nous ne pouvons pas encore appeler ce pays. Donnez le numéro d’un autre pays. Rien n’a été débité.',
  'booking.refused.phone_same':
    'C’est le téléphone de la personne que vous souhaitez appeler. Donnez le vôtre. Rien n’a été débité.',
  'booking.next.price': 'Continuer vers le prix',
  'booking.offline': 'La réservation demande une connexion. Ce que vous avez écrit reste ici en attendant.',
};
