import type { Prompt } from './verbs.ts';

const CHARACTERS_PER_SECOND = 15;
const SHORTEST_MS = 1_000;
/** No media is fetched, so every recording lasts this long. */
const RECORDING_MS = 3_000;

/** How long one round of a prompt keeps the line busy, in virtual ms. */
export function promptMs(prompt: Prompt): number {
  switch (prompt.verb) {
    case 'Say':
      return Math.max(SHORTEST_MS, Math.round((prompt.text.length / CHARACTERS_PER_SECOND) * 1000));
    case 'Play':
      return RECORDING_MS;
    case 'Pause':
      return prompt.seconds * 1000;
  }
}
