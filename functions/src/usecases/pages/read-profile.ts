import type { ReadablePage } from '@sos/domain/pages/document';
import { element } from '@sos/domain/pages/html';
import { readableProfile } from '@sos/domain/pages/readable-profile';
import { saying } from '@sos/domain/pages/said';
import type { Prices, Profiles, StoredProfile } from '../providers/ports.ts';
import type { Asked, Reading } from './reading.ts';

export interface ReadProfileNeeds {
  readonly profiles: Pick<Profiles, 'find' | 'reviews'>;
  readonly prices: Prices;
  /** Whether somebody of this id has had their account erased. */
  readonly wasErased: (id: string) => Promise<boolean>;
}

const REVIEWS_SHOWN = 10;
const address = /^\/[a-z]{2}\/providers\/([\w-]{1,128})$/;

/** Somebody's profile; gone for who was there once, and not found for everybody else. */
export async function readProfilePage(needs: ReadProfileNeeds, asked: Asked): Promise<Reading> {
  const id = address.exec(asked.path)?.[1];
  const stored = id === undefined ? undefined : await needs.profiles.find(id);
  if (!stored) {
    const wasThere = id !== undefined && (await needs.wasErased(id));
    return { page: absent(asked), status: wasThere ? 410 : 404 };
  }
  const { approval, visible } = stored.profile;
  // Who never was approved was never there.
  if (approval === 'pending') return { page: absent(asked), status: 404 };
  if (approval === 'rejected' || !visible) return { page: absent(asked), status: 410 };
  return { page: await shown(needs, stored, asked), status: 200 };
}

async function shown(needs: ReadProfileNeeds, stored: StoredProfile, { locale, words }: Asked): Promise<ReadablePage> {
  const { id, profile } = stored;
  const [price, reviews] = await Promise.all([
    needs.prices.price(profile.kind, 'EUR'),
    needs.profiles.reviews(id, REVIEWS_SHOWN),
  ]);
  return readableProfile({ id, facts: profile, bio: profile.bio, reviews, price, locale, words });
}

function absent({ locale, words }: Asked): ReadablePage {
  const say = saying(words);
  const [title, description] = [say('notFound.title'), say('notFound.text')];
  const body = [
    element('h1', {}, title),
    element('p', {}, description),
    element('a', { href: `/${locale}` }, say('notFound.home')),
  ];
  return { locale, title, description, addresses: null, body, data: [] };
}
