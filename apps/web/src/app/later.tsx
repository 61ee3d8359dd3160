import { ConsentBar } from './consent-bar.tsx';
import { VersionNotice } from './version-notice.tsx';

/** What every page may say once its own needs have been met. */
export function Later() {
  return (
    <>
      <VersionNotice />
      <ConsentBar />
    </>
  );
}
