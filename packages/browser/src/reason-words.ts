import type { FailureReason } from './callable-client.ts';

/** What one page says about the reasons it knows, and about every other one, which a newer server may give. */
export interface ReasonWords<Words> {
  readonly known: Readonly<Partial<Record<FailureReason, Words>>>;
  readonly otherwise: Words;
}

export function wordsFor<Words>({ known, otherwise }: ReasonWords<Words>, reason: FailureReason): Words {
  return known[reason] ?? otherwise;
}
