import type { ProviderKind } from '../money/price.ts';
import type { Locale } from '../shared/locale.ts';

/** What somebody asks for: an answer from the dossier alone, or one that looks on the web first. */
export const askKinds = ['answer', 'research'] as const;
export type AskKind = (typeof askKinds)[number];

/** Whose words a list of models is kept for. */
export const modelRoles = ['lawyer', 'expert', 'research'] as const;
export type ModelRole = (typeof modelRoles)[number];

export const vendors = ['anthropic', 'openai', 'perplexity'] as const;
export type Vendor = (typeof vendors)[number];

/** Those whose models see pictures and scans. */
export const seeingVendors = ['anthropic', 'openai'] as const satisfies readonly Vendor[];

/** A lawyer and an expert have models of their own; whoever looks on the web has a third. */
export function modelRoleOf(kind: AskKind, provider: ProviderKind): ModelRole {
  if (kind === 'research') return 'research';
  return provider === 'lawyer' ? 'lawyer' : 'expert';
}

/** Something that an answer can quote: a file of the dossier, the booking's own words, or a page of the web. */
export interface Source {
  /** As the model is told it: `S1`, `S2` ... */
  readonly id: string;
  readonly kind: 'file' | 'need' | 'page';
  readonly title: string;
  /** Of a page; null for the dossier's own. */
  readonly url: string | null;
  /** Of a file; null for the others. */
  readonly fileId: string | null;
}

/** Where a quotation stands in its source, in characters of the source's text as it is kept. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** `unproved` is shown as what it is: nobody found it where it is said to stand. */
export type Verdict = 'proved' | 'unproved';

export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'quotation';
      readonly text: string;
      /** Null where the model named none, or one that there is not. */
      readonly sourceId: string | null;
      readonly verdict: Verdict;
      /** Null where it is unproved. */
      readonly place: Place | null;
    };

/** An answer in one language. */
export interface Side {
  readonly locale: Locale;
  readonly blocks: readonly Block[];
}

/** What came of asking; `given_back` counts for nothing. */
export const exchangeStates = ['asked', 'answered', 'given_back'] as const;
export type ExchangeState = (typeof exchangeStates)[number];
