import type { messages as english } from '../../en/web/contact.ts';

export const messages: Record<keyof typeof english, string> = {
  'contact.title': 'Escríbanos',
  'contact.text':
    'Una persona de nuestro equipo lee su mensaje y le responde por correo. Una llamada próxima o en curso se sigue y se cancela en su propia página.',
  'contact.topic': '¿De qué se trata?',
  'contact.topic.call': 'De una llamada',
  'contact.topic.payment': 'De un pago o un reembolso',
  'contact.topic.account': 'De mi cuenta',
  'contact.topic.provider': 'De colaborar con ustedes como abogado o expatriado',
  'contact.topic.other': 'De otra cosa',
  'contact.question': 'Su mensaje',
  'contact.question.hint': 'No incluya números de tarjeta ni contraseñas. Nadie de nuestro equipo se los pedirá.',
  'contact.question.missing': 'Escriba unas palabras para que entendamos qué necesita.',
  'contact.email': 'Su dirección de correo',
  'contact.email.hint': 'Nuestra respuesta irá a esta dirección. Nadie más la ve.',
  'contact.email.missing': 'Escriba la dirección a la que debemos responder.',
  'contact.account': 'Nuestra respuesta irá a la dirección de su cuenta:',
  'contact.files': 'Archivos',
  'contact.files.hint':
    'Hasta tres imágenes o PDF de 5 MB cada uno, por ejemplo un recibo. Solo los ve nuestro equipo.',
  'contact.failed.file':
    'No se pudo aceptar un archivo. Envíe hasta tres imágenes (JPEG, PNG, WebP) o PDF de 5 MB como máximo cada uno; el mensaje se conserva aquí.',
  'contact.send': 'Enviar el mensaje',
  'contact.sent.title': 'Hemos recibido su mensaje',
  'contact.sent.text': 'Respondemos por correo. No tiene que hacer nada más; mire también en el correo no deseado.',
  'contact.again': 'Escribir otro mensaje',
  'contact.failed.often':
    'Demasiados mensajes en poco tiempo. El suyo sigue aquí; espere un cuarto de hora y vuelva a enviarlo.',
  'contact.failed.input': 'No hemos podido leer su mensaje o su dirección. Compruebe ambas cosas.',
  'contact.failed.signedOut':
    'Se ha cerrado su sesión. Su mensaje sigue aquí; inicie sesión en otra pestaña y vuelva a enviarlo.',
  'contact.failed.offline':
    'Nuestro servidor no responde. Su mensaje sigue aquí; compruebe la conexión y vuelva a enviarlo.',
  'contact.failed.other':
    'Su mensaje no se ha recibido y el fallo es nuestro. Sigue aquí; vuelva a enviarlo, por favor.',
};
