import type { messages as english } from '../../en/web/app.ts';

export const messages: Record<keyof typeof english, string> = {
  'version.ready': 'Hay una nueva versión de este sitio.',
  'version.load': 'Cargarla',
  'version.waits': 'Hay una nueva versión de este sitio. Espera a que termine su reserva o su llamada.',
  'install.title': 'Tenga SOS Expat a mano',
  'install.text': 'Añádalo a la pantalla de inicio. Así podrá abrir sus llamadas y recibos también sin conexión.',
  'install.accept': 'Instalar',
  'install.decline': 'Ahora no',
};
