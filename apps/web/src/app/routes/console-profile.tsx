import { ConsoleFrame } from '../../features/console/console-frame.tsx';
import { ProfileForm } from '../../features/console/profile-form.tsx';
import { countryOptions, languageOptions } from '../../shared/providers/options.ts';
import { Profile } from '../../features/providers/profile.tsx';
import { RingingTelephone } from '../../features/applications/ringing-telephone.tsx';
import { VerifiedFacts } from '../../features/applications/verified-facts.tsx';
import { useWords, WithWords } from '../../shared/words.ts';

export function Component() {
  const { say, language } = useWords();
  return (
    <ConsoleFrame title={say('console.profile.title')}>
      {({ uid, own }) => (
        <ProfileForm
          uid={uid}
          own={own}
          languages={languageOptions(language, own.shown.languages)}
          countries={countryOptions(language, own.shown.countries)}
          facts={
            <WithWords areas={['applications']}>
              <RingingTelephone uid={uid} />
              <VerifiedFacts uid={uid} />
            </WithWords>
          }
          preview={(shown) => <Profile provider={shown} renderReviewAction={() => null} ownReviews={null} />}
        />
      )}
    </ConsoleFrame>
  );
}
