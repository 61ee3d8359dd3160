import type { NotificationWords } from '../notification-words.ts';

export const accountMails: NotificationWords['account'] = {
  confirm_address: {
    title: 'Confirmez votre adresse e-mail',
    text: 'Ce lien montre que cette adresse est bien la vôtre. D’ici là, vous pouvez réserver des appels, mais nos e-mails ne vous en disent rien.',
    action: 'Confirmer l’adresse',
  },
  reset_password: {
    title: 'Choisissez un nouveau mot de passe',
    text: 'Un nouveau mot de passe a été demandé pour le compte lié à cette adresse. Le lien sert une fois, pendant une heure. Tant qu’il n’est pas utilisé, l’ancien mot de passe reste valable.',
    action: 'Choisir le mot de passe',
  },
  address_known: {
    title: 'Vous avez déjà un compte',
    text: 'Quelqu’un a voulu s’inscrire avec cette adresse, qui a déjà un compte. Si c’était vous, connectez-vous, ou demandez un nouveau mot de passe sur la même page.',
    action: 'Aller à la connexion',
  },
  confirm_new_address: {
    title: 'Confirmez votre nouvelle adresse e-mail',
    text: 'Quelqu’un souhaite utiliser désormais cette adresse pour son compte. Avec ce lien, vous acceptez ; vous vous connecterez ensuite avec elle.',
    action: 'Utiliser cette adresse',
  },
  new_address_asked: {
    title: 'Un changement de votre adresse e-mail a été demandé',
    text: 'Une personne connectée à votre compte veut lui donner une autre adresse. Elle ne change qu’une fois la nouvelle confirmée. Si ce n’était pas vous, connectez-vous, changez de mot de passe et déconnectez-vous partout.',
    action: 'Se connecter et vérifier',
  },
  export_ready: {
    title: 'Vos données sont prêtes',
    text: 'La copie de vos données qui a été demandée est prête. Vous pouvez la télécharger dans votre compte pendant sept jours ; le fichier est ensuite supprimé. Si cette demande ne vient pas de vous, connectez-vous, changez votre mot de passe et déconnectez tous vos appareils.',
    action: 'Accéder à vos données',
  },
  deletion_asked: {
    title: 'Votre compte va être supprimé',
    text: 'La suppression de votre compte a été demandée. Elle aura lieu dans sept jours, dès qu’aucun appel, paiement ou litige ne sera en cours. D’ici là, vous pouvez l’annuler : connectez-vous et ouvrez la page de vos données. Si cette demande ne vient pas de vous, faites-le sans attendre, puis changez votre mot de passe.',
    action: 'Se connecter et vérifier',
  },
  deletion_withdrawn: {
    title: 'Votre compte est conservé',
    text: 'La suppression de votre compte a été annulée. Tout est comme avant. Si cela ne vient pas de vous, connectez-vous et changez votre mot de passe.',
    action: 'Se connecter',
  },
  account_deleted: {
    title: 'Votre compte est en cours de suppression',
    text: 'Le délai d’annulation est écoulé : votre compte et vos données sont maintenant supprimés. Les factures et la comptabilité sont conservées aussi longtemps que la loi l’exige, sans votre nom. C’est le dernier e-mail que vous recevez de nous à ce sujet.',
    action: 'Visiter SOS Expat',
  },
  account_suspended: {
    title: 'Votre compte est suspendu',
    text: 'Notre équipe a suspendu votre compte : personne ne peut s’y connecter pour l’instant. Les appels réservés sont annulés et les montants bloqués pour eux sont libérés. Pour savoir pourquoi, ou pour contester, écrivez-nous et nous vous répondrons.',
    action: 'Nous écrire',
  },
  account_restored: {
    title: 'Votre compte est de nouveau ouvert',
    text: 'Notre équipe a levé la suspension. Vous pouvez vous connecter et utiliser votre compte comme avant. Si vous prenez des appels, repassez en ligne quand vous êtes prêt.',
    action: 'Se connecter à votre compte',
  },
  role_changed: {
    title: 'Votre compte a un autre usage désormais',
    text: 'Notre équipe a changé l’usage de votre compte. Reconnectez-vous pour voir ses pages. Si vous ne l’avez pas demandé, écrivez-nous.',
    action: 'Se reconnecter',
  },
  withdrawal_code: {
    title: 'Confirmez votre retrait',
    text: 'Votre code est {code}. Il est valable 15 minutes. Saisissez-le sur la page de vos retraits. Si vous n’avez demandé aucun retrait, ne donnez ce code à personne, changez de mot de passe et annulez le retrait.',
    action: 'Voir vos retraits',
  },
  alert_raised: {
    title: 'Alerte : {alert}',
    text: 'Cela vient de se produire, et aucun administrateur ne l’a encore examiné. La console dit qui est concerné et quoi faire, sous Audit et sécurité.',
    action: 'Ouvrir la console',
  },
  alert_waiting: {
    title: 'Toujours en attente : {alert}',
    text: 'Cette alerte ne peut pas attendre, et aucun administrateur ne l’a traitée. Nous vous le rappelons jusqu’à ce que quelqu’un le fasse, après une demi-heure, après deux heures, puis toutes les six heures.',
    action: 'L’examiner maintenant',
  },
  alerts_open: {
    title: 'Des alertes sont encore ouvertes',
    text: 'Des alertes n’ont été examinées par aucun administrateur. Elles restent dans cet e-mail quotidien jusqu’à ce que quelqu’un s’en occupe.',
    action: 'Voir les alertes ouvertes',
  },
};
