import type { ContentWords } from '../content-words.ts';

const start = `# So funktioniert SOS Expat
## Was Menschen bekommen
Jemand hat im Ausland ein Problem: ein verlorener Pass, ein Vertrag in fremder Sprache, eine Nacht auf der Polizeiwache. SOS Expat verbindet am Telefon mit einem Anwalt oder einem erfahrenen Expat, der das Land kennt und die eigene Sprache spricht.
Man wählt die Person aus, und das Telefon klingelt nach wenigen Minuten.
## Was es kostet
Der Preis eines Gesprächs ist fest und steht da, bevor jemand bezahlt. Er enthält eine bestimmte Zahl von Minuten.
Der Preis wird zuerst auf der Karte reserviert. Abgebucht wird er nur, wenn beide mindestens eine Minute miteinander sprechen.
## Was Sie verdienen
Eine Provision entsteht durch ein bezahltes Gespräch von jemandem, den Sie vermittelt haben. Anmeldungen und Klicks allein bringen nichts.
Eine Provision wartet, bis das Gespräch bestätigt ist. Bekommt der Kunde sein Geld zurück, wird auch die Provision zurückgenommen.
### Wann zahlt ein Kunde?
- Sobald die Karte eingegeben ist
+ Wenn beide mindestens eine Minute gesprochen haben
- Wenn das Telefon klingelt
### Was bringt Ihnen eine Provision?
- Jede Person, die sich anmeldet
- Jeder Klick auf Ihren Link
+ Ein bezahltes Gespräch von jemandem, den Sie vermittelt haben
### Was geschieht mit Ihrer Provision, wenn der Kunde sein Geld zurückbekommt?
+ Sie wird zurückgenommen
- Nichts, sie bleibt
- Sie wird zweimal ausgezahlt`;

const honest = `# Ehrlich darüber sprechen
## Sagen Sie, wer Sie sind
Sagen Sie, dass Sie eine Provision bekommen, wenn jemand anruft. In vielen Ländern verlangt es das Gesetz, und wer es sagt, dem vertraut man.
In einem Beitrag genügt ein Wort wie „Werbung“ neben dem Link.
## Sagen Sie, was stimmt
Sie dürfen sagen, dass ein echter Mensch antwortet, dass der Preis vorher feststeht und dass ohne ein Gespräch von mindestens einer Minute nichts abgebucht wird.
Versprechen Sie nicht, dass immer jemand da ist, dass ein Fall gewonnen wird oder dass ein Anruf einen Anwalt ersetzt, der den Fall übernimmt.
## Wenn jemand Sie um Rat fragt
Sagen Sie, dass Sie den Fall nicht beurteilen können und dass jemand, der es kann, einen Anruf entfernt ist.
Fragen Sie nicht nach Dokumenten oder Passwörtern, und geben Sie nicht weiter, was man Ihnen erzählt.
### Was sagen Sie über Ihren Link?
+ Dass Sie eine Provision bekommen, wenn jemand anruft
- Nichts, das ist privat
- Dass Ihnen die Plattform gehört
### Welchen Satz dürfen Sie schreiben?
- Sie werden Ihren Prozess gewinnen
+ Sie sehen den Preis, bevor Sie bezahlen
- Zu jeder Stunde antwortet jemand
### Jemand schickt Ihnen das Foto eines Schreibens vom Gericht. Was tun Sie?
- Sie erklären, was es bedeutet
- Sie geben es an Bekannte weiter
+ Sie sagen, dass Sie es nicht beurteilen können und wo man jemanden anruft, der es kann`;

