import type { messages as english } from '../../en/web/shell.ts';

export const messages: Record<keyof typeof english, string> = {
  'shell.home': 'SOS Expat, inicio',
  'shell.offline': 'No hay conexión. Lo que ve se cargó antes; para reservar hace falta conexión.',
  'shell.settings': 'Idioma, moneda y aspecto:',
  'shell.language': 'Idioma',
  'shell.currency': 'Precios en',
  'shell.appearance': 'Aspecto',
  'shell.theme.system': 'Como el dispositivo',
  'shell.theme.light': 'Claro',
  'shell.theme.dark': 'Oscuro',
  'shell.signIn': 'Iniciar sesión',
  'shell.signOut': 'Cerrar sesión',
  'shell.account': 'Su cuenta',
  'shell.notifications': 'Notificaciones',
  'shell.promise': 'Solo se le cobra si hablan al menos un minuto.',
  'kind.lawyer': 'Abogado',
  'kind.expat': 'Expatriado con experiencia',
  'availability.available': 'En línea ahora',
  'availability.busy': 'En una llamada',
  'availability.offline': 'Fuera de línea',
  'price.perCall': '{minutes} min incluidos',
  'notFound.title': 'Aquí no hay ninguna página',
  'notFound.text':
    'Puede que la dirección esté mal escrita o que la página haya cambiado de sitio. Si necesita a alguien ahora, empiece aquí.',
  'notFound.home': 'Buscar a quién llamar',
};
