import type { messages as english } from '../../en/web/documents.ts';

export const messages: Record<keyof typeof english, string> = {
  'callDocuments.title': 'Documents pour {name}',
  'callDocuments.text':
    'Une lettre, un contrat, une page de passeport : avant l’appel ou après. {name} est la seule autre personne à les lire ici, jusqu’à ce que vous les repreniez ; ils sont supprimés après 180 jours.',
  'callDocuments.told': 'Documents que le client permet de lire',
  'callDocuments.told.text':
    'Vous pouvez les lire pour l’affaire de ce client seulement. Le client peut les reprendre.',
  'callDocuments.allow':
    'Je permets à {name} de lire ce que j’ajoute ici, et à l’assistant informatique avec lequel {name} travaille d’en lire le texte.',
  'callDocuments.add': 'Ajouter une image ou un PDF',
  'callDocuments.kinds': 'JPEG, PNG, WebP ou PDF, {size} Mo au plus chacun et {count} en tout',
  'callDocuments.sending': 'Envoi de {name}',
  'callDocuments.stop': 'Arrêter l’envoi',
  'callDocuments.kept': '{name} est en place.',
  'callDocuments.take': 'Reprendre {name}',
  'callDocuments.taken': '{name} est repris. Plus personne ne le voit.',
  'callDocuments.untaken': '{name} n’a pas été repris. Réessayez.',
  'callDocuments.make': 'Obtenir {name}',
  'callDocuments.ready': 'Enregistrer {name}',
  'callDocuments.gone': '{name} n’est plus là.',
  'callDocuments.failed': '{name} n’a pas pu être obtenu. Réessayez.',
  'callDocuments.failed.refused':
    '{name} n’est ni une image ni un PDF simple, ou il est abîmé. Prenez-le plutôt en photo.',
  'callDocuments.failed.large': '{name} dépasse {size} Mo. Envoyez-en une partie, ou un fichier plus léger.',
  'callDocuments.failed.full': 'Il n’y a plus de place ici. Reprenez d’abord un document.',
  'callDocuments.failed.other': '{name} n’a pas été envoyé. Vérifiez la connexion, puis réessayez.',
};
