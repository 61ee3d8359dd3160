import type { ModelRole, Vendor } from './answer.ts';

/** A model, as its vendor calls it, and its price in US cents a million tokens. */
export interface Model {
  readonly vendor: Vendor;
  readonly model: string;
  readonly input: number;
  readonly output: number;
}
/** Which models answer whom, and which read pictures of text: the first one that does. */
export type ModelChains = Readonly<Record<ModelRole | 'reading', readonly Model[]>>;

export interface Tokens {
  readonly input: number;
  readonly output: number;
}

const CENTS_TO_MILLIONTHS = 100;

/** What an answer cost, in millionths of a US dollar. */
export function costOf({ input, output }: Pick<Model, 'input' | 'output'>, tokens: Tokens): number {
  return Math.round((tokens.input * input + tokens.output * output) / CENTS_TO_MILLIONTHS);
}

/** What is asked until somebody configures something else. */
export const defaultModels: ModelChains = {
  lawyer: [
    { vendor: 'anthropic', model: 'claude-opus-4-5', input: 500, output: 2500 },
    { vendor: 'openai', model: 'gpt-5.2', input: 175, output: 1400 },
  ],
  expert: [
    { vendor: 'openai', model: 'gpt-5.2', input: 175, output: 1400 },
    { vendor: 'anthropic', model: 'claude-sonnet-4-5', input: 300, output: 1500 },
  ],
  research: [
    { vendor: 'perplexity', model: 'sonar-pro', input: 300, output: 1500 },
    { vendor: 'perplexity', model: 'sonar', input: 100, output: 100 },
  ],
  reading: [
    { vendor: 'anthropic', model: 'claude-sonnet-4-5', input: 300, output: 1500 },
    { vendor: 'openai', model: 'gpt-5.2', input: 175, output: 1400 },
  ],
};
