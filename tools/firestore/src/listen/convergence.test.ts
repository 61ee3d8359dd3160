import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../query/parse.ts';
import { above, listening } from '../testing/listening.ts';
import { ListeningClient } from '../testing/listening-client.ts';
import { ROOT } from '../testing/world.ts';

type Step =
  | { readonly kind: 'put'; readonly path: string; readonly n: number | undefined }
  | { readonly kind: 'leave' | 'return' | 'wait' | 'replace' };

const put = fc.record({
  kind: fc.constant('put' as const),
  path: fc.nat(7).map((n) => `c/d${n}`),
  n: fc.option(fc.nat(9), { nil: undefined }),
});
const other = fc.constantFrom<Step>({ kind: 'leave' }, { kind: 'return' }, { kind: 'wait' }, { kind: 'replace' });
const steps = fc.array(fc.oneof({ arbitrary: put, weight: 3 }, { arbitrary: other, weight: 2 }), {
  maxLength: 40,
  size: 'max',
});

/** A little history, so that much is forgotten. */
const HISTORY_BYTES = 600;

/** One client with an open and a limited query, which may be away. */
class Scene {
  readonly #world = listening(HISTORY_BYTES);
  readonly #queries = [above(4), above(2, 3)];
  readonly #clients = this.#queries.map((query, i) => new ListeningClient(i + 1, query));
  #stream: ReturnType<ReturnType<typeof listening>['open']> | undefined;

  async do(step: Step): Promise<void> {
    if (step.kind === 'put') await this.#world.put(step.path, step.n);
    if (step.kind === 'wait') this.#world.wait();
    if (step.kind === 'leave') this.#leave();
    if (step.kind === 'return' && !this.#stream) this.#return();
    if (step.kind === 'replace') this.#replace();
  }

  /** Puts older documents in place, as an import does. */
  #replace(): void {
    const { database } = this.#world;
    this.#leave();
    database.restore(Array.from(database.store.all(), (document) => ({ ...document, updateTime: 1n })));
  }

  /** What the client has of each query; while it is away, what it would have. */
  seen(): Map<string, bigint>[] {
    if (!this.#stream) return this.answers();
    this.#listen();
    return this.#clients.map(({ documents }) => documents);
  }

  /** What each query would give. */
  answers(): Map<string, bigint>[] {
    return this.#queries.map(({ structuredQuery }) => {
      const { documents } = this.#world.database.query(parseQuery(ROOT, structuredQuery ?? {}));
      return new Map(documents.map(({ name, updateTime }) => [name, updateTime]));
    });
  }

  #leave(): void {
    this.#stream?.stream.close();
    this.#stream = undefined;
  }

  #return(): void {
    this.#stream = this.#world.open();
    for (const client of this.#clients) this.#stream.add(client.target());
  }

  #listen(): void {
    for (const response of this.#stream?.responses.splice(0) ?? []) {
      for (const client of this.#clients) client.hear(response);
    }
    for (const client of this.#clients.filter(({ mustStartAnew }) => mustStartAnew)) {
      client.startAnew();
      this.#stream?.add(client.target());
      this.#listen();
    }
  }
}

describe('a client that comes and goes', () => {
  it('has whatever a query would give as soon as it is there', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (given) => {
        const scene = new Scene();
        for (const step of given) {
          await scene.do(step);
          expect(scene.seen()).toEqual(scene.answers());
        }
      }),
      { numRuns: 300 },
    );
  });
});
