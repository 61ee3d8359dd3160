import type { Instant } from '../shared/instant.ts';
import type { Locale } from '../shared/locale.ts';

/** What somebody has said of news by mail, and when: nobody who has said nothing is written to. */
export interface NewsChoice {
  readonly agreed: boolean;
  readonly at: Instant;
}

/** A member as the list of readers knows them. */
export interface Reader {
  readonly email: string;
  readonly locale: Locale;
  readonly news?: NewsChoice | undefined;
}

/** What the list of readers is told; each is harmless to repeat. */
export type NewsDeed =
  /** `isAskedFor`: they have agreed anew, which counts more than what they told the list before. */
  | { readonly kind: 'enter'; readonly reader: Reader; readonly knownAs: string; readonly isAskedFor: boolean }
  | { readonly kind: 'leave'; readonly email: string }
  /** Nothing is left of the address. */
  | { readonly kind: 'forget'; readonly email: string };

export interface ReaderChange {
  readonly before: Reader | undefined;
  readonly after: Reader | undefined;
  /** As they are when this is told, which may be late; undefined for whoever is gone. */
  readonly now: Reader | undefined;
}

/** The choice that follows from what somebody says now; undefined where they say what they have said. */
export function newsChoice(before: NewsChoice | undefined, agreed: boolean, at: Instant): NewsChoice | undefined {
  return agreed === (before?.agreed ?? false) ? undefined : { agreed, at };
}

/** What follows for the list from a change of a member. */
export function newsDeeds({ before, after, now }: ReaderChange): readonly NewsDeed[] {
  const known = [before, after].filter((each) => each?.news?.agreed === true);
  const isSame = before && after && now && [after, now].every((each) => isAlike(before, each));
  if (known.length === 0 || isSame) return [];
  const old = [...new Set(known.map((each) => each?.email ?? ''))].filter((email) => email !== now?.email);
  const gone = old.map((email): NewsDeed => ({ kind: 'forget', email }));
  return [...standingOf(now, { before, knownAs: old[0] }), ...gone];
}

function standingOf(
  now: Reader | undefined,
  { before, knownAs }: { readonly before: Reader | undefined; readonly knownAs: string | undefined },
): readonly NewsDeed[] {
  if (!now) return [];
  if (!now.news?.agreed) return [{ kind: 'leave', email: now.email }];
  const isAskedFor = before?.news?.agreed !== true || before.news.at !== now.news.at;
  return [{ kind: 'enter', reader: now, knownAs: knownAs ?? now.email, isAskedFor }];
}

function isAlike(one: Reader, other: Reader): boolean {
  const choice = ({ news }: Reader) => news?.agreed && news.at;
  return one.email === other.email && one.locale === other.locale && choice(one) === choice(other);
}
