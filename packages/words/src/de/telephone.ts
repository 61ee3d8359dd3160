import type { TelephoneWords } from '../telephone-words.ts';

export const telephone: TelephoneWords = {
  ask: {
    client:
      'Guten Tag, hier ist SOS Expat. Ihr Gespräch kann jetzt beginnen. Drücken Sie die 1, um verbunden zu werden.',
    provider:
      'Guten Tag, hier ist SOS Expat. Ein Kunde wartet auf ein Gespräch mit Ihnen. Drücken Sie die 1, um den Anruf anzunehmen.',
    come_back: 'Guten Tag, hier ist SOS Expat. Ihr Gespräch wurde unterbrochen. Drücken Sie die 1, um es fortzusetzen.',
    client_left:
      'SOS Expat: Der Kunde ist nicht mehr in der Leitung. Drücken Sie die 1, um ihn zurückzurufen, oder legen Sie auf, wenn Sie fertig sind.',
    provider_left:
      'SOS Expat: Ihr Gesprächspartner ist nicht mehr in der Leitung. Drücken Sie die 1, um ihn zurückzurufen, oder legen Sie auf, wenn Sie fertig sind.',
    recording:
      'SOS Expat: Dieses Gespräch kann aufgezeichnet werden, aber nur, wenn Sie beide zustimmen. Drücken Sie die 1, um zuzustimmen. Um ohne Aufzeichnung fortzufahren, drücken Sie eine andere Taste.',
  },
  connecting: 'Danke. Bitte bleiben Sie in der Leitung.',
  waiting: 'Wir rufen Ihren Gesprächspartner an. Die Wartezeit kostet Sie nichts.',
  waitingForReturn: 'Wir warten, bis Ihr Gesprächspartner zurückkommt. Diese Zeit kostet Sie nichts.',
  oneMinuteLeft: 'Ihnen bleibt noch eine Minute.',
  code: {
    intro: 'Guten Tag, hier ist SOS Expat. Ihr Code lautet:',
    again: 'Ich wiederhole, Ihr Code lautet:',
    goodbye:
      'Geben Sie ihn niemandem weiter. Wenn Sie ihn nicht angefordert haben, müssen Sie nichts tun. Auf Wiederhören.',
  },
  goodbye: {
    provider_unreachable:
      'Es tut uns leid, wir konnten niemanden erreichen. Ihnen wird nichts berechnet. Auf Wiederhören.',
    client_gone: 'Der Kunde hat aufgelegt. Sie müssen nichts weiter tun. Auf Wiederhören.',
    call_over: 'Dieses Gespräch ist beendet. Auf Wiederhören.',
    time_up: 'Die enthaltene Gesprächszeit ist zu Ende. Danke für Ihr Vertrauen. Auf Wiederhören.',
    system_error: 'Es tut uns leid, bei uns ist ein Fehler aufgetreten. Es wird nichts berechnet. Auf Wiederhören.',
    not_confirmed: 'Wir haben keine Bestätigung erhalten. Auf Wiederhören.',
    no_call_waits:
      'Guten Tag, hier ist SOS Expat. Für diese Nummer wartet kein Gespräch. Bitte nutzen Sie unsere Website. Auf Wiederhören.',
    we_ring_you:
      'Guten Tag, hier ist SOS Expat. Ihr Gespräch ist vereinbart, und wir rufen Sie unter dieser Nummer an. Bitte legen Sie jetzt auf, damit Ihre Leitung frei ist.',
    thanks: 'Danke, dass Sie SOS Expat genutzt haben. Auf Wiederhören.',
  },
};
