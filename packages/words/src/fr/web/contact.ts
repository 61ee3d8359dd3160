import type { messages as english } from '../../en/web/contact.ts';

export const messages: Record<keyof typeof english, string> = {
  'contact.title': 'Nous écrire',
  'contact.text':
    'Une personne de notre équipe lit votre message et vous répond par e-mail. Un appel à venir ou en cours se suit et s’annule sur sa propre page.',
  'contact.topic': 'De quoi s’agit-il ?',
  'contact.topic.call': 'D’un appel',
  'contact.topic.payment': 'D’un paiement ou d’un remboursement',
  'contact.topic.account': 'De mon compte',
  'contact.topic.provider': 'De travailler avec vous comme avocat ou expatrié',
  'contact.topic.other': 'D’autre chose',
  'contact.question': 'Votre message',
  'contact.question.hint': 'Laissez de côté numéros de carte et mots de passe. Personne chez nous ne vous les demande.',
  'contact.question.missing': 'Écrivez quelques mots, pour que nous comprenions ce qu’il vous faut.',
  'contact.email': 'Votre adresse e-mail',
  'contact.email.hint': 'Notre réponse va à cette adresse. Personne d’autre ne la voit.',
  'contact.email.missing': 'Écrivez l’adresse à laquelle répondre.',
  'contact.account': 'Notre réponse va à l’adresse de votre compte :',
  'contact.files': 'Fichiers',
  'contact.files.hint': 'Jusqu’à trois images ou PDF de 5 Mo chacun, un reçu par exemple. Seule notre équipe les voit.',
  'contact.failed.file':
    'Un fichier n’a pas pu être pris. Envoyez jusqu’à trois images (JPEG, PNG, WebP) ou PDF de 5 Mo chacun au plus ; le message est gardé ici.',
  'contact.send': 'Envoyer le message',
  'contact.sent.title': 'Votre message nous est parvenu',
  'contact.sent.text':
    'Nous répondons par e-mail. Vous n’avez rien d’autre à faire ; regardez aussi parmi les indésirables.',
  'contact.again': 'Écrire un autre message',
  'contact.failed.often':
    'Trop de messages en peu de temps. Le vôtre reste ici ; attendez un quart d’heure, puis envoyez-le de nouveau.',
  'contact.failed.input': 'Votre message ou votre adresse n’a pas pu être lu. Vérifiez les deux.',
  'contact.failed.signedOut':
    'Vous avez été déconnecté. Votre message reste ici ; reconnectez-vous dans un autre onglet, puis envoyez-le de nouveau.',
  'contact.failed.offline':
    'Pas de réponse de notre serveur. Votre message reste ici ; vérifiez votre connexion, puis envoyez-le de nouveau.',
  'contact.failed.other':
    'Votre message n’a pas été pris, et l’erreur vient de nous. Il reste ici ; veuillez l’envoyer de nouveau.',
};
