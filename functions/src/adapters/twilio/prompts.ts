import type { Farewell } from '@sos/domain/calls/effects';
import type { PartyName } from '@sos/domain/calls/session';
import type { Locale } from '@sos/domain/shared/locale';

export type GoodbyeReason = Farewell | 'not_confirmed' | 'thanks';

/** What telephones say in one language. `voice` is Twilio's language tag for `<Say>`. */
export interface Prompts {
  readonly voice: string;
  readonly ask: Readonly<Record<PartyName, string>>;
  readonly connecting: string;
  readonly waiting: string;
  readonly goodbye: Readonly<Record<GoodbyeReason, string>>;
}

const en: Prompts = {
  voice: 'en-GB',
  ask: {
    client: 'Hello, this is SOS Expat. Your call is ready. Press 1 to be connected.',
    provider: 'Hello, this is SOS Expat. A client is waiting to talk to you. Press 1 to take the call.',
  },
  connecting: 'Thank you. Please hold the line.',
  waiting: 'We are calling the other party. You are not charged for waiting.',
  goodbye: {
    provider_unreachable: 'We are sorry, nobody could be reached. You are not charged. Goodbye.',
    client_gone: 'The client has left the call. There is nothing more for you to do. Goodbye.',
    call_over: 'This call is over. Goodbye.',
    system_error: 'We are sorry, something went wrong on our side. You are not charged. Goodbye.',
    not_confirmed: 'We have heard no confirmation. Goodbye.',
    thanks: 'Thank you for calling with SOS Expat. Goodbye.',
  },
};

const fr: Prompts = {
  voice: 'fr-FR',
  ask: {
    client: 'Bonjour, ici SOS Expat. Votre appel est prêt. Appuyez sur 1 pour être mis en relation.',
    provider: 'Bonjour, ici SOS Expat. Un client attend de vous parler. Appuyez sur 1 pour prendre l’appel.',
  },
  connecting: 'Merci. Restez en ligne.',
  waiting: 'Nous appelons votre correspondant. L’attente ne vous est pas facturée.',
  goodbye: {
    provider_unreachable: 'Nous sommes désolés, personne n’a pu être joint. Rien ne vous est facturé. Au revoir.',
    client_gone: 'Le client a quitté l’appel. Vous n’avez rien d’autre à faire. Au revoir.',
    call_over: 'Cet appel est terminé. Au revoir.',
    system_error: 'Nous sommes désolés, un problème est survenu chez nous. Rien ne vous est facturé. Au revoir.',
    not_confirmed: 'Nous n’avons pas reçu de confirmation. Au revoir.',
    thanks: 'Merci d’avoir appelé avec SOS Expat. Au revoir.',
  },
};

const es: Prompts = {
  voice: 'es-ES',
  ask: {
    client: 'Hola, le llamamos de SOS Expat. Su llamada está lista. Pulse 1 para hablar.',
    provider:
      'Hola, le llamamos de SOS Expat. Un cliente espera para hablar con usted. Pulse 1 para aceptar la llamada.',
  },
  connecting: 'Gracias. No cuelgue, por favor.',
  waiting: 'Estamos llamando a la otra persona. La espera no se cobra.',
  goodbye: {
    provider_unreachable: 'Lo sentimos, no hemos podido localizar a nadie. No se le cobra nada. Adiós.',
    client_gone: 'El cliente ha colgado. No tiene que hacer nada más. Adiós.',
    call_over: 'Esta llamada ha terminado. Adiós.',
    system_error: 'Lo sentimos, ha habido un problema por nuestra parte. No se le cobra nada. Adiós.',
    not_confirmed: 'No hemos recibido ninguna confirmación. Adiós.',
    thanks: 'Gracias por llamar con SOS Expat. Adiós.',
  },
};

const de: Prompts = {
  voice: 'de-DE',
  ask: {
    client: 'Guten Tag, hier ist SOS Expat. Ihr Gespräch ist bereit. Drücken Sie die 1, um verbunden zu werden.',
    provider:
      'Guten Tag, hier ist SOS Expat. Jemand möchte mit Ihnen sprechen. Drücken Sie die 1, um den Anruf anzunehmen.',
  },
  connecting: 'Danke. Bitte bleiben Sie in der Leitung.',
  waiting: 'Wir rufen die andere Seite an. Das Warten kostet nichts.',
  goodbye: {
    provider_unreachable: 'Es tut uns leid, niemand war erreichbar. Es wird nichts berechnet. Auf Wiederhören.',
    client_gone: 'Die andere Seite hat aufgelegt. Sie müssen nichts weiter tun. Auf Wiederhören.',
    call_over: 'Dieses Gespräch ist beendet. Auf Wiederhören.',
    system_error: 'Es tut uns leid, bei uns ist ein Fehler aufgetreten. Es wird nichts berechnet. Auf Wiederhören.',
    not_confirmed: 'Wir haben keine Bestätigung erhalten. Auf Wiederhören.',
    thanks: 'Danke für Ihren Anruf mit SOS Expat. Auf Wiederhören.',
  },
};

