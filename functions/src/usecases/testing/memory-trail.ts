import type { AuditRecord } from '@sos/contracts/audit';
import type { Trail, TrailQuery } from '../audit/ports.ts';

/** What admins did, in memory. */
export class MemoryTrail implements Trail {
  readonly entries: AuditRecord[] = [];

  async list({ after, limit, ...filters }: TrailQuery): ReturnType<Trail['list']> {
    const wanted = Object.entries(filters).filter(([, value]) => value !== undefined);
    const fitting = this.entries
      .filter((entry) =>
        wanted.every(([field, value]) => Object.entries(entry).some(([own, has]) => own === field && has === value)),
      )
      .toSorted((one, other) => other.at - one.at);
    const start = fitting.findIndex(({ id }) => id === after) + 1;
    if (after !== undefined && start === 0) return undefined;
    const entries = fitting.slice(start, start + limit);
    return { entries, next: entries.length === limit ? (entries.at(-1)?.id ?? null) : null };
  }
}
