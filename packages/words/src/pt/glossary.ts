import type { Glossary } from '../glossary.ts';

/** Addressed as você, in the forms of Brazil that Portugal reads as well. Money is bloqueado and liberado. */
export const glossary: Glossary = {
  terms: {
    hold: ['bloque'],
    release: ['liber'],
    charge: ['cobr'],
    book: ['agend'],
    receipt: ['recibo'],
    review: ['avaliaç'],
    lawyer: ['advogado'],
    expatriate: ['expatriado'],
    client: ['cliente'],
    account: ['conta'],
    offline: ['offline'],
    terms: ['termos'],
    quietHours: ['horário de silêncio'],
  },
  avoid: ['tu', 'te', 'ti', 'teu', 'tua', 'vós', 'prima', 'telemóvel', 'celular', 'palavra-passe', 'ecrã', 'tela'],
};
