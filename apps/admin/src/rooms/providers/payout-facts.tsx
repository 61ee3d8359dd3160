import { countryName, listOf } from '@sos/browser/intl/names';
import { Status } from '@sos/ui/status';
import { Facts } from '../../shared/drawer/facts.tsx';
import type { Person } from '../../shared/person/lines-of.tsx';
import { vendorNames } from '../../shared/vendor-names.ts';
import { useWords } from '../../shared/words.ts';

type Payout = Person['payout'];

/** How a provider is paid, whether the rail knows enough of them to do so, and what it still wants until when. */
export function PayoutFacts({ payout }: { readonly payout: Payout }) {
  const { say, language, times } = useWords();
  if (!payout) return <p className="text-soft">{say('adminProviders.payout.none')}</p>;
  const time = times({ dateStyle: 'medium', timeStyle: 'short' });
  const { country, rail, kyc, lack, needs, deadline, toldAt } = payout;
  const wanted = needs.map((need) => say(`adminProviders.need.${need}`));
  return (
    <section aria-label={say('adminProviders.payout')}>
      <Facts
        facts={[
          [
            say('adminProviders.payout'),
            <Status key="l" tone={lack === null ? 'calm' : 'wait'}>
              {say(lack === null ? 'adminProviders.lack.nothing' : `adminProviders.lack.${lack}`)}
            </Status>,
          ],
          [say('adminProviders.payout.rail'), rail && vendorNames[rail]],
          [say('adminProviders.payout.country'), countryName(language, country)],
          [say('adminProviders.kyc'), rail === 'stripe' ? say(`adminProviders.kyc.${kyc}`) : null],
          [say('adminProviders.needs'), wanted.length === 0 ? null : listOf(language, wanted)],
          [say('adminProviders.deadline'), deadline === null ? null : time.format(deadline)],
          [say('adminProviders.toldAt'), toldAt === null ? null : time.format(toldAt)],
        ]}
      />
    </section>
  );
}
