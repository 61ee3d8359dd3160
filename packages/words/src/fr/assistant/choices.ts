export const messages = {
  'choices.title': 'Réglages',
  'choices.locale': 'Langue dans laquelle l’assistant vous répond',
  'choices.locale.hint': 'La langue de cet écran se choisit dans le menu de votre compte.',
  'choices.masks': 'Masquer les noms, numéros et adresses avant qu’un modèle ne lise',
  'choices.masks.hint':
    'Le modèle lit des repères à leur place ; vous lisez les vrais. Sans cela, le texte part tel quel chez celui qui répond.',
  'choices.save': 'Enregistrer',
  'choices.saved': 'Enregistré.',
  'choices.failed': 'Cela n’a pas été enregistré. Réessayez dans un instant.',
  'choices.models': 'Qui vous répond',
  'choices.models.text':
    'Nous choisissons le modèle selon votre métier et la question ; si l’un se tait, le suivant prend le relais. Ces 31 derniers jours, ce furent :',
  'choices.models.none': 'Aucun n’a encore répondu ces 31 derniers jours.',
} as const;
