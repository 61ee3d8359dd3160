import { accountMails } from './account-mails.ts';
import type { NotificationWords } from '../notification-words.ts';
import { affiliateNotices } from './affiliate-notices.ts';
import { agencyNotices } from './agency-notices.ts';
import { mailActions } from './mail-actions.ts';
import { telegramNotices } from './telegram-notices.ts';

export const notifications: NotificationWords = {
  texts: {
    welcome: {
      title: 'Votre compte est prêt',
      text: 'Choisissez une personne qui connaît le pays et parle votre langue : nous vous appelons tous les deux en quelques minutes. Vous n’êtes débité que si vous parlez au moins une minute.',
    },
    welcome_provider: {
      title: 'Votre compte est prêt. Reste votre candidature',
      text: 'Confirmez votre téléphone, ajoutez votre photo et ce que les clients doivent savoir, puis envoyez votre candidature. Vous pouvez vous arrêter à chaque étape et reprendre un autre jour. Les clients vous voient dès que notre équipe l’a approuvée.',
    },
    booked_client: {
      title: 'Votre appel avec {name} est réservé',
      text: 'Nous vous appelons à {time}. Décrochez et appuyez sur 1. L’appel coûte {price}, et vous n’êtes débité que si vous parlez au moins une minute.',
    },
    booked_provider: {
      title: 'Un client a réservé un appel avec vous',
      text: 'Votre téléphone sonne peu après {time}. Décrochez et appuyez sur 1 pour prendre l’appel.',
    },
    soon_client: {
      title: 'Votre téléphone va sonner',
      text: 'Nous vous appelons à {time}. L’appel vient du {number}. Décrochez et appuyez sur 1 pour parler à {name}.',
    },
    soon_provider: {
      title: 'Votre téléphone va bientôt sonner',
      text: 'Nous appelons le client à {time}, et vous juste après. L’appel vient du {number}. Décrochez et appuyez sur 1 pour prendre l’appel.',
    },
    missed_client: {
      title: 'Vous avez manqué votre appel avec {name}',
      text: 'Nous vous avons appelé plusieurs fois et personne n’a pris l’appel. Rien n’est débité, et la somme bloquée est libérée.',
    },
    missed_provider: {
      title: 'Vous avez manqué un appel',
      text: 'Un client vous attendait et l’appel n’a pas été pris. Trois appels manqués de suite vous mettent hors ligne.',
    },
    charged_client: {
      title: 'Votre appel avec {name} est terminé',
      text: 'Vous avez parlé pendant {talk}. {price} ont été débités.',
    },
    uncollected_client: {
      title: 'Votre appel avec {name} est terminé',
      text: 'Vous avez parlé pendant {talk}. La somme n’était plus bloquée : rien n’a été débité pour l’instant.',
    },
    talked_provider: {
      title: 'Votre appel est terminé',
      text: 'Vous avez parlé pendant {talk}. L’appel compte, et votre part s’ajoute à la somme qui vous est due.',
    },
    short_client: {
      title: 'Votre appel a duré moins d’une minute',
      text: 'Rien n’est débité, et la somme bloquée est libérée. Vous pouvez réserver de nouveau quand vous voulez.',
    },
    short_provider: {
      title: 'L’appel a duré moins d’une minute',
      text: 'Un appel de moins d’une minute n’est ni débité au client ni payé.',
    },
    nobody_client: {
      title: 'Nous n’avons pas pu joindre {name}',
      text: 'Rien n’est débité, et la somme bloquée est libérée. D’autres personnes qui connaissent le pays sont peut-être là maintenant.',
    },
    nobody_provider: {
      title: 'Le client n’a pas pris l’appel',
      text: 'L’appel est terminé. Vous n’avez rien à faire.',
    },
    failed_client: {
      title: 'Votre appel n’a pas pu avoir lieu',
      text: 'Un problème est survenu de notre côté. Rien n’est débité, et la somme bloquée est libérée.',
    },
    failed_provider: {
      title: 'Un appel n’a pas pu avoir lieu',
      text: 'Un problème est survenu de notre côté. Vous n’avez rien à faire.',
    },
    stopped_client: {
      title: 'Notre équipe a mis fin à votre appel',
      text: 'Rien n’est débité, et la somme bloquée est libérée.',
    },
    stopped_provider: { title: 'Notre équipe a mis fin à un appel', text: 'Il n’est ni débité au client ni payé.' },
    cancelled_client: {
      title: 'Votre appel avec {name} est annulé',
      text: 'Votre téléphone ne sonnera pas. Rien n’est débité, et la somme bloquée est libérée.',
    },
    cancelled_provider: {
      title: 'Un appel avec vous est annulé',
      text: 'Votre téléphone ne sonnera pas, et les clients peuvent de nouveau vous réserver.',
    },
    switched_off: {
      title: 'Vous êtes hors ligne',
      text: 'Nous vous avons mis hors ligne, parce que des appels ont été manqués ou que vous étiez inactif depuis un moment. Les clients ne peuvent plus vous réserver tant que vous n’êtes pas de nouveau en ligne.',
    },
    team_switched_off: {
      title: 'Notre équipe vous a mis hors ligne',
      text: 'Les clients ne peuvent plus vous réserver tant que vous n’êtes pas de nouveau en ligne. Revenez dès que vous pouvez répondre. Si vous ne savez pas pourquoi, écrivez-nous.',
    },
    agency_switched_off: {
      title: 'Votre agence vous a mis hors ligne',
      text: 'Les clients ne peuvent plus vous réserver tant que vous n’êtes pas de nouveau en ligne. Vous l’avez permis à votre agence et pouvez revenir dessus sur sa page de votre bureau.',
    },
    review_provider: {
      title: 'Un avis a été laissé sur un appel avec vous',
      text: 'Lisez ce qui a été écrit. Vous pouvez répondre une fois, et votre réponse figure sous l’avis.',
    },
    reply_client: {
      title: '{name} a répondu à votre avis',
      text: 'Lisez la réponse sous votre avis.',
    },
    review_hidden: {
      title: 'Votre avis n’est plus affiché',
      text: 'Notre équipe a masqué votre avis après un signalement. Vous le voyez toujours avec l’appel.',
    },
    hidden_review_provider: {
      title: 'Un avis sur un appel avec vous est masqué',
      text: 'Notre équipe a masqué un avis après un signalement. Plus personne ne le voit, et il ne compte plus dans votre note.',
    },
    report_hidden: {
      title: 'L’avis que vous avez signalé est masqué',
      text: 'Notre équipe vous a donné raison : plus personne ne voit cet avis.',
    },
    report_kept: {
      title: 'L’avis que vous avez signalé reste affiché',
      text: 'Notre équipe l’a examiné et le laisse tel quel. Merci de nous l’avoir dit.',
    },
    application_approved: {
      title: 'Vous pouvez prendre des appels',
      text: 'Votre candidature est acceptée et votre profil est visible. Passez en ligne quand vous voulez être appelé.',
    },
    application_asked: {
      title: 'Votre candidature est à corriger',
      text: 'Nous avons examiné votre candidature et vous demandons une correction avant de décider. Ouvrez-la pour lire laquelle, puis renvoyez-la.',
    },
    application_rejected: {
      title: 'Votre candidature n’est pas acceptée',
      text: 'Nous avons examiné votre candidature et ne pouvons pas l’accepter. Ouvrez-la pour lire pourquoi.',
    },
    facts_approved: {
      title: 'Vos informations modifiées sont affichées',
      text: 'Nous avons vérifié les informations que vous avez modifiées. Votre profil les affiche désormais.',
    },
    facts_rejected: {
      title: 'Vos informations modifiées ne sont pas acceptées',
      text: 'Nous avons examiné les informations que vous avez modifiées et ne pouvons pas les accepter : votre profil affiche celles d’avant. Ouvrez votre profil pour lire pourquoi.',
    },
    photo_removed: {
      title: 'Votre photo a été retirée',
      text: 'Notre équipe a retiré la photo de votre profil, car elle n’y convient pas. Les clients voient vos initiales tant que vous n’en donnez pas une autre : votre visage seul. Si vous ne savez pas pourquoi, écrivez-nous.',
    },
    hidden_provider: {
      title: 'Votre profil est masqué pour l’instant',
      text: 'Notre équipe a masqué votre profil : les clients ne peuvent ni vous trouver ni vous réserver. Les appels déjà réservés ont lieu. Pour savoir pourquoi, écrivez-nous.',
    },
    shown_provider: {
      title: 'Votre profil est de nouveau visible',
      text: 'Les clients peuvent de nouveau vous trouver et vous réserver. Passez en ligne quand vous voulez être appelé.',
    },
    number_moved: {
      title: 'Votre numéro de téléphone appartient à un autre compte',
      text: 'Quelqu’un nous a prouvé qu’il répond au numéro que vous aviez indiqué : il n’est donc plus le vôtre ici. Si vous l’utilisez toujours, confirmez-le de nouveau dans votre compte.',
    },
    refunded_client: {
      title: 'Un remboursement est en route',
      text: '{price} de votre appel sont en cours de remboursement. La banque l’affiche en général sous dix jours. L’avoir se trouve avec vos factures.',
    },
    refund_failed_client: {
      title: 'Votre banque a renvoyé un remboursement',
      text: '{price} n’ont pas pu être remboursés. Cet argent reste le vôtre, et nous vous écrirons pour convenir d’un autre moyen.',
    },
    invoice_client: {
      title: 'Votre facture est prête',
      text: 'La facture de votre appel, d’un montant de {price}, est prête. Vous pouvez la télécharger en PDF quand vous le souhaitez.',
    },
    statement_provider: {
      title: 'Votre relevé est prêt',
      text: 'Le relevé d’un appel est prêt. Vous pouvez le télécharger en PDF quand vous le souhaitez.',
    },
    vat_confirmed: {
      title: 'Votre numéro de TVA est confirmé',
      text: 'Le numéro de TVA que vous avez indiqué est confirmé. Vos factures avec TVA font l’objet d’un avoir et sont émises de nouveau sans TVA. Le prix que vous avez payé reste le même.',
    },
    vat_refused: {
      title: 'Votre numéro de TVA n’est pas valide',
      text: 'Selon VIES, le registre de la Commission européenne, le numéro de TVA que vous avez indiqué n’est pas valide. Vos factures comportent la TVA jusqu’à ce que vous en indiquiez un autre.',
    },
    trial_ends_provider: {
      title: 'Vos jours gratuits se terminent dans trois jours',
      text: 'Ensuite, votre abonnement est débité chaque mois. Si vous résiliez avant ce jour, rien n’est débité.',
    },
    unpaid_provider: {
      title: 'Le paiement de votre abonnement a échoué',
      text: 'Stripe réessaie dans les prochains jours. Donnez une autre carte sur la page de votre abonnement pour que l’assistant continue de répondre.',
    },
    ended_provider: {
      title: 'Votre abonnement est terminé',
      text: 'L’assistant ne répond plus, et plus rien n’est débité. Vous pouvez vous abonner de nouveau quand vous voulez.',
    },
    frozen_provider: {
      title: 'Votre part d’un appel est bloquée',
      text: 'La personne qui a payé un appel demande le remboursement à sa banque ou à son portefeuille. Votre part reste où elle est jusqu’à la décision, ce qui peut prendre des semaines. Nous répondons avec ce que nous savons de l’appel, et vous n’avez rien à faire.',
    },
    freed_provider: {
      title: 'Votre part d’un appel est de nouveau à vous',
      text: 'Le litige sur un appel s’est terminé sans toucher à votre part. Si elle n’était pas encore partie, elle vous est versée comme d’habitude.',
    },
    lost_provider: {
      title: 'Votre part d’un appel est reprise',
      text: 'Le litige sur un appel a été tranché contre nous, et l’argent est retourné à qui avait payé. Votre part est reprise. La correction se trouve avec vos relevés.',
    },
    bounced_provider: {
      title: 'Votre part nous est revenue',
      text: 'PayPal nous a renvoyé votre part d’un appel. Elle vous est conservée. Vérifiez l’adresse PayPal dans vos revenus ; une nouvelle adresse sert au bout de deux jours.',
    },
    paypal_provider: {
      title: 'L’adresse PayPal a été modifiée',
      text: 'Vos parts iront dans deux jours à une autre adresse PayPal. D’ici là, rien ne part. Si ce n’est pas vous qui l’avez modifiée, écrivez-nous sans attendre.',
    },
    method_affiliate: {
      title: 'De nouvelles coordonnées bancaires ont été enregistrées',
      text: 'Des retraits peuvent partir vers ces coordonnées : tout de suite si ce sont les premières, sinon après 48 heures. Si ce n’est pas vous qui les avez enregistrées, supprimez-les, changez de mot de passe et écrivez-nous sans attendre.',
    },
    paid_affiliate: {
      title: 'Votre retrait est versé',
      text: 'Votre retrait de {price} est parti vers votre banque. Il arrive en général sous trois jours ouvrés.',
    },
    rejected_affiliate: {
      title: 'Votre retrait a été refusé',
      text: 'Votre retrait de {price} a été refusé et le montant est revenu sur votre solde. La page de vos retraits en donne la raison.',
    },
    failed_affiliate: {
      title: 'Votre retrait n’a pas pu être versé',
      text: 'Votre retrait de {price} n’a pas pu être versé et le montant est revenu sur votre solde. Vérifiez vos coordonnées bancaires avant de refaire une demande.',
    },
    bounced_affiliate: {
      title: 'Votre retrait nous est revenu',
      text: 'Votre banque nous a renvoyé votre retrait de {price}. Le montant est revenu sur votre solde. Vérifiez vos coordonnées bancaires avant de refaire une demande.',
    },
    lapsed_affiliate: {
      title: 'Votre retrait n’a pas été confirmé',
      text: 'Votre retrait de {price} n’a pas été confirmé à temps, ou le code était faux trop de fois. Le montant est revenu sur votre solde et vous pouvez refaire une demande.',
    },
    ...telegramNotices,
    ...affiliateNotices,
    ...agencyNotices,
  },
  account: accountMails,
  accountWhy:
    'Vous recevez cet e-mail parce que cette adresse a été indiquée à SOS Expat. Si vous n’avez rien demandé, vous n’avez rien à faire.',
  receipt: {
    title: 'Reçu de votre appel avec {name}',
    text: 'Voici le reçu que vous avez demandé. Vous le retrouvez à tout moment sur la page de l’appel.',
    action: 'Ouvrir le reçu',
    person: 'Appel avec',
    date: 'Date de l’appel',
    talked: 'Durée de la conversation',
    charged: 'Débité',
    givenBack: 'Rendu',
    reference: 'Référence de l’appel',
  },
  support: {
    title: 'Nous vous avons répondu',
    text: 'Vous nous avez demandé de l’aide. Voici notre réponse. Pour continuer, écrivez-nous depuis la page ci-dessous, car personne ne lit les réponses à ce message.',
    action: 'Nous écrire à nouveau',
    answered: 'Notre réponse',
    why: 'Vous recevez ce message parce que cette adresse nous a été donnée avec une question. Si ce n’était pas vous, vous n’avez rien à faire.',
  },
  invitation: {
    title: '{name} aimerait vous avoir dans son équipe',
    text: 'L’agence {name} travaille avec SOS Expat, où des personnes à l’étranger parlent au téléphone avec un avocat ou un expatrié expérimenté. Inscrivez-vous avec cette adresse comme prestataire : l’invitation vous attendra dans votre compte, et vous déciderez.',
    action: 'S’inscrire',
    why: 'Vous recevez ce message parce qu’une agence nous a donné cette adresse. S’il ne vous dit rien, vous n’avez rien à faire : personne ne sait si vous l’avez lu.',
  },
  news: {
    title: 'Il y a du nouveau sur votre compte',
    text: 'Connectez-vous pour le lire. Ce message n’en dit pas plus, car cette adresse n’a pas encore été confirmée.',
  },
  push: {
    call_booked: 'Un appel est réservé. Ouvrez pour voir quand votre téléphone sonnera.',
    call_soon: 'Votre téléphone va sonner. Répondez et appuyez sur 1.',
    call_missed: 'Vous avez manqué un appel. Ouvrez pour voir la suite.',
    call_ended: 'Un appel est terminé. Ouvrez pour voir comment.',
    call_cancelled: 'Un appel est annulé. Votre téléphone ne sonnera pas.',
    switched_off: 'Vous êtes maintenant hors ligne. Ouvrez pour vous remettre en ligne.',
    request: 'Il y a du nouveau sur une demande d’aide. Ouvrez pour le lire.',
  },
  actions: mailActions,
  why: 'Vous recevez ce message parce que vous avez un compte chez SOS Expat.',
  choose: 'Choisir ce que vous recevez',
};
