import type { TelephoneWords } from '../telephone-words.ts';

export const telephone: TelephoneWords = {
  ask: {
    client: 'Bonjour, ici SOS Expat. Votre appel est prêt. Appuyez sur 1 pour être mis en relation.',
    provider: 'Bonjour, ici SOS Expat. Un client attend en ligne pour vous parler. Appuyez sur 1 pour prendre l’appel.',
  },
  connecting: 'Merci. Veuillez rester en ligne.',
  waiting: 'Nous appelons votre correspondant. L’attente ne vous est pas facturée.',
  goodbye: {
    provider_unreachable: 'Nous sommes désolés, personne n’a pu être joint. Rien ne vous sera facturé. Au revoir.',
    client_gone: 'Le client a quitté l’appel. Vous n’avez rien d’autre à faire. Au revoir.',
    call_over: 'Cet appel est terminé. Au revoir.',
    system_error: 'Nous sommes désolés, un problème est survenu de notre côté. Rien ne sera facturé. Au revoir.',
    not_confirmed: 'Nous n’avons pas reçu de confirmation. Au revoir.',
    thanks: 'Merci d’avoir fait appel à SOS Expat. Au revoir.',
  },
};
