import type { AuditRecord } from '@sos/contracts/audit';
import type { SupportRequest } from '@sos/domain/support/request';
import type { SupportRequests } from '../support/ports.ts';

/** Requests for help in memory, with what admins did about them. Every step is one, as in the database. */
export class MemorySupport implements SupportRequests {
  readonly requests = new Map<string, SupportRequest>();
  readonly trail: AuditRecord[] = [];

  async createIfAbsent(id: string, request: SupportRequest): Promise<void> {
    if (!this.requests.has(id)) this.requests.set(id, request);
  }

  async find(id: string): Promise<SupportRequest | undefined> {
    return this.requests.get(id);
  }

  async list({ status, after, limit }: Parameters<SupportRequests['list']>[0]): ReturnType<SupportRequests['list']> {
    const all = [...this.requests].map(([id, request]) => ({ ...request, id }));
    const newest = all.toSorted((one, other) => other.createdAt - one.createdAt);
    const start = newest.findIndex(({ id }) => id === after) + 1;
    if (after !== undefined && start === 0) return undefined;
    const rest = newest.slice(start).filter((request) => status === undefined || request.status === status);
    const requests = rest.slice(0, limit);
    return { requests, next: requests.length === limit ? (requests.at(-1)?.id ?? null) : null };
  }

  async changeAsAdmin(
    id: string,
    decide: Parameters<SupportRequests['changeAsAdmin']>[1],
    auditOf: Parameters<SupportRequests['changeAsAdmin']>[2],
  ): Promise<SupportRequest | undefined> {
    const before = this.requests.get(id);
    if (!before) return undefined;
    const after = decide(before);
    this.requests.set(id, after);
    this.trail.push(auditOf(before, after));
    return after;
  }
}
