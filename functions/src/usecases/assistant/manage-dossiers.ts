import { type DossierWords, newDossier } from '@sos/domain/assistant/dossier';
import { comparable } from '@sos/domain/assistant/citations/normalise';
import { isEntitled } from '@sos/domain/assistant/meter';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import { isErased } from './hear-word.ts';
import { ownDossier, usedNow } from './own-dossier.ts';
import type { Dossiers, Exchanges, KnownDossier, Members } from './ports.ts';
import { toCard, toExchangeView } from './views.ts';

export interface DossierNeeds {
  readonly dossiers: Dossiers;
  readonly exchanges: Pick<Exchanges, 'ofDossier'>;
  readonly members: Pick<Members, 'read'>;
  readonly clock: Clock;
}

const PAGE = 50;
/** A search looks through so many of the newest. */
const MOST_SEARCHED = 10;
const MOST_SHOWN = 100;

/** The caller's dossiers, those used last first; with a search, those whose title or need holds it. */
export function makeListDossiers({ dossiers }: DossierNeeds): Handler<'listDossiers'> {
  return async ({ uid }, { search, cursor }) => {
    const wanted = comparable(search).text.trim();
    let next = cursor;
    for (let pages = 0; pages < MOST_SEARCHED; pages++) {
      const page = await dossiers.page(uid, { cursor: next, limit: PAGE });
      next = page.next;
      const found = page.items.filter((dossier) => holds(dossier, wanted));
      if (found.length > 0 || next === null) return { dossiers: found.map(toCard), next };
    }
    return { dossiers: [], next };
  };
}

const holds = ({ title, need }: KnownDossier, wanted: string) =>
  wanted === '' || comparable(`${title}\n${need}`).text.includes(wanted);

/** Makes a dossier, once under its id. Throws DomainError not_entitled, not_found for an id of another’s, changed for other words under it. */
export function makeCreateDossier({ dossiers, members, clock }: DossierNeeds): Handler<'createDossier'> {
  return async ({ uid }, { id, ...words }) => {
    const now = clock.now();
    const member = await members.read(uid);
    if (!member?.entitlement || !isEntitled(member.entitlement, now))
      throw new DomainError('forbidden', 'not_entitled');
    const made = { ...newDossier(words, { ownerId: uid, origin: 'free' }, now), files: [], version: 0, toldNeed: '' };
    await dossiers.change(id, (known) => {
      if (!known) return made;
      if (known.ownerId !== uid) throw new DomainError('not_found', 'not_found');
      if (!says(known, words)) throw new DomainError('conflict', 'changed');
      return undefined;
    });
    // Looked at last: an erasure marks its member first, and then deletes what it finds.
    if (isErased(await members.read(uid))) {
      await dossiers.remove(id);
      throw new DomainError('forbidden', 'not_entitled');
    }
    return { id };
  };
}

function says(known: DossierWords, words: DossierWords): boolean {
  return Object.entries(words).every(([name, value]) => Reflect.get(known, name) === value);
}

/** A dossier with its files and what was asked. Throws DomainError not_found. */
export function makeGetDossier(needs: DossierNeeds): Handler<'getDossier'> {
  return async ({ uid }, { id }) => {
    const dossier = await ownDossier(needs, uid, id);
    const exchanges = await needs.exchanges.ofDossier(uid, id, MOST_SHOWN);
    return {
      dossier: { ...toCard(dossier), need: dossier.need, files: dossier.files.map(toFile) },
      exchanges: exchanges.toReversed().map(toExchangeView),
    };
  };
}

/** Changes what a dossier says of itself. Throws DomainError not_found. */
export function makeUpdateDossier(needs: DossierNeeds): Handler<'updateDossier'> {
  return async ({ uid }, { id, ...words }) => {
    await ownDossier(needs, uid, id);
    await needs.dossiers.change(id, (dossier) => {
      if (!dossier) throw new DomainError('not_found', 'not_found');
      return { ...usedNow(dossier, needs.clock.now()), ...words };
    });
    return {};
  };
}

/** Removes a dossier with its files and answers; what is not there, or another's, is left alone. */
export function makeDeleteDossier({ dossiers }: DossierNeeds): Handler<'deleteDossier'> {
  return async ({ uid }, { id }) => {
    const dossier = await dossiers.read(id);
    if (dossier?.ownerId === uid) await dossiers.remove(id);
    return {};
  };
}

export function toFile(file: KnownDossier['files'][number]) {
  const { id, name, kind, pages, characters, isSeen, isClients, unreadPages, addedAt } = file;
  return { id, name, kind, pages, characters, isSeen, isClients, unreadPages, addedAt };
}
