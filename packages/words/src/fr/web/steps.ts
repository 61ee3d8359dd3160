import type { messages as english } from '../../en/web/steps.ts';

export const messages: Record<keyof typeof english, string> = {
  'steps.title': 'Comment ça marche',
  'steps.description': 'Du choix d’une personne au reçu : ce qui se passe de chaque côté d’un appel, étape par étape.',
  'steps.lead': 'Vous d’un côté, la personne qui aide de l’autre, et nous entre les deux.',
  'steps.list': 'Les étapes d’un appel',
  'steps.side.you': 'Vous',
  'steps.side.them': 'La personne qui aide',
  'steps.side.both': 'Vous deux',
  'steps.choose.title': 'Vous choisissez',
  'steps.choose.text':
    'Par pays, par langue et par sujet. Chaque profil montre ce qui a été vérifié, le prix et si la personne est en ligne.',
  'steps.hold.title': 'Vous réservez',
  'steps.hold.text':
    'Vous donnez le numéro où nous vous appelons, et le prix est bloqué sur votre carte ou auprès de PayPal. Rien n’est débité.',
  'steps.told.title': 'L’autre est prévenu',
  'steps.told.text':
    'Cette personne voit qu’un appel arrive, et personne d’autre ne peut la réserver pendant ce temps. Elle ne voit jamais votre numéro.',
  'steps.ring.title': 'Votre téléphone sonne',
  'steps.ring.text':
    '{minutes, plural, one {Environ une minute plus tard} other {Environ # minutes plus tard}}, depuis le numéro indiqué sur la page de l’appel. Vous appuyez sur 1 pour accepter. Si vous le manquez, nous réessayons.',
  'steps.dial.title': 'Son téléphone sonne',
  'steps.dial.text':
    'Quelques secondes après votre accord. Il faut aussi appuyer sur 1, pour qu’aucune messagerie ne prenne l’appel.',
  'steps.talk.title': 'Vous parlez',
  'steps.talk.text': 'Le temps ne compte que lorsque vous êtes tous deux en ligne.',
  'steps.lost.title': 'La ligne peut couper',
  'steps.lost.text':
    'Celui qui a été coupé peut appeler notre numéro dans la minute et retrouve le même appel, sans frais de plus.',
  'steps.end.title': 'L’appel se termine',
  'steps.end.text':
    'Quand vous raccrochez, ou quand les minutes comprises sont écoulées. Un message vous prévient tous deux une minute avant.',
  'steps.settle.title': 'L’argent est réglé',
  'steps.settle.text':
    'Une minute de conversation ou plus : le prix est débité et vous avez un reçu. Moins : la somme bloquée est libérée.',
  'steps.review.title': 'Vous dites comment c’était',
  'steps.review.text': 'Vous pouvez écrire un avis. Seules les personnes qui ont eu un appel le peuvent.',
  'steps.helper.title': 'Si vous voulez aider les autres',
  'steps.helper.text':
    'Avocats et expatriés posent leur candidature avec leurs pièces. Une fois celles-ci vérifiées, ils se mettent en ligne quand ils ont le temps et sont payés pour chaque appel débité.',
  'steps.helper.lawyer': 'Candidater comme avocat',
  'steps.helper.expat': 'Candidater comme expatrié',
  'steps.pricing': 'Ce que coûte un appel',
};
