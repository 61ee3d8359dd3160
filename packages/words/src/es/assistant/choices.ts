export const messages = {
  'choices.title': 'Ajustes',
  'choices.locale': 'Idioma en que le responde el asistente',
  'choices.locale.hint': 'El idioma de esta pantalla se elige en el menú de su cuenta.',
  'choices.masks': 'Ocultar nombres, números y direcciones antes de que los lea un modelo',
  'choices.masks.hint':
    'El modelo lee marcas en su lugar; usted lee los verdaderos. Sin esto, el texto llega tal cual a quien responde.',
  'choices.save': 'Guardar',
  'choices.saved': 'Guardado.',
  'choices.failed': 'No se ha guardado. Vuelva a intentarlo en un momento.',
  'choices.models': 'Quién le responde',
  'choices.models.text':
    'Elegimos el modelo según su oficio y la pregunta; si uno calla, sigue el siguiente. En los últimos 31 días fueron:',
  'choices.models.none': 'Ninguno ha respondido en los últimos 31 días.',
} as const;
