import type { Locale } from '@sos/domain/shared/locale';
import type VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js';

type SayAttributes = Exclude<Parameters<VoiceResponse['say']>[0], string>;

/** The tag under which Twilio knows each of our languages, and so the voice that speaks it. */
export const sayLanguage: Readonly<Record<Locale, NonNullable<SayAttributes['language']>>> = {
  fr: 'fr-FR',
  en: 'en-GB',
  es: 'es-ES',
  de: 'de-DE',
  pt: 'pt-BR',
  ru: 'ru-RU',
  zh: 'zh-CN',
  hi: 'hi-IN',
  ar: 'arb',
};
