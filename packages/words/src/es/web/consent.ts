import type { messages as english } from '../../en/web/consent.ts';

export const messages: Record<keyof typeof english, string> = {
  'consent.title': '¿Podemos medir cómo se usa este sitio?',
  'consent.text':
    'Nos muestra qué páginas ayudan y qué anuncios traen a las personas aquí. Nada de ello ocurre sin su acuerdo, y todo funciona sin ello.',
  'consent.more': 'De qué se trata',
  'consent.accept': 'Aceptar',
  'consent.refuse': 'Rechazar',
  'consent.choice': 'Su elección',
  'consent.measuring': 'Medir las visitas',
  'consent.measuring.text':
    'Qué páginas se abren y dónde se abandona, con Google Analytics. Sin nombre, dirección ni número de teléfono. Lo que falla en una página se comunica a Sentry.',
  'consent.advertising': 'Medir nuestros anuncios',
  'consent.advertising.text':
    'Si un anuncio en Google o Meta llevó a una reserva. Su correo electrónico llega a Meta solo como un código que no se puede leer.',
  'consent.save': 'Guardar esta elección',
  'consent.saved': 'Su elección está guardada. Puede cambiarla aquí en cualquier momento.',
  'consent.signal': 'Su navegador pide que no se le siga, así que no se mide nada.',
};
