import type { Glossary } from '../glossary.ts';

/** Addressed as vous. Money is bloqué and libéré; réserver is for calls only. */
export const glossary: Glossary = {
  terms: {
    hold: ['bloqu'],
    release: ['libér'],
    charge: ['débit', 'factur'],
    book: ['réserv'],
    receipt: ['reçu'],
    review: ['avis'],
    lawyer: ['avocat'],
    expatriate: ['expatrié'],
    client: ['client'],
    account: ['compte'],
    offline: ['hors ligne', 'plus en ligne'],
    terms: ['conditions'],
    quietHours: ['heures calmes'],
  },
  avoid: ['tu', 'toi', 'ton', 'ta', 'tes', 'mail', 'chat', 'n’importe quoi'],
};
