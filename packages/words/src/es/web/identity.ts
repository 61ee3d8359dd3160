import type { messages as english } from '../../en/web/identity.ts';

export const messages: Record<keyof typeof english, string> = {
  'identity.signIn': 'Inicie sesión para ver y cambiar su cuenta.',
  'identity.details': 'Sus datos',
  'identity.language': 'Idioma de nuestros correos',
  'identity.save': 'Guardar',
  'identity.saved': 'Guardado.',
  'identity.byGoogle': 'Usted inicia sesión con Google, así que aquí no hay contraseña.',
  'identity.devices': 'Sus dispositivos',
  'identity.devices.text':
    'Esto cierra todas las sesiones, también la de este dispositivo. Hágalo si ha perdido o prestado un dispositivo.',
  'identity.devices.end': 'Cerrar todas las sesiones',
  'identity.email.confirmed': 'Esta dirección está confirmada.',
  'identity.email.unconfirmed': 'Esta dirección aún no está confirmada',
  'identity.email.unconfirmed.text':
    'Aun así puede reservar llamadas. Hasta que esté confirmada, nuestros correos no le dicen nada de ellas.',
  'identity.email.unconfirmed.others': 'Hasta que esté confirmada, nuestros correos no dicen qué ha ocurrido.',
  'identity.email.sendAgain': 'Enviar el correo otra vez',
  'identity.email.sent': 'Enviado. Mire en su buzón.',
  'identity.email.change': 'Usar otra dirección',
  'identity.email.change.send': 'Pedir el cambio',
  'identity.email.changeSent': 'Hemos escrito a la nueva dirección',
  'identity.email.changeSent.text':
    'Valdrá en cuanto siga el enlace de ese correo. Si no llega nada, quizá la dirección ya esté en uso.',
  'identity.password.save': 'Cambiar la contraseña',
  'identity.forgot.title': 'Una contraseña nueva',
  'identity.forgot.text': 'Escriba su dirección de correo. Le enviaremos un enlace para elegir una contraseña nueva.',
  'identity.forgot.send': 'Enviar el enlace',
  'identity.forgot.sent': 'Si esta dirección tiene una cuenta, ya hay un correo en camino',
  'identity.forgot.sent.text': 'El enlace sirve una vez, durante una hora.',
  'identity.reset.title': 'Elija una contraseña nueva',
  'identity.reset.save': 'Guardar la contraseña nueva',
  'identity.reset.done': 'Su contraseña nueva ya está en uso',
  'identity.reset.done.text': 'Se han cerrado todas las sesiones. Inicie sesión con ella.',
  'identity.action.title': 'Su dirección de correo',
  'identity.action.checking': 'Un momento: estamos comprobando el enlace.',
  'identity.action.confirmed': 'Su dirección está confirmada',
  'identity.action.changed': 'Su dirección ha cambiado',
  'identity.action.signInAgain': 'Se han cerrado todas las sesiones. Inicie sesión con la nueva dirección.',
  'identity.action.spent': 'Este enlace ya no sirve',
  'identity.action.spent.reset': 'Ya se ha usado o es demasiado antiguo. Pida otro.',
  'identity.action.spent.text': 'Ya se ha usado o es demasiado antiguo. En su cuenta puede pedir que le enviemos otro.',
  'identity.action.toAccount': 'Ir a su cuenta',
  'identity.sent.title': 'Hay un correo en camino a {address}',
  'identity.sent.text':
    'Siga el enlace que contiene para confirmar su dirección. No hace falta esperarlo para continuar aquí.',
  'identity.sent.none':
    '¿Nada al cabo de unos minutos? Mire en el correo no deseado, compruebe la dirección y pídalo otra vez. Enviamos unos pocos correos por cuarto de hora, y después ninguno hasta que termine.',
  'identity.sent.close': 'Ocultar este aviso',
  'identity.sent.help': '¿No ha llegado nada?',
  'identity.news':
    'Quiero recibir por correo novedades y ofertas de SOS Expat. Puedo dejar de recibirlas cuando quiera.',
};
