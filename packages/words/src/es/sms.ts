import type { SmsWords } from '../sms-words.ts';

export const sms: SmsWords = {
  soon: 'SOS Expat. Este mismo remitente le llama a esta hora: {time}. Conteste y pulse 1.',
  missed_client: 'SOS Expat. No atendió su llamada. No se le ha cobrado nada.',
  missed_provider: 'SOS Expat. No atendió una llamada. Un cliente le esperaba.',
  charged: 'SOS Expat. Su llamada ha terminado. Se han cobrado {price}.',
  uncharged: 'SOS Expat. Su llamada ha terminado. No se ha cobrado nada.',
  counted: 'SOS Expat. Su llamada ha terminado y cuenta.',
  uncounted: 'SOS Expat. La llamada ha terminado. No tiene que hacer nada.',
  alert: 'SOS Expat. Una alerta urgente espera y nadie la ha atendido. Abra la consola.',
};