const forbidden = `# Was nicht erlaubt ist
## Eigene Anrufe
Anrufe, die Sie selbst machen oder mit Verwandten, Bekannten oder einem Helfer verabreden, um eine Provision zu bekommen, bringen nichts. Dieselbe Karte, dasselbe Telefon oder Gerät fällt auf.
Wer es versucht, verliert die Provisionen dieser Anrufe und womöglich den Zugang.
## Unerwünschte Nachrichten
Schreiben Sie niemandem, der es nicht wollte, und posten Sie nicht, wo die Regeln einer Gruppe es verbieten. Lassen Sie keine Programme für sich schreiben.
Werben Sie nicht in unserem Namen, und benutzen Sie nicht die Namen anderer Firmen oder von Behörden, um Menschen zu uns zu bringen.
## Rechtsberatung
Nur Anwälte beraten in Rechtsfragen, und nur im Gespräch. Schreiben Sie nie, dass Sie Anwalt sind oder für eine Botschaft arbeiten.
Ist jemand in Gefahr, nennen Sie zuerst die örtliche Notrufnummer.
### Dürfen Sie über Ihren eigenen Link einen Bekannten anrufen, um eine Provision zu bekommen?
- Ja, einmal im Monat
+ Nein, solche Anrufe bringen nichts
- Ja, wenn der Bekannte einverstanden ist
### Wo dürfen Sie Ihren Link posten?
- In jeder Gruppe, so oft wie möglich
- In privaten Nachrichten an Fremde
+ Wo es die Regeln des Ortes erlauben
### Jemand schreibt, dass er gerade bedroht wird. Was kommt zuerst?
+ Die örtliche Notrufnummer
- Ihr Link
- Fragen zum Fall`;

export const content: ContentWords = {
  training: { start, honest, forbidden },
  resource: {
    logo: '# SOS Expat\nHilfe im Ausland, per Telefon',
    banner_wide: '# Ein Problem im Ausland?\nSprechen Sie in wenigen Minuten mit einem Anwalt oder einem Expat',
    banner_square: '# Jemand, der das Land kennt\nAm Telefon, in Ihrer Sprache',
    banner_tall: '# Hilfe in Ihrer Sprache\nSie zahlen nur, wenn Sie mindestens eine Minute sprechen',
    sentence:
      '# Ein Satz\nSOS Expat verbindet Sie am Telefon mit einem Anwalt oder einem Expat, der das Land kennt, in dem Sie sind.',
    description:
      '# Eine kurze Beschreibung\nSOS Expat hilft Menschen, die im Ausland ein Problem haben. Sie wählen einen Anwalt oder einen erfahrenen Expat, der Ihre Sprache spricht, sehen den Preis, und Ihr Telefon klingelt nach wenigen Minuten. Sie zahlen nur, wenn Sie mindestens eine Minute sprechen.\nWerbung: Ich bekomme eine Provision für Anrufe, die über meinen Link kommen.',
  },
  post: {
    passport:
      '# Pass verloren oder gestohlen\nPass im Ausland verloren oder gestohlen? Melden Sie es zuerst der örtlichen Polizei und Ihrem Konsulat. Wenn Sie nicht wissen, wie das dort geht, können Sie in Ihrer Sprache mit einem Anwalt oder einem Expat sprechen, der dort lebt: {link}\nWerbung: Ich bekomme eine Provision für Anrufe, die über meinen Link kommen.',
    papers:
      '# Ein Vertrag oder ein Schreiben\nEin Vertrag zum Unterschreiben oder ein Schreiben vom Amt, das Sie nicht lesen können? Vor der Unterschrift können Sie jemanden fragen, der das Land kennt. Sie sehen zuerst den Preis und zahlen nur, wenn Sie mindestens eine Minute sprechen: {link}\nWerbung: Ich bekomme eine Provision für Anrufe, die über meinen Link kommen.',
    arrival:
      '# Neu im Land\nNeu hier und voller Fragen zu Wohnung, Arbeit oder Aufenthalt? Menschen, die seit Jahren hier leben, antworten am Telefon, in Ihrer Sprache: {link}\nWerbung: Ich bekomme eine Provision für Anrufe, die über meinen Link kommen.',
  },
  widget: {
    title: 'Ein Problem im Ausland?',
    text: 'Sprechen Sie in wenigen Minuten mit einem Anwalt oder einem Expat, der das Land kennt.',
    button: 'Jemanden zum Anrufen finden',
    note: 'Werbung. Sie zahlen nur, wenn Sie mindestens eine Minute sprechen.',
  },
};
