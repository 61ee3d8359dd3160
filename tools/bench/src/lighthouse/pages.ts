import { landingPath } from '@sos/domain/affiliates/landing';
import { programmePath, PROGRAMMES_PATH } from '@sos/domain/affiliates/programme-pages';
import { helpSubjects } from '@sos/domain/help/articles';
import { placePath } from '@sos/domain/pages/place';
import { providers } from '@sos/world/seed/providers';
import { comeToTheAssistant, comeToTheDashboard, type ComeIn } from './come-in.ts';

export interface MeasuredPage {
  readonly name: string;
  readonly app: 'web' | 'agency' | 'assistantApp';
  readonly path: string;
  /** What is kept from search engines has no aim for SEO. */
  readonly indexed: boolean;
  /** How somebody becomes known to the browser before the page is opened; a stranger opens it otherwise. */
  readonly comeIn?: ComeIn;
}

const [provider] = providers;
if (!provider) throw new Error('the demo has no provider');
const { kind, countries } = provider.profile;
const country = countries[0] ?? 'FR';
/** One that search engines are shown: more than one person helps there. */
const place = placePath({ country }, 'en');

const shown = (name: string, path: string): MeasuredPage => ({ name, app: 'web', path: `/en${path}`, indexed: true });

/** One page of each kind that somebody may open first. */
export const measuredPages: readonly MeasuredPage[] = [
  shown('home', ''),
  { ...shown('search', `?kind=${kind}&country=${country}`), indexed: false },
  shown('profile', `/providers/${provider.uid}`),
  { ...shown('booking', `/book/${provider.uid}`), indexed: false },
  { ...shown('place', ''), path: place },
  shown('where', '/where'),
  shown('pricing', '/pricing'),
  shown('how-it-works', '/how-it-works'),
  shown('help', '/help'),
  shown('help-article', `/help/${helpSubjects[0]}`),
  shown('contact', '/contact'),
  shown('legal', '/terms'),
  shown('register-lawyer', '/register/lawyer'),
  shown('partners', PROGRAMMES_PATH),
  shown('programme', programmePath('chatter')),
  { ...shown('landing', ''), path: landingPath('en', 'chatter') },
  { name: 'agency', app: 'agency', path: '/en', indexed: false },
  { name: 'agency-dashboard', app: 'agency', path: '/en', indexed: false, comeIn: comeToTheDashboard },
  { name: 'assistant', app: 'assistantApp', path: '/en', indexed: false },
  { name: 'assistant-cases', app: 'assistantApp', path: '/en/dossiers', indexed: false, comeIn: comeToTheAssistant },
];

/** Those of the names, or all. Throws when a name is unknown. */
export function pagesNamed(names: readonly string[]): readonly MeasuredPage[] {
  const known = measuredPages.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`There is no page ${unknown.join(', ')}. Choose from ${known.join(', ')}.`);
  return measuredPages.filter(({ name }) => names.length === 0 || names.includes(name));
}
