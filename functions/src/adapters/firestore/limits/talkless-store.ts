import { createHash } from 'node:crypto';
import { TALKLESS_WINDOW } from '@sos/domain/limits/talkless';
import type { CallMarks, MarksOf, TalklessBook } from '../../../usecases/limits/talkless-ports.ts';
import type { TalklessCalls } from '../../../usecases/payments/ports.ts';
import { writeDown } from '../audit/audit-documents.ts';
import { telephonyDocuments } from '../calls/line-book.ts';
import { db } from '../shared/db.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';
import { type Desk, optimistically } from '../shared/optimistic.ts';
import { rateLimitDocuments } from './limit-windows.ts';

/** Far more than count; an attacker makes no document grow. */
const MOST_ENDS = 20;

type Kind = 'client' | 'network' | 'number';
type Noted = NonNullable<Awaited<ReturnType<typeof rateLimitDocuments.read>>>;

/** Calls that came to nothing, in `rate_limits`, by client, network and number. */
export function makeTalklessStore(report: ReportCorrupt): TalklessBook & Pick<TalklessCalls, 'forgivenAt' | 'noted'> {
  return {
    forgivenAt: (clientId) =>
      reporting(report, async () => rateLimitDocuments.parse(await refOf('client', clientId).get())?.forgivenAt ?? 0),
    noted: ({ network, number }) =>
      reporting(report, async () => {
        const refs = [refOf('number', number), ...(network === null ? [] : [refOf('network', network)])];
        const snapshots = await db().getAll(...refs);
        const [ofNumber, ofNetwork] = snapshots.map((snapshot) => rateLimitDocuments.parse(snapshot));
        return { network: endsOf(ofNetwork), number: endsOf(ofNumber) };
      }),
    note: (call, marks) =>
      reporting(report, async () => {
        for (const [kind, key] of keysOf(marks)) {
          await optimistically((desk) =>
            change(desk, refOf(kind, key), (before) => {
              const isKnown = before.ends.some(({ id }) => id === call.id) || call.at <= (before.forgivenAt ?? 0);
              const lately = before.ends.filter(({ at }) => at > call.at - TALKLESS_WINDOW);
              return isKnown ? before : { ...before, ends: [...lately, call].slice(-MOST_ENDS), ...until(call.at) };
            }),
          );
        }
      }),
    forgive: (clientId, marks, audit) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const keys = new Map(marks.flatMap(keysOf).map((each) => [each.join(' '), each] as const));
          const refs = [...keys.values()].map(([kind, key]) => refOf(kind, key));
          const forgiven = { ends: [], forgivenAt: audit.at, ...until(audit.at) };
          for (const ref of [refOf('client', clientId), ...refs]) {
            await change(desk, ref, (before) => ({ ...before, ...forgiven }));
          }
          writeDown(desk, audit);
        }),
      ),
  };
}

/** As the private side of the call has them; the client's number is the first. */
export const marksOf: MarksOf = async (sessionId) => {
  const stored = await telephonyDocuments.read(sessionId);
  return stored && { network: stored.network, number: stored.lineIds[0] ?? null };
};

const endsOf = (noted: Noted | undefined) => noted?.ends.map(({ at }) => at) ?? [];
const until = (at: number) => ({ expiresAt: at + TALKLESS_WINDOW });

function keysOf({ network, number }: CallMarks): (readonly [Kind, string])[] {
  const kinds = { network, number } as const;
  return (['network', 'number'] as const).flatMap((kind) => {
    const key = kinds[kind];
    return key === null ? [] : [[kind, key] as const];
  });
}

/** Whom it is about is nobody's business. */
function refOf(kind: Kind, key: string) {
  const whom = createHash('sha256').update(`${kind} ${key}`).digest('hex').slice(0, 32);
  return rateLimitDocuments.ref(`talkless-${kind}-${whom}`);
}

async function change(desk: Desk, ref: ReturnType<typeof refOf>, becomes: (before: Noted) => Noted): Promise<void> {
  const [snapshot] = await desk.read(ref);
  const before = snapshot && rateLimitDocuments.parse(snapshot);
  const after = becomes(before ?? nothing);
  if (!before) rateLimitDocuments.create(desk, ref, after);
  else if (after !== before) rateLimitDocuments.update(desk, ref, { before, after });
}

const nothing: Noted = {
  used: 0,
  counter: '',
  sum: '',
  lastAt: null,
  beside: {},
  ends: [],
  forgivenAt: null,
  expiresAt: 0,
};
