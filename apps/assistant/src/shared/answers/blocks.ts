import type { Block } from '@sos/domain/assistant/answer';

export type Quotation = Extract<Block, { kind: 'quotation' }>;

/** A side with the next piece: text that follows text belongs to it. */
export function withBlock(blocks: readonly Block[], block: Block): readonly Block[] {
  const last = blocks.at(-1);
  if (block.kind !== 'text' || last?.kind !== 'text') return [...blocks, block];
  return [...blocks.slice(0, -1), { kind: 'text', text: last.text + block.text }];
}
