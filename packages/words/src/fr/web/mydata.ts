export const messages = {
  'mydata.link': 'Copier ou supprimer vos données',
  'mydata.signIn': 'Connectez-vous pour voir vos données.',
  'mydata.title': 'Vos données',
  'mydata.intro': 'Emportez ce que nous conservons à votre sujet, ou partez.',
  'mydata.copy.title': 'Une copie de vos données',
  'mydata.copy.text':
    'Vous recevez un seul fichier avec tout ce qui est à vous : compte, appels, paiements, factures, avis et messages, à lire et sous forme de données. Des autres personnes, il ne contient que les noms que vous voyez déjà.',
  'mydata.copy.ask': 'Demander une copie',
  'mydata.copy.again': 'Demander une nouvelle copie',
  'mydata.copy.gathering':
    'Nous rassemblons vos données. Cela prend quelques minutes, et un e-mail vous prévient quand c’est prêt.',
  'mydata.copy.progress': 'Déjà rassemblé',
  'mydata.copy.ready': 'Votre copie est prête. Vous pouvez la télécharger jusqu’au {date}.',
  'mydata.copy.prepare': 'Télécharger la copie',
  'mydata.copy.link': 'Enregistrer le fichier',
  'mydata.copy.expired': 'Votre dernière copie a été supprimée au bout de sept jours.',
  'mydata.copy.failed': 'Votre dernière copie n’a pas pu être rassemblée. Demandez-la à nouveau.',
  'mydata.leave.title': 'Supprimer votre compte',
  'mydata.leave.text':
    'La suppression a lieu sept jours après votre demande. D’ici là, vous pouvez l’annuler ici. Ensuite, personne ne peut revenir en arrière.',
  'mydata.leave.deleted.title': 'Ce qui est supprimé',
  'mydata.leave.deleted.text':
    'Votre compte et votre connexion, votre profil, vos numéros de téléphone, messages, favoris, préférences et fichiers, ainsi que votre nom sous les avis.',
  'mydata.leave.kept.title': 'Ce qui doit être conservé, et pourquoi',
  'mydata.leave.kept.text':
    'Les factures, les paiements et la comptabilité, aussi longtemps que la loi fiscale l’exige, avec un numéro à la place de votre nom. Le fait qu’un appel a eu lieu est conservé avec eux.',
  'mydata.leave.waits': 'Elle attend la fin de ceci :',
  'mydata.open.call': 'Un appel réservé ou en cours',
  'mydata.open.money': 'De l’argent en cours d’acheminement',
  'mydata.open.dispute': 'Un litige sur un paiement',
  'mydata.leave.unconfirmed':
    'Confirmez d’abord votre adresse e-mail : seul un e-mail pourrait vous alerter si quelqu’un d’autre faisait cette demande.',
  'mydata.leave.toAccount': 'Accéder à votre compte',
  'mydata.leave.ask': 'Supprimer mon compte',
  'mydata.leave.asked': 'Votre compte sera supprimé le {date}',
  'mydata.leave.asked.text':
    'D’ici là, vous pouvez vous connecter comme avant. Les profils des prestataires sont déjà masqués.',
  'mydata.leave.keep': 'Garder mon compte',
  'mydata.leave.begun': 'Votre compte est en cours de suppression. Cela ne peut plus être annulé.',
  'mydata.again.text': 'Pour cela, vous devez vous être connecté à l’instant.',
  'mydata.again.link': 'Se connecter à nouveau',
};
