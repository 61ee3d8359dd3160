import type { Parsed } from '@sos/contracts/callables';
import { type ContentKind, contentProblems, type ContentTerms } from '@sos/domain/content/content';
import { DomainError } from '@sos/domain/shared/domain-error';
import { locales } from '@sos/domain/shared/locale';
import type { Handler } from '../shared/handler.ts';
import type { Actor, Clock } from '../shared/ports.ts';
import type { ContentBook, ContentChange, ManagedContent } from './ports.ts';

export interface ManageContentNeeds {
  readonly content: ContentBook;
  readonly clock: Clock;
}
type Wish = Parsed<'adminManageTraining'>;
type Manage = (actor: Actor, wish: Wish) => Promise<{ id: string; revision: number }>;

const actions = {
  training: 'adminManageTraining',
  resource: 'adminManageResources',
  post: 'adminManagePosts',
} as const;

export function makeListContent({ content }: Pick<ManageContentNeeds, 'content'>): Handler<'adminListContent'> {
  return async (_admin, { kind }) => {
    const items = (await content.list(kind)).toSorted((one, other) => one.place - other.place);
    return { items: items.map(({ id, revision, ...terms }) => ({ id, revision, terms: termsOf(terms) })) };
  };
}

/** Languages that only a newer release knows stay stored, and are not shown here. */
function termsOf({ programmes, place, isOffered, passMark, form, texts }: ContentTerms): Wish['terms'] {
  const known = locales.flatMap((locale) => {
    const text = texts[locale];
    return text === undefined ? [] : [[locale, text] as const];
  });
  return { programmes: [...programmes], place, isOffered, passMark, form, texts: Object.fromEntries(known) };
}

/** Makes an item or changes it. Throws DomainError content_invalid, content_known, not_found, changed. */
export function makeManageContent(kind: ContentKind, { content, clock }: ManageContentNeeds): Manage {
  return async ({ uid: adminId }, wish) => {
    const found = contentProblems(kind, wish.id, wish.terms);
    if (found.length > 0) throw new DomainError('invalid', 'content_invalid', { details: { found } });
    let revision = 0;
    await content.change(kind, wish.id, (known) => {
      requireAsSeen(known, wish.revision);
      const change = changeOf(known, { ...wish, kind, adminId, at: clock.now() });
      revision = change.after.revision;
      return change;
    });
    return { id: wish.id, revision };
  };
}

function requireAsSeen(known: ManagedContent | undefined, revision: number | null): void {
  if (revision === null && known) throw new DomainError('conflict', 'content_known');
  if (revision !== null && !known) throw new DomainError('not_found', 'not_found');
  if (known && known.revision !== revision) throw new DomainError('conflict', 'changed');
}

interface Deed extends Wish {
  readonly kind: ContentKind;
  readonly adminId: string;
  readonly at: number;
}

function changeOf(known: ManagedContent | undefined, deed: Deed): ContentChange {
  const { kind, id, terms, reason, adminId, at, undoes = null } = deed;
  const revision = (known?.revision ?? 0) + 1;
  return {
    after: { ...terms, texts: { ...known?.texts, ...terms.texts }, id, revision },
    audit: {
      id: `${kind}-${id}-${revision}`,
      adminId,
      action: actions[kind],
      subjectKind: kind,
      subjectId: id,
      before: known ? factsOf(known) : null,
      after: factsOf(terms),
      reason,
      at,
      undoes,
    },
  };
}

/** As the trail compares them. */
function factsOf(terms: ContentTerms) {
  return { ...termsOf(terms), programmes: terms.programmes.join(' ') };
}
