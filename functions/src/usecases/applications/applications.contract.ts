import type { UserDocument } from '@sos/contracts/users';
import type { PhoneCodes } from '../phones/ports.ts';
import { next } from '@sos/domain/applications/application';
import { DomainError } from '@sos/domain/shared/domain-error';
import { anApplication } from '@sos/domain/testing/an-application';
import { anAuditRecord } from '@sos/testing/an-audit-record';
import { aProfile } from '@sos/testing/a-profile';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Applications } from './ports.ts';

const AT = Date.UTC(2026, 0, 5, 12);

interface World {
  readonly applications: Applications;
  readonly codes: PhoneCodes;
  readonly register: (uid: string, role?: UserDocument['role']) => Promise<void>;
  /** The trail's entries by their ids. */
  readonly trail: () => Promise<string[]>;
  /** Whether calls for the profile can ring anywhere. */
  readonly rings: (uid: string) => Promise<boolean>;
}

const draft = anApplication();
const saved = (revision: number) => anApplication({ revision, status: 'submitted', savedAt: AT + revision });

async function prove({ codes }: World, uid: string): Promise<void> {
  await codes.begin(uid, { e164: '+33612345678', code: '123456' });
  await codes.guess(uid, '123456');
}

/** What every store of applications does. `open` gives an empty one, for each test. */
export function applicationsContract(open: () => World): void {
  const opened = async () => {
    const world = open();
    await world.register('ana', 'lawyer');
    return world;
  };
  describe('an application', () => {
    written(opened);
    decided(opened);
  });
}

type Opened = () => Promise<World>;

function written(open: Opened): void {
  let world: World;
  beforeEach(async () => void (world = await open()));

  it('is nobody’s who is not known', async () => {
    expect(await world.applications.read('nobody')).toBeUndefined();
    expect(await world.applications.change('nobody', () => ({ application: draft }))).toBeUndefined();
  });

  it('is there once it is written, with the person and the proved telephone', async () => {
    expect(await world.applications.read('ana')).toMatchObject({ applicant: { role: 'lawyer' } });
    expect((await world.applications.read('ana'))?.application).toBeUndefined();
    const after = await world.applications.change('ana', () => ({ application: draft }));
    expect(after?.application).toEqual(draft);
    await prove(world, 'ana');
    const state = await world.applications.read('ana');
    expect(state).toMatchObject({ application: draft, telephone: { ending: '78' } });
  });

  it('is written with its profile and the trail, or not at all', async () => {
    const profile = aProfile({ approval: 'pending', visible: false });
    const audit = anAuditRecord({ id: 'application-ana-1', at: AT });
    await world.applications.change('ana', () => ({ application: draft, profile, audit }));
    expect((await world.applications.read('ana'))?.profile).toEqual(profile);
    expect(await world.trail()).toEqual(['application-ana-1']);
    const refused = world.applications.change('ana', () => {
      throw new DomainError('conflict', 'application_changed');
    });
    await expect(refused).rejects.toMatchObject({ reason: 'application_changed' });
    expect(await world.applications.read('ana')).toMatchObject({ application: draft, profile });
  });
}

function decided(open: Opened): void {
  let world: World;
  beforeEach(async () => void (world = await open()));

  it('of two who decide at once takes one, and the other sees what became of it', async () => {
    await world.applications.change('ana', () => ({ application: saved(1) }));
    const decide = (event: Parameters<typeof next>[1]) =>
      world.applications.change('ana', ({ application }) => ({
        application: next(application ?? draft, event, { revision: 1, now: AT }),
      }));
    const both = [decide({ type: 'approved' }), decide({ type: 'rejected', words: 'No.' })];
    const outcomes = await Promise.allSettled(both);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const [lost] = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(lost?.reason).toMatchObject({ reason: 'application_closed' });
  });

  it('brings calls to the telephone that was proved', async () => {
    const profile = aProfile();
    await world.applications.change('ana', () => ({ application: draft, profile }));
    expect(await world.rings('ana')).toBe(false);
    await prove(world, 'ana');
    await world.applications.change('ana', () => ({ application: draft, profile, ringsThere: true }));
    expect(await world.rings('ana')).toBe(true);
  });

  it('is listed by its state, longest waiting first, page by page', async () => {
    for (const [uid, revision] of [
      ['ben', 3],
      ['ada', 1],
      ['cem', 2],
    ] as const) {
      await world.register(uid, 'expat');
      await world.applications.change(uid, () => ({ application: saved(revision) }));
    }
    await world.applications.change('ana', () => ({ application: draft }));
    const list = (after?: string) => world.applications.list({ status: 'submitted', after, limit: 2 });
    const first = await list();
    expect(first).toMatchObject({ applications: [{ uid: 'ada' }, { uid: 'cem' }], next: 'cem' });
    expect(await list('cem')).toMatchObject({ applications: [{ uid: 'ben' }], next: null });
    expect(await list('ana')).toBeUndefined();
    expect(await list('nobody')).toBeUndefined();
  });

  it('whose changed facts wait is listed by how long they do', async () => {
    const facts = { displayName: 'Ana Costa', barAuthority: null, barNumber: null };
    const review = { status: 'waiting', facts, admission: null, photo: null, words: null } as const;
    for (const [uid, submittedAt] of [
      ['ben', 2],
      ['ada', 1],
    ] as const) {
      await world.register(uid, 'lawyer');
      const application = anApplication({ status: 'approved', review: { ...review, submittedAt } });
      await world.applications.change(uid, () => ({ application }));
    }
    await world.applications.change('ana', () => ({ application: anApplication({ status: 'approved' }) }));
    const list = (after?: string) => world.applications.list({ status: 'facts', after, limit: 1 });
    expect(await list()).toMatchObject({ applications: [{ uid: 'ada' }], next: 'ada' });
    expect(await list('ada')).toMatchObject({ applications: [{ uid: 'ben' }] });
    expect(await list('ana')).toBeUndefined();
  });
}
