import type { ExportWords } from '../export-words.ts';

export const exportWords: ExportWords = {
  title: 'Vos données chez SOS Expat',
  text: 'Tout ce que nous conservons à votre sujet, tel qu’au {date}. Le fichier data.json contient la même chose pour les ordinateurs.',
  leftOut: 'Ces fichiers sont trop volumineux pour figurer ici. Écrivez-nous et nous vous les enverrons :',
  count: 'Documents : {count}',
  groups: {
    account: 'Compte et profil',
    calls: 'Appels',
    money: 'Paiements, factures et versements',
    reviews: 'Avis',
    messages: 'Messages',
    settings: 'Préférences et éléments enregistrés',
  },
};
