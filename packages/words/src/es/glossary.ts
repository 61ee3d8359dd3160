import type { Glossary } from '../glossary.ts';

/** Addressed as usted and ustedes, in words that Spain and America share. Money is retenido and liberado. */
export const glossary: Glossary = {
  terms: {
    hold: ['reten', 'retien'],
    release: ['liber'],
    charge: ['cobr'],
    book: ['reserv'],
    receipt: ['recibo'],
    review: ['opini'],
    lawyer: ['abogado'],
    expatriate: ['expatriado'],
    client: ['cliente'],
    account: ['cuenta'],
    offline: ['fuera de línea'],
    terms: ['condiciones'],
    quietHours: ['horas de silencio'],
  },
  avoid: ['tú', 'tu', 'tus', 'te', 'ti', 'contigo', 'vosotros', 'os', 'habéis', 'móvil', 'celular', 'email'],
};
