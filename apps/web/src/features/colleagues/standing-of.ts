import type { AgencyRequest } from '@sos/domain/agencies/request';

/** The sentence for how a request stands: `passed` once a second colleague is asked, `late` where somebody had accepted. */
export function standingOf({ status, offers, acceptedBy }: Pick<AgencyRequest, 'status' | 'offers' | 'acceptedBy'>) {
  if (status === 'offered' && offers.length > 1) return 'passed';
  if (status === 'lapsed' && acceptedBy !== null) return 'late';
  return status;
}
