export const messages = {
  'choices.title': 'Configurações',
  'choices.locale': 'Idioma em que o assistente responde a você',
  'choices.locale.hint': 'O idioma destas páginas se escolhe no menu da sua conta.',
  'choices.masks': 'Ocultar nomes, números e endereços antes que um modelo os leia',
  'choices.masks.hint':
    'O modelo lê marcas no lugar; você lê os verdadeiros. Sem isso, o texto vai como está a quem responde.',
  'choices.save': 'Salvar',
  'choices.saved': 'Salvo.',
  'choices.failed': 'Isto não foi salvo. Tente de novo em instantes.',
  'choices.models': 'Quem responde a você',
  'choices.models.text':
    'Escolhemos o modelo pelo seu ofício e pela pergunta; se um se cala, o próximo assume. Nos últimos 31 dias foram:',
  'choices.models.none': 'Nenhum respondeu nos últimos 31 dias.',
} as const;
