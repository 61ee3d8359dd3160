import type { messages as english } from '../../en/web/legal.ts';

export const messages: Record<keyof typeof english, string> = {
  'terms.title': 'Condiciones',
  'terms.service.title': 'Qué hacemos',
  'terms.service.text':
    'SOS Expat le pone en contacto por teléfono con el abogado o el expatriado con experiencia que usted elija. Esa persona responde de sus consejos; nosotros respondemos de la llamada y del dinero.',
  'terms.price.title': 'Cuánto cuesta',
  'terms.price.text':
    'El precio completo se muestra antes de pagar e incluye un número fijo de minutos. No hay suscripción y después no se añade nada.',
  'terms.charge.title': 'Cuándo se cobra',
  'terms.charge.text':
    'Al reservar, el precio queda retenido en su tarjeta o en PayPal. Solo se cobra si ambos han estado juntos en línea al menos un minuto; si no, el importe se libera sin que tenga que pedirlo.',
  'terms.cancel.title': 'Cancelar',
  'terms.cancel.text':
    'Hasta que suene su teléfono puede cancelar en la página de la llamada, y el importe se libera al momento. Al pedir que la llamada se haga de inmediato, acepta que el derecho de desistimiento termina una vez realizada la llamada.',
  'privacy.title': 'Privacidad',
  'privacy.phone.title': 'Su número de teléfono',
  'privacy.phone.text':
    'Lo usamos para llamarle cuando reserva una llamada. Se guarda cifrado y nunca se muestra a la persona con la que habla.',
  'privacy.payment.title': 'Su pago',
  'privacy.payment.text':
    'Los datos de la tarjeta van directamente a la empresa que gestiona nuestros pagos, y en PayPal inicia sesión en su propia ventana. Ni su tarjeta ni su contraseña de PayPal llegan nunca a nuestros servidores.',
  'privacy.device.title': 'En este dispositivo',
  'privacy.device.text':
    'Guardamos su sesión, su idioma, moneda y aspecto, la reserva que está haciendo, su última llamada hasta que cierre la sesión y los archivos de este sitio, para que se abra sin conexión. También guardamos las facturas, los favoritos y los perfiles que ha abierto, para leerlos sin conexión, y su respuesta sobre la medición. Nada se mide sin su acuerdo.',
  'terms.parties.title': 'Entre quiénes',
  'terms.parties.text':
    'Estas condiciones rigen entre usted y la empresa que nombra el aviso legal. Para reservar necesita una cuenta y ser mayor de edad.',
  'terms.advice.title': 'Los consejos',
  'terms.advice.text':
    'La persona con la que habla le aconseja con independencia y según las reglas de su profesión. Una llamada no sustituye a la policía, a un tribunal ni a un médico. En caso de peligro, llame primero al número de emergencias del país.',
  'terms.conduct.title': 'Uso correcto',
  'terms.conduct.text':
    'Las llamadas no sirven para amenazar, engañar ni acosar a nadie, y nadie puede grabarlas sin consentimiento. Podemos cerrar una cuenta que se use para ello.',
  'terms.reviews.title': 'Las opiniones',
  'terms.reviews.text':
    'Las opiniones son las de los clientes después de su llamada. Retiramos lo que infringe la ley o insulta a alguien.',
  'terms.partners.title': 'Socios que nos dan a conocer',
  'terms.partners.text':
    'Quien participa en un programa de socios gana las comisiones que indica su página cuando se paga una llamada; los cambios valen solo para llamadas posteriores. Una comisión espera hasta que se comprueba, nunca supera nuestra tarifa junto con las demás de la misma llamada, y vuelve en proporción cuando se devuelve el dinero de la llamada, incluso después de pagada. Los retiros tienen un mínimo y un máximo, van a los países que indica la página y los comprueba nuestro equipo. Las llamadas propias, las personas inventadas y cualquier otro engaño no ganan nada: retenemos esas comisiones, las anulamos y podemos poner fin a la colaboración. Puede pedirnos que lo miremos de nuevo.',
  'terms.law.title': 'Reclamaciones y derecho aplicable',
  'terms.law.text':
    'Escríbanos primero: responde una persona. Las normas que protegen a los consumidores en el país donde vive siguen siendo suyas en todo caso.',
  'privacy.who.title': 'Quién es responsable',
  'privacy.who.text': 'La empresa que nombra el aviso legal. Puede escribirle sobre todo lo que afecte a sus datos.',
  'privacy.kept.title': 'Qué guardamos',
  'privacy.kept.text':
    'Su cuenta, sus reservas y llamadas con su hora y duración, los pagos y las facturas, lo que nos escribe y sus opiniones. Lo que se dice en una llamada no se graba, salvo que se les pregunte a ambos y acepten pulsando una tecla.',
  'privacy.others.title': 'Quién más los recibe',
  'privacy.others.text':
    'Solo quienes hacen falta para el servicio, cada uno en su parte: el operador telefónico, la empresa de pagos, el alojamiento y el servicio de correo. La persona con la que habla nunca ve su número, su dirección ni su tarjeta.',
  'privacy.long.title': 'Cuánto tiempo',
  'privacy.long.text':
    'Mientras tenga una cuenta. Las facturas y los registros de los pagos se guardan mientras la ley lo exija. El sonido de una llamada que ambos nos permitieron grabar se borra a los 120 días, o antes con la cuenta de cualquiera de los dos; solo se guarda más tiempo mientras un banco examina el pago. Nuestro equipo lo escucha únicamente para resolver una queja, y cada vez queda anotada.',
  'privacy.rights.title': 'Sus derechos',
  'privacy.rights.text':
    'En su cuenta puede pedir una copia de sus datos, corregirlos y hacer que se borren. Puede oponerse a lo que hacemos con ellos y reclamar ante la autoridad de protección de datos de su país.',
  'cookies.title': 'Cookies y datos en su dispositivo',
  'cookies.needed.title': 'Lo necesario',
  'cookies.needed.text':
    'Su sesión, idioma, moneda y aspecto, la reserva que está haciendo y los archivos de este sitio se guardan en su dispositivo, porque el sitio no funciona sin ellos.',
  'cookies.partners.title': 'Enlaces de socios',
  'cookies.partners.text':
    'Si llegó por el enlace de un socio, una cookie llamada __session y una entrada llamada sos.trail en la memoria de su navegador recuerdan durante 30 días de quién era el enlace. Ninguna de las dos se guarda si su navegador pide que no se le siga.',
  'cookies.payment.title': 'Cuando paga',
  'cookies.payment.text': 'Stripe y PayPal pueden guardar entonces cookies propias, para reconocer el fraude.',
  'cookies.check.title': 'Cuando consulta nuestros servidores',
  'cookies.check.text':
    'Nuestros sitios pueden cargar reCAPTCHA de Google, que confirma a nuestros servidores que pregunta nuestra propia página y no un robot. Google conoce entonces su dirección de red y cómo se usa la página, y guarda una cookie llamada _GRECAPTCHA; su navegador guarda la respuesta con el nombre sos.app durante una hora. Se aplica la política de privacidad de Google.',
  'cookies.none.title': 'Lo que no hay',
  'cookies.none.text':
    'Ni publicidad de otros, ni programas de otro sitio que midan su visita. Nada se mide sin su acuerdo, y lo que usted permite solo lo comunica nuestro propio servidor.',
  'cookies.delete.title': 'Cómo borrarlo',
  'cookies.delete.text': 'Cierre la sesión y borre los datos de este sitio en los ajustes de su navegador.',
  'legal.title': 'Aviso legal',
  'legal.lead': 'Quién está detrás de SOS Expat y responde de este sitio.',
  'legal.publisher': 'Titular',
  'legal.address': 'Dirección',
  'legal.registration': 'Registro mercantil',
  'legal.vat': 'Número de IVA',
  'legal.contact': 'Contacto',
  'legal.contact.text': 'Escríbanos desde la página de contacto. Responde una persona.',
  'legal.hosting': 'Alojamiento',
  'legal.hosting.text': 'Google Cloud aloja este sitio.',
  'legal.review': 'Un abogado aún debe revisar este texto.',
  'legal.unnamed': 'El nombre y la dirección del titular aún no figuran aquí. Escríbanos si los necesita.',
};
