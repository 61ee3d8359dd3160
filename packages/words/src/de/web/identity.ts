import type { messages as english } from '../../en/web/identity.ts';

export const messages: Record<keyof typeof english, string> = {
  'identity.signIn': 'Melden Sie sich an, um Ihr Konto zu sehen und zu ändern.',
  'identity.details': 'Ihre Angaben',
  'identity.language': 'Sprache unserer E-Mails',
  'identity.save': 'Speichern',
  'identity.saved': 'Gespeichert.',
  'identity.byGoogle': 'Sie melden sich mit Google an, deshalb gibt es hier kein Passwort.',
  'identity.devices': 'Ihre Geräte',
  'identity.devices.text':
    'Damit enden alle Sitzungen, auch auf diesem Gerät. Tun Sie es, wenn ein Gerät verloren oder verliehen ist.',
  'identity.devices.end': 'Überall abmelden',
  'identity.email.confirmed': 'Diese Adresse ist bestätigt.',
  'identity.email.unconfirmed': 'Diese Adresse ist noch nicht bestätigt',
  'identity.email.unconfirmed.text':
    'Sie können trotzdem Gespräche buchen. Bis sie bestätigt ist, sagen Ihnen unsere E-Mails nichts darüber.',
  'identity.email.unconfirmed.others': 'Bis sie bestätigt ist, sagen unsere E-Mails nicht, was geschehen ist.',
  'identity.email.sendAgain': 'E-Mail noch einmal senden',
  'identity.email.sent': 'Gesendet. Sehen Sie in Ihrem Postfach nach.',
  'identity.email.change': 'Eine andere Adresse verwenden',
  'identity.email.change.send': 'Änderung anfordern',
  'identity.email.changeSent': 'Wir haben an die neue Adresse geschrieben',
  'identity.email.changeSent.text':
    'Sie gilt, sobald Sie dem Link in dieser E-Mail folgen. Wenn nichts ankommt, wird die Adresse vielleicht schon verwendet.',
  'identity.password.save': 'Passwort ändern',
  'identity.forgot.title': 'Ein neues Passwort',
  'identity.forgot.text':
    'Geben Sie Ihre E-Mail-Adresse ein. Wir senden Ihnen einen Link, der zu einem neuen Passwort führt.',
  'identity.forgot.send': 'Link senden',
  'identity.forgot.sent': 'Wenn es zu dieser Adresse ein Konto gibt, ist eine E-Mail unterwegs',
  'identity.forgot.sent.text': 'Der Link gilt einmal und eine Stunde lang.',
  'identity.reset.title': 'Wählen Sie ein neues Passwort',
  'identity.reset.save': 'Neues Passwort speichern',
  'identity.reset.done': 'Ihr neues Passwort gilt ab jetzt',
  'identity.reset.done.text': 'Alle Geräte wurden abgemeldet. Melden Sie sich damit an.',
  'identity.action.title': 'Ihre E-Mail-Adresse',
  'identity.action.checking': 'Einen Moment: Wir prüfen den Link.',
  'identity.action.confirmed': 'Ihre Adresse ist bestätigt',
  'identity.action.changed': 'Ihre Adresse ist geändert',
  'identity.action.signInAgain': 'Alle Geräte wurden abgemeldet. Melden Sie sich mit der neuen Adresse an.',
  'identity.action.spent': 'Dieser Link funktioniert nicht mehr',
  'identity.action.spent.reset': 'Er wurde schon benutzt oder ist zu alt. Fordern Sie einen neuen an.',
  'identity.action.spent.text':
    'Er wurde schon benutzt oder ist zu alt. In Ihrem Konto können Sie sich einen neuen senden lassen.',
  'identity.action.toAccount': 'Zu Ihrem Konto',
  'identity.sent.title': 'Wir haben eine E-Mail an {address} gesendet',
  'identity.sent.text':
    'Folgen Sie dem Link darin, um Ihre Adresse zu bestätigen. Sie müssen nicht darauf warten, um hier weiterzumachen.',
  'identity.sent.none':
    'Nach ein paar Minuten nichts da? Sehen Sie im Spam-Ordner nach, prüfen Sie die Adresse und fordern Sie die E-Mail noch einmal an. Wir senden einige E-Mails in einer Viertelstunde, danach keine, bis sie um ist.',
  'identity.sent.close': 'Hinweis ausblenden',
  'identity.sent.help': 'Nichts angekommen?',
  'identity.news':
    'Ich möchte Neuigkeiten und Angebote von SOS Expat per E-Mail erhalten. Ich kann das jederzeit beenden.',
};
