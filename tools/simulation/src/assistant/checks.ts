import type { Cast, Check } from '../kernel/scenario.ts';
import { type AssistantPlatform, CALLS, PROVIDER } from './platform.ts';

/** What must never be about a meter, and what must have come about at the end. */
export function assistantChecks(platform: AssistantPlatform): Pick<Cast, 'invariants' | 'liveness'> {
  return { invariants: invariantsOf(platform), liveness: livenessOf(platform) };
}

function invariantsOf(platform: AssistantPlatform): Check[] {
  const { memory, answered } = platform;
  const standing = new Map<string, number | null>();
  const firstPeriod = platform.entitlement?.periodStart;
  return [
    {
      name: 'no vendor is asked for nothing, and nobody refused what their plan holds',
      complaint: () => platform.broken[0],
    },
    {
      name: 'no more calls are counted than the plan holds',
      complaint: () => (platform.used() > CALLS ? `${platform.used()} of ${CALLS}` : undefined),
    },
    {
      name: 'a question is reserved once',
      complaint: () => {
        const ids = memory.meterMap.get(PROVIDER)?.reserved.map(({ id }) => id) ?? [];
        return new Set(ids).size < ids.length ? ids.join() : undefined;
      },
    },
    {
      name: 'what was answered stays as it was told, for as long as its dossier is there',
      complaint: () => {
        for (const id of standing.keys()) if (!memory.exchangeMap.has(id)) standing.delete(id);
        for (const [id, { answeredAt }] of memory.exchangeMap) {
          const before = standing.get(id) ?? null;
          if (before !== null && before !== answeredAt) return `${id} is answered anew`;
          standing.set(id, answeredAt);
        }
        return undefined;
      },
    },
    {
      name: 'a call is spent with its answer, once, and never without',
      complaint: () => {
        for (const [id, { answeredAt }] of memory.exchangeMap) {
          const answer = `${id} ${answeredAt}`;
          if (answeredAt !== null && !answered.has(answer)) answered.set(answer, platform.reservedIn.get(id));
        }
        const meter = memory.meterMap.get(PROVIDER);
        if (!meter) return undefined;
        const { periodStart } = meter;
        const before = periodStart === firstPeriod ? platform.spentBefore : 0;
        const owed = [...answered.values()].filter((period) => period === periodStart).length;
        return meter.spent - before === owed ? undefined : `${meter.spent - before} for ${owed}`;
      },
    },
  ];
}

function livenessOf(platform: AssistantPlatform): Check[] {
  const { memory } = platform;
  return [
    {
      name: 'what no vendor answered counts for nothing',
      complaint: () => {
        const meter = memory.meterMap.get(PROVIDER);
        const isOfPeriod = meter?.periodStart === platform.entitlement?.periodStart;
        const left = isOfPeriod ? platform.used() - (meter?.spent ?? 0) : 0;
        return left > 0 ? `${left} are still reserved` : undefined;
      },
    },
  ];
}
