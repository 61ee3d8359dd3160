import type { messages as english } from '../../en/web/challenges.ts';

export const messages: Record<keyof typeof english, string> = {
  'challenge.recruiter': 'Cette semaine : vos recrues dont les clients appellent',
  'challenge.caller': 'Cette semaine : les appels de vos clients',
  'challenge.team': 'Cette semaine : les appels de vos clients et de ceux de vos recrues',
  'challenge.own.place': 'Vous êtes à la place {place}, avec {score}.',
  'challenge.own.none': 'Vous n’êtes pas parmi les cent premiers. Compté jusqu’ici : {score}',
  'challenge.prize': 'Place {place} : {amount}',
  'challenge.ends':
    'Il se termine le {date}. Les prix sont décidés le {later}, d’après ce qui compte encore ce jour-là.',
  'challenge.rules':
    'Seuls comptent les appels payés, et aucun de ceux qui sont remboursés. À égalité, celui qui y est arrivé le premier passe devant.',
  'challenge.standings': 'Classement',
  'challenge.standings.none': 'Personne n’a encore rien compté.',
  'challenge.you': 'Vous',
  'challenge.counted': 'Compté le {date}',
  'challenge.won': 'Gagnants du dernier défi',
  'challenge.won.waits': 'en cours de vérification',
  'challenge.won.paid': 'sur le solde',
  'challenge.level': 'Votre niveau : {level} sur {total}',
  'challenge.level.next': 'Encore {amount} et vous êtes au niveau suivant.',
  'challenge.level.last': 'C’est le plus haut niveau.',
};
