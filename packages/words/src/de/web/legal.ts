import type { messages as english } from '../../en/web/legal.ts';

export const messages: Record<keyof typeof english, string> = {
  'terms.title': 'Bedingungen',
  'terms.service.title': 'Was wir tun',
  'terms.service.text':
    'SOS Expat verbindet Sie telefonisch mit einem Anwalt oder einem Expat mit Erfahrung Ihrer Wahl. Diese Person steht für ihren Rat ein; wir stehen für das Gespräch und das Geld ein.',
  'terms.price.title': 'Was es kostet',
  'terms.price.text':
    'Der ganze Preis wird vor der Zahlung angezeigt und enthält eine feste Zahl von Minuten. Es gibt kein Abonnement, und nachträglich kommt nichts hinzu.',
  'terms.charge.title': 'Wann abgebucht wird',
  'terms.charge.text':
    'Mit der Buchung wird der Preis auf Ihrer Karte oder bei PayPal reserviert. Er wird nur abgebucht, wenn Sie beide mindestens eine Minute zusammen in der Leitung waren; sonst wird der Betrag freigegeben, ohne dass Sie etwas tun müssen.',
  'terms.cancel.title': 'Absagen',
  'terms.cancel.text':
    'Solange Ihr Telefon nicht klingelt, können Sie auf der Seite des Gesprächs absagen, und der Betrag wird sofort freigegeben. Wenn Sie verlangen, dass das Gespräch sofort stattfindet, sind Sie damit einverstanden, dass das Widerrufsrecht endet, sobald das Gespräch stattgefunden hat.',
  'privacy.title': 'Datenschutz',
  'privacy.phone.title': 'Ihre Telefonnummer',
  'privacy.phone.text':
    'Wir nutzen sie, um Sie für das gebuchte Gespräch anzurufen. Sie wird verschlüsselt gespeichert und Ihrem Gesprächspartner nie gezeigt.',
  'privacy.payment.title': 'Ihre Zahlung',
  'privacy.payment.text':
    'Die Kartendaten gehen direkt an unseren Zahlungspartner, und bei PayPal melden Sie sich in dessen eigenem Fenster an. Weder Ihre Karte noch Ihr PayPal-Passwort gelangen je auf unsere Server.',
  'privacy.device.title': 'Auf diesem Gerät',
  'privacy.device.text':
    'Wir speichern Ihre Anmeldung, Ihre Sprache, Währung und Darstellung, die laufende Buchung, Ihr letztes Gespräch bis zur Abmeldung und die Dateien dieser Website, damit sie auch ohne Verbindung öffnet. Es gibt keine Werbung und keine Verfolgung über andere Websites hinweg.',
};