const pt: Prompts = {
  voice: 'pt-PT',
  ask: {
    client: 'Olá, fala a SOS Expat. A sua chamada está pronta. Prima 1 para ser ligado.',
    provider: 'Olá, fala a SOS Expat. Um cliente espera para falar consigo. Prima 1 para atender.',
  },
  connecting: 'Obrigado. Aguarde em linha, por favor.',
  waiting: 'Estamos a ligar para a outra pessoa. A espera não é cobrada.',
  goodbye: {
    provider_unreachable: 'Lamentamos, não foi possível contactar ninguém. Nada lhe é cobrado. Adeus.',
    client_gone: 'O cliente desligou. Não precisa de fazer mais nada. Adeus.',
    call_over: 'Esta chamada terminou. Adeus.',
    system_error: 'Lamentamos, houve um problema do nosso lado. Nada lhe é cobrado. Adeus.',
    not_confirmed: 'Não recebemos confirmação. Adeus.',
    thanks: 'Obrigado por ligar com a SOS Expat. Adeus.',
  },
};

const ru: Prompts = {
  voice: 'ru-RU',
  ask: {
    client: 'Здравствуйте, это SOS Expat. Ваш звонок готов. Нажмите 1, чтобы вас соединили.',
    provider: 'Здравствуйте, это SOS Expat. С вами хочет поговорить клиент. Нажмите 1, чтобы принять звонок.',
  },
  connecting: 'Спасибо. Оставайтесь на линии.',
  waiting: 'Мы звоним собеседнику. Ожидание бесплатно.',
  goodbye: {
    provider_unreachable: 'К сожалению, никто не ответил. С вас ничего не списано. До свидания.',
    client_gone: 'Клиент завершил звонок. Больше ничего делать не нужно. До свидания.',
    call_over: 'Этот звонок завершён. До свидания.',
    system_error: 'К сожалению, у нас произошла ошибка. С вас ничего не списано. До свидания.',
    not_confirmed: 'Мы не получили подтверждения. До свидания.',
    thanks: 'Спасибо за звонок через SOS Expat. До свидания.',
  },
};

const zh: Prompts = {
  voice: 'zh-CN',
  ask: {
    client: '您好，这里是 SOS Expat。您的通话已准备好，请按 1 接通。',
    provider: '您好，这里是 SOS Expat。有客户正在等候与您通话，请按 1 接听。',
  },
  connecting: '谢谢，请不要挂断。',
  waiting: '我们正在呼叫对方，等候不收费。',
  goodbye: {
    provider_unreachable: '很抱歉，未能联系到对方。不会向您收费。再见。',
    client_gone: '客户已离开通话，您无需再做任何事。再见。',
    call_over: '本次通话已结束。再见。',
    system_error: '很抱歉，我们这边出了问题。不会向您收费。再见。',
    not_confirmed: '我们没有收到确认。再见。',
    thanks: '感谢您使用 SOS Expat。再见。',
  },
};

const hi: Prompts = {
  voice: 'hi-IN',
  ask: {
    client: 'नमस्ते, यह SOS Expat है। आपकी कॉल तैयार है। जुड़ने के लिए 1 दबाएँ।',
    provider: 'नमस्ते, यह SOS Expat है। एक ग्राहक आपसे बात करने की प्रतीक्षा में है। कॉल लेने के लिए 1 दबाएँ।',
  },
  connecting: 'धन्यवाद। कृपया लाइन पर बने रहें।',
  waiting: 'हम दूसरे पक्ष को कॉल कर रहे हैं। प्रतीक्षा का कोई शुल्क नहीं है।',
  goodbye: {
    provider_unreachable: 'क्षमा करें, किसी से संपर्क नहीं हो सका। आपसे कोई शुल्क नहीं लिया गया है। नमस्ते।',
    client_gone: 'ग्राहक कॉल छोड़ चुके हैं। आपको और कुछ नहीं करना है। नमस्ते।',
    call_over: 'यह कॉल समाप्त हो गई है। नमस्ते।',
    system_error: 'क्षमा करें, हमारी ओर से कोई समस्या हुई। आपसे कोई शुल्क नहीं लिया गया है। नमस्ते।',
    not_confirmed: 'हमें पुष्टि नहीं मिली। नमस्ते।',
    thanks: 'SOS Expat के साथ बात करने के लिए धन्यवाद। नमस्ते।',
  },
};

const ar: Prompts = {
  voice: 'arb',
  ask: {
    client: 'مرحبًا، معكم SOS Expat. مكالمتكم جاهزة. اضغطوا الرقم 1 للاتصال.',
    provider: 'مرحبًا، معكم SOS Expat. عميل ينتظر التحدث إليكم. اضغطوا الرقم 1 لقبول المكالمة.',
  },
  connecting: 'شكرًا. يُرجى البقاء على الخط.',
  waiting: 'نحن نتصل بالطرف الآخر. لا تُحسب عليكم مدة الانتظار.',
  goodbye: {
    provider_unreachable: 'نأسف، لم نتمكن من الوصول إلى أحد. لن يُخصم منكم شيء. إلى اللقاء.',
    client_gone: 'غادر العميل المكالمة. لا يلزمكم فعل أي شيء آخر. إلى اللقاء.',
    call_over: 'انتهت هذه المكالمة. إلى اللقاء.',
    system_error: 'نأسف، حدث خطأ لدينا. لن يُخصم منكم شيء. إلى اللقاء.',
    not_confirmed: 'لم نتلقَّ تأكيدًا. إلى اللقاء.',
    thanks: 'شكرًا لاتصالكم عبر SOS Expat. إلى اللقاء.',
  },
};

export const prompts: Readonly<Record<Locale, Prompts>> = { fr, en, es, de, pt, ru, zh, hi, ar };
