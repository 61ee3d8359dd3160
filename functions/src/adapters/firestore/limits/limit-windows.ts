import { createHash } from 'node:crypto';
import { rateLimitSchema } from '@sos/contracts/configuration';
import { paths } from '@sos/contracts/paths';
import { type Limit, limitNames, limitOf, limits, sumWith, windowOf } from '@sos/domain/limits/limits';
import { AggregateField, type DocumentSnapshot } from 'firebase-admin/firestore';
import type { Count, LimitMaxima } from '../../../usecases/limits/ports.ts';
import { db } from '../shared/db.ts';
import { documentsOf } from '../shared/documents.ts';

export const rateLimitDocuments = documentsOf(rateLimitSchema, paths.rateLimit);

/** One limit's window for one subject, and where it is counted. */
export interface Window {
  readonly name: Count['name'];
  readonly limit: Limit;
  readonly endsAt: number;
  /** What its documents have in common. */
  readonly counter: string;
  /** What the documents of this limit's parts have in common; undefined where it has none. */
  readonly parts: string | undefined;
  /** Of which other limit's sum its documents are part; empty where they are of none. */
  readonly partOf: string;
  readonly ids: readonly string[];
}

interface Counted {
  readonly used: number;
  readonly lastAt: number | null;
}
/** What a document counts: under the limit that it is named after, and under others. */
export interface Counts extends Counted {
  readonly beside: Readonly<Record<string, Counted>>;
}
const none: Counted = { used: 0, lastAt: null };

/** The limit in whose documents one is counted. */
export function hostOf(name: Count['name']): Count['name'] {
  const { beside }: Limit = limits[name];
  return limitNames.find((each) => each === beside) ?? name;
}

export function windowFor({ name, key }: Pick<Count, 'name' | 'key'>, maxima: LimitMaxima, now: number): Window {
  const limit = limitOf(name, maxima);
  const { index, endsAt } = windowOf(limit, now);
  const host = hostOf(name);
  // Whom it is about is nobody's business, and an address has characters that an id has not.
  const whom = createHash('sha256').update(`${host} ${key}`).digest('hex').slice(0, 32);
  const counter = `${host}-${whom}-${index}`;
  const ids = Array.from({ length: limit.shards }, (_, shard) => `${counter}-${shard}`);
  const sum = sumWith(name);
  return {
    name,
    limit,
    endsAt,
    counter,
    parts: limit.sumOf === undefined ? undefined : `${name}-${index}`,
    partOf: sum === undefined ? '' : `${sum}-${index}`,
    ids,
  };
}

/** True when one document says all. */
export const isSingle = ({ ids, parts }: Window) => ids.length === 1 && parts === undefined;

export const idOf = ({ ids: [id = ''] }: Window) => id;

export function countsIn(snapshot: DocumentSnapshot): Counts {
  return rateLimitDocuments.parse(snapshot) ?? { ...none, beside: {} };
}

export function countedUnder({ name, limit }: Window, counts: Counts): Counted {
  return limit.beside === undefined ? counts : (counts.beside[name] ?? none);
}

export function withMore({ name, limit }: Window, counts: Counts, wanted: number): Counts {
  if (limit.beside === undefined) return { ...counts, used: counts.used + wanted };
  const { used, lastAt } = counts.beside[name] ?? none;
  return { ...counts, beside: { ...counts.beside, [name]: { used: used + wanted, lastAt } } };
}

/** An aggregation is billed as one read; a limit that is a sum has its parts and what was counted under itself. */
export async function sumOf({ counter, parts }: Window): Promise<number> {
  const sumWhere = async (field: 'counter' | 'sum', value: string) => {
    const documents = db().collection(paths.rateLimits()).where(field, '==', value);
    return (await documents.aggregate({ used: AggregateField.sum('used') }).get()).data().used;
  };
  return parts === undefined ? sumWhere('counter', counter) : sumWhere('sum', parts);
}
