import type { messages as english } from '../../en/web/ownagency.ts';

export const messages: Record<keyof typeof english, string> = {
  'ownAgency.title': 'Votre agence',
  'ownAgency.none.title': 'Vous n’appartenez à aucune agence',
  'ownAgency.none.text':
    'Rien ne vous y oblige. Une agence peut vous inviter ; l’invitation apparaît alors ici, et vous décidez.',
  'ownAgency.member': 'Membre depuis le {day}',
  'ownAgency.sees':
    'L’agence voit si vous êtes en ligne ou en appel, vos chiffres et vos relevés depuis ce jour. Elle ne voit ni les clients ni votre numéro.',
  'ownAgency.share': 'Un appel d’un collègue vous rend aussi indisponible.',
  'ownAgency.switch.yes': 'Vous permettez à l’agence de vous mettre hors ligne.',
  'ownAgency.switch.no': 'Vous seul décidez quand vous êtes en ligne.',
  'ownAgency.leave': 'Quitter l’agence',
  'ownAgency.leave.title': 'Quitter {name} ?',
  'ownAgency.leave.text':
    'L’agence ne voit aussitôt plus rien de vous. Votre profil, vos appels et votre argent restent les vôtres.',
  'ownAgency.leave.stay': 'Rester',
  'ownAgency.invited.title': '{name} vous invite dans son équipe',
  'ownAgency.invited.until': 'L’invitation vaut jusqu’au {day}.',
  'ownAgency.invited.sees':
    'Elle verrait si vous êtes en ligne ou en appel, vos chiffres et vos relevés à partir de maintenant ; ni les clients, ni votre numéro. Vous pouvez partir à tout moment.',
  'ownAgency.invited.switch': 'L’agence peut me mettre hors ligne',
  'ownAgency.accept': 'Accepter',
  'ownAgency.decline': 'Refuser',
  'ownAgency.request.title': 'Quelqu’un de votre agence vous cherche',
  'ownAgency.request.text': 'En acceptant, vous lui dites que vous êtes libre ; il réserve alors l’appel avec vous.',
  'ownAgency.request.done': 'Vous avez accepté. Restez en ligne : l’appel peut arriver bientôt.',
  'ownAgency.failed.taken': 'Un collègue a été plus rapide.',
  'ownAgency.failed.over': 'C’est terminé : il n’y a plus rien à décider.',
  'ownAgency.failed.other_agency': 'Vous appartenez déjà à une agence. Quittez-la d’abord.',
  'ownAgency.failed.text': 'Cela n’a pas marché, et rien n’a changé. Réessayez.',
};
