import { pageWords } from '@sos/words/page-words';
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

export const showPage = makeShowPage({
  app: makeAppPage(origin, clock),
  words: pageWords,
  profiles: makeProfileStore(reportCorrupt),
  prices: configuration,
  directory,
  standing,
  clock,
  origin,
});
export const showSitemap = makeShowSitemap({ directory, standing, origin });
