import type { TelephoneWords } from '../telephone-words.ts';

export const telephone: TelephoneWords = {
  ask: {
    client: 'Bonjour, ici SOS Expat. Votre appel est prêt. Appuyez sur 1 pour être mis en relation.',
    provider: 'Bonjour, ici SOS Expat. Un client attend en ligne pour vous parler. Appuyez sur 1 pour prendre l’appel.',
    come_back: 'Bonjour, ici SOS Expat. Votre appel a été interrompu. Appuyez sur 1 pour le reprendre.',
    client_left:
      'SOS Expat : le client a quitté l’appel. Appuyez sur 1 pour le rappeler, ou raccrochez si vous avez terminé.',
    provider_left:
      'SOS Expat : votre correspondant a quitté l’appel. Appuyez sur 1 pour le rappeler, ou raccrochez si vous avez terminé.',
    recording:
      'SOS Expat : cet appel peut être enregistré, mais seulement si vous êtes tous les deux d’accord. Appuyez sur 1 pour accepter. Pour continuer sans enregistrement, appuyez sur une autre touche.',
  },
  connecting: 'Merci. Veuillez rester en ligne.',
  waiting: 'Nous appelons votre correspondant. L’attente ne vous est pas facturée.',
  waitingForReturn: 'Nous attendons le retour de votre correspondant. Ce temps ne vous est pas facturé.',
  oneMinuteLeft: 'Il vous reste une minute.',
  code: {
    intro: 'Bonjour, ici SOS Expat. Votre code est :',
    again: 'Je répète, votre code est :',
    goodbye: 'Ne le donnez à personne. Si vous ne l’avez pas demandé, vous n’avez rien à faire. Au revoir.',
  },
  goodbye: {
    provider_unreachable: 'Nous sommes désolés, personne n’a pu être joint. Rien ne vous sera facturé. Au revoir.',
    client_gone: 'Le client a quitté l’appel. Vous n’avez rien d’autre à faire. Au revoir.',
    call_over: 'Cet appel est terminé. Au revoir.',
    time_up: 'Le temps compris dans votre appel est écoulé. Merci de votre confiance. Au revoir.',
    system_error: 'Nous sommes désolés, un problème est survenu de notre côté. Rien ne sera facturé. Au revoir.',
    not_confirmed: 'Nous n’avons pas reçu de confirmation. Au revoir.',
    no_call_waits: 'Bonjour, ici SOS Expat. Aucun appel n’attend ce numéro. Merci de passer par notre site. Au revoir.',
    we_ring_you:
      'Bonjour, ici SOS Expat. Votre appel est prévu et nous vous appelons à ce numéro. Raccrochez maintenant, pour que votre ligne soit libre.',
    thanks: 'Merci d’avoir fait appel à SOS Expat. Au revoir.',
  },
};
