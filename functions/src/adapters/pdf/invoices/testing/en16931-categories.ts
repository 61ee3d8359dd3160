import type { Breakdown, Facts, Part, Rule } from './en16931-facts.ts';

interface Category {
  readonly code: string;
  readonly rate: 'some' | 'zero' | 'none';
  readonly reason: 'needed' | 'forbidden';
  readonly parties: (facts: Facts) => boolean;
}

const hasSeller = ({ sellerVat }: Facts) => sellerVat !== undefined;
const categories: readonly Category[] = [
  { code: 'S', rate: 'some', reason: 'forbidden', parties: hasSeller },
  { code: 'Z', rate: 'zero', reason: 'forbidden', parties: hasSeller },
  { code: 'E', rate: 'zero', reason: 'needed', parties: hasSeller },
  {
    code: 'AE',
    rate: 'zero',
    reason: 'needed',
    parties: ({ sellerVat, buyerVat }) => sellerVat !== undefined && buyerVat !== undefined,
  },
  {
    code: 'O',
    rate: 'none',
    reason: 'needed',
    parties: ({ sellerVat, buyerVat }) => sellerVat === undefined && buyerVat === undefined,
  },
];

/** Each category's rules 1, 2, 5, 6 and 8 to 10; outside of the scope of VAT, 11 to 14 forbid any other beside it. */
export const categoryRules: readonly Rule[] = [
  ...categories.flatMap(rulesOf),
  ['BR-O-11', (facts) => !isUsed(facts, 'O') || facts.breakdown.length === 1],
  ['BR-O-12', (facts) => !isUsed(facts, 'O') || facts.lines.every(({ category }) => category === 'O')],
  ['BR-O-13', (facts) => !isUsed(facts, 'O') || facts.allowances.every(({ category }) => category === 'O')],
];

function rulesOf(category: Category): Rule[] {
  const { code, parties, reason } = category;
  const name = (number: string) => `BR-${code}-${number}`;
  const own = <T extends Part>(parts: readonly T[]) => parts.filter((part) => part.category === code);
  const isRated = ({ rate }: Part) => fits(category, rate);
  return [
    [name('01'), (facts) => isUsed(facts, code) === own(facts.breakdown).length > 0],
    [name('02'), (facts) => !isUsed(facts, code) || parties(facts)],
    [name('05'), ({ lines }) => own(lines).every(isRated)],
    [name('06'), ({ allowances }) => own(allowances).every(isRated)],
    [name('08'), (facts) => own(facts.breakdown).every((each) => each.amount === basisOf(facts, each))],
    [
      name('09'),
      ({ breakdown }) =>
        own(breakdown).every(({ amount, rate, tax }) => tax === Math.round((amount * Number(rate ?? 0)) / 100)),
    ],
    [name('10'), ({ breakdown }) => own(breakdown).every((each) => hasReason(each) === (reason === 'needed'))],
  ];
}

const isUsed = ({ lines, allowances }: Facts, code: string) =>
  [...lines, ...allowances].some(({ category }) => category === code);
const hasReason = ({ reason }: Breakdown) => reason !== undefined;

function fits({ rate: wanted }: Category, rate: string | undefined): boolean {
  if (wanted === 'none') return rate === undefined;
  return wanted === 'some' ? Number(rate ?? 0) > 0 : Number(rate ?? -1) === 0;
}

/** What bears the category at the rate, less what is taken off it. */
function basisOf({ lines, allowances }: Facts, { category, rate }: Breakdown): number {
  const sum = (parts: readonly Part[]) =>
    parts
      .filter((part) => part.category === category && Number(part.rate ?? 0) === Number(rate ?? 0))
      .reduce((total, { amount }) => total + amount, 0);
  return sum(lines) - sum(allowances);
}
