import { type AddedRoom, addedRooms } from '@sos/domain/affiliates/added-programme';
import { TRIES_A_DAY } from '@sos/domain/content/progress';
import { aModule, aPost } from '@sos/domain/testing/a-content';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { MemoryContent, MemoryProgress } from '../testing/memory-content.ts';
import { makeListContent, makeManageContent } from './manage-content.ts';
import { makeGetGuide, makeGetPosts, makeGetResources } from './read-content.ts';
import { makeGetTraining, makeSubmitQuiz } from './take-training.ts';

const NOW = Date.UTC(2026, 0, 5, 12);
const as = (role: string, uid = 'ana') => ({ uid, role, isAdmin: false });
const irma = { uid: 'irma', role: 'admin', isAdmin: true };
const attempt = (number: number) => `0b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b${number + 10}`;
const banner = { ...aPost({ id: 'wide', programmes: ['blogger'], form: 'banner_wide' }), revision: 0 };

function aSchool(rooms: readonly AddedRoom[] = []) {
  const content = new MemoryContent([
    { ...aModule(), kind: 'training', revision: 0 },
    { ...aModule({ id: 'closed', isOffered: false }), kind: 'training', revision: 0 },
    { ...aModule({ id: 'partners', programmes: ['partner'], place: 2 }), kind: 'training', revision: 0 },
    { ...aPost(), kind: 'post', revision: 0 },
    { ...banner, kind: 'resource' },
  ]);
  const progress = new MemoryProgress();
  let now = NOW;
  const clock = { now: () => now };
  const readers = {
    codeOf: async (programme: string, uid: string) => (uid === 'ana' ? `${programme.slice(0, 4)}2345` : undefined),
    roomsOf: async (uid: string) => (uid === 'ana' ? rooms : []),
    nameOf: async () => 'Ana Lind',
  };
  const origin = () => 'https://sos.example';
  const needs = { content, progress, readers, clock, origin };
  return {
    content,
    later: (ms: number) => void (now += ms),
    list: checkAnswers('adminListContent', makeListContent(needs)),
    manage: checkAnswers('adminManageTraining', makeManageContent('training', needs)),
    modules: checkAnswers('getTrainingModules', makeGetTraining(needs)),
    submit: checkAnswers('submitTrainingQuiz', makeSubmitQuiz(needs)),
    resources: checkAnswers('getAffiliateResources', makeGetResources(needs)),
    posts: checkAnswers('getReadyMadePosts', makeGetPosts(needs)),
    guide: checkAnswers('getIntegrationGuide', makeGetGuide(needs)),
  };
}
const asked = (number: number, answers = [1, 0], revision = 0) => {
  return { moduleId: 'start', revision, attemptId: attempt(number), answers };
};

describe('training', () => {
  it('shows what is offered to the programme, and never which answers are right', async () => {
    const { modules, certificate } = await aSchool().modules(as('chatter'), { language: 'fr' });
    expect(modules).toMatchObject([
      { id: 'start', title: 'How it works', passMark: 2, tries: 0, triesLeft: TRIES_A_DAY },
    ]);
    expect(modules[0]?.questions[0]).toEqual({ text: 'Who pays?', options: ['The lawyer', 'The client'] });
    expect(certificate).toBeNull();
  });

  it('is passed by enough right answers, and then there is a certificate', async () => {
    const { submit, modules } = aSchool();
    expect(await submit(as('chatter'), asked(1, [0, 0]))).toEqual({ right: 1, isPassed: false, triesLeft: 4 });
    expect(await submit(as('chatter'), asked(2))).toEqual({ right: 2, isPassed: true, triesLeft: 3 });
    const shown = await modules(as('chatter'), { language: 'en' });
    expect(shown.certificate).toEqual({ name: 'Ana Lind', at: NOW });
    expect(shown.modules[0]).toMatchObject({ passedAt: NOW, tries: 2, best: 2 });
  });

  it('counts a try once, however often it is sent', async () => {
    const { submit } = aSchool();
    const once = await submit(as('chatter'), asked(1, [0, 0]));
    expect(await submit(as('chatter'), asked(1, [1, 0]))).toEqual(once);
  });

  it('takes no more tries on a day than it says, and goes on the next day', async () => {
    const { submit, later } = aSchool();
    for (let number = 1; number <= TRIES_A_DAY; number += 1) await submit(as('chatter'), asked(number, [0, 0]));
    await expect(submit(as('chatter'), asked(9))).rejects.toMatchObject({ reason: 'no_tries_left' });
    later(86_400_000);
    expect(await submit(as('chatter'), asked(9))).toMatchObject({ isPassed: true });
    expect(await submit(as('chatter'), asked(10, [0, 0]))).toMatchObject({ isPassed: false, triesLeft: 4 });
  });

  it.each([
    ['a module that has changed', asked(1, [1, 0], 7), 'chatter', 'module_changed'],
    ['answers to other questions', asked(1, [1]), 'chatter', 'module_changed'],
    ['a module that is not offered', { ...asked(1), moduleId: 'closed' }, 'chatter', 'not_found'],
    ['a module of another programme', asked(1), 'influencer', 'not_found'],
    ['a programme without training', asked(1), 'blogger', 'not_found'],
  ])('does not judge %s', async (_what, input, role, reason) => {
    await expect(aSchool().submit(as(role), input)).rejects.toMatchObject({ reason });
  });
});

