import { languageName } from '@sos/browser/intl/names';
import type { Output } from '@sos/contracts/callables';
import type { BuiltInRole } from '@sos/domain/accounts/affiliates';
import { type Audience, audiences } from '@sos/domain/affiliates/profile';
import { locales } from '@sos/domain/shared/locale';
import { SelectField, TextField } from '@sos/ui/field';
import { useWords } from '../../shared/words.ts';
import type { AddedOffer } from './offers-query.ts';

const LONGEST_PLACE = 300;

const reach: Readonly<Record<Audience, number>> = {
  to_1000: 1000,
  to_10000: 10_000,
  to_100000: 100_000,
  more: 100_000,
};

interface AskedProps {
  /** Names of the fields that were left empty. */
  readonly missing: readonly string[];
  /** What was said before; nothing at the registration. */
  readonly initially?: Output<'getAffiliateProfile'>;
}

/** The questions of one programme. */
export function AffiliateFields({ role, ...asked }: AskedProps & { readonly role: BuiltInRole }) {
  const { say } = useWords();
  const audience = role === 'chatter' ? null : say(`affiliate.${role}.audience`);
  return <QuestionFields {...asked} place={say(`affiliate.${role}.place`)} audience={audience} />;
}

/** Those of one that an admin has added. */
export function AddedFields({ offer, ...asked }: AskedProps & { readonly offer: AddedOffer }) {
  const { say } = useWords();
  const audience = offer.asksAudience ? say('affiliate.partner.audience') : null;
  // It may be in another script than the page, as long as nobody has written it in this language.
  return <QuestionFields {...asked} place={`\u2068${offer.place}\u2069`} audience={audience} />;
}

interface QuestionFieldsProps extends AskedProps {
  readonly place: string;
  /** Null where it is not asked. */
  readonly audience: string | null;
}

function QuestionFields({ place, audience, missing, initially }: QuestionFieldsProps) {
  const { say, formats, language, locale } = useWords();
  const count = (each: Audience) => new Intl.NumberFormat(formats).format(reach[each]);
  return (
    <>
      <TextField
        required
        name="place"
        dir="auto"
        defaultValue={initially?.place}
        minLength={3}
        maxLength={LONGEST_PLACE}
        label={place}
        error={missing.includes('place') ? say('affiliate.place.missing') : undefined}
      />
      {audience !== null && (
        <SelectField name="audience" label={audience} defaultValue={initially?.audience ?? undefined}>
          {audiences.map((each) => (
            <option key={each} value={each}>
              {say(each === 'more' ? 'affiliate.audience.more' : 'affiliate.audience.to', { count: count(each) })}
            </option>
          ))}
        </SelectField>
      )}
      <SelectField name="language" label={say('affiliate.language')} defaultValue={initially?.language ?? locale}>
        {locales.map((each) => (
          <option key={each} value={each}>
            {languageName(language, each)}
          </option>
        ))}
      </SelectField>
    </>
  );
}
