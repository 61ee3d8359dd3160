import type { messages as english } from '../../en/browser/frame.ts';

export const messages: Record<keyof typeof english, string> = {
  'frame.skip': 'Ir al contenido',
  'frame.loading': 'Cargando',
  'problem.failed.title': 'No se ha podido cargar.',
  'problem.failed.text': 'El fallo es nuestro. Vuelva a intentarlo.',
  'problem.offline.title': 'No hay conexión.',
  'problem.offline.text': 'Compruebe su conexión y vuelva a intentarlo.',
  'problem.final.title': 'Esto no se puede mostrar.',
  'problem.final.text': 'Ya no está aquí o pertenece a otra cuenta.',
  'problem.home': 'Ir a la página de inicio',
  'problem.retry': 'Volver a intentarlo',
  'money.untouched': 'No se ha cobrado nada.',
  'money.unknown': 'Si su banco muestra un importe, se libera automáticamente, salvo que hayan hablado.',
};
