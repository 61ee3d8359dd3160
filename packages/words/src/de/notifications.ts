import { accountMails } from './account-mails.ts';
import type { NotificationWords } from '../notification-words.ts';
import { affiliateNotices } from './affiliate-notices.ts';
import { agencyNotices } from './agency-notices.ts';
import { mailActions } from './mail-actions.ts';
import { telegramNotices } from './telegram-notices.ts';

export const notifications: NotificationWords = {
  texts: {
    welcome: {
      title: 'Ihr Konto ist bereit',
      text: 'Wählen Sie jemanden, der das Land kennt und Ihre Sprache spricht; wir rufen Sie beide in wenigen Minuten an. Sie zahlen nur, wenn Sie mindestens eine Minute miteinander sprechen.',
    },
    welcome_provider: {
      title: 'Ihr Konto ist bereit. Jetzt fehlt Ihre Bewerbung',
      text: 'Bestätigen Sie Ihr Telefon, fügen Sie Ihr Foto hinzu und was Kunden wissen sollten, und reichen Sie dann Ihre Bewerbung ein. Sie können bei jedem Schritt aufhören und an einem anderen Tag weitermachen. Kunden sehen Sie, sobald unser Team zugestimmt hat.',
    },
    booked_client: {
      title: 'Ihr Gespräch mit {name} ist gebucht',
      text: 'Wir rufen Sie um {time} an. Nehmen Sie ab und drücken Sie die 1. Das Gespräch kostet {price}; Sie zahlen nur, wenn Sie mindestens eine Minute miteinander sprechen.',
    },
    booked_provider: {
      title: 'Ein Kunde hat ein Gespräch mit Ihnen gebucht',
      text: 'Ihr Telefon klingelt kurz nach {time}. Nehmen Sie ab und drücken Sie die 1, um den Anruf anzunehmen.',
    },
    soon_client: {
      title: 'Ihr Telefon klingelt gleich',
      text: 'Wir rufen Sie um {time} an. Der Anruf kommt von {number}. Nehmen Sie ab und drücken Sie die 1, um mit {name} zu sprechen.',
    },
    soon_provider: {
      title: 'Ihr Telefon klingelt in Kürze',
      text: 'Wir rufen um {time} zuerst den Kunden an und gleich danach Sie. Der Anruf kommt von {number}. Nehmen Sie ab und drücken Sie die 1, um den Anruf anzunehmen.',
    },
    missed_client: {
      title: 'Sie haben Ihr Gespräch mit {name} verpasst',
      text: 'Wir haben Sie mehrmals angerufen, und der Anruf wurde nicht angenommen. Ihnen wird nichts berechnet, und der reservierte Betrag wird freigegeben.',
    },
    missed_provider: {
      title: 'Sie haben einen Anruf verpasst',
      text: 'Ein Kunde hat auf Sie gewartet, und der Anruf wurde nicht angenommen. Nach drei verpassten Anrufen in Folge sind Sie offline.',
    },
    charged_client: {
      title: 'Ihr Gespräch mit {name} ist beendet',
      text: 'Sie haben {talk} gesprochen. {price} wurden abgebucht.',
    },
    uncollected_client: {
      title: 'Ihr Gespräch mit {name} ist beendet',
      text: 'Sie haben {talk} gesprochen. Die Reservierung bestand nicht mehr, deshalb wurde bisher nichts abgebucht.',
    },
    talked_provider: {
      title: 'Ihr Gespräch ist beendet',
      text: 'Sie haben {talk} gesprochen. Das Gespräch zählt, und Ihr Anteil kommt zu dem Betrag, der Ihnen zusteht.',
    },
    short_client: {
      title: 'Ihr Gespräch dauerte weniger als eine Minute',
      text: 'Ihnen wird nichts berechnet, und der reservierte Betrag wird freigegeben. Sie können jederzeit neu buchen.',
    },
    short_provider: {
      title: 'Das Gespräch dauerte weniger als eine Minute',
      text: 'Gespräche unter einer Minute werden dem Kunden nicht berechnet und nicht vergütet.',
    },
    nobody_client: {
      title: '{name} war nicht zu erreichen',
      text: 'Ihnen wird nichts berechnet, und der reservierte Betrag wird freigegeben. Andere, die das Land kennen, sind vielleicht jetzt da.',
    },
    nobody_provider: {
      title: 'Der Kunde hat den Anruf nicht angenommen',
      text: 'Das Gespräch ist beendet. Sie müssen nichts tun.',
    },
    failed_client: {
      title: 'Ihr Gespräch konnte nicht stattfinden',
      text: 'Bei uns ist ein Fehler aufgetreten. Ihnen wird nichts berechnet, und der reservierte Betrag wird freigegeben.',
    },
    failed_provider: {
      title: 'Ein Gespräch konnte nicht stattfinden',
      text: 'Bei uns ist ein Fehler aufgetreten. Sie müssen nichts tun.',
    },
    stopped_client: {
      title: 'Unser Team hat Ihr Gespräch beendet',
      text: 'Ihnen wird nichts berechnet, und der reservierte Betrag wird freigegeben.',
    },
    stopped_provider: {
      title: 'Unser Team hat ein Gespräch beendet',
      text: 'Beim Kunden wird nichts abgebucht, und es wird nichts vergütet.',
    },
    cancelled_client: {
      title: 'Ihr Gespräch mit {name} ist abgesagt',
      text: 'Ihr Telefon wird nicht klingeln. Ihnen wird nichts berechnet, und der reservierte Betrag wird freigegeben.',
    },
    cancelled_provider: {
      title: 'Ein Gespräch mit Ihnen ist abgesagt',
      text: 'Ihr Telefon wird nicht klingeln, und Kunden können Sie wieder buchen.',
    },
    switched_off: {
      title: 'Sie sind offline',
      text: 'Wir haben Sie offline gestellt, weil Anrufe verpasst wurden oder wir eine Weile nichts von Ihnen gehört haben. Kunden können Sie erst wieder buchen, wenn Sie online gehen.',
    },
    team_switched_off: {
      title: 'Unser Team hat Sie offline gestellt',
      text: 'Kunden können Sie erst wieder buchen, wenn Sie online gehen. Kommen Sie zurück, sobald Sie abnehmen können. Wenn Sie den Grund nicht kennen, schreiben Sie uns.',
    },
    agency_switched_off: {
      title: 'Ihre Agentur hat Sie offline gestellt',
      text: 'Kunden können Sie erst wieder buchen, wenn Sie online gehen. Sie haben Ihrer Agentur das erlaubt und können es auf der Seite Ihrer Agentur zurücknehmen.',
    },
    review_provider: {
      title: 'Ein Gespräch mit Ihnen wurde bewertet',
      text: 'Lesen Sie, was geschrieben wurde. Sie können einmal antworten; Ihre Antwort steht unter der Bewertung.',
    },
    reply_client: {
      title: '{name} hat auf Ihre Bewertung geantwortet',
      text: 'Lesen Sie die Antwort unter Ihrer Bewertung.',
    },
    review_hidden: {
      title: 'Ihre Bewertung wird nicht mehr gezeigt',
      text: 'Unser Team hat Ihre Bewertung nach einer Meldung ausgeblendet. Beim Gespräch sehen Sie sie weiterhin.',
    },
    hidden_review_provider: {
      title: 'Eine Bewertung zu einem Anruf mit Ihnen ist ausgeblendet',
      text: 'Unser Team hat eine Bewertung ausgeblendet, nachdem sie gemeldet wurde. Niemand sieht sie mehr, und sie zählt nicht mehr zu Ihrer Note.',
    },
    report_hidden: {
      title: 'Die gemeldete Bewertung ist ausgeblendet',
      text: 'Unser Team gibt Ihnen recht: Niemand sieht diese Bewertung mehr.',
    },
    report_kept: {
      title: 'Die gemeldete Bewertung bleibt',
      text: 'Unser Team hat sie sich angesehen und lässt sie, wie sie ist. Danke für den Hinweis.',
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
    facts_approved: {
      title: 'Ihre geänderten Angaben werden angezeigt',
      text: 'Wir haben die Angaben geprüft, die Sie geändert haben. Ihr Profil zeigt sie ab jetzt.',
    },
    facts_rejected: {
      title: 'Ihre geänderten Angaben werden nicht übernommen',
      text: 'Wir haben die Angaben geprüft, die Sie geändert haben, und können sie nicht übernehmen. Ihr Profil zeigt weiter die bisherigen. Öffnen Sie Ihr Profil, um den Grund zu lesen.',
    },
    photo_removed: {
      title: 'Ihr Foto wurde entfernt',
      text: 'Unser Team hat Ihr Foto aus dem Profil genommen, weil es dort nicht passt. Kunden sehen Ihre Initialen, bis Sie ein anderes angeben: nur Ihr Gesicht. Wenn Sie den Grund nicht kennen, schreiben Sie uns.',
    },
    hidden_provider: {
      title: 'Ihr Profil ist vorerst ausgeblendet',
      text: 'Unser Team hat Ihr Profil ausgeblendet: Kunden finden und buchen Sie nicht. Gebuchte Gespräche finden trotzdem statt. Schreiben Sie uns, um den Grund zu erfahren.',
    },
    shown_provider: {
      title: 'Ihr Profil ist wieder sichtbar',
      text: 'Kunden können Sie wieder finden und buchen. Gehen Sie online, wann immer Sie angerufen werden möchten.',
    },
    number_moved: {
      title: 'Ihre Telefonnummer gehört zu einem anderen Konto',
      text: 'Jemand hat uns nachgewiesen, unter der von Ihnen angegebenen Nummer erreichbar zu sein; sie ist hier deshalb nicht mehr Ihre. Wenn Sie sie noch nutzen, bestätigen Sie sie in Ihrem Konto erneut.',
    },
    refunded_client: {
      title: 'Eine Erstattung ist unterwegs',
      text: '{price} für Ihr Gespräch werden Ihnen erstattet. Die Bank zeigt den Betrag meist innerhalb von zehn Tagen. Die Rechnungskorrektur finden Sie bei Ihren Rechnungen.',
    },
    refund_failed_client: {
      title: 'Ihre Bank hat eine Erstattung zurückgeschickt',
      text: '{price} konnten Ihnen nicht erstattet werden. Das Geld gehört weiterhin Ihnen. Wir schreiben Ihnen, um einen anderen Weg zu vereinbaren.',
    },
    invoice_client: {
      title: 'Ihre Rechnung liegt bereit',
      text: 'Die Rechnung für Ihr Gespräch über {price} liegt bereit. Sie können sie jederzeit als PDF herunterladen.',
    },
    statement_provider: {
      title: 'Ihre Abrechnung liegt bereit',
      text: 'Die Abrechnung für ein Gespräch liegt bereit. Sie können sie jederzeit als PDF herunterladen.',
    },
    vat_confirmed: {
      title: 'Ihre USt-IdNr. ist bestätigt',
      text: 'Die USt-IdNr., die Sie angegeben haben, ist bestätigt. Ihre Rechnungen mit Umsatzsteuer werden gutgeschrieben und ohne sie neu ausgestellt. Der Preis, den Sie bezahlt haben, bleibt gleich.',
    },
    vat_refused: {
      title: 'Ihre USt-IdNr. ist nicht gültig',
      text: 'Laut VIES, dem Register der Europäischen Kommission, ist die USt-IdNr., die Sie angegeben haben, nicht gültig. Ihre Rechnungen weisen Umsatzsteuer aus, bis Sie eine andere angeben.',
    },
    trial_ends_provider: {
      title: 'Ihre kostenlosen Tage enden in drei Tagen',
      text: 'Danach wird Ihr Abonnement jeden Monat abgebucht. Kündigen Sie vor diesem Tag, wird nichts abgebucht.',
    },
    unpaid_provider: {
      title: 'Die Zahlung für Ihr Abonnement ist fehlgeschlagen',
      text: 'Stripe versucht es in den nächsten Tagen erneut. Geben Sie auf der Seite Ihres Abonnements eine andere Karte an, damit der Assistent weiter antwortet.',
    },
    ended_provider: {
      title: 'Ihr Abonnement ist beendet',
      text: 'Der Assistent antwortet nicht mehr, und es wird nichts mehr abgebucht. Sie können jederzeit ein neues Abonnement abschließen.',
    },
    frozen_provider: {
      title: 'Ihr Anteil an einem Gespräch wird zurückgehalten',
      text: 'Wer ein Gespräch bezahlt hat, fordert das Geld über die Bank oder die Geldbörse zurück. Ihr Anteil bleibt, wo er ist, bis darüber entschieden ist; das kann Wochen dauern. Wir antworten mit dem, was wir über das Gespräch wissen. Sie müssen nichts tun.',
    },
    freed_provider: {
      title: 'Ihr Anteil an einem Gespräch ist wieder frei',
      text: 'Die Anfechtung eines Gesprächs hat geendet, ohne dass Ihr Anteil davon betroffen ist. War er noch nicht unterwegs, wird er wie üblich überwiesen.',
    },
    lost_provider: {
      title: 'Ihr Anteil an einem Gespräch wird zurückgeholt',
      text: 'Über die Anfechtung eines Gesprächs wurde gegen uns entschieden, und das Geld ging an den Zahler zurück. Ihr Anteil wird zurückgeholt. Die Korrektur liegt bei Ihren Abrechnungen.',
    },
    bounced_provider: {
      title: 'Ihr Anteil kam zurück',
      text: 'PayPal hat Ihren Anteil an einem Gespräch an uns zurückgeschickt. Er wird für Sie aufbewahrt. Prüfen Sie die PayPal-Adresse auf der Seite „Einnahmen“; eine neue gilt nach zwei Tagen.',
    },
    paypal_provider: {
      title: 'Die PayPal-Adresse wurde geändert',
      text: 'In zwei Tagen gehen Ihre Anteile an eine andere PayPal-Adresse. Bis dahin geht nichts hinaus. Falls Sie das nicht selbst waren, schreiben Sie uns sofort.',
    },
    method_affiliate: {
      title: 'Neue Bankdaten wurden gespeichert',
      text: 'Auszahlungen können an diese Bankdaten gehen: an die ersten sofort, an alle weiteren nach 48 Stunden. Falls nicht Sie sie gespeichert haben, löschen Sie sie, ändern Sie Ihr Passwort und schreiben Sie uns sofort.',
    },
    paid_affiliate: {
      title: 'Ihre Auszahlung ist unterwegs zu Ihrer Bank',
      text: 'Ihre Auszahlung über {price} ist an Ihre Bank hinausgegangen. Sie kommt meist innerhalb von drei Werktagen an.',
    },
    rejected_affiliate: {
      title: 'Ihre Auszahlung wurde abgelehnt',
      text: 'Ihre Auszahlung über {price} wurde abgelehnt, und der Betrag ist wieder auf Ihrem Guthaben. Den Grund lesen Sie auf der Seite Ihrer Auszahlungen.',
    },
    failed_affiliate: {
      title: 'Ihre Auszahlung war nicht möglich',
      text: 'Ihre Auszahlung über {price} war nicht möglich, und der Betrag ist wieder auf Ihrem Guthaben. Prüfen Sie Ihre Bankdaten, bevor Sie erneut eine beantragen.',
    },
    bounced_affiliate: {
      title: 'Ihre Auszahlung kam zurück',
      text: 'Ihre Bank hat Ihre Auszahlung über {price} an uns zurückgeschickt. Der Betrag ist wieder auf Ihrem Guthaben. Prüfen Sie Ihre Bankdaten, bevor Sie erneut eine beantragen.',
    },
    lapsed_affiliate: {
      title: 'Ihre Auszahlung wurde nicht bestätigt',
      text: 'Ihre Auszahlung über {price} wurde nicht rechtzeitig bestätigt, oder der Code war zu oft falsch. Der Betrag ist wieder auf Ihrem Guthaben, und Sie können erneut eine beantragen.',
    },
    ...telegramNotices,
    ...affiliateNotices,
    ...agencyNotices,
  },
  account: accountMails,
  accountWhy:
    'Sie erhalten diese E-Mail, weil diese Adresse bei SOS Expat angegeben wurde. Wenn Sie nichts angefordert haben, brauchen Sie nichts zu tun.',
  receipt: {
    title: 'Beleg zu Ihrem Gespräch mit {name}',
    text: 'Hier ist der Beleg, den Sie angefordert haben. Sie finden ihn jederzeit auch auf der Seite des Gesprächs.',
    action: 'Beleg öffnen',
    person: 'Gespräch mit',
    date: 'Datum des Gesprächs',
    talked: 'Gesprächsdauer',
    charged: 'Abgebucht',
    givenBack: 'Zurückerstattet',
    reference: 'Referenz des Gesprächs',
  },
  support: {
    title: 'Wir haben Ihnen geantwortet',
    text: 'Sie haben uns um Hilfe gebeten. Hier ist unsere Antwort. Wenn Sie noch etwas fragen möchten, schreiben Sie uns über die Seite unten, denn Antworten auf diese E-Mail liest niemand.',
    action: 'Uns noch einmal schreiben',
    answered: 'Unsere Antwort',
    why: 'Sie erhalten diese E-Mail, weil uns diese Adresse mit einer Frage genannt wurde. Wenn Sie das nicht waren, brauchen Sie nichts zu tun.',
  },
  invitation: {
    title: '{name} möchte Sie im Team haben',
    text: 'Die Agentur {name} arbeitet mit SOS Expat, wo Menschen im Ausland am Telefon mit einem Anwalt oder einem erfahrenen Auswanderer sprechen. Registrieren Sie sich mit dieser Adresse als Anbieter; die Einladung wartet dann in Ihrem Konto, und Sie entscheiden.',
    action: 'Registrieren',
    why: 'Sie bekommen diese Mail, weil eine Agentur uns diese Adresse gegeben hat. Wenn sie Ihnen nichts sagt, müssen Sie nichts tun: Niemand erfährt, ob Sie sie gelesen haben.',
  },
  news: {
    title: 'Es gibt Neues zu Ihrem Konto',
    text: 'Melden Sie sich an, um es zu lesen. Mehr steht hier nicht, weil diese Adresse noch nicht bestätigt ist.',
  },
  push: {
    call_booked: 'Ein Gespräch ist gebucht. Öffnen Sie, um zu sehen, wann Ihr Telefon klingelt.',
    call_soon: 'Ihr Telefon klingelt gleich. Nehmen Sie ab und drücken Sie die 1.',
    call_missed: 'Sie haben einen Anruf verpasst. Öffnen Sie, um zu sehen, wie es weitergeht.',
    call_ended: 'Ein Gespräch ist beendet. Öffnen Sie, um zu sehen, wie.',
    call_cancelled: 'Ein Gespräch ist abgesagt. Ihr Telefon klingelt nicht.',
    switched_off: 'Sie sind jetzt offline. Öffnen Sie, um wieder online zu gehen.',
    request: 'Es gibt Neues zu einer Bitte um Hilfe. Öffnen Sie, um es zu lesen.',
  },
  actions: mailActions,
  why: 'Sie erhalten diese Nachricht, weil Sie ein Konto bei SOS Expat haben.',
  choose: 'Auswählen, worüber wir Sie informieren',
};
