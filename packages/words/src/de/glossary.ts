import type { Glossary } from '../glossary.ts';

/** Addressed as Sie. What is booked is a Gespräch, what rings is an Anruf. Money is reserviert and freigegeben. */
export const glossary: Glossary = {
  terms: {
    hold: ['reservier'],
    release: ['freigegeben', 'freigeben'],
    charge: ['abgebucht', 'abbuch', 'berechnet', 'zahlen', 'kostet'],
    book: ['buch'],
    receipt: ['beleg'],
    review: ['bewertung'],
    lawyer: ['anwalt', 'anwält'],
    expatriate: ['expat'],
    client: ['kund'],
    account: ['konto'],
    offline: ['offline'],
    terms: ['bedingungen'],
    quietHours: ['ruhezeit'],
  },
  avoid: ['du', 'dich', 'dir', 'dein', 'deine', 'euch', 'eure', 'handy', 'auswanderer'],
};
