import type { Output } from '@sos/contracts/callables';
import { formatMoney } from '@sos/domain/money/format-money';
import type { MoneyLike } from '@sos/domain/money/format-money';
import type { ReactNode } from 'react';
import { useWords } from './words.ts';

export type Figures = Output<'getAgencyOverview'>['today'];

/** Amounts of several currencies, each with its own; a dash where there is none. */
export function Amounts({ of }: { readonly of: readonly MoneyLike[] }) {
  const { formats } = useWords();
  return (
    <span className="amounts figures" translate="no">
      {of.length === 0 ? '–' : of.map((each) => <span key={each.currency}>{formatMoney(formats, each)}</span>)}
    </span>
  );
}

/** `84 %`; a dash where nothing was counted. */
export function percentOf(formats: string, share: number | null): string {
  return share === null ? '–' : new Intl.NumberFormat(formats, { style: 'percent' }).format(share);
}

interface FigureProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** One figure with its name. */
export function Figure({ label, children }: FigureProps) {
  return (
    <div className="card figure">
      <dt className="text-s text-soft">{label}</dt>
      <dd className="figures">{children}</dd>
    </div>
  );
}
