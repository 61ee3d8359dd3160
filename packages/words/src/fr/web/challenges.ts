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
  'month.own.place': 'Vous êtes à la place {place}, avec {amount}.',
  'month.own.none': 'Vous n’êtes pas encore parmi les cent premiers.',
  'month.boost': 'Ce mois-ci, chaque appel vous rapporte {factor} fois la somme habituelle.',
  'month.steps':
    'Le mois prochain, chaque appel rapporte aux trois premiers {first}, {second} et {third} fois la somme habituelle, jusqu’à {most} de plus pour chacun.',
  'month.rules':
    'Compte ce qui reste acquis des commissions sur les appels payés du mois (UTC). À somme égale, le premier à l’avoir atteinte est devant.',
  'piggy.title': 'Tirelire',
  'piggy.empty': 'Reliez Telegram, et {amount} vous attendent ici. Ils sont à vous dès que vous avez gagné {target}.',
  'piggy.link': 'Relier Telegram',
  'piggy.locked': '{amount} vous attendent. Encore {left} de gains et ils passent sur votre solde.',
  'piggy.soon': 'Vous avez assez gagné : {amount} arrivent sur votre solde dans l’heure.',
  'piggy.paid': '{amount} sont sur votre solde.',
};
