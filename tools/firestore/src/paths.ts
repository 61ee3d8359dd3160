import { invalid } from './errors.ts';
import { compareText } from './values/text.ts';

const DATABASE = /^projects\/[^/]+\/databases\/[^/]+/;
const DOCUMENTS = '/documents';
const MAX_ID_BYTES = 1500;

/** `projects/p/databases/d` of any resource name. */
export function databaseOf(name: string): string {
  const match = DATABASE.exec(name);
  if (!match)
    throw invalid(`Invalid resource name "${name}": it must begin with "projects/{project}/databases/{database}".`);
  return match[0];
}

/** 'p' of 'projects/p/databases/d'. */
export const projectOf = (name: string) => name.split('/', 2)[1] ?? '';

/** The path below the root of the documents: '' for the root itself, 'users/u1' for a document. */
export function relativePath(name: string): string {
  const root = databaseOf(name).length + DOCUMENTS.length;
  if (name.slice(root - DOCUMENTS.length, root) !== DOCUMENTS || (name.length > root && name[root] !== '/')) {
    throw invalid(`Invalid resource name "${name}": it lacks "/documents".`);
  }
  return name.slice(root + 1);
}

export const documentName = (database: string, path: string) => `${database}${DOCUMENTS}${path && '/'}${path}`;

/** The relative path of a document's name; refuses whatever cannot name a document. */
export function documentPath(name: string): string {
  const path = relativePath(name);
  const segments = path.split('/');
  if (segments.length % 2 !== 0) {
    throw invalid(
      `Document name "${name}" has an odd number of segments below the root; a document has an even number.`,
    );
  }
  segments.forEach((segment, i) => (i % 2 === 0 ? checkCollectionId(segment) : checkResourceId(segment)));
  return path;
}

/** The relative path of a document or of the root. */
export const parentPath = (name: string) => (relativePath(name) === '' ? '' : documentPath(name));

export function checkCollectionId(id: string): void {
  if (id.includes('/')) throw invalid(`Collection id "${id}" is invalid because it contains "/".`);
  checkId(id, 'Collection');
}

const checkResourceId = (id: string) => checkId(id, 'Resource');

function checkId(id: string, kind: 'Collection' | 'Resource'): void {
  if (id === '') throw invalid('Resource names must not contain empty segments.');
  if (id === '.' || id === '..') throw invalid(`${kind} id "${id}" is invalid because it is "." or "..".`);
  if (/^__.+__$/.test(id) && !/^__id-?\d+__$/.test(id)) {
    throw invalid(`${kind} id "${id}" is invalid because it is reserved.`);
  }
  if (id.length * 3 > MAX_ID_BYTES && Buffer.byteLength(id) > MAX_ID_BYTES) {
    throw invalid('Resource ids must be no longer than 1,500 bytes.');
  }
}

/** 'users/u1/calls' of 'users/u1/calls/c1'. */
export const collectionOf = (path: string) => path.slice(0, path.lastIndexOf('/'));

/** The last segment. */
export const idOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** 'calls' of 'users/u1/calls/c1'. */
export const collectionIdOf = (path: string) => idOf(collectionOf(path));

/** Orders resource names segment by segment; numeric ids (`__id7__`) come first, by number. */
export function compareNames(a: string, b: string): number {
  if (a === b) return 0;
  if (a.includes('__id') || b.includes('__id')) return compareSegmentLists(a.split('/'), b.split('/'));
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    if (a.charCodeAt(i) === b.charCodeAt(i)) continue;
    if (a[i] === '/') return -1;
    return b[i] === '/' ? 1 : compareText(a.slice(i), b.slice(i));
  }
  return a.length - b.length;
}

function compareSegmentLists(left: string[], right: string[]): number {
  const shared = Math.min(left.length, right.length);
  for (let i = 0; i < shared; i++) {
    const result = compareSegments(left[i] ?? '', right[i] ?? '');
    if (result !== 0) return result;
  }
  return left.length - right.length;
}

function compareSegments(a: string, b: string): number {
  const left = numericId(a);
  const right = numericId(b);
  if (left !== undefined && right !== undefined) return left < right ? -1 : Number(left > right);
  if (left === undefined && right === undefined) return compareText(a, b);
  return left === undefined ? 1 : -1;
}

function numericId(segment: string): bigint | undefined {
  const match = /^__id(-?\d+)__$/.exec(segment);
  return match?.[1] === undefined ? undefined : BigInt(match[1]);
}
