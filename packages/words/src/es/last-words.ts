import type { lastWords as english } from '../en/last-words.ts';

export const lastWords: typeof english = {
  title: 'No se ha podido mostrar el contenido.',
  text: 'Vuelva a cargar la página. Una llamada reservada sigue adelante sin ella.',
  offline:
    'No hay conexión y esta página no se guardó en su dispositivo. Una llamada reservada sigue adelante sin ella.',
  retry: 'Volver a cargar',
};
