import type { NotificationWords } from '../notification-words.ts';

export const accountMails: NotificationWords['account'] = {
  confirm_address: {
    title: 'Bestätigen Sie Ihre E-Mail-Adresse',
    text: 'Mit diesem Link zeigen Sie, dass diese Adresse Ihnen gehört. Bis dahin können Sie Gespräche buchen, doch unsere E-Mails sagen Ihnen nichts darüber.',
    action: 'Adresse bestätigen',
  },
  reset_password: {
    title: 'Wählen Sie ein neues Passwort',
    text: 'Für das Konto mit dieser Adresse wurde ein neues Passwort angefordert. Der Link gilt einmal und eine Stunde lang. Solange er nicht benutzt wird, bleibt das alte Passwort gültig.',
    action: 'Neues Passwort wählen',
  },
  address_known: {
    title: 'Sie haben schon ein Konto',
    text: 'Jemand wollte sich mit dieser Adresse registrieren, zu der es schon ein Konto gibt. Wenn Sie es waren, melden Sie sich an oder fordern Sie dort ein neues Passwort an.',
    action: 'Zur Anmeldung',
  },
  confirm_new_address: {
    title: 'Bestätigen Sie Ihre neue E-Mail-Adresse',
    text: 'Jemand möchte diese Adresse ab jetzt für sein Konto verwenden. Mit diesem Link stimmen Sie zu; danach melden Sie sich mit ihr an.',
    action: 'Diese Adresse verwenden',
  },
  new_address_asked: {
    title: 'Eine Änderung Ihrer E-Mail-Adresse wurde angefordert',
    text: 'Jemand, der in Ihrem Konto angemeldet ist, möchte ihm eine andere Adresse geben. Sie ändert sich erst, wenn die neue bestätigt ist. Wenn Sie es nicht waren, melden Sie sich an, ändern Sie Ihr Passwort und melden Sie alle Geräte ab.',
    action: 'Anmelden und prüfen',
  },
  export_ready: {
    title: 'Ihre Daten stehen bereit',
    text: 'Die angeforderte Kopie Ihrer Daten steht bereit. Sie können sie sieben Tage lang in Ihrem Konto herunterladen, danach wird die Datei gelöscht. Wenn Sie sie nicht angefordert haben, melden Sie sich an, ändern Sie Ihr Passwort und melden Sie sich überall ab.',
    action: 'Zu Ihren Daten',
  },
  deletion_asked: {
    title: 'Ihr Konto wird gelöscht',
    text: 'Die Löschung Ihres Kontos wurde beantragt. Sie erfolgt in sieben Tagen, sobald kein Anruf, keine Zahlung und kein Zahlungsstreit mehr offen ist. Bis dahin können Sie sie zurücknehmen: Melden Sie sich an und öffnen Sie die Seite mit Ihren Daten. Wenn Sie es nicht waren, tun Sie das gleich und ändern Sie dann Ihr Passwort.',
    action: 'Anmelden und prüfen',
  },
  deletion_withdrawn: {
    title: 'Ihr Konto bleibt bestehen',
    text: 'Die Löschung Ihres Kontos wurde zurückgenommen. Alles ist wie zuvor. Wenn Sie es nicht waren, melden Sie sich an und ändern Sie Ihr Passwort.',
    action: 'Anmelden',
  },
  account_deleted: {
    title: 'Ihr Konto wird jetzt gelöscht',
    text: 'Die Frist ist abgelaufen, und Ihr Konto und Ihre Daten werden jetzt gelöscht. Rechnungen und Buchungen bleiben so lange aufbewahrt, wie das Gesetz es verlangt, ohne Ihren Namen. Dies ist die letzte E-Mail, die Sie dazu von uns erhalten.',
    action: 'SOS Expat besuchen',
  },
  account_suspended: {
    title: 'Ihr Konto ist gesperrt',
    text: 'Unser Team hat Ihr Konto gesperrt, vorerst kann sich niemand dort anmelden. Gebuchte Gespräche werden abgesagt, dafür vorgemerkte Beträge werden freigegeben. Um den Grund zu erfahren oder zu widersprechen, schreiben Sie uns; wir antworten Ihnen.',
    action: 'Schreiben Sie uns',
  },
  account_restored: {
    title: 'Ihr Konto ist wieder offen',
    text: 'Unser Team hat die Sperre aufgehoben. Sie können sich anmelden und Ihr Konto wie zuvor nutzen. Wenn Sie Anrufe annehmen, gehen Sie wieder online, sobald Sie bereit sind.',
    action: 'In Ihrem Konto anmelden',
  },
  role_changed: {
    title: 'Ihr Konto hat jetzt einen anderen Zweck',
    text: 'Unser Team hat geändert, wofür Ihr Konto dient. Melden Sie sich neu an, um seine Seiten zu sehen. Wenn Sie nicht darum gebeten haben, schreiben Sie uns.',
    action: 'Neu anmelden',
  },
  withdrawal_code: {
    title: 'Bestätigen Sie Ihre Auszahlung',
    text: 'Ihr Code ist {code}. Er gilt 15 Minuten. Geben Sie ihn auf der Seite Ihrer Auszahlungen ein. Falls Sie keine Auszahlung beantragt haben, geben Sie den Code niemandem, ändern Sie Ihr Passwort und brechen Sie die Auszahlung ab.',
    action: 'Zu Ihren Auszahlungen',
  },
  alert_raised: {
    title: 'Meldung: {alert}',
    text: 'Es ist soeben geschehen, und noch niemand aus der Verwaltung hat es sich angesehen. Die Konsole sagt, wen es betrifft und was zu tun ist.',
    action: 'Konsole öffnen',
  },
  alert_waiting: {
    title: 'Wartet noch: {alert}',
    text: 'Diese Meldung kann nicht warten, und noch niemand aus der Verwaltung hat sie als erledigt vermerkt. Wir erinnern Sie daran, bis es jemand tut, nach einer halben Stunde, nach zwei Stunden, dann alle sechs.',
    action: 'Jetzt ansehen',
  },
  alerts_open: {
    title: 'Meldungen sind noch offen',
    text: 'Es gibt Meldungen, die sich noch niemand aus der Verwaltung angesehen hat. Sie stehen in dieser täglichen Mail, bis es jemand tut.',
    action: 'Offene Meldungen ansehen',
  },
};
