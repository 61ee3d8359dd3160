import type { TelephoneWords } from '../telephone-words.ts';

export const telephone: TelephoneWords = {
  ask: {
    client: 'Hola, le llamamos de SOS Expat. Su llamada está lista. Pulse 1 para que le pongamos en comunicación.',
    provider:
      'Hola, le llamamos de SOS Expat. Un cliente espera para hablar con usted. Pulse 1 para aceptar la llamada.',
    come_back: 'Hola, le llamamos de SOS Expat. Su llamada se ha interrumpido. Pulse 1 para retomarla.',
    client_left:
      'SOS Expat: el cliente ha salido de la llamada. Pulse 1 para volver a llamarle, o cuelgue si han terminado.',
    provider_left:
      'SOS Expat: su interlocutor ha salido de la llamada. Pulse 1 para volver a llamarle, o cuelgue si han terminado.',
    recording:
      'SOS Expat: esta llamada puede grabarse, pero solo si ambos están de acuerdo. Pulse 1 para aceptar. Para continuar sin grabación, pulse cualquier otra tecla.',
  },
  connecting: 'Gracias. No cuelgue, por favor.',
  waiting: 'Estamos llamando a la otra persona. La espera no se cobra.',
  waitingForReturn: 'Esperamos a que vuelva la otra persona. Este tiempo no se cobra.',
  oneMinuteLeft: 'Les queda un minuto.',
  code: {
    intro: 'Hola, le llama SOS Expat. Su código es:',
    again: 'Se lo repito, su código es:',
    goodbye: 'No se lo diga a nadie. Si no lo ha pedido, no tiene que hacer nada. Adiós.',
  },
  goodbye: {
    provider_unreachable: 'Lo sentimos, no hemos podido contactar con nadie. No se le cobrará nada. Adiós.',
    client_gone: 'El cliente ha colgado. No tiene que hacer nada más. Adiós.',
    call_over: 'Esta llamada ha terminado. Adiós.',
    time_up: 'El tiempo incluido ha terminado. Gracias por su confianza. Adiós.',
    system_error: 'Lo sentimos, ha habido un problema por nuestra parte. No se cobrará nada. Adiós.',
    not_confirmed: 'No hemos recibido ninguna confirmación. Adiós.',
    no_call_waits:
      'Hola, ha llamado a SOS Expat. No hay ninguna llamada pendiente para este número. Utilice nuestro sitio web, por favor. Adiós.',
    we_ring_you:
      'Hola, ha llamado a SOS Expat. Su llamada está prevista y le llamaremos a este número. Cuelgue ahora, por favor, para que su línea quede libre.',
    thanks: 'Gracias por utilizar SOS Expat. Adiós.',
  },
};
