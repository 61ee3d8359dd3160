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
    'Wir speichern Ihre Anmeldung, Ihre Sprache, Währung und Darstellung, die laufende Buchung, Ihr letztes Gespräch bis zur Abmeldung und die Dateien dieser Website, damit sie auch ohne Verbindung öffnet. Wir speichern auch Rechnungen, Favoriten und Profile, die Sie geöffnet haben, zum Lesen ohne Verbindung, und Ihre Antwort zur Messung. Ohne Ihre Zustimmung wird nichts gemessen.',
  'terms.parties.title': 'Zwischen wem',
  'terms.parties.text':
    'Diese Bedingungen gelten zwischen Ihnen und dem Unternehmen, das im Impressum steht. Zum Buchen brauchen Sie ein Konto und müssen volljährig sein.',
  'terms.advice.title': 'Rat',
  'terms.advice.text':
    'Ihr Gesprächspartner berät Sie unabhängig und nach den Regeln seines Berufs. Ein Gespräch ersetzt weder Polizei noch Gericht noch Arzt. Rufen Sie bei Gefahr zuerst den Notruf des Landes.',
  'terms.conduct.title': 'Redlicher Gebrauch',
  'terms.conduct.text':
    'Gespräche sind nicht dazu da, jemanden zu bedrohen, zu täuschen oder zu belästigen, und niemand darf sie ohne Einwilligung aufnehmen. Ein Konto, das dafür genutzt wird, können wir schließen.',
  'terms.reviews.title': 'Was Bewertungen sind',
  'terms.reviews.text':
    'Bewertungen sind die Meinung von Kunden nach ihrem Gespräch. Wir nehmen heraus, was gegen das Gesetz verstößt oder jemanden beleidigt.',
  'terms.partners.title': 'Partner, die uns bekannt machen',
  'terms.partners.text':
    'Wer an einem Partnerprogramm teilnimmt, verdient die Provisionen, die dessen Seite nennt, wenn ein Anruf bezahlt wird; Änderungen gelten nur für spätere Anrufe. Eine Provision wartet, bis sie geprüft ist, übersteigt mit den anderen desselben Anrufs nie unsere Gebühr und geht im selben Verhältnis zurück wie das Geld für den Anruf, auch nach ihrer Auszahlung. Auszahlungen haben einen Mindest- und einen Höchstbetrag, gehen in die Länder, die die Seite nennt, und werden von unserem Team geprüft. Eigene Anrufe, erfundene Personen und andere Täuschung bringen nichts: Solche Provisionen halten wir zurück, streichen sie und können die Partnerschaft beenden. Sie können uns bitten, noch einmal hinzusehen.',
  'terms.law.title': 'Beschwerden und Recht',
  'terms.law.text':
    'Schreiben Sie uns zuerst: Ein Mensch antwortet. Die Regeln, die Verbraucher in dem Land schützen, in dem Sie leben, bleiben Ihnen in jedem Fall.',
  'privacy.who.title': 'Wer verantwortlich ist',
  'privacy.who.text':
    'Das Unternehmen, das im Impressum steht. Sie können ihm zu allem schreiben, was Ihre Daten betrifft.',
  'privacy.kept.title': 'Was wir aufbewahren',
  'privacy.kept.text':
    'Ihr Konto, Ihre Buchungen und Gespräche mit Zeit und Dauer, Zahlungen und Rechnungen, was Sie uns schreiben, und Ihre Bewertungen. Was in einem Gespräch gesagt wird, wird nicht aufgenommen, es sei denn, Sie beide werden gefragt und stimmen mit einer Taste zu.',
  'privacy.others.title': 'Wer sie sonst erhält',
  'privacy.others.text':
    'Nur wer für den Dienst gebraucht wird, jeder für seinen Teil: der Telefonanbieter, der Zahlungspartner, das Hosting und der Maildienst. Ihr Gesprächspartner sieht nie Ihre Nummer, Ihre Adresse oder Ihre Karte.',
  'privacy.long.title': 'Wie lange',
  'privacy.long.text':
    'Solange Sie ein Konto haben. Rechnungen und Aufzeichnungen über Zahlungen werden so lange aufbewahrt, wie das Gesetz es verlangt. Die Aufnahme eines Gesprächs, der Sie beide zugestimmt haben, wird nach 120 Tagen gelöscht, oder früher mit dem Konto eines von Ihnen; länger bleibt sie nur, solange eine Bank die Zahlung prüft. Unser Team hört sie nur an, um eine Beschwerde zu klären, und jedes Mal wird festgehalten.',
  'privacy.rights.title': 'Ihre Rechte',
  'privacy.rights.text':
    'In Ihrem Konto können Sie eine Kopie Ihrer Daten erstellen, sie berichtigen und löschen lassen. Sie können der Verarbeitung widersprechen und sich bei der Datenschutzbehörde Ihres Landes beschweren.',
  'cookies.title': 'Cookies und Daten auf Ihrem Gerät',
  'cookies.needed.title': 'Was nötig ist',
  'cookies.needed.text':
    'Ihre Anmeldung, Sprache, Währung und Darstellung, die laufende Buchung und die Dateien dieser Website liegen auf Ihrem Gerät, weil die Website ohne sie nicht funktioniert.',
  'cookies.partners.title': 'Links von Partnern',
  'cookies.partners.text':
    'Wenn Sie über den Link eines Partners gekommen sind, merken sich ein Cookie namens __session und ein Eintrag namens sos.trail im Speicher Ihres Browsers 30 Tage lang, wessen Link es war. Beide werden nicht angelegt, wenn Ihr Browser bittet, nicht verfolgt zu werden.',
  'cookies.payment.title': 'Wenn Sie zahlen',
  'cookies.payment.text': 'Stripe und PayPal können dann eigene Cookies setzen, um Betrug zu erkennen.',
  'cookies.check.title': 'Wenn Sie unsere Server fragen',
  'cookies.check.text':
    'Unsere Websites können reCAPTCHA von Google laden. Es bestätigt unseren Servern, dass unsere eigene Seite fragt und kein Automat. Google erfährt dann Ihre Netzadresse und wie die Seite benutzt wird, und setzt ein Cookie namens _GRECAPTCHA; Ihr Browser behält die Antwort eine Stunde lang unter dem Namen sos.app. Dafür gilt die Datenschutzerklärung von Google.',
  'cookies.none.title': 'Was es nicht gibt',
  'cookies.none.text':
    'Keine Werbung anderer und kein Programm einer anderen Website, das Ihren Besuch misst. Ohne Ihre Zustimmung wird nichts gemessen, und was Sie erlauben, gibt allein unser eigener Server weiter.',
  'cookies.delete.title': 'Wie Sie es löschen',
  'cookies.delete.text':
    'Melden Sie sich ab und löschen Sie dann die Daten dieser Website in den Einstellungen Ihres Browsers.',
  'legal.title': 'Impressum',
  'legal.lead': 'Wer hinter SOS Expat steht und für diese Website einsteht.',
  'legal.publisher': 'Anbieter',
  'legal.address': 'Anschrift',
  'legal.registration': 'Handelsregister',
  'legal.vat': 'Umsatzsteuer-Nummer',
  'legal.contact': 'Kontakt',
  'legal.contact.text': 'Schreiben Sie uns auf der Kontaktseite. Ein Mensch antwortet.',
  'legal.hosting': 'Hosting der Website',
  'legal.hosting.text': 'Google Cloud hostet diese Website.',
  'legal.review': 'Ein Anwalt muss diesen Text noch prüfen.',
  'legal.unnamed': 'Name und Anschrift des Anbieters stehen hier noch nicht. Schreiben Sie uns, wenn Sie sie brauchen.',
};
