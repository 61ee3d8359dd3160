import type { Output } from '@sos/contracts/callables';
import type { ProfileDocument } from '@sos/contracts/providers';

type ProviderRow = Output<'adminListProviders'>['providers'][number];

/** A provider as a line of the admins' list. */
export function toProviderRow(profile: ProfileDocument & { readonly uid: string }): ProviderRow {
  const { uid, displayName, kind, approval, visible, availability, countries, timeZone } = profile;
  const { answerRate, ratingAverage, ratingCount } = profile;
  const figures = { answerRate, ratingAverage, ratingCount };
  return { uid, displayName, kind, approval, visible, availability, ...figures, countries, timeZone };
}
