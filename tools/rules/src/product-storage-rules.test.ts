import { describe, expect, it } from 'vitest';
import type { AccessRequest, RulesDocument } from './access-request.ts';
import type { Method } from './language/ast.ts';
import { productRules } from './testing/product-rules-file.ts';
import { everyone as everyPerson, listOfAdmins, people, signedIn, world } from './testing/product-world.ts';
import { aDocument, aRequest, lookupIn, storedFields } from './testing/requests.ts';

const rules = productRules('storage.rules');
const MEGABYTE = 1024 * 1024;
/** When the requests of these tests are made. */
const AT = Date.parse('2026-01-02T03:04:05.678Z');
const everyone = [...everyPerson, 'nameless'] as const;
type Anybody = (typeof everyone)[number];
// Signed in without a name, under the id of somebody who has files.
const nameless = signedIn('client-1', { firebase: { sign_in_provider: 'anonymous' } });
const methods: readonly Method[] = ['get', 'list', 'create', 'update', 'delete'];

describe('who may do what with a file', () => {
  const table: readonly (readonly [path: string, allowed: Readonly<Record<string, readonly Anybody[]>>])[] = [
    ['users/client-1/application/admission.pdf', { get: ['client', 'admin'], list: ['client', 'admin'] }],
    ['public/photos/a-photo', { get: everyone }],
    [
      'tmp/client-1/scan.pdf',
      { get: ['client'], list: ['client'], create: ['client'], update: ['client'], delete: ['client'] },
    ],
    [
      'tmp/client-1/of-today/scan.pdf',
      { get: ['client'], list: ['client'], create: ['client'], update: ['client'], delete: ['client'] },
    ],
    ['contact/awaited', { create: everyone }],
    ['contact/awaited/another', {}],
    ['contact/expired', {}],
    ['contact/unasked', {}],
    ['support/r1/awaited', { get: ['admin'] }],
    ['invoices/client-1/2026-1.pdf', {}],
    ['exports/client-1/all.pdf', {}],
    ['elsewhere.pdf', {}],
  ];

  for (const [path, allowed] of table) {
    it.each(methods)(`${path}: %s`, (method) => {
      const granted = everyone.filter((person) => may(person, method, { path }));
      expect(granted).toEqual(allowed[method] ?? []);
    });
  }
});

describe('what may be uploaded', () => {
  const path = 'tmp/client-1/file';

  it.each([
    ['image/png', true],
    ['image/jpeg', true],
    ['image/webp', true],
    ['image/gif', true],
    ['application/pdf', true],
    ['application/msword', true],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', true],
    ['image/svg+xml', false],
    ['text/html', false],
    ['application/zip', false],
    ['application/pdf; charset=x', false],
    ['', false],
  ])('%s: %s', (contentType, allowed) => {
    expect(may('client', 'create', { path, contentType })).toBe(allowed);
    expect(may('client', 'update', { path, contentType })).toBe(allowed);
  });

  it.each(['tmp/client-1/file', 'contact/awaited', 'users/client-1/file'])('no program to %s', (where) => {
    expect(may('client', 'create', { path: where, contentType: 'text/html' })).toBe(false);
  });

  it.each([
    ['tmp/client-1/file', 15 * MEGABYTE, true],
    ['tmp/client-1/file', 15 * MEGABYTE + 1, false],
    ['contact/awaited', 5 * MEGABYTE, true],
    ['contact/awaited', 5 * MEGABYTE + 1, false],
    ['tmp/client-1/file', 0, false],
    ['tmp/client-1/file', 1, true],
  ])('%s of %d bytes: %s', (where, size, allowed) => {
    expect(may('client', 'create', { path: where, size })).toBe(allowed);
  });
});

it('a file of the contact form is sent once: another is not put in its place', () => {
  const [path, over] = ['contact/awaited', true];
  expect([may('anonymous', 'create', { path }), may('anonymous', 'create', { path, over })]).toEqual([true, false]);
});

describe('an admin who must show a second factor', () => {
  const path = '/b/demo-sos-expat.appspot.com/o/support/r1/awaited';
  const reads = (uid: string, claims: Record<string, unknown>, list: RulesDocument) => {
    const auth = signedIn(uid, { role: 'admin', isAdmin: true, ...claims });
    const lookup = lookupIn([...world.filter((found) => found.path !== list.path), list]);
    const asked = { service: 'firebase.storage', method: 'get', path, auth, lookup, resource: null } as const;
    return rules.decide(aRequest('', asked)).allowed;
  };

  it.each([
    ['admin-6', {}, false],
    ['admin-6', { secondFactor: false }, false],
    ['admin-6', { secondFactor: true }, true],
    ['admin-1', {}, true],
    ['admin-1', { isAdmin: false }, false],
    ['admin-1', { firebase: { sign_in_provider: 'anonymous' } }, false],
  ])('%s with %o reads what came with a message: %s', (uid, claims, allowed) => {
    expect(reads(uid, claims, listOfAdmins({}))).toBe(allowed);
  });

  it('is nobody who has no claim to be one', () => {
    const auth = signedIn('admin-1', { role: 'admin' });
    const asked = { service: 'firebase.storage', method: 'get', path, auth, lookup: lookupIn(world) } as const;
    expect(rules.decide(aRequest('', asked)).allowed).toBe(false);
  });

  it('is every admin where the list says so', () => {
    const list = listOfAdmins({ factorRequired: true });
    expect(reads('admin-1', {}, list)).toBe(false);
    expect(reads('admin-1', { secondFactor: true }, list)).toBe(true);
  });
});

interface AFile {
  readonly path: string;
  readonly contentType?: string;
  readonly size?: number;
  /** Whether there is a file already. */
  readonly over?: boolean;
}

function may(person: Anybody, method: Method, file: AFile): boolean {
  const { path, contentType = 'application/pdf', size = MEGABYTE, over = false } = file;
  const stored: RulesDocument = { path: '', fields: storedFields({ contentType, size }) };
  const asked: Partial<AccessRequest> = {
    service: 'firebase.storage',
    method,
    path: `/b/demo-sos-expat.appspot.com/o/${path}`,
    auth: person === 'nameless' ? nameless : people[person],
    lookup: lookupIn([...world, anUpload('awaited', 600), anUpload('expired', 0)]),
    resource: method === 'create' && !over ? null : stored,
    requestResource: method === 'create' || method === 'update' ? stored : null,
  };
  return rules.decide(aRequest('', asked)).allowed;
}

/** A file of a message that is waited for, or was. */
function anUpload(id: string, seconds: number): RulesDocument {
  return aDocument(`contact_uploads/${id}`, { requestId: 'r1', until: new Date(AT + seconds * 1000) });
}
