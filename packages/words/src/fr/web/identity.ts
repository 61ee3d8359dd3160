import type { messages as english } from '../../en/web/identity.ts';

export const messages: Record<keyof typeof english, string> = {
  'identity.signIn': 'Connectez-vous pour voir et modifier votre compte.',
  'identity.details': 'Vos informations',
  'identity.language': 'Langue de nos e-mails',
  'identity.save': 'Enregistrer',
  'identity.saved': 'Enregistré.',
  'identity.byGoogle': 'Vous vous connectez avec Google ; il n’y a donc pas de mot de passe ici.',
  'identity.devices': 'Vos appareils',
  'identity.devices.text':
    'Cela ferme toutes les sessions, sur cet appareil aussi. Faites-le quand un appareil a été perdu ou prêté.',
  'identity.devices.end': 'Se déconnecter partout',
  'identity.email.confirmed': 'Cette adresse est confirmée.',
  'identity.email.unconfirmed': 'Cette adresse n’est pas encore confirmée',
  'identity.email.unconfirmed.text':
    'Vous pouvez tout de même réserver des appels. Tant qu’elle n’est pas confirmée, nos e-mails ne vous en disent rien.',
  'identity.email.unconfirmed.others':
    'Tant qu’elle n’est pas confirmée, nos e-mails ne disent pas ce qui s’est passé.',
  'identity.email.sendAgain': 'Renvoyer l’e-mail',
  'identity.email.sent': 'Envoyé. Regardez dans votre boîte de réception.',
  'identity.email.change': 'Utiliser une autre adresse',
  'identity.email.change.send': 'Demander le changement',
  'identity.email.changeSent': 'Nous avons écrit à la nouvelle adresse',
  'identity.email.changeSent.text':
    'Elle comptera dès que vous aurez suivi le lien de cet e-mail. Si rien n’arrive, l’adresse est peut-être déjà utilisée.',
  'identity.password.save': 'Changer le mot de passe',
  'identity.forgot.title': 'Un nouveau mot de passe',
  'identity.forgot.text': 'Écrivez votre adresse e-mail. Nous y envoyons un lien qui mène à un nouveau mot de passe.',
  'identity.forgot.send': 'Envoyer le lien',
  'identity.forgot.sent': 'Si cette adresse a un compte, un e-mail est en route',
  'identity.forgot.sent.text': 'Le lien sert une fois, pendant une heure.',
  'identity.reset.title': 'Choisissez un nouveau mot de passe',
  'identity.reset.save': 'Enregistrer le nouveau mot de passe',
  'identity.reset.done': 'Votre nouveau mot de passe est enregistré',
  'identity.reset.done.text': 'Tous les appareils ont été déconnectés. Connectez-vous avec lui.',
  'identity.action.title': 'Votre adresse e-mail',
  'identity.action.checking': 'Un instant : nous vérifions le lien.',
  'identity.action.confirmed': 'Votre adresse est confirmée',
  'identity.action.changed': 'Votre adresse est changée',
  'identity.action.signInAgain': 'Tous les appareils ont été déconnectés. Connectez-vous avec la nouvelle adresse.',
  'identity.action.spent': 'Ce lien ne fonctionne plus',
  'identity.action.spent.reset': 'Il a déjà servi, ou il est trop ancien. Demandez-en un autre.',
  'identity.action.spent.text':
    'Il a déjà servi, ou il est trop ancien. Dans votre compte, vous pouvez en faire envoyer un autre.',
  'identity.action.toAccount': 'Aller à votre compte',
  'identity.sent.title': 'Nous avons envoyé un e-mail à {address}',
  'identity.sent.text':
    'Suivez le lien qu’il contient pour confirmer votre adresse. Vous pouvez continuer ici sans l’attendre.',
  'identity.sent.none':
    'Rien après quelques minutes ? Regardez parmi les indésirables, vérifiez l’adresse, puis redemandez. Nous envoyons quelques e-mails par quart d’heure, puis aucun jusqu’à ce qu’il soit écoulé.',
  'identity.sent.close': 'Masquer ce message',
  'identity.sent.help': 'Rien reçu ?',
  'identity.news':
    'Je veux recevoir par e-mail les nouveautés et les offres de SOS Expat. Je peux arrêter à tout moment.',
};
