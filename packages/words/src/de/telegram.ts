import type { TelegramWords } from '../telegram-words.ts';

export const telegram: TelegramWords = {
  replies: {
    linked:
      'Ihr Konto ist mit diesem Chat verbunden. Wir schreiben Ihnen hier und bitten Sie hier, Auszahlungen zu bestätigen. Mit /stop beenden Sie das.',
    spent: 'Dieser Link gilt nicht mehr. Öffnen Sie die Telegram-Seite Ihres Kontos und holen Sie sich einen neuen.',
    other_account:
      'Dieser Chat ist mit einem anderen Konto verbunden. Schreiben Sie zuerst /stop und öffnen Sie den Link dann noch einmal.',
    other_chat:
      'Ihr Konto ist mit einem anderen Chat verbunden. Trennen Sie es in Ihrem Konto oder mit /stop in jenem Chat und holen Sie sich dann einen neuen Link.',
    stopped: 'Wir schreiben hier nichts mehr. Sie können Ihr Konto jederzeit wieder verbinden.',
    help_linked: 'Dieser Chat ist mit Ihrem Konto bei SOS Expat verbunden. Mit /stop trennen Sie ihn.',
    help_unlinked:
      'Hier ist SOS Expat. Um Ihr Konto zu verbinden, öffnen Sie seine Telegram-Seite und folgen Sie dem Link, den Sie dort finden.',
    led: 'Jemand hat Sie zu SOS Expat geführt, wo ein Anwalt oder eine erfahrene Person im Ausland Sie in wenigen Minuten anruft. Öffnen Sie diese Adresse und wählen Sie aus.',
  },
  withdrawal: {
    question:
      'Sie haben eine Auszahlung von {amount} beantragt. Bestätigen Sie sie hier innerhalb von 15 Minuten, oder brechen Sie sie ab, wenn Sie das nicht waren.',
    yes: 'Bestätigen',
    no: 'Auszahlung abbrechen',
    confirmed: 'Sie haben die Auszahlung bestätigt. Wir prüfen sie und schreiben Ihnen, sobald sie ausgezahlt ist.',
    cancelled: 'Die Auszahlung ist abgebrochen. Der Betrag ist wieder auf Ihrem Guthaben.',
    too_late:
      'Über diese Auszahlung lässt sich hier nicht mehr entscheiden. Öffnen Sie Ihr Konto, um ihren Stand zu sehen.',
  },
};
