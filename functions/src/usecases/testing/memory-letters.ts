import type { AuditRecord } from '@sos/contracts/audit';
import type { LetterKind } from '@sos/domain/letters/letter-kinds';
import type { Alert, AlertBook } from '../alerts/ports.ts';
import type { Letter, Letters } from '../letters/ports.ts';

interface Query {
  readonly after: string | undefined;
  readonly limit: number;
}

/** One page of what is sorted already; undefined when `after` is none of it. */
function pageOf<T extends { readonly id: string }>(all: readonly T[], { after, limit }: Query) {
  const start = all.findIndex(({ id }) => id === after) + 1;
  if (after !== undefined && start === 0) return undefined;
  const page = all.slice(start, start + limit);
  return { page, next: page.length === limit ? (page.at(-1)?.id ?? null) : null };
}

/** Alerts and dead letters in memory, with what admins did about them. Every step is one, as in the database. */
export class MemoryLetters {
  readonly alerts = new Map<string, Alert>();
  readonly trail: AuditRecord[] = [];
  readonly #letters = new Map<
    string,
    Letter & { readonly of: LetterKind; readonly closedAt: number | null; readonly closedBy: string | null }
  >();

  put(of: LetterKind, letter: Letter): void {
    this.#letters.set(letter.id, { ...letter, of, closedAt: letter.waiting ? null : letter.at, closedBy: null });
  }

  readonly book: AlertBook = {
    list: async ({ onlyOpen, ...query }) => {
      const shown = [...this.alerts.values()].filter(({ acknowledgedAt }) => !onlyOpen || acknowledgedAt === null);
      const found = pageOf(
        shown.toSorted((one, other) => other.raisedAt - one.raisedAt),
        query,
      );
      return found && { alerts: found.page, next: found.next };
    },
    find: async (id) => this.alerts.get(id),
    acknowledge: async (id, decide) => {
      const alert = this.alerts.get(id);
      if (!alert) return false;
      const { by, at, audit } = decide(alert);
      this.alerts.set(id, { ...alert, acknowledgedAt: at, acknowledgedBy: by });
      this.trail.push(audit);
      return true;
    },
  };

  readonly letters: Letters = {
    list: async ({ of, ...query }) => {
      const own = [...this.#letters.values()].filter((letter) => letter.of === of);
      const found = pageOf(
        own.toSorted((one, other) => other.at - one.at),
        query,
      );
      const letters = found?.page.map(({ of: _of, closedAt: _closedAt, closedBy: _closedBy, ...letter }) => letter);
      return letters && { letters, next: found?.next ?? null };
    },
    find: async (of, id) => {
      const letter = this.#letters.get(id);
      if (letter?.of !== of) return undefined;
      return { vendor: letter.by, kept: letter.replayable ? (letter.body ?? '{}') : null, closedBy: letter.closedBy };
    },
    close: async (_of, id, decide) => {
      const letter = this.#letters.get(id);
      if (!letter) return false;
      const { by, at, audit } = decide(letter);
      const replayable = letter.of === 'deliveries' && letter.replayable;
      this.#letters.set(id, { ...letter, closedAt: at, closedBy: by, waiting: false, replayable });
      this.trail.push(audit);
      return true;
    },
  };
}
