import type { Input } from '@sos/contracts/callables';
import type { TalkedCall } from './call-story.ts';
import { admin, ask, type Scene, tell } from './scene.ts';

type Words = Pick<Input<'submitReview'>, 'rating' | 'text' | 'language'>;

const words: readonly Words[] = [
  { rating: 5, text: 'On the line within minutes, and I knew what to do when I hung up.', language: 'en' },
  { rating: 5, text: 'Clair, aimable, et franc sur ce qui ne valait pas la dépense.', language: 'fr' },
  { rating: 4, text: 'Die Leitung war etwas schwach, der Rat nicht.', language: 'de' },
  { rating: 5, text: 'Leyó el papel conmigo, frase por frase. Esa noche dormí.', language: 'es' },
  { rating: 2, text: 'I had hoped for more than what is on the embassy’s page.', language: 'en' },
  { rating: 3, text: '', language: 'en' },
];
/** Of so many charged calls one is written about, answered, objected to. */
const ANSWERED_EACH = 3;
const REPORTED_EACH = 7;
const HOUR_S = 3_600;

/** Lets clients write about their calls a few hours later, providers answer, and members object to a few. */
export function makeReviewers(scene: Scene): (call: TalkedCall) => void {
  let turn = 0;
  return (call) => {
    const own = turn++;
    const review = words[own % words.length];
    if (!review || own % 3 === 2) return;
    scene.agenda.after((1 + (own % 5)) * HOUR_S, async () => {
      await ask(scene, 'submitReview', { by: call.client, input: { sessionId: call.id, ...review } });
      tell(scene, 'reviews');
      if (own % ANSWERED_EACH === 0) scene.agenda.after(2 * HOUR_S, () => answer(scene, call));
      if (own % REPORTED_EACH === 4) scene.agenda.after(3 * HOUR_S, () => object(scene, call));
    });
  };
}

async function answer(scene: Scene, { id, provider }: TalkedCall): Promise<void> {
  const text = 'Thank you. Write down what the office tells you, with its date.';
  await ask(scene, 'replyToReview', { by: provider, input: { reviewId: id, text } });
}

/** The first that is objected to is taken out of sight; the others wait for whoever looks at the console. */
async function object(scene: Scene, { id: reviewId, provider }: TalkedCall): Promise<void> {
  const providerId = provider.uid;
  await ask(scene, 'reportReview', { by: provider, input: { providerId, reviewId, reason: 'untrue' } });
  const isFirst = !scene.told.has('reviews objected to');
  tell(scene, 'reviews objected to');
  if (!isFirst) return;
  const input = { providerId, reviewId, hidden: true, reason: 'It speaks of another call.' };
  await ask(scene, 'adminModerateReview', { by: admin, input });
}
