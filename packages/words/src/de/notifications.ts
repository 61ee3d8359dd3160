import type { NotificationWords } from '../notification-words.ts';

export const notifications: NotificationWords = {
  texts: {
    welcome: {
      title: 'Ihr Konto ist bereit',
      text: 'Wählen Sie jemanden, der das Land kennt und Ihre Sprache spricht; wir rufen Sie beide in wenigen Minuten an. Sie zahlen nur, wenn Sie mindestens eine Minute sprechen.',
    },
    booked_client: {
      title: 'Ihr Anruf mit {name} ist gebucht',
      text: 'Wir rufen Sie um {time} an. Nehmen Sie ab und drücken Sie die 1. Der Anruf kostet {price}; Sie zahlen nur, wenn Sie mindestens eine Minute sprechen.',
    },
    booked_provider: {
      title: 'Jemand hat einen Anruf mit Ihnen gebucht',
      text: 'Ihr Telefon klingelt kurz nach {time}. Nehmen Sie ab und drücken Sie die 1, um den Anruf anzunehmen.',
    },
    soon_client: {
      title: 'Ihr Telefon klingelt gleich',
      text: 'Wir rufen Sie um {time} an. Die Nummer ist Ihnen vielleicht unbekannt. Nehmen Sie ab und drücken Sie die 1, um mit {name} zu sprechen.',
    },
    soon_provider: {
      title: 'Ihr Telefon klingelt in Kürze',
      text: 'Wir rufen um {time} zuerst die andere Seite an und gleich danach Sie. Nehmen Sie ab und drücken Sie die 1, um den Anruf anzunehmen.',
    },
    missed_client: {
      title: 'Sie haben Ihren Anruf mit {name} verpasst',
      text: 'Wir haben Sie mehrmals angerufen, und der Anruf wurde nicht angenommen. Ihnen wird nichts berechnet, und der Betrag auf Ihrer Karte wird freigegeben.',
    },
    missed_provider: {
      title: 'Sie haben einen Anruf verpasst',
      text: 'Jemand hat auf Sie gewartet, und der Anruf wurde nicht angenommen. Nach drei verpassten Anrufen in Folge sind Sie offline.',
    },
    charged_client: {
      title: 'Ihr Anruf mit {name} ist beendet',
      text: 'Sie haben {talk} gesprochen. {price} wurden von Ihrer Karte abgebucht.',
    },
    uncollected_client: {
      title: 'Ihr Anruf mit {name} ist beendet',
      text: 'Sie haben {talk} gesprochen. Der Betrag war auf Ihrer Karte nicht mehr vorgemerkt, deshalb wurde bisher nichts abgebucht.',
    },
    talked_provider: {
      title: 'Ihr Anruf ist beendet',
      text: 'Sie haben {talk} gesprochen. Der Anruf zählt, und Ihr Anteil kommt bald auf Ihr Guthaben.',
    },
    short_client: {
      title: 'Ihr Anruf dauerte weniger als eine Minute',
      text: 'Ihnen wird nichts berechnet, und der Betrag auf Ihrer Karte wird freigegeben. Sie können jederzeit neu buchen.',
    },
    short_provider: {
      title: 'Der Anruf dauerte weniger als eine Minute',
      text: 'Anrufe unter einer Minute werden weder berechnet noch vergütet.',
    },
    nobody_client: {
      title: '{name} war nicht zu erreichen',
      text: 'Ihnen wird nichts berechnet, und der Betrag auf Ihrer Karte wird freigegeben. Andere, die das Land kennen, sind vielleicht jetzt da.',
    },
    nobody_provider: {
      title: 'Der Anruf wurde auf der anderen Seite nicht angenommen',
      text: 'Der Anruf ist beendet. Sie müssen nichts tun.',
    },
    failed_client: {
      title: 'Ihr Anruf konnte nicht stattfinden',
      text: 'Bei uns ist etwas schiefgegangen. Ihnen wird nichts berechnet, und der Betrag auf Ihrer Karte wird freigegeben.',
    },
    failed_provider: {
      title: 'Ein Anruf konnte nicht stattfinden',
      text: 'Bei uns ist etwas schiefgegangen. Sie müssen nichts tun.',
    },
    cancelled_client: {
      title: 'Ihr Anruf mit {name} ist abgesagt',
      text: 'Ihr Telefon wird nicht klingeln. Ihnen wird nichts berechnet, und der Betrag auf Ihrer Karte wird freigegeben.',
    },
    cancelled_provider: {
      title: 'Ein Anruf mit Ihnen ist abgesagt',
      text: 'Ihr Telefon wird nicht klingeln, und Sie können wieder gebucht werden.',
    },
    switched_off: {
      title: 'Sie sind offline',
      text: 'Wir haben Sie offline gestellt, weil Anrufe verpasst wurden oder wir eine Weile nichts von Ihnen gehört haben. Sie können erst wieder gebucht werden, wenn Sie online gehen.',
    },
  },
  account: {
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
  },
  accountWhy:
    'Sie erhalten diese E-Mail, weil diese Adresse bei SOS Expat angegeben wurde. Wenn Sie nichts angefordert haben, brauchen Sie nichts zu tun.',
  news: {
    title: 'Es gibt Neues zu Ihrem Konto',
    text: 'Melden Sie sich an, um es zu lesen. Mehr steht hier nicht, weil diese Adresse noch nicht bestätigt ist.',
  },
  open: 'SOS Expat öffnen',
  why: 'Sie erhalten diese Nachricht, weil Sie ein Konto bei SOS Expat haben.',
  choose: 'Auswählen, worüber wir Sie informieren',
};
