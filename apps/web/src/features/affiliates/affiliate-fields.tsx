import { languageName } from '@sos/browser/intl/names';
import type { Output } from '@sos/contracts/callables';
import type { AffiliateRole } from '@sos/domain/accounts/affiliates';
import { type Audience, audiences } from '@sos/domain/affiliates/profile';
import { locales } from '@sos/domain/shared/locale';
import { SelectField, TextField } from '@sos/ui/field';
import { useWords } from '../../shared/words.ts';

const LONGEST_PLACE = 300;

const reach: Readonly<Record<Audience, number>> = {
  to_1000: 1000,
  to_10000: 10_000,
  to_100000: 100_000,
  more: 100_000,
};

interface AffiliateFieldsProps {
  readonly role: AffiliateRole;
  /** Names of the fields that were left empty. */
  readonly missing: readonly string[];
  /** What was said before; nothing at the registration. */
  readonly initially?: Output<'getAffiliateProfile'>;
}

/** The questions of one programme. */
export function AffiliateFields({ role, missing, initially }: AffiliateFieldsProps) {
  const { say, formats, language, locale } = useWords();
  const count = (audience: Audience) => new Intl.NumberFormat(formats).format(reach[audience]);
  return (
    <>
      <TextField
        required
        name="place"
        dir="auto"
        defaultValue={initially?.place}
        minLength={3}
        maxLength={LONGEST_PLACE}
        label={say(`affiliate.${role}.place`)}
        error={missing.includes('place') ? say('affiliate.place.missing') : undefined}
      />
      {role !== 'chatter' && (
        <SelectField
          name="audience"
          label={say(`affiliate.${role}.audience`)}
          defaultValue={initially?.audience ?? undefined}
        >
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
