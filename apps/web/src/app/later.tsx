import { ConsentBar } from './consent-bar.tsx';
import { LanguageLinks } from './language-links.tsx';
import { VersionNotice } from './version-notice.tsx';

/** What every page has once its own needs have been met. */
export function Later() {
  return (
    <>
      <LanguageLinks />
      <VersionNotice />
      <ConsentBar />
    </>
  );
}
