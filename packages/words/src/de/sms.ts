import type { SmsWords } from '../sms-words.ts';

export const sms: SmsWords = {
  soon: 'SOS Expat: Ihr Telefon klingelt um {time}, von dieser Nummer. Nehmen Sie ab und drücken Sie die 1.',
  missed_client: 'SOS Expat: Sie haben Ihr Gespräch verpasst. Es wurde nichts abgebucht.',
  missed_provider: 'SOS Expat: Sie haben ein Gespräch verpasst. Ein Kunde hat auf Sie gewartet.',
  charged: 'SOS Expat: Ihr Gespräch ist beendet. {price} wurden abgebucht.',
  uncharged: 'SOS Expat: Ihr Gespräch ist beendet. Es wurde nichts abgebucht.',
  counted: 'SOS Expat: Ihr Gespräch ist beendet und zählt.',
  uncounted: 'SOS Expat: Das Gespräch ist beendet. Sie müssen nichts tun.',
  alert: 'SOS Expat: Ein dringender Alarm wartet, und niemand hat ihn bestätigt. Bitte öffnen Sie die Konsole.',
};
