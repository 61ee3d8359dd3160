import type { AffiliateRole } from '@sos/domain/accounts/affiliates';
import type { AddedRoom } from '@sos/domain/affiliates/added-programme';
import { linkOfCode } from '@sos/domain/affiliates/link';
import { contentFor, type ContentKind, LINK, offeredTo, textIn } from '@sos/domain/content/content';
import { readNote } from '@sos/domain/content/note';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Actor } from '../shared/ports.ts';
import type { ContentBook, Readers } from './ports.ts';

export interface ReadContentNeeds {
  readonly content: Pick<ContentBook, 'list'>;
  readonly readers: Readers;
  /** The origin that links of affiliates begin with. */
  readonly origin: () => string;
}

/** The programme of somebody who gets content of that kind. Throws DomainError not_found. */
export async function programmeWith(
  kind: ContentKind,
  { role, uid }: Actor,
  readers: Pick<Readers, 'roomsOf'>,
): Promise<AffiliateRole> {
  const programme = contentFor[kind].find((each) => each === role);
  if (!programme) throw new DomainError('not_found', 'not_found');
  if (programme === 'partner') await requireRoom(roomOf[kind], uid, readers);
  return programme;
}

const roomOf = { training: 'training', resource: 'resources', post: 'posts' } as const;

/** Partners have what their own programme has. */
async function requireRoom(room: AddedRoom, uid: string, readers: Pick<Readers, 'roomsOf'>): Promise<void> {
  if (!(await readers.roomsOf(uid)).includes(room)) throw new DomainError('not_found', 'not_found');
}

/** Throws DomainError not_found. */
export function makeGetResources({
  content,
  readers,
}: Omit<ReadContentNeeds, 'origin'>): Handler<'getAffiliateResources'> {
  return async (actor, { language }) => {
    const shown = offeredTo(await content.list('resource'), await programmeWith('resource', actor, readers));
    const resources = shown.flatMap(({ id, form, texts }) => {
      const note = readNote(textIn(texts, language));
      return note && form !== null ? [{ id, form, ...note }] : [];
    });
    return { resources };
  };
}

/** Throws DomainError not_found. */
export function makeGetPosts({ content, readers, origin }: ReadContentNeeds): Handler<'getReadyMadePosts'> {
  return async (actor, { language }) => {
    const programme = await programmeWith('post', actor, readers);
    const link = linkOfCode(origin(), await codeOf(readers, programme, actor.uid));
    const posts = offeredTo(await content.list('post'), programme).flatMap(({ id, texts }) => {
      const note = readNote(textIn(texts, language));
      return note ? [{ id, title: note.title, text: note.text.replaceAll(LINK, link) }] : [];
    });
    return { posts };
  };
}

/** For bloggers, and for partners. Throws DomainError not_found. */
export function makeGetGuide({ readers, origin }: Omit<ReadContentNeeds, 'content'>): Handler<'getIntegrationGuide'> {
  return async ({ uid, role }) => {
    if (role !== 'blogger' && role !== 'partner') throw new DomainError('not_found', 'not_found');
    if (role === 'partner') await requireRoom('guide', uid, readers);
    const code = await codeOf(readers, role, uid);
    return { code, link: linkOfCode(origin(), code) };
  };
}

async function codeOf(readers: Readers, programme: AffiliateRole, uid: string): Promise<string> {
  const code = await readers.codeOf(programme, uid);
  if (code === undefined) throw new DomainError('not_found', 'not_found');
  return code;
}
