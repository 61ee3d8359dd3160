export const messages = {
  'choices.title': 'Settings',
  'choices.locale': 'Language in which the assistant answers you',
  'choices.locale.hint': 'The language of this screen is chosen in the menu of your account.',
  'choices.masks': 'Mask names, numbers and addresses before a model reads them',
  'choices.masks.hint':
    'The model reads marks in their place; you read the real ones. Without it the text goes as it is to whoever answers.',
  'choices.save': 'Save',
  'choices.saved': 'Saved.',
  'choices.failed': 'This was not saved. Try again in a moment.',
  'choices.models': 'Who answers you',
  'choices.models.text':
    'We choose the model by your trade and the question; where one is silent, the next takes over. In the last 31 days these were:',
  'choices.models.none': 'None has answered in the last 31 days yet.',
} as const;
