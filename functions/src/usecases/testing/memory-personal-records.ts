import { paths } from '@sos/contracts/paths';
import type { PersonalName } from '@sos/contracts/personal-data';
import type { Fields } from '@sos/domain/privacy/plan';
import type { PersonalRecord, PersonalRecords, Step } from '../privacy/ports.ts';
import { besidesOf, finderOf } from '../privacy/steps.ts';

/** Documents by their paths. */
export class MemoryPersonalRecords implements PersonalRecords {
  readonly documents = new Map<string, Fields>();

  async page(uid: string, step: Step, { after, limit }: { after: string | null; limit: number }) {
    const found = this.#find(uid, step).filter(([path]) => after === null || path > after);
    const listed = found.slice(0, limit);
    const records = listed.flatMap(([path, data]) => [...this.#besides(step, path, data), { ...step, path, data }]);
    return { records, next: listed.length === limit ? (listed.at(-1)?.[0] ?? null) : null };
  }

  async erase(path: string, erasure: Parameters<PersonalRecords['erase']>[1]): Promise<void> {
    const stored = this.documents.get(path);
    if (!stored) return;
    if (erasure === 'delete') return void this.documents.delete(path);
    const data = structuredClone(stored);
    for (const { path: at, value } of erasure) set(data, at, value);
    this.documents.set(path, data);
  }

  #find(uid: string, step: Step): [string, Fields][] {
    const finder = finderOf(step);
    if (finder === 'by id') return this.#at(pathOf(step.kind, uid));
    return typeof finder === 'object' && 'field' in finder
      ? this.#where(step.kind, finder.field, uid)
      : this.#under(parentOf(pathOf(step.kind, uid, 'x')));
  }

  #besides({ kind, as }: Step, path: string, data: Fields): PersonalRecord[] {
    const id = path.slice(path.lastIndexOf('/') + 1);
    return besidesOf({ kind, as }).flatMap(({ kind: other, finder }) => {
      const found =
        'field' in finder
          ? this.#where(other, finder.field, id)
          : this.#at(pathOf(other, ...finder.ids.map((name) => (name === 'id' ? id : String(data[name])))));
      return found.map(([at, value]) => ({ kind: other, as, path: at, data: value }));
    });
  }

  #at(path: string): [string, Fields][] {
    const data = this.documents.get(path);
    return data ? [[path, data]] : [];
  }

  #where(kind: PersonalName, field: string, value: string): [string, Fields][] {
    return this.#under(parentOf(pathOf(kind, 'x'))).filter(([, data]) => data[field] === value);
  }

  #under(collection: string): [string, Fields][] {
    return [...this.documents]
      .filter(([path]) => parentOf(path) === collection)
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
  }
}

function set(data: Fields, [name = '', ...rest]: readonly string[], value: unknown): void {
  const target = data as Record<string, unknown>;
  if (rest.length === 0) target[name] = value;
  else set((target[name] ??= {}) as Fields, rest, value);
}

function pathOf(kind: PersonalName, ...ids: readonly string[]): string {
  const template: (...ids: string[]) => string = paths[kind];
  return template(...ids);
}

const parentOf = (path: string) => path.slice(0, path.lastIndexOf('/'));
