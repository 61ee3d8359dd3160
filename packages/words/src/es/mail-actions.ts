import type { NotificationWords } from '../notification-words.ts';

export const mailActions: NotificationWords['actions'] = {
  call: 'Ver la llamada',
  person: 'Reservar la llamada',
  application: 'Ver su solicitud',
  invoices: 'Ver sus facturas',
  subscription: 'Ver su suscripción',
  earnings: 'Ver sus ingresos',
  withdrawals: 'Ver sus retiros',
  links: 'Ver su enlace',
  statement: 'Ver su extracto',
  telegram: 'Ver su vínculo con Telegram',
  reviews: 'Leer y responder todas las opiniones',
  agency: 'Leer y decidir',
  request: 'Ver su solicitud',
  requests: 'Ver las solicitudes de su equipo',
  team: 'Ver su equipo',
  notifications: 'Ver sus notificaciones',
};
