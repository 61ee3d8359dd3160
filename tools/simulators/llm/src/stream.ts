import type { ServerResponse } from 'node:http';
import type { Answer, Ask } from './ask.ts';

/** One event of a stream, with its name where the protocol has names. */
export interface StreamEvent {
  readonly name?: string;
  readonly data: unknown;
}
/** How a vendor tells an answer. */
export interface Protocol {
  /** The path of its API. */
  readonly path: string;
  readonly events: (ask: Ask, answer: Answer) => StreamEvent[];
  readonly whole: (ask: Ask, answer: Answer) => unknown;
  readonly error: (status: number) => unknown;
}

const HALF = 2;

interface Manner {
  readonly pauseMs: number;
  readonly cut: boolean;
  readonly halfway?: Promise<unknown> | undefined;
}

/** Writes an answer piece by piece; with `cut` the connection breaks after half of it. */
export async function streamTo(
  response: ServerResponse,
  events: readonly StreamEvent[],
  { pauseMs, cut, halfway }: Manner,
): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' });
  const half = Math.ceil(events.length / HALF);
  const told = cut ? events.slice(0, half) : events;
  for (const [index, { name, data }] of told.entries()) {
    if (index === half) await halfway;
    if (response.destroyed) return;
    response.write(
      `${name ? `event: ${name}\n` : ''}data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`,
    );
    if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  if (cut) response.destroy();
  else response.end();
}

/** A text in pieces as models give them: words with what follows them. */
export function piecesOf(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}

const LETTERS_OF_A_TOKEN = 4;
export const tokensIn = (text: string): number => Math.ceil(text.length / LETTERS_OF_A_TOKEN);
