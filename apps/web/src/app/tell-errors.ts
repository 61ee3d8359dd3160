import { callFunction } from '@sos/browser/call-function';
import { visitPage } from '@sos/domain/analytics/visit';
import { framesOf } from '@sos/domain/errors/stack';
import { consentFor } from '../shared/consent/consent.ts';

/** So many different errors of one visit say what is wrong with it. */
const MOST = 5;
const LONGEST_MESSAGE = 1000;

/** Tells our server of what breaks on this page, if its person has agreed; what an extension breaks is not ours. */
export function tellErrors(): void {
  const told = new Set<string>();
  const tell = (event: Event) => void tellOf(causeOf(event), told);
  const { brokenAtStart = [] } = globalThis as { readonly brokenAtStart?: Event[] };
  for (const event of brokenAtStart) tell(event);
  // Nobody fills it any further than with what is heard here as well.
  brokenAtStart.push = () => 0;
  addEventListener('error', tell);
  addEventListener('unhandledrejection', tell);
}

const causeOf = (event: Event): unknown =>
  event instanceof PromiseRejectionEvent ? event.reason : (event as ErrorEvent).error;

async function tellOf(error: unknown, told: Set<string>): Promise<void> {
  const consent = consentFor('measuring');
  if (!consent || !(error instanceof Error)) return;
  const frames = framesOf(error.stack ?? '', isOurs);
  const [first] = frames;
  if (!first || !isNew(`${error.name} ${first.file}:${first.line}:${first.column}`, told)) return;
  await callFunction('reportBrowserError', {
    errorId: crypto.randomUUID(),
    release: releaseOf(document),
    page: visitPage(location.pathname),
    name: /^[A-Za-z]{1,60}$/.test(error.name) ? error.name : 'Error',
    message: error.message.slice(0, LONGEST_MESSAGE),
    frames: [...frames],
    consent,
  }).catch(() => undefined);
}

function isNew(key: string, told: Set<string>): boolean {
  if (told.has(key) || told.size >= MOST) return false;
  told.add(key);
  return true;
}

const isOurs = (address: string) => address.startsWith(`${location.origin}/assets/`);

/** The first file is named by what is in it and in all that it loads, so its name is that of the release. */
function releaseOf({ scripts }: Document): string {
  const [first] = [...scripts].flatMap(({ src }) => /\/assets\/index-([\w-]+)\.js$/.exec(src) ?? []).slice(1);
  return first ?? 'unknown';
}
