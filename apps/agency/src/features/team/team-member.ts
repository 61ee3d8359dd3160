import type { Output } from '@sos/contracts/callables';

export type TeamMember = Output<'getAgencyTeam'>['members'][number];
