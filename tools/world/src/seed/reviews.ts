import type { ReviewDocument } from '@sos/contracts/reviews';

/** A few reviews for each provider who has a rating; texts are fictional. */
const voices = [
  { authorName: 'Hanna', rating: 5, text: 'On the line within minutes, and I knew what to do when I hung up.' },
  { authorName: 'Marc', rating: 5, text: 'Clear, kind, and honest about what was not worth paying for.' },
  { authorName: 'Elif', rating: 4, text: 'The line was a little weak, the advice was not.' },
  { authorName: 'Diego', rating: 5, text: 'Read the paper with me, sentence by sentence. I slept that night.' },
] as const;

const DAY_MS = 86_400_000;

/** What is written about the provider of that turn, the newest first. */
export function voicesFor(turn: number) {
  const chosen = [0, 1, 2].flatMap((step) => voices[(turn + step) % voices.length] ?? []);
  return chosen.map((voice) => ({ ...voice, language: 'en', reply: null, hiddenBecause: null }) as const);
}

/** Documents of `sos_profiles/{uid}/reviews` by id; `turn` varies who speaks. */
export function reviewsOf(turn: number, now: number): Record<string, ReviewDocument> {
  return Object.fromEntries(
    voicesFor(turn).map((voice, index) => [
      `review-${index + 1}`,
      { id: `review-${index + 1}`, ...voice, createdAt: now - (index * 9 + turn + 2) * DAY_MS },
    ]),
  );
}
