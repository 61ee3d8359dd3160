import { noAnswers } from '@sos/domain/applications/answers';
import { aJpeg, aPdf, aPng, someText } from '@sos/domain/testing/some-files';
import { someAnswers } from '@sos/domain/testing/an-application';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  ana,
  anApplicantsDesk,
  type ApplicantsDesk,
  complete,
  DIPLOMA,
  irma,
  PHOTO,
} from '../testing/an-applicants-desk.ts';

const hans = { ...irma, uid: 'hans' };

let open: ApplicantsDesk;
let memory: ApplicantsDesk['memory'];
let files: ApplicantsDesk['files'];
beforeEach(() => {
  open = anApplicantsDesk();
  ({ memory, files } = open);
});
const desk = () => open;

describe('a draft', () => {
  it('begins empty, is kept as it is written, and says what is missing', async () => {
    const { get, save } = desk();
    expect(await get(ana, {})).toMatchObject({ status: 'draft', revision: 0, answers: noAnswers, telephone: null });
    const saved = await save(ana, { revision: 0, answers: someAnswers({ headline: '' }) });
    expect(saved).toMatchObject({ revision: 1, missing: ['headline', 'telephone', 'photo', 'admission'] });
    memory.now += 86_400_000;
    expect(await get(ana, {})).toEqual(saved);
  });

  it('that another device has changed is not written over', async () => {
    const { save } = desk();
    await save(ana, { revision: 0, answers: someAnswers() });
    const stale = save(ana, { revision: 0, answers: noAnswers });
    await expect(stale).rejects.toMatchObject({ reason: 'application_changed' });
  });

  it('is nobody’s who takes no calls or is not known', async () => {
    memory.register('nora', 'client');
    const { get } = desk();
    for (const uid of ['nora', 'nobody']) {
      await expect(get({ ...ana, uid }, {})).rejects.toMatchObject({ reason: 'not_found' });
    }
  });
});

