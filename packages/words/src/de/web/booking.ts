import type { messages as english } from '../../en/web/booking.ts';

export const messages: Record<keyof typeof english, string> = {
  'booking.title': 'Gespräch buchen',
  'booking.title.with': 'Gespräch mit {name} buchen',
  'booking.steps': 'Schritte der Buchung',
  'booking.step.details': 'Ihr Telefon',
  'booking.step.price': 'Preis',
  'booking.step.payment': 'Zahlung',
  'booking.summary': 'Ihr Gespräch',
  'booking.summary.how':
    'Wir rufen zuerst Sie an, dann die andere Person. Keiner von Ihnen sieht die Nummer des anderen.',
  'booking.summary.phone': 'Telefon, das klingelt',
  'booking.summary.from': 'Unser Anruf kommt von',
  'booking.details.title': 'Welches Telefon sollen wir anrufen?',
  'booking.details.text': 'Eines, das Sie gerade bei sich haben. Es klingelt wenige Minuten nach der Buchung.',
  'booking.phone.country': 'Land der Nummer',
  'booking.phone.label': 'Telefonnummer',
  'booking.phone.hint': 'So, wie Sie zu Hause wählen, oder mit + und Ländervorwahl.',
  'booking.phone.reached': 'Wir rufen an:',
  'booking.phone.empty': 'Geben Sie die Nummer ein, die wir anrufen sollen.',
  'booking.phone.letters': 'Eine Nummer besteht nur aus Ziffern. Bitte entfernen Sie die Nebenstelle und alles andere.',
  'booking.phone.short': 'Diese Nummer ist zu kurz. Es fehlen Ziffern.',
  'booking.phone.long': 'Diese Nummer ist zu lang. Bitte prüfen Sie die Ziffern.',
  'booking.phone.unknown': 'Diese Ländervorwahl kennen wir nicht. Bitte prüfen Sie, was nach dem + steht.',
  'booking.phone.countryless':
    'Diese Nummer gehört zu keinem Land, wie die eines Satellitentelefons. Wir können sie nicht anrufen. Bitte geben Sie eine andere an.',
  'booking.refused.phone_missing': 'Geben Sie die Nummer ein, die wir anrufen sollen. Es wurde nichts abgebucht.',
  'booking.refused.phone_invalid':
    'Diese Nummer kann nicht angerufen werden. Bitte prüfen Sie Land und Ziffern. Es wurde nichts abgebucht.',
  'booking.refused.phone_premium':
    'Ein Anruf bei dieser Nummer kostet mehr, wie bei Sonderrufnummern und persönlichen Nummern; wir können sie nicht anrufen. Bitte geben Sie eine andere an. Es wurde nichts abgebucht.',
  'booking.refused.phone_country':
    'In dieses Land können wir noch nicht anrufen. Bitte geben Sie eine Nummer aus einem anderen Land an. Es wurde nichts abgebucht.',
  'booking.refused.phone_same':
    'Das ist das Telefon der Person, die Sie anrufen möchten. Bitte geben Sie Ihr eigenes an. Es wurde nichts abgebucht.',
  'booking.next.price': 'Weiter zum Preis',
  'booking.offline': 'Zum Buchen braucht es eine Verbindung. Was Sie geschrieben haben, bleibt bis dahin stehen.',
};
