import type { ContentWords } from '../content-words.ts';

const start = `# Comment fonctionne SOS Expat
## Ce que les gens reçoivent
Une personne à l’étranger a un problème : un passeport perdu, un contrat qu’elle ne peut pas lire, une nuit au commissariat. SOS Expat la met au téléphone avec un avocat ou un expatrié d’expérience qui connaît le pays et parle sa langue.
Elle choisit son interlocuteur, et le téléphone sonne dans les minutes qui suivent.
## Ce que cela coûte
Le prix d’un appel est fixe et affiché avant tout paiement. Il comprend un certain nombre de minutes.
Le prix est d’abord bloqué sur la carte. Elle n’est débitée que si les deux personnes se parlent au moins une minute.
## Ce que vous gagnez
Une commission naît d’un appel payé par une personne que vous avez amenée. Les inscriptions et les clics seuls ne rapportent rien.
Une commission attend que l’appel soit confirmé. Si le client est remboursé, la commission est reprise elle aussi.
### Quand un client paie-t-il ?
- Dès que la carte est saisie
+ Quand les deux personnes se sont parlé au moins une minute
- Quand le téléphone sonne
### Qu’est-ce qui vous rapporte une commission ?
- Chaque personne qui s’inscrit
- Chaque clic sur votre lien
+ Un appel payé par une personne que vous avez amenée
### Que devient votre commission si le client est remboursé ?
+ Elle est reprise
- Rien, elle reste
- Elle est versée deux fois`;

const honest = `# En parler honnêtement
## Dites qui vous êtes
Dites aux gens que vous touchez une commission quand ils appellent. Dans de nombreux pays, la loi l’exige, et l’on fait confiance à qui le dit.
Dans une publication, un mot comme « publicité » à côté du lien suffit.
## Dites ce qui est vrai
Vous pouvez dire qu’une vraie personne répond, que le prix est connu d’avance et que rien n’est prélevé sans une conversation d’au moins une minute.
Ne promettez pas qu’il y a toujours quelqu’un, qu’une affaire sera gagnée, ou qu’un appel remplace un avocat qui prend le dossier en charge.
## Quand on vous demande conseil
Dites que vous ne pouvez pas juger du cas, et qu’une personne qui le peut est joignable par un simple appel.
Ne demandez ni documents ni mots de passe, et ne répétez pas ce qu’on vous confie.
### Que dites-vous de votre lien ?
+ Que vous touchez une commission quand on appelle
- Rien, cela ne regarde que vous
- Que la plateforme vous appartient
### Quelle phrase pouvez-vous écrire ?
- Vous gagnerez votre procès
+ Vous voyez le prix avant de payer
- Quelqu’un répond à toute heure
### On vous envoie la photo d’une lettre d’un tribunal. Que faites-vous ?
- Vous expliquez ce qu’elle veut dire
- Vous la transmettez à des amis
+ Vous dites que vous ne pouvez pas en juger, et où appeler quelqu’un qui le peut`;

const forbidden = `# Ce qui n’est pas permis
## Vos propres appels
Les appels que vous passez vous-même, ou que vous arrangez avec des proches ou un prestataire pour toucher une commission, ne rapportent rien. Une même carte, un même téléphone ou un même appareil se remarque.
Qui essaie perd les commissions de ces appels, et peut perdre son accès.
## Les messages non sollicités
N’écrivez pas à des personnes qui ne l’ont pas demandé, et ne publiez pas là où les règles d’un groupe l’interdisent. Ne laissez pas de programmes écrire à votre place.
Ne faites pas de publicité en notre nom, et n’utilisez pas le nom d’autres entreprises ou d’autorités pour nous amener du monde.
## Les conseils juridiques
Seuls les avocats donnent des conseils juridiques, et seulement pendant l’appel. N’écrivez jamais que vous êtes avocat ou que vous travaillez pour une ambassade.
Quand quelqu’un est en danger, indiquez d’abord le numéro d’urgence local.
### Pouvez-vous appeler un ami par votre propre lien pour toucher une commission ?
- Oui, une fois par mois
+ Non, de tels appels ne rapportent rien
- Oui, si l’ami est d’accord
### Où pouvez-vous publier votre lien ?
- Dans tous les groupes, le plus souvent possible
- Dans des messages privés à des inconnus
+ Là où les règles du lieu le permettent
### Quelqu’un vous écrit qu’il est menacé en ce moment. Qu’est-ce qui passe en premier ?
+ Le numéro d’urgence local
- Votre lien
- Des questions sur l’affaire`;

export const content: ContentWords = {
  training: { start, honest, forbidden },
  resource: {
    logo: '# SOS Expat\nDe l’aide à l’étranger, par téléphone',
    banner_wide: '# Un problème à l’étranger ?\nParlez à un avocat ou à un expatrié en quelques minutes',
    banner_square: '# Quelqu’un qui connaît le pays\nAu téléphone, dans votre langue',
    banner_tall: '# De l’aide dans votre langue\nVous ne payez que si vous parlez au moins une minute',
    sentence:
      '# Une phrase\nSOS Expat vous met au téléphone avec un avocat ou un expatrié qui connaît le pays où vous êtes.',
    description:
      '# Une courte description\nSOS Expat aide les personnes qui ont un problème à l’étranger. Vous choisissez un avocat ou un expatrié d’expérience qui parle votre langue, vous voyez le prix, et votre téléphone sonne en quelques minutes. Vous ne payez que si vous parlez au moins une minute.\nPublicité : je touche une commission pour les appels passés par mon lien.',
  },
  post: {
    passport:
      '# Passeport perdu ou volé\nPasseport perdu ou volé à l’étranger ? Déclarez-le d’abord à la police locale et à votre consulat. Si vous ne savez pas comment cela se passe sur place, vous pouvez parler à un avocat ou à un expatrié qui y vit, dans votre langue : {link}\nPublicité : je touche une commission pour les appels passés par mon lien.',
    papers:
      '# Un contrat ou une lettre\nUn contrat à signer, ou une lettre d’une administration que vous ne pouvez pas lire ? Avant de signer, vous pouvez interroger quelqu’un qui connaît le pays. Vous voyez le prix d’abord, et ne payez que si vous parlez au moins une minute : {link}\nPublicité : je touche une commission pour les appels passés par mon lien.',
    arrival:
      '# Nouveau dans le pays\nVous venez d’arriver et vous avez des questions sur le logement, le travail ou le séjour ? Des personnes qui vivent ici depuis des années répondent par téléphone, dans votre langue : {link}\nPublicité : je touche une commission pour les appels passés par mon lien.',
  },
  widget: {
    title: 'Un problème à l’étranger ?',
    text: 'Parlez en quelques minutes à un avocat ou à un expatrié qui connaît le pays.',
    button: 'Trouver quelqu’un à appeler',
    note: 'Publicité. Vous ne payez que si vous parlez au moins une minute.',
  },
};
