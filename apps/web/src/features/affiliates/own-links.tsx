import { languageName } from '@sos/browser/intl/names';
import type { Output } from '@sos/contracts/callables';
import { locales } from '@sos/domain/shared/locale';
import { SelectField, TextField } from '@sos/ui/field';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../shared/words.ts';
import { linkQuery } from './affiliate-queries.ts';
import { Answered } from '../../shared/answered.tsx';
import { OwnLink } from './own-link.tsx';
import { brands, type Channel, channels, isBrand, linkOf, type Sharing } from './share-link.ts';
import { useShare } from './use-share.ts';

/** The links of one affiliate, made for the place where they are shared. */
export function OwnLinks({ uid }: { readonly uid: string }) {
  const query = useQuery(linkQuery(uid));
  return (
    <Answered query={query} blocks={['6rem', '10rem']}>
      {(codes) => <Studio codes={codes} />}
    </Answered>
  );
}

type Codes = Output<'getReferralLink'>;

function Studio({ codes }: { readonly codes: Codes }) {
  const { say, language } = useWords();
  const [channel, setChannel] = useState<Channel>('any');
  const [mark, setMark] = useState('');
  const [landing, setLanding] = useState('');
  const sharing = { origin: location.origin, channel, mark, language: landing };
  return (
    <div className="grid gap-6">
      <div className="affiliate-choices">
        <SelectField
          name="channel"
          label={say('affiliate.channel')}
          value={channel}
          onChange={({ target }) => setChannel(channels.find((each) => each === target.value) ?? 'any')}
        >
          {channels.map((each) => (
            <option key={each} value={each}>
              {isBrand(each) ? brands[each] : say(`affiliate.channel.${each}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          name="landing"
          label={say('affiliate.landing')}
          value={landing}
          onChange={({ target }) => setLanding(target.value)}
        >
          <option value="">{say('affiliate.landing.any')}</option>
          {locales.map((each) => (
            <option key={each} value={each}>
              {languageName(language, each)}
            </option>
          ))}
        </SelectField>
        <TextField
          name="mark"
          dir="ltr"
          maxLength={40}
          autoComplete="off"
          label={say('affiliate.mark')}
          hint={say('affiliate.mark.hint')}
          value={mark}
          onChange={({ target }) => setMark(target.value)}
        />
      </div>
      <Links codes={codes} sharing={sharing} />
    </div>
  );
}

interface LinksProps {
  readonly codes: Codes;
  readonly sharing: Omit<Sharing, 'code'>;
}

/** What there is to share, for the place that was chosen. */
function Links({ codes: { client, recruitment, bot, discount }, sharing }: LinksProps) {
  const { say } = useWords();
  return (
    <>
      {discount > 0 && <CodeCard code={client} discount={discount} />}
      <OwnLink label={say('affiliate.link.client')} link={linkOf({ ...sharing, code: client })} name={client} />
      {recruitment !== null && (
        <OwnLink
          label={say('affiliate.link.recruitment')}
          link={linkOf({ ...sharing, code: recruitment })}
          name={recruitment}
        />
      )}
      <OwnLink
        label={say('affiliate.link.bot')}
        hint={say('affiliate.link.bot.hint')}
        link={bot}
        name={`telegram-${client}`}
      />
    </>
  );
}

interface CodeCardProps {
  readonly code: string;
  /** In hundredths of the price. */
  readonly discount: number;
}

/** The code to be read out or printed, which whoever pays types in. */
function CodeCard({ code, discount }: CodeCardProps) {
  const { say } = useWords();
  const percent = useShare()(discount);
  return (
    <section className="card affiliate-link" aria-labelledby="code">
      <h2 id="code" className="text-m">
        {say('affiliate.code')}
      </h2>
      <p className="text-l figures">
        <bdi translate="no">{code}</bdi>
      </p>
      <p className="text-s text-soft">{say('affiliate.code.text', { percent })}</p>
    </section>
  );
}
