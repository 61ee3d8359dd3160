import type { messages as english } from '../../en/web/refusals.ts';

export const messages: Record<keyof typeof english, string> = {
  'money.held': 'Der Betrag ist reserviert, nicht abgebucht. Ohne Gespräch wird er innerhalb einer Stunde freigegeben.',
  'money.released': 'Der reservierte Betrag ist freigegeben. Es wurde nichts abgebucht.',
  'refusal.signed_out.title': 'Sie sind abgemeldet.',
  'refusal.signed_out.text': 'Melden Sie sich wieder an, um fortzufahren. Ihre Eingaben bleiben erhalten.',
  'refusal.not_allowed.title': 'Mit diesem Konto können keine Gespräche gebucht werden.',
  'refusal.not_allowed.text': 'Gespräche werden mit einem Kundenkonto gebucht. Melden Sie sich mit einem solchen an.',
  'refusal.invalid_input.title': 'Etwas an der Buchung war nicht lesbar.',
  'refusal.invalid_input.text': 'Bitte prüfen Sie die Telefonnummer und versuchen Sie es dann noch einmal.',
  'refusal.not_found.title': 'Das gibt es hier nicht mehr.',
  'refusal.not_found.text': 'Vielleicht wurde es inzwischen geschlossen. Bitte beginnen Sie bei der Suche.',
  'refusal.provider_unavailable.title': 'Diese Person ist gerade eben nicht mehr verfügbar.',
  'refusal.provider_unavailable.text': 'Jemand war mit der Buchung schneller, oder die Person ist offline gegangen.',
  'refusal.own_profile.title': 'Das ist Ihr eigenes Profil.',
  'refusal.own_profile.text': 'Sie können kein Gespräch mit sich selbst buchen.',
  'refusal.other_role.title': 'Mit diesem Konto werden keine Gespräche gebucht.',
  'refusal.other_role.text':
    'Jedes Konto hat einen Zweck, und Ihres hat einen anderen. Um selbst Hilfe zu bekommen, melden Sie sich ab und machen Sie als Kunde mit einer anderen E-Mail-Adresse weiter.',
  'refusal.signedInAs': 'Sie sind als {address} angemeldet.',
  'refusal.asClient': 'Abmelden und als Kunde weitermachen',
  'refusal.payment_not_authorized.title': 'Ihre Bank hat die Zahlung noch nicht bestätigt.',
  'refusal.payment_not_authorized.text': 'Versuchen Sie es gleich noch einmal. Sie müssen nicht zweimal zahlen.',
  'refusal.payment_mismatch.title': 'Der Preis hat sich seit Beginn geändert.',
  'refusal.payment_mismatch.text':
    'Beginnen Sie die Zahlung neu, um den neuen Preis zu sehen, bevor Sie ihm zustimmen.',
  'refusal.coupon_unusable.title': 'Dieser Code gilt nicht für diesen Anruf.',
  'refusal.coupon_unusable.text':
    'Vielleicht ist er falsch geschrieben, aufgebraucht, abgelaufen oder für andere Anrufe gedacht. Es wurde nichts abgebucht.',
  'refusal.coupon_gone.title': 'Der Code kann nicht mehr eingelöst werden.',
  'refusal.coupon_gone.text':
    'Jemand anderes hat ihn zuletzt eingelöst, oder er ist abgelaufen. Sie können ohne ihn neu buchen.',
  'refusal.payment_unavailable.title': 'Der Zahlungsdienst antwortet im Moment nicht.',
  'refusal.payment_unavailable.text': 'Versuchen Sie es in einer Minute noch einmal. Sie müssen nicht zweimal zahlen.',
  'refusal.payment_not_approved.title': 'Dieser Zahlung wurde bei PayPal noch nicht zugestimmt.',
  'refusal.payment_not_approved.text':
    'Beginnen Sie die Zahlung noch einmal und stimmen Sie ihr im Fenster von PayPal zu.',
  'refusal.closed_for_now.title': 'Im Moment kann nichts gebucht werden.',
  'refusal.closed_for_now.text':
    'Wir arbeiten an der Plattform. Es wurde nichts abgebucht. Bitte versuchen Sie es später noch einmal.',
  'refusal.country_closed.title': 'Buchungen aus Ihrem Land sind geschlossen.',
  'refusal.country_closed.text':
    'Wir können keine Buchungen von Kunden annehmen, die im Land Ihres Kontos leben. Es wurde nichts abgebucht.',
  'refusal.away.title': '{name} kann im Moment nicht angerufen werden.',
  'refusal.away.text':
    'Diese Person ist im Gespräch oder offline. Kommen Sie später wieder oder sprechen Sie jetzt mit jemand anderem.',
  'refusal.call_open.title': 'Sie haben bereits ein Gespräch gebucht.',
  'refusal.call_open.text':
    'Es gibt immer nur ein Gespräch zur selben Zeit, weil nur ein Telefon klingelt. Öffnen Sie es. Um ein anderes zu buchen, sagen Sie es dort ab, bevor es klingelt, oder warten Sie, bis es beendet ist.',
  'refusal.number_unproved.title': 'Ihr letzter Anruf wurde auf diesem Telefon nicht angenommen.',
  'refusal.number_unproved.text':
    'Warten Sie, bis Sie abnehmen können, oder geben Sie die Nummer eines Telefons an, das Sie zur Hand haben.',
  'refusal.telephone_busy.title': 'Für dieses Telefon ist schon ein anderes Gespräch vorgesehen.',
  'refusal.telephone_busy.text':
    'Geben Sie die Nummer eines anderen Telefons an, oder buchen Sie erneut, wenn jenes Gespräch beendet ist.',
  'refusal.phone_same.title': 'Das ist das Telefon der Person, die Sie anrufen möchten.',
  'refusal.phone_same.text': 'Gehen Sie zum ersten Schritt zurück und geben Sie Ihre eigene Nummer an.',
  'refusal.toCall': 'Zu Ihrem Gespräch',
  'refusal.retryAfter':
    '{minutes, plural, one {Ein neuer Versuch ist in etwa einer Minute möglich.} other {Ein neuer Versuch ist in etwa # Minuten möglich.}}',
  'refusal.call_already_started.title': 'Das Gespräch hat schon begonnen.',
  'refusal.call_already_started.text':
    'Es kann hier nicht mehr abgesagt werden. Legen Sie auf, um es zu beenden: Unter einer Minute Gespräch wird nie etwas abgebucht.',
  'refusal.phone_missing.title': 'Wir brauchen eine Telefonnummer.',
  'refusal.phone_missing.text':
    'Gehen Sie zum ersten Schritt zurück und geben Sie die Nummer ein, die wir anrufen sollen.',
  'refusal.phone_invalid.title': 'Diese Nummer kann nicht angerufen werden.',
  'refusal.phone_invalid.text': 'Gehen Sie zum ersten Schritt zurück und prüfen Sie Land und Ziffern.',
  'refusal.phone_premium.title': 'Ein Anruf bei dieser Nummer kostet mehr.',
  'refusal.phone_premium.text':
    'Sonderrufnummern und persönliche Nummern können wir nicht anrufen. Gehen Sie zum ersten Schritt zurück und geben Sie eine andere an.',
  'refusal.phone_country.title': 'In dieses Land können wir noch nicht anrufen.',
  'refusal.phone_country.text':
    'Gehen Sie zum ersten Schritt zurück und geben Sie eine Nummer aus einem anderen Land an.',
  'refusal.too_many_requests.title': 'Zu viele Versuche in kurzer Zeit.',
  'refusal.too_many_requests.text': 'Warten Sie etwas und versuchen Sie es dann noch einmal.',
  'refusal.calls_spent.title': 'Heute kamen zu viele Ihrer Anrufe nicht zustande.',
  'refusal.calls_spent.text':
    'Deshalb klingelt vorerst kein Telefon. Wenn Sie früher Hilfe brauchen, schreiben Sie uns: Wir können Ihnen das Buchen wieder erlauben.',
  'refusal.no_more_calls.title': 'Heute kann kein weiterer Anruf gebucht werden.',
  'refusal.no_more_calls.text':
    'Die Tagesgrenze für Anrufe ist erreicht, deshalb hat kein Telefon geklingelt. Kommen Sie später wieder oder schreiben Sie uns.',
  'refusal.toContact': 'Schreiben Sie uns',
  'refusal.retryHours':
    '{hours, plural, one {Ein neuer Versuch ist in etwa einer Stunde möglich.} other {Ein neuer Versuch ist in etwa # Stunden möglich.}}',
  'refusal.try_again.title': 'Das hat nicht geklappt.',
  'refusal.try_again.text': 'Versuchen Sie es noch einmal. Sie müssen nicht zweimal zahlen.',
  'refusal.offline.title': 'Unser Server antwortet nicht.',
  'refusal.offline.text':
    'Prüfen Sie Ihre Verbindung und versuchen Sie es dann noch einmal. Sie müssen nicht zweimal zahlen.',
  'refusal.not_cancelled.title': 'Die Absage hat nicht geklappt.',
  'refusal.not_cancelled.text':
    'Soweit wir wissen, ist das Gespräch noch gebucht. Prüfen Sie Ihre Verbindung und versuchen Sie es dann noch einmal.',
  'refusal.unexpected.title': 'Bei uns ist ein Fehler aufgetreten.',
  'refusal.unexpected.text': 'Versuchen Sie es noch einmal. Sie müssen nicht zweimal zahlen.',
  'next.title': 'Jemand anderes',
  'next.book': '{name} anrufen',
  'next.match.country': '{name} kennt sich auch hier aus: {countries}. Sprachen: {languages}.',
  'next.match.language':
    'Sonst ist jetzt niemand online für: {wanted}. {name} kennt sich hier aus: {countries}. Gemeinsame Sprachen: {languages}.',
  'next.none': 'Sonst ist jetzt niemand online für: {countries}. Rund um die Uhr kommen Personen online.',
  'next.all': 'Alle sehen, die jetzt online sind',
  'maintenance.notice':
    'Wir arbeiten an der Plattform. Manches ist eine Weile vielleicht nicht möglich; gebuchte Gespräche finden statt.',
  'waiting.long': 'Es dauert länger als sonst. Wir versuchen es weiter. Sie können die Seite auch neu laden.',
};
