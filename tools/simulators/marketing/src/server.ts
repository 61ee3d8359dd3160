import type { FaultPlan } from '@sos/simulator-kit/faults';
import { type RunningServer, serve, type SimReply, type SimRequest } from '@sos/simulator-kit/http-server';
import { Broken, type BrokenEvent } from './broken.ts';
import { marketingPage } from './page.ts';
import { Readers, type Subscriber } from './readers.ts';
import { type Counted, vendorAt } from './vendors.ts';

const MOST_KEPT = 500;

export interface MarketingOptions {
  readonly port: number;
  readonly clock: { now(): number };
  readonly faults: FaultPlan;
}

export interface MarketingSimulator extends RunningServer {
  /** What was counted, the newest first. */
  counted(): readonly Counted[];
  /** Who is on MailWizz's list. */
  readers(): readonly Subscriber[];
  /** What Sentry was told of, the oldest first. */
  broken(): readonly BrokenEvent[];
}

/** Starts what Google and Meta count visits and advertisements by, MailWizz's list of readers, and what Sentry is told of. */
export async function startMarketingSimulator({ port, faults }: MarketingOptions): Promise<MarketingSimulator> {
  const counted: Counted[] = [];
  const isNew = ({ vendor, id }: Counted) =>
    id === '' || !counted.some((known) => known.vendor === vendor && known.id === id);
  const readers = new Readers();
  const broken = new Broken();
  const planned = (vendor: string): SimReply | undefined => {
    const fault = faults.take('marketing.api', vendor);
    return fault && (fault.do === 'status' ? { status: fault.status, body: 'planned fault' } : { hangUp: true });
  };
  const take = (request: SimRequest): SimReply => {
    if (Readers.isAt(request.url.pathname)) return planned('mailwizz') ?? readers.answer(request);
    if (Broken.isAt(request.url.pathname)) return planned('sentry') ?? broken.take(request);
    const spoken = vendorAt(request.url.pathname);
    if (request.method !== 'POST' || !spoken) return { status: 404, body: 'Not found' };
    const fault = planned(spoken.vendor);
    if (fault) return fault;
    const read = spoken.read(request, JSON.parse(request.body.toString('utf8')) as Record<string, unknown>);
    if (!isCounted(read)) return read;
    counted.unshift(...read.filter(isNew));
    counted.splice(MOST_KEPT);
    return spoken.answer;
  };
  const server = await serve(port, async (request) => {
    return request.url.pathname === '/'
      ? marketingPage({ counted, readers: readers.all(), broken: broken.all() })
      : take(request);
  });
  return { ...server, counted: () => counted, readers: () => readers.all(), broken: () => broken.all() };
}

const isCounted = (read: readonly Counted[] | SimReply): read is readonly Counted[] => Array.isArray(read);
