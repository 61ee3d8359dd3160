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
    application_approved: {
      title: 'Sie können Anrufe annehmen',
      text: 'Ihre Bewerbung ist angenommen, und Ihr Profil ist zu finden. Gehen Sie online, wann immer Sie angerufen werden möchten.',
    },
    application_asked: {
      title: 'In Ihrer Bewerbung ist etwas zu berichtigen',
      text: 'Wir haben Ihre Bewerbung geprüft und bitten Sie um eine Berichtigung, bevor wir entscheiden. Öffnen Sie sie, um zu lesen, worum es geht, und reichen Sie sie dann erneut ein.',
    },
    application_rejected: {
      title: 'Ihre Bewerbung wurde nicht angenommen',
      text: 'Wir haben Ihre Bewerbung geprüft und können sie nicht annehmen. Öffnen Sie sie, um den Grund zu lesen.',
    },
    number_moved: {
      title: 'Ihre Telefonnummer gehört zu einem anderen Konto',
      text: 'Jemand hat uns nachgewiesen, unter der von Ihnen angegebenen Nummer erreichbar zu sein; sie ist hier deshalb nicht mehr Ihre. Wenn Sie sie noch nutzen, bestätigen Sie sie in Ihrem Konto erneut.',
    },
  },
  news: {
    title: 'Es gibt Neues zu Ihrem Konto',
    text: 'Melden Sie sich an, um es zu lesen. Mehr steht hier nicht, weil diese Adresse noch nicht bestätigt ist.',
  },
  open: 'SOS Expat öffnen',
  why: 'Sie erhalten diese Nachricht, weil Sie ein Konto bei SOS Expat haben.',
  choose: 'Auswählen, worüber wir Sie informieren',
};
