import type { messages as english } from '../../en/web/contact.ts';

export const messages: Record<keyof typeof english, string> = {
  'contact.title': 'Schreiben Sie uns',
  'contact.text':
    'Jemand aus unserem Team liest Ihre Nachricht und antwortet per E-Mail. Ein bevorstehendes oder laufendes Gespräch verfolgen und stornieren Sie auf dessen eigener Seite.',
  'contact.topic': 'Worum geht es?',
  'contact.topic.call': 'Um ein Gespräch',
  'contact.topic.payment': 'Um eine Zahlung oder Erstattung',
  'contact.topic.account': 'Um mein Konto',
  'contact.topic.provider': 'Um die Arbeit mit Ihnen als Anwältin, Anwalt oder Expat',
  'contact.topic.other': 'Um etwas anderes',
  'contact.question': 'Ihre Nachricht',
  'contact.question.hint': 'Lassen Sie Kartennummern und Passwörter weg. Von uns fragt niemand danach.',
  'contact.question.missing': 'Schreiben Sie ein paar Worte, damit wir verstehen, was Sie brauchen.',
  'contact.email': 'Ihre E-Mail-Adresse',
  'contact.email.hint': 'Unsere Antwort geht an diese Adresse. Sonst sieht sie niemand.',
  'contact.email.missing': 'Geben Sie die Adresse ein, an die wir antworten sollen.',
  'contact.account': 'Unsere Antwort geht an die Adresse Ihres Kontos:',
  'contact.files': 'Dateien',
  'contact.files.hint':
    'Bis zu drei Bilder oder PDF-Dateien mit je 5 MB, zum Beispiel ein Beleg. Nur unser Team sieht sie.',
  'contact.failed.file':
    'Eine Datei wurde nicht angenommen. Senden Sie bis zu drei Bilder (JPEG, PNG, WebP) oder PDF-Dateien mit je höchstens 5 MB; Ihre Nachricht bleibt hier erhalten.',
  'contact.send': 'Nachricht senden',
  'contact.sent.title': 'Ihre Nachricht ist bei uns angekommen',
  'contact.sent.text':
    'Wir antworten per E-Mail. Sie brauchen nichts weiter zu tun; sehen Sie auch im Spam-Ordner nach.',
  'contact.again': 'Noch eine Nachricht schreiben',
  'contact.failed.often':
    'Zu viele Nachrichten in kurzer Zeit. Ihre bleibt hier stehen; warten Sie eine Viertelstunde und senden Sie sie dann noch einmal.',
  'contact.failed.input': 'Ihre Nachricht oder Ihre Adresse konnte nicht gelesen werden. Bitte prüfen Sie beides.',
  'contact.failed.signedOut':
    'Sie wurden abgemeldet. Ihre Nachricht bleibt hier stehen; melden Sie sich in einem anderen Tab an und senden Sie sie dann noch einmal.',
  'contact.failed.offline':
    'Unser Server antwortet nicht. Ihre Nachricht bleibt hier stehen; prüfen Sie Ihre Verbindung und senden Sie sie dann noch einmal.',
  'contact.failed.other':
    'Ihre Nachricht wurde nicht angenommen, und der Fehler liegt bei uns. Sie bleibt hier stehen; bitte senden Sie sie noch einmal.',
};