describe('what helps an affiliate', () => {
  const language = 'de' as const;

  it('is shown to who may have it', async () => {
    const { resources } = await aSchool().resources(as('blogger'), { language });
    expect(resources).toEqual([
      { id: 'wide', form: 'banner_wide', title: 'Lost passport', text: 'Somebody answers: {link}' },
    ]);
    await expect(aSchool().resources(as('chatter'), { language })).rejects.toMatchObject({ reason: 'not_found' });
  });

  it('has their own link in every post', async () => {
    const { posts } = await aSchool().posts(as('groupAdmin'), { language });
    expect(posts.map(({ text }) => text)).toEqual(['Somebody answers: https://sos.example/r/grou2345']);
    await expect(aSchool().posts(as('groupAdmin', 'bea'), { language })).rejects.toMatchObject({ reason: 'not_found' });
    await expect(aSchool().posts(as('client'), { language })).rejects.toMatchObject({ reason: 'not_found' });
  });

  it('leads bloggers through their pages', async () => {
    const { guide } = aSchool();
    expect(await guide(as('blogger'), {})).toEqual({ code: 'blog2345', link: 'https://sos.example/r/blog2345' });
    await expect(guide(as('chatter'), {})).rejects.toMatchObject({ reason: 'not_found' });
  });
});

describe('a partner', () => {
  const language = 'en' as const;
  const refused = { reason: 'not_found' };
  const visits = (rooms: readonly AddedRoom[], uid = 'ana') => {
    const { modules, submit, resources, posts, guide } = aSchool(rooms);
    const who = as('partner', uid);
    return {
      training: [() => modules(who, { language }), () => submit(who, { ...asked(1), moduleId: 'partners' })],
      resources: [() => resources(who, { language })],
      posts: [() => posts(who, { language })],
      guide: [() => guide(who, {})],
    };
  };

  it.each(addedRooms)(
    'comes into the room %s where the programme has it, and is refused where it has not',
    async (room) => {
      for (const visit of visits([room])[room]) await expect(visit()).resolves.toBeDefined();
      const without = visits(addedRooms.filter((each) => each !== room));
      for (const visit of without[room]) await expect(visit()).rejects.toMatchObject(refused);
      for (const visit of visits([room], 'bea')[room]) await expect(visit()).rejects.toMatchObject(refused);
    },
  );
});

describe('an admin', () => {
  const { id: _id, ...terms } = aModule();
  const wish = {
    id: 'rules',
    terms: { ...terms, programmes: [...terms.programmes], texts: { ...terms.texts } },
    revision: null as number | null,
    reason: 'New rules',
  };

  it('makes an item and changes it, each written down with what it was', async () => {
    const { manage, content, list } = aSchool();
    expect(await manage(irma, wish)).toEqual({ id: 'rules', revision: 1 });
    const closed = { ...wish, terms: { ...wish.terms, isOffered: false }, revision: 1 };
    expect(await manage(irma, closed)).toEqual({ id: 'rules', revision: 2 });
    expect(content.trail.get('training-rules-2')).toMatchObject({
      adminId: 'irma',
      subjectKind: 'training',
      before: { isOffered: true, programmes: 'chatter' },
      after: { isOffered: false },
    });
    expect((await list(irma, { kind: 'training' })).items.map(({ id }) => id).toSorted()).toEqual([
      'closed',
      'partners',
      'rules',
      'start',
    ]);
  });

  it('leaves a language that only a newer release knows as it is', async () => {
    const { manage, content, list } = aSchool();
    const item = { ...aModule(), texts: { ...aModule().texts, it: '# Nuovo' }, kind: 'training', revision: 4 } as const;
    content.byName.set('training/start', item);
    const { items } = await list(irma, { kind: 'training' });
    expect(items.find(({ id }) => id === 'start')?.terms.texts).not.toHaveProperty('it');
    await manage(irma, { ...wish, id: 'start', revision: 4 });
    expect(content.byName.get('training/start')?.texts['it']).toBe('# Nuovo');
  });

  it.each([
    ['a name that is taken', { id: 'start' }, 'content_known'],
    ['an item that nobody has seen', { revision: 1 }, 'not_found'],
    ['an item that has changed meanwhile', { id: 'start', revision: 9 }, 'changed'],
    ['what makes no sense', { terms: { ...wish.terms, passMark: 9 } }, 'content_invalid'],
  ])('is refused %s', async (_what, differs, reason) => {
    await expect(aSchool().manage(irma, { ...wish, ...differs })).rejects.toMatchObject({ reason });
  });
});
