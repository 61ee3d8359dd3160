import type { OwnSwitch } from '@sos/contracts/console';
import { availabilityAt } from '@sos/domain/providers/availability';
import type { ProviderSwitch } from '@sos/domain/providers/switch';
import type { Instant } from '@sos/domain/shared/instant';

/** How a provider's switch stands, as they may see it: that a call keeps them, and not whose. */
export function toOwnSwitch(state: ProviderSwitch, now: Instant): OwnSwitch {
  const { week, holidays, opensByItself } = state.hours;
  const availability = availabilityAt(state, now);
  const isOver = availability !== state.availability;
  return {
    availability,
    offlineBecause: isOver ? 'hours' : state.offlineBecause,
    isInCall: state.busyWith !== null,
    isColleagueInCall: state.busyWith === null && state.sharedBusyWith.length > 0,
    missedCalls: state.missedCalls,
    approval: state.approval,
    isVisible: state.visible,
    closesAt: state.closesAt,
    opensAt: state.opensAt,
    timeZone: state.timeZone,
    hours: { week, holidays: [...holidays], opensByItself },
  };
}
