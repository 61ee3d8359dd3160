import type { TelegramWords } from '../telegram-words.ts';

export const telegram: TelegramWords = {
  replies: {
    linked:
      'Votre compte est relié à cette conversation. Nous vous écrivons ici, et vous y demandons de confirmer vos retraits. Écrivez /stop pour y mettre fin.',
    spent: 'Ce lien ne fonctionne plus. Ouvrez la page Telegram de votre compte et prenez-en un nouveau.',
    other_account:
      'Cette conversation est reliée à un autre compte. Écrivez d’abord /stop, puis ouvrez le lien de nouveau.',
    other_chat:
      'Votre compte est relié à une autre conversation. Mettez fin à cette liaison dans votre compte, ou écrivez /stop dans l’autre conversation, puis prenez un nouveau lien.',
    stopped: 'Nous n’écrivons plus rien ici. Vous pouvez relier votre compte de nouveau quand vous le voulez.',
    help_linked: 'Cette conversation est reliée à votre compte SOS Expat. Écrivez /stop pour y mettre fin.',
    help_unlinked: 'Ici SOS Expat. Pour relier votre compte, ouvrez sa page Telegram et suivez le lien qui s’y trouve.',
    led: 'Quelqu’un vous a conduit vers SOS Expat, où un avocat ou un expatrié expérimenté vous appelle en quelques minutes. Ouvrez cette adresse pour choisir.',
  },
  withdrawal: {
    question:
      'Vous avez demandé un retrait de {amount}. Confirmez-le ici dans les 15 minutes, ou annulez-le si ce n’était pas vous.',
    yes: 'Confirmer',
    no: 'Annuler le retrait',
    confirmed: 'Vous avez confirmé le retrait. Nous le vérifions, et vous écrivons une fois qu’il est versé.',
    cancelled: 'Le retrait est annulé. Le montant est de retour sur votre solde.',
    too_late: 'Ce retrait ne peut plus être décidé ici. Ouvrez votre compte pour voir où il en est.',
  },
};
