import type { messages as english } from '../../en/web/help.ts';

export const messages: Record<keyof typeof english, string> = {
  'help.title': 'Ayuda',
  'help.description':
    'Respuestas sobre las llamadas, el dinero, las personas que ayudan y su cuenta, y una forma de escribirnos.',
  'help.search': '¿De qué se trata?',
  'help.search.hint': 'Unas palabras, tal como las diría',
  'help.found': '{count, plural, one {# respuesta} other {# respuestas}}',
  'help.none': 'Ninguna respuesta tiene esas palabras. Pruebe con otras o escríbanos.',
  'help.contact': 'Escribirnos',
  'help.contact.text': 'Si ninguna respuesta le sirve, una persona lee lo que nos escriba.',
  'help.other': 'Otros temas',
  'help.subject.calls': 'Las llamadas',
  'help.subject.money': 'Dinero y recibos',
  'help.subject.people': 'Las personas que ayudan',
  'help.subject.account': 'Su cuenta',
  'help.subject.helping': 'Ayudar a otros',
  'help.about.calls': 'Qué número le llama, qué ocurre si no atiende una llamada o se corta la línea, y cómo cancelar.',
  'help.about.money':
    'Cuándo se cobra una llamada, cuándo se libera un importe y dónde están los recibos y las facturas.',
  'help.about.people': 'Quién está al otro lado, qué se ha comprobado y de dónde salen las opiniones.',
  'help.about.account': 'Iniciar sesión, idioma y moneda, sus datos y cómo borrarlos.',
  'help.about.helping': 'Cómo empiezan los abogados y expatriados, y cuándo reciben su dinero.',
  'help.number.title': '¿Qué número me llama?',
  'help.number.text':
    'La llamada viene de nuestro número, que se muestra en la página de la llamada. La persona con la que habla no ve su número, y usted no ve el de ella.',
  'help.number.words': 'número desconocido, teléfono, oculto',
  'help.missed.title': 'No atendí la llamada, ¿y ahora?',
  'help.missed.text':
    'Le llamamos varias veces. Si no contesta, la llamada termina, el importe retenido se libera y puede reservar de nuevo enseguida.',
  'help.missed.words': 'perdida, no contesté, no sonó, tarde',
  'help.press.title': '¿Por qué tengo que pulsar 1?',
  'help.press.text':
    'Para que ningún buzón de voz atienda la llamada en su lugar. La llamada empieza solo cuando ambos han pulsado 1.',
  'help.press.words': 'tecla, contestador, teclado',
  'help.lost.title': 'La línea se cortó a la mitad',
  'help.lost.text':
    'Llame a nuestro número en el plazo de un minuto y vuelve a la misma llamada. Quien se quedó también puede hacer que le llamemos una vez. El tiempo solo cuenta mientras ambos están en línea.',
  'help.lost.words': 'cortada, interrumpida, sin red',
  'help.cancel.title': '¿Puedo cancelar?',
  'help.cancel.text':
    'Sí, en la página de la llamada, hasta que suene su teléfono. El importe retenido se libera al momento.',
  'help.cancel.words': 'cambiar de opinión, anular, desistir',
  'help.longer.title': 'Necesito más tiempo',
  'help.longer.text':
    'La llamada termina sola cuando se acaban los minutos incluidos. Después puede reservar a la misma persona, si está en línea.',
  'help.longer.words': 'más largo, minutos, ampliar',
  'help.charged.title': '¿Cuándo se me cobra?',
  'help.charged.text':
    'Cuando la llamada ha terminado, y solo si ambos estuvieron juntos en línea al menos un minuto. Hasta entonces el precio está retenido, no cobrado.',
  'help.charged.words': 'pagar, precio, coste, pago',
  'help.released.title': 'El importe sigue en mi extracto',
  'help.released.text':
    'Lo liberamos al momento. Su banco decide cuándo lo muestra, por lo general en unos días. Si tarda más, escríbanos con la referencia de la llamada.',
  'help.released.words': 'pendiente, bloqueado, banco, no devuelto',
  'help.refund.title': 'Se me cobró y no estoy de acuerdo',
  'help.refund.text':
    'Escríbanos con la referencia de la llamada y lo que ocurrió. Una persona lo lee y puede devolver el precio, en parte o entero.',
  'help.refund.words': 'reembolso, devolución, reclamación',
  'help.receipt.title': '¿Dónde están mis recibos y facturas?',
  'help.receipt.text':
    'El recibo está en la página de la llamada y se le puede enviar por correo electrónico. Sus facturas tienen una página propia una vez iniciada la sesión.',
  'help.receipt.words': 'documento, PDF, IVA, justificante',
  'help.code.title': 'Tengo un código de descuento',
  'help.code.text':
    'Escríbalo donde se muestra el precio, antes de pagar. Verá enseguida el nuevo precio. Si la llamada no se cobra, el código se puede usar otra vez.',
  'help.code.words': 'cupón, vale, promoción',
  'help.checked.title': '¿Quiénes son las personas que ayudan?',
  'help.checked.text':
    'Abogados inscritos en un colegio y expatriados que conocen un país porque viven en él. Leemos cada solicitud, y el perfil dice qué se ha comprobado y cuándo.',
  'help.checked.words': 'confianza, verificado, serio, colegio de abogados',
  'help.choose.title': '¿Un abogado o un expatriado?',
  'help.choose.text':
    'Elija un abogado para derechos, contratos, policía o tribunales. Elija un expatriado para la vida diaria: papeles, vivienda, médicos, costumbres del país.',
  'help.choose.words': 'diferencia, cuál, consejo',
  'help.offline.title': 'No hay nadie en línea para mi país',
  'help.offline.text':
    'Vuelva a mirar dentro de un rato: hay personas que se conectan a todas horas. O elija para el mismo país a alguien que hable otro idioma que usted conozca.',
  'help.offline.words': 'disponible, ausente, esperar',
  'help.review.title': '¿De dónde salen las opiniones?',
  'help.review.text':
    'Solo los clientes que tuvieron una llamada pueden escribir una opinión, y la persona opinada puede responder. Cualquiera puede denunciarla, y entonces decide una persona.',
  'help.review.words': 'valoración, estrellas, reseña',
  'help.password.title': 'No puedo iniciar sesión',
  'help.password.text':
    'En la página para iniciar sesión puede pedir un enlace para una nueva contraseña. Si empezó con Google, inicie sesión con Google.',
  'help.password.words': 'contraseña olvidada, acceder, bloqueado',
  'help.language.title': '¿Cómo cambio el idioma o la moneda?',
  'help.language.text':
    'Con el menú de la parte superior de cada página. Los correos llegan en el idioma que haya elegido en su cuenta.',
  'help.language.words': 'euro, dólar, traducción',
  'help.data.title': '¿Puedo obtener mis datos o hacer que se borren?',
  'help.data.text':
    'Sí, en su cuenta. Puede pedir una copia de sus datos o la eliminación de su cuenta. Las facturas se guardan mientras la ley lo exija.',
  'help.data.words': 'privacidad, exportar, cerrar mi cuenta, RGPD',
  'help.apply.title': '¿Cómo puedo ser una de las personas que ayudan?',
  'help.apply.text':
    'Presente una solicitud como abogado o como expatriado, con sus documentos. Una persona la lee, y recibirá la decisión por correo electrónico.',
  'help.apply.words': 'registrarse, unirse, trabajar con ustedes',
  'help.paid.title': '¿Cuándo se me pagan mis llamadas?',
  'help.paid.text':
    'Su parte de cada llamada cobrada sale hacia su banco o su cuenta de PayPal en cuanto sus datos de pago están completos. Su consola muestra lo que se debe y lo que se ha pagado.',
  'help.paid.words': 'ingresos, ganancias, transferencia',
};
