import type { CallSession } from '@sos/domain/calls/session';
import type { Bell, CallSessions, Deliveries, Recipients, Sender } from '@sos/functions/usecases/notifications/ports';
import { type Alerts, type Log, type Tasks, VendorUnavailableError } from '@sos/functions/usecases/shared/ports';
import { MemoryAlerts } from '@sos/functions/usecases/testing/memory-alerts';
import { MemoryNotifications } from '@sos/functions/usecases/testing/memory-notifications';
import { MemoryTasks } from '@sos/functions/usecases/testing/memory-tasks';
import type { Task } from '@sos/domain/shared/task';
import { type Fault, limited, refused, slow, unknownOutcome } from '../kernel/faults.ts';
import type { Port } from '../kernel/port.ts';
import type { World } from '../kernel/scenario.ts';

class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
}
const noAnswer = () => new VendorUnavailableError('no answer', { certain: false });
const stored: readonly Fault[] = [refused(() => new StoreUnavailableError('14 UNAVAILABLE'))];
/** Within the lease that a try has. */
const slowly = slow(25_000);

export const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** What the use cases of notifications keep and the post that they use, with what can go wrong there. */
export class NotificationPlatform {
  readonly documents: MemoryNotifications;
  readonly tasks: MemoryTasks;
  readonly alerts = new MemoryAlerts();
  /** The session as it is by now. */
  session: CallSession | undefined;
  /** Ids of letters, each time that one came. */
  readonly received: string[] = [];
  /** Letters that came although it was known that they had been sent. */
  readonly superfluous: string[] = [];

  constructor(world: World, arrived: (task: Task) => void) {
    this.documents = new MemoryNotifications(world);
    this.tasks = new MemoryTasks(world.clock, arrived);
  }

  readonly sender: Port<Sender> = {
    name: 'mail',
    target: {
      send: async ({ id }) => {
        if (this.documents.sendings.get(id)?.status === 'sent') this.superfluous.push(id);
        this.received.push(id);
      },
    },
    faults: { send: [...unknownOutcome(noAnswer, 12_000), limited(noAnswer), ...slowly] },
  };

  get bell(): Port<Bell> {
    return { name: 'bell', target: this.documents.bell, faults: { ring: stored } };
  }
  get deliveries(): Port<Deliveries> {
    return {
      name: 'deliveries',
      target: this.documents.deliveries,
      faults: { createIfAbsent: stored, change: stored, changeAsAdmin: stored, overdue: stored },
    };
  }
  get recipients(): Port<Recipients> {
    return { name: 'recipients', target: this.documents.recipients, faults: { find: stored, recall: stored } };
  }
  get addresses() {
    const find = async (uid: string) => [{ address: `${uid}@example.com`, verified: true }];
    return { name: 'addresses', target: { find }, faults: { find: [refused(noAnswer)] } };
  }
  get queue(): Port<Tasks> {
    const lost = unknownOutcome(() => new StoreUnavailableError('no answer'));
    return { name: 'tasks', target: this.tasks, faults: { enqueue: [...lost, ...stored] } };
  }
  get alarms(): Port<Alerts> {
    return { name: 'alerts', target: this.alerts, faults: { raise: stored } };
  }
  get sessions(): Port<CallSessions> {
    return { name: 'sessions', target: { read: async () => this.session }, faults: { read: stored } };
  }
}
