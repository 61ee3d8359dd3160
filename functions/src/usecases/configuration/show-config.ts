import { inForce } from '@sos/domain/configuration/configuration';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { Configurations } from './ports.ts';

const PAGE = 25;

/** What counts now, and what will. */
export function makeGetConfig(needs: {
  readonly configurations: Pick<Configurations, 'read'>;
  readonly clock: Clock;
}): Handler<'adminGetConfig'> {
  return async (_admin, { name }) => {
    const known = await needs.configurations.read(name);
    const now = needs.clock.now();
    const next = known.next && known.next.at > now ? { set: known.next.value, at: known.next.at } : null;
    return { revision: known.revision, current: inForce(known, now), next };
  };
}

/** What was set, the newest first. */
export function makeListConfigVersions(needs: {
  readonly configurations: Pick<Configurations, 'versions'>;
}): Handler<'adminListConfigVersions'> {
  return async (_admin, { name, before }) => {
    const versions = await needs.configurations.versions(name, { before, limit: PAGE });
    const last = versions.at(-1)?.revision ?? 0;
    return { versions: versions.map(({ name: _name, ...version }) => version), nextBefore: last > 0 ? last : null };
  };
}
