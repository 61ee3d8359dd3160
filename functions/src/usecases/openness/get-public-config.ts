import type { Handler } from '../shared/handler.ts';
import type { OpennessConfig } from './ports.ts';

/** What everybody may know. */
export function makeGetPublicConfig(config: Pick<OpennessConfig, 'flags'>): Handler<'getPublicConfig'> {
  return async () => ({ maintenance: (await config.flags()).maintenanceNotice });
}