describe('an upload', () => {
  it('is kept without what a picture tells besides itself, and only ever saved when it is opened', async () => {
    const all = desk();
    await complete(all);
    const path = `users/ana/application/photo-${PHOTO}`;
    expect(files.byPath.get(path)).toEqual({ bytes: aJpeg(), form: { type: 'image/jpeg', disposition: 'attachment' } });
    expect([...files.byPath.keys()].filter((each) => each.startsWith('tmp/'))).toEqual([]);
    const { files: kept } = await all.get(ana, {});
    expect(kept).toMatchObject({ photo: { path, type: 'image/jpeg' }, admission: { type: 'application/pdf' } });
  });

  it('is kept once, when the answer was lost and it is asked for again', async () => {
    const all = desk();
    await complete(all);
    const before = await all.get(ana, {});
    expect(await all.keep(ana, { kind: 'photo', upload: PHOTO })).toEqual(before);
  });

  it('takes the place of the one before, which is gone then', async () => {
    const all = desk();
    await complete(all);
    files.upload(`tmp/ana/${DIPLOMA}`, aPng());
    await all.keep(ana, { kind: 'photo', upload: DIPLOMA });
    expect(files.byPath.has(`users/ana/application/photo-${PHOTO}`)).toBe(false);
    expect((await all.get(ana, {})).files.photo).toMatchObject({ type: 'image/png' });
  });

  it.each([
    ['a page', someText('<html><script>alert(1)</script>')],
    ['a drawing', someText('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['a page that begins like a PNG', someText('\x89PNG\r\n\x1a\n<html><script>alert(1)</script>')],
    ['a document where a photograph is asked for', aPdf()],
  ])('is refused when it is %s', async (_, bytes) => {
    files.upload(`tmp/ana/${PHOTO}`, bytes);
    const refused = desk().keep(ana, { kind: 'photo', upload: PHOTO });
    await expect(refused).rejects.toMatchObject({ reason: 'file_refused' });
    expect([...files.byPath.keys()]).toEqual([`tmp/ana/${PHOTO}`]);
  });

  it('is refused when it is too large, and when it is another’s or nothing at all', async () => {
    const { keep } = desk();
    files.upload(`tmp/ana/${PHOTO}`, new Uint8Array(16 * 1024 * 1024));
    await expect(keep(ana, { kind: 'photo', upload: PHOTO })).rejects.toMatchObject({ reason: 'file_too_large' });
    files.upload(`tmp/ben/${DIPLOMA}`, aPdf());
    await expect(keep(ana, { kind: 'admission', upload: DIPLOMA })).rejects.toMatchObject({ reason: 'not_found' });
  });

  it('shows nothing that stands behind a picture', async () => {
    files.upload(`tmp/ana/${PHOTO}`, aPng({ behind: '<html><script>alert(1)</script></html>' }));
    await desk().keep(ana, { kind: 'photo', upload: PHOTO });
    expect(files.byPath.get(`users/ana/application/photo-${PHOTO}`)?.bytes).toEqual(aPng());
  });
});

describe('a role that changes', () => {
  const become = (differs: object) => {
    const user = memory.users.get('ana');
    if (user) memory.users.set('ana', { ...user, ...differs });
  };

  it('takes a draft with it, and asks for what the other kind has to give', async () => {
    const { get, save } = desk();
    await save(ana, { revision: 0, answers: someAnswers({ countriesLived: [] }) });
    become({ role: 'expat' });
    expect(await get(ana, {})).toMatchObject({ kind: 'expat', missing: ['countriesLived', 'telephone', 'photo'] });
    expect(await save(ana, { revision: 1, answers: someAnswers({ countriesLived: ['TH'] }) })).toMatchObject({
      kind: 'expat',
    });
    expect(memory.byId.get('ana')?.kind).toBe('expat');
  });

  it.each([{ status: 'suspended' }, { role: 'client' }])(
    'or a suspension leaves nobody to approve: %o',
    async (differs) => {
      const all = desk();
      const { revision } = await all.submit(ana, { revision: await complete(all) });
      become(differs);
      const approval = all.approve(irma, { uid: 'ana', revision, reason: 'All is there.' });
      await expect(approval).rejects.toMatchObject({ reason: 'applicant_away' });
      expect(memory.profiles.get('ana')).toMatchObject({ approval: 'pending', visible: false });
    },
  );
});

describe('handing in', () => {
  it('makes a profile that nobody finds yet', async () => {
    const all = desk();
    const revision = await complete(all);
    expect(await all.submit(ana, { revision })).toMatchObject({ status: 'submitted', missing: [] });
    expect(memory.profiles.get('ana')).toMatchObject({
      approval: 'pending',
      visible: false,
      availability: 'offline',
      displayName: 'Ada Byron',
      headline: someAnswers().headline,
      checks: [],
    });
  });

  it('takes nothing that is incomplete, leads past us, or is with us already', async () => {
    const all = desk();
    const early = all.submit(ana, { revision: 0 });
    await expect(early).rejects.toMatchObject({ reason: 'application_incomplete' });
    const revision = await complete(all);
    const leaking = someAnswers({ bio: `${someAnswers().bio} Write to ana@example.com` });
    const saved = await all.save(ana, { revision, answers: leaking });
    const hinting = all.submit(ana, { revision: saved.revision });
    await expect(hinting).rejects.toMatchObject({ reason: 'contact_details' });
    const named = await all.save(ana, { revision: saved.revision, answers: someAnswers() });
    const before = all.memory.users.get('ana');
    if (before) all.memory.users.set('ana', { ...before, lastName: 'Byron +33 6 12 34 56 78' });
    const calling = all.submit(ana, { revision: named.revision });
    await expect(calling).rejects.toMatchObject({ reason: 'contact_details' });
    if (before) all.memory.users.set('ana', before);
    const good = await all.save(ana, { revision: named.revision, answers: someAnswers() });
    const done = await all.submit(ana, { revision: good.revision });
    const again = all.submit(ana, { revision: done.revision });
    await expect(again).rejects.toMatchObject({ reason: 'application_closed' });
    const late = all.keep(ana, { kind: 'photo', upload: DIPLOMA });
    await expect(late).rejects.toMatchObject({ reason: 'application_closed' });
  });
});

describe('an admin', () => {
  async function submitted(all: ApplicantsDesk): Promise<number> {
    return (await all.submit(ana, { revision: await complete(all) })).revision;
  }

  it('sees who waits, and the whole application', async () => {
    const all = desk();
    await submitted(all);
    const { applications, nextCursor } = await all.list(irma, { status: 'submitted' });
    expect(applications).toMatchObject([
      { uid: 'ana', kind: 'lawyer', headline: someAnswers().headline, countries: someAnswers().countries },
    ]);
    expect(nextCursor).toBeNull();
    expect(await all.look(irma, { uid: 'ana' })).toMatchObject({ answers: someAnswers(), displayName: 'Ada Byron' });
    await expect(all.look(irma, { uid: 'nobody' })).rejects.toMatchObject({ reason: 'not_found' });
    await expect(all.list(irma, { status: 'submitted', cursor: 'x' })).rejects.toMatchObject({
      reason: 'invalid_input',
    });
  });

  it('lets a provider in, who is shown with what was checked and is rung at their own telephone', async () => {
    const all = desk();
    const revision = await submitted(all);
    expect(await all.approve(irma, { uid: 'ana', revision, reason: 'All is there.' })).toEqual({ status: 'approved' });
    expect(memory.profiles.get('ana')).toMatchObject({
      approval: 'approved',
      visible: true,
      photoUrl: `https://files.example/public/photos/${PHOTO}`,
      checks: [
        { what: 'bar_admission', authority: 'Barreau de Paris', at: memory.now },
        { what: 'telephone', authority: null, at: memory.now },
      ],
    });
    expect(memory.contacts.get('ana')).toBe('+33612345678');
    expect(memory.trail.list()).toMatchObject([
      {
        adminId: 'irma',
        action: 'adminApproveProvider',
        subjectKind: 'application',
        subjectId: 'ana',
        before: 'submitted',
        after: 'approved',
        reason: 'All is there.',
      },
    ]);
  });

  it('asks for a correction, which the applicant reads, mends and hands in again', async () => {
    const all = desk();
    const revision = await submitted(all);
    const words = 'The document is cut off.';
    expect(await all.ask(irma, { uid: 'ana', revision, reason: words })).toEqual({ status: 'correction_asked' });
    const read = await all.get(ana, {});
    expect(read).toMatchObject({ status: 'correction_asked', words });
    const mended = await all.save(ana, { revision: read.revision, answers: someAnswers({ years: 13 }) });
    const again = await all.submit(ana, { revision: mended.revision });
    await all.approve(irma, { uid: 'ana', revision: again.revision, reason: 'All is there.' });
    expect(memory.profiles.get('ana')).toMatchObject({ visible: true, yearsOfExperience: 13 });
    expect(memory.trail.list().map(({ after }) => after)).toEqual(['correction_asked', 'approved']);
  });

  it('rejects with a reason, and nobody finds the profile', async () => {
    const all = desk();
    const revision = await submitted(all);
    await all.reject(irma, { uid: 'ana', revision, reason: 'The bar does not know you.' });
    expect(await all.get(ana, {})).toMatchObject({ status: 'rejected', words: 'The bar does not know you.' });
    expect(memory.profiles.get('ana')).toMatchObject({ approval: 'rejected', visible: false });
  });

  it('gives a rejected application back, which is handed in and approved like any other', async () => {
    const all = desk();
    const first = await submitted(all);
    await all.reject(irma, { uid: 'ana', revision: first, reason: 'The bar does not know you.' });
    const { revision } = await all.get(ana, {});
    await all.ask(irma, { uid: 'ana', revision, reason: 'It does: we looked for another name.' });
    const given = await all.get(ana, {});
    expect(given).toMatchObject({ status: 'correction_asked', words: 'It does: we looked for another name.' });
    expect(memory.profiles.get('ana')).toMatchObject({ visible: false });
    const again = await all.submit(ana, { revision: given.revision });
    await all.approve(irma, { uid: 'ana', revision: again.revision, reason: 'All is there.' });
    expect(memory.profiles.get('ana')).toMatchObject({ approval: 'approved', visible: true });
    expect(memory.trail.list().map(({ after }) => after)).toEqual(['rejected', 'correction_asked', 'approved']);
  });

  it('who comes second is told, and changes nothing', async () => {
    const all = desk();
    const revision = await submitted(all);
    const both = await Promise.allSettled([
      all.approve(irma, { uid: 'ana', revision, reason: 'All is there.' }),
      all.reject(hans, { uid: 'ana', revision, reason: 'No.' }),
    ]);
    const lost = both.find((each) => each.status === 'rejected');
    expect(lost?.reason).toMatchObject({ reason: 'application_closed' });
    expect(memory.trail.size).toBe(1);
  });

  it('decides about nothing that they have not seen', async () => {
    const all = desk();
    const first = await submitted(all);
    const { revision } = await all.get(ana, {});
    await all.ask(irma, { uid: 'ana', revision, reason: 'Another photo, please.' });
    const again = await all.submit(ana, { revision: revision + 1 });
    expect(again.revision).toBeGreaterThan(first);
    const stale = all.approve(hans, { uid: 'ana', revision: first, reason: 'All is there.' });
    await expect(stale).rejects.toMatchObject({ reason: 'application_changed' });
    expect(memory.profiles.get('ana')).toMatchObject({ visible: false });
  });

  it('lets nobody in whose telephone is another’s meanwhile', async () => {
    const all = desk();
    const revision = await submitted(all);
    await memory.codes.begin('ben', { e164: '+33612345678', code: '222222' });
    await memory.codes.guess('ben', '222222');
    const approved = all.approve(irma, { uid: 'ana', revision, reason: 'All is there.' });
    await expect(approved).rejects.toMatchObject({ reason: 'application_incomplete' });
    expect([...files.byPath.keys()].filter((path) => path.startsWith('public/'))).toEqual([]);
  });

  it('decides about nobody who has not applied', async () => {
    const { approve } = desk();
    for (const uid of ['ana', 'nobody']) {
      const decided = approve(irma, { uid, revision: 0, reason: 'All is there.' });
      await expect(decided).rejects.toMatchObject({ reason: 'not_found' });
    }
  });
});
