import type { AppPage } from '../../../usecases/pages/ports.ts';
import type { Clock } from '../../../usecases/shared/ports.ts';

/** How long an instance goes on with a page, in ms: a release changes the names of its files. */
const FRESH_FOR = 60_000;
const PATIENCE_MS = 5_000;

/** The app's page as hosting serves it at its root. Throws when it cannot be had and none was had before. */
export function makeAppPage(origin: string, clock: Clock): AppPage {
  let known: { readonly html: string; readonly readAt: number } | undefined;
  return {
    html: async () => {
      if (known && clock.now() - known.readAt < FRESH_FOR) return known.html;
      try {
        known = { html: await read(origin), readAt: clock.now() };
      } catch (error) {
        if (!known) throw error;
      }
      return known.html;
    },
  };
}

async function read(origin: string): Promise<string> {
  const answer = await fetch(`${origin}/`, { signal: AbortSignal.timeout(PATIENCE_MS), redirect: 'error' });
  if (!answer.ok) throw new Error(`the app's page was answered by ${answer.status}`);
  return answer.text();
}
