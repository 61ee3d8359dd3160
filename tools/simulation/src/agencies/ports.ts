import type { UserDocument } from '@sos/contracts/users';
import type { RequestRules } from '@sos/domain/agencies/request';
import type { Notice } from '@sos/domain/notifications/notice';
import type { Agencies, BookingRequests, DayBook, FindProvider } from '@sos/functions/usecases/agencies/ports';
import type { Clock, Tasks } from '@sos/functions/usecases/shared/ports';

/** The ports as one process has them. */
export interface AgencyPorts {
  readonly agencies: Agencies;
  readonly requests: BookingRequests;
  readonly days: DayBook;
  readonly members: { find(uid: string): Promise<UserDocument | undefined> };
  readonly providers: FindProvider;
  readonly configuration: { requestRules(): Promise<RequestRules> };
  readonly tasks: Tasks;
  readonly notify: (notice: Notice) => Promise<void>;
  readonly invitationId: (agencyId: string, address: string) => string;
  readonly clock: Clock;
}
