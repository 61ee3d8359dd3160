import { pageWords } from '@sos/words/page-words';
import { makeAccountDeletions } from '../../adapters/firestore/privacy/privacy-stores.ts';
import { makeProfileStore } from '../../adapters/firestore/providers/profile-store.ts';
import { makeDirectory } from '../../adapters/firestore/search/directory.ts';
import { makeAppPage } from '../../adapters/web/pages/app-page.ts';
import { makeShowPage } from '../../usecases/pages/show-page.ts';
import { makeShowSitemap } from '../../usecases/pages/show-sitemap.ts';
import { makeStandingPlaces } from '../../usecases/pages/standing-places.ts';
import { params } from '../config.ts';
import { clock, configuration, reportCorrupt } from '../shared/wiring.ts';

const origin = params.webOrigins.value()[0] ?? '';
const directory = makeDirectory(clock, reportCorrupt);
const standing = makeStandingPlaces();

const deletions = makeAccountDeletions(reportCorrupt);
const wasErased = async (id: string) => (await deletions.find(id))?.state === 'done';

export const showPage = makeShowPage({
  app: makeAppPage(origin, clock),
  words: pageWords,
  profiles: makeProfileStore(reportCorrupt),
  prices: configuration,
  wasErased,
  directory,
  standing,
  clock,
  origin,
});
export const showSitemap = makeShowSitemap({ directory, standing, origin });
