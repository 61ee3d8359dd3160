import type { messages as english } from '../../en/web/checkout.ts';

export const messages: Record<keyof typeof english, string> = {
  'checkout.price.title': 'Was es kostet',
  'checkout.line.call': 'Gespräch mit {name}, {minutes} Minuten inklusive',
  'checkout.line.coupon': 'Rabatt mit dem Code {code}',
  'checkout.line.now': 'Jetzt abgebucht',
  'checkout.line.total': 'Nach einer Minute Gespräch abgebucht',
  'checkout.consent':
    'Ich stimme den {terms} zu. Ich möchte, dass das Gespräch sofort stattfindet, und bin damit einverstanden, dass der Preis jetzt auf meiner Karte oder meinem PayPal-Konto reserviert und dann abgebucht wird, wenn wir mindestens eine Minute miteinander sprechen.',
  'checkout.consent.terms': 'Bedingungen',
  'checkout.consent.missing': 'Bitte stimmen Sie zu, um fortzufahren. Reserviert wird erst im nächsten Schritt etwas.',
  'checkout.next': 'Weiter zur Zahlung',
  'checkout.back.details': 'Telefon ändern',
  'checkout.back.price': 'Zurück zum Preis',
  'checkout.payment.title': 'Wie möchten Sie zahlen?',
  'checkout.preparing': 'Die Zahlung wird vorbereitet…',
  'checkout.scheduling': 'Der Betrag ist reserviert. Das Gespräch wird gebucht…',
  'checkout.pay': '{price} autorisieren',
  'checkout.declined.title': 'Die Karte wurde nicht angenommen.',
  'checkout.declined.text':
    'Es wurde nichts abgebucht. Versuchen Sie es noch einmal oder nehmen Sie eine andere Karte.',
  'checkout.changed.price.title': 'Der Preis ist nicht mehr derselbe.',
  'checkout.changed.price.text':
    'Sie haben eine andere Währung gewählt, oder der Preis hat sich geändert. Es wurde nichts abgebucht. Bitte stimmen Sie dem neuen Preis zu.',
  'checkout.changed.coupon.title': 'Der Rabatt gilt nicht mehr.',
  'checkout.changed.coupon.text':
    'Der Code gilt nicht mehr für diesen Anruf. Es wurde nichts abgebucht. Bitte stimmen Sie dem Preis ohne Rabatt zu.',
  'checkout.changed.account.title': 'Sie sind mit einem anderen Konto angemeldet.',
  'checkout.changed.account.text':
    'Dies ist eine neue Buchung. Ein Betrag, der für das andere Konto reserviert ist, wird nicht abgebucht; ohne Gespräch wird er innerhalb einer Stunde freigegeben.',
  'checkout.form.failed': 'Das Kartenformular wird nicht angezeigt.',
  'checkout.form.failed.text':
    'Es kommt von unserem Zahlungspartner Stripe, und etwas hält es auf: ein Inhaltsblocker, das Netz eines Hotels oder einer Firma oder eine schwache Verbindung. Es wurde nichts abgebucht. Schalten Sie den Blocker für diese Seite aus oder nutzen Sie eine andere Verbindung, und versuchen Sie es dann noch einmal.',
  'checkout.method.card': 'Karte',
  'checkout.paypal.how':
    'PayPal öffnet sich in einem eigenen Fenster. Dort stimmen Sie zu, dass {price} reserviert werden; abgebucht wird noch nichts.',
  'checkout.paypal.holding': 'PayPal reserviert den Betrag…',
  'checkout.paypal.cancelled':
    'Sie haben PayPal geschlossen, bevor Sie zugestimmt haben. Es ist nichts reserviert und es wurde nichts abgebucht.',
  'checkout.paypal.declined.title': 'PayPal hat den Betrag nicht reserviert.',
  'checkout.paypal.declined.text':
    'Es wurde nichts abgebucht. Öffnen Sie PayPal noch einmal und wählen Sie dort eine andere Zahlungsart, oder zahlen Sie mit Karte.',
  'checkout.paypal.failed': 'Die PayPal-Schaltfläche wird nicht angezeigt.',
  'checkout.paypal.failed.text':
    'Sie kommt von PayPal, und etwas hält sie auf: ein Inhaltsblocker, das Netz eines Hotels oder einer Firma oder eine schwache Verbindung. Es wurde nichts abgebucht. Schalten Sie den Blocker für diese Seite aus, nutzen Sie eine andere Verbindung oder zahlen Sie mit Karte.',
  'checkout.startAgain': 'Zahlung neu beginnen',
  'checkout.keep':
    'Eine Karte, die Stripe für Sie aufbewahrt, steht unter „Ihre Karten“. Dort können Sie sie entfernen.',
};
