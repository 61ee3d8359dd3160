import type { Locale } from '@sos/domain/shared/locale';

const titles: Readonly<Record<Locale, (day: string) => string>> = {
  fr: (day) => `Réservation du ${day}`,
  en: (day) => `Booking of ${day}`,
  es: (day) => `Reserva del ${day}`,
  de: (day) => `Buchung vom ${day}`,
  pt: (day) => `Reserva de ${day}`,
  ru: (day) => `Бронирование от ${day}`,
  zh: (day) => `${day}的预约`,
  hi: (day) => `${day} की बुकिंग`,
  ar: (day) => `حجز بتاريخ ${day}`,
};

/** How the dossier of a booking is called until its owner calls it otherwise. */
export function dossierTitle(locale: Locale, bookedAt: number): string {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(bookedAt);
  return titles[locale](day);
}
