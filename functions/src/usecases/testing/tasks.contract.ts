import type { Instant } from '@sos/domain/shared/instant';
import type { Task } from '@sos/domain/shared/task';
import { describe, expect, it } from 'vitest';
import type { Tasks } from '../shared/ports.ts';

/** A queue, and the world around it that a test can look at and move. */
export interface QueueWorld {
  readonly tasks: Tasks;
  readonly now: () => Instant;
  /** Every task that waits, by due time. */
  readonly waiting: () => readonly Pick<Task, 'queue' | 'name' | 'data'>[];
  /** Lets time pass, and gives the tasks that ran meanwhile. */
  readonly pass: (seconds: number) => Promise<readonly Pick<Task, 'queue' | 'name' | 'data'>[]>;
}

/** What every queue promises. `open` gives an empty one with the queues `executeCallTask` and `settleCallTask`. */
export function tasksContract(open: () => QueueWorld): void {
  const aTask = (world: QueueWorld, differs: Partial<Task> = {}): Task => ({
    queue: 'executeCallTask',
    name: 'session-1-client-1',
    data: { sessionId: 'session-1', number: 1 },
    at: world.now() + 60_000,
    ...differs,
  });

  describe('a task', () => {
    it('runs when it is due, with what it carries, and not earlier', async () => {
      const world = open();
      const task = aTask(world);
      await world.tasks.enqueue(task);
      expect(await world.pass(59)).toEqual([]);
      const { at: _at, ...carried } = task;
      expect(await world.pass(1)).toMatchObject([carried]);
      expect(world.waiting()).toEqual([]);
    });

    it('that names no instant runs at once', async () => {
      const world = open();
      await world.tasks.enqueue(aTask(world, { at: null }));
      expect(await world.pass(0)).toHaveLength(1);
    });

    it('runs before another that is due later', async () => {
      const world = open();
      await world.tasks.enqueue(aTask(world, { name: 'late', at: world.now() + 20_000 }));
      await world.tasks.enqueue(aTask(world, { name: 'early', at: world.now() + 10_000 }));
      expect(world.waiting().map(({ name }) => name)).toEqual(['early', 'late']);
      expect((await world.pass(60)).map(({ name }) => name)).toEqual(['early', 'late']);
    });
  });

  describe('enqueueing again', () => {
    it('under the same name is one task, and the first counts', async () => {
      const world = open();
      const task = aTask(world);
      await Promise.all([world.tasks.enqueue(task), world.tasks.enqueue(task)]);
      await world.tasks.enqueue({ ...task, data: { sessionId: 'another' } });
      expect(world.waiting()).toMatchObject([{ data: { sessionId: 'session-1' } }]);
    });

    it('is no second task after it has run either, until the hour is over', async () => {
      const world = open();
      await world.tasks.enqueue(aTask(world));
      await world.pass(60);
      await world.tasks.enqueue(aTask(world, { at: null }));
      expect(await world.pass(3500)).toEqual([]);
      await world.pass(200);
      await world.tasks.enqueue(aTask(world, { at: null }));
      expect(await world.pass(0)).toHaveLength(1);
    });

    it('under another name, or in another queue, is another task', async () => {
      const world = open();
      await world.tasks.enqueue(aTask(world));
      await world.tasks.enqueue(aTask(world, { name: 'session-1-client-2' }));
      await world.tasks.enqueue(aTask(world, { queue: 'settleCallTask' }));
      expect(world.waiting()).toHaveLength(3);
    });
  });

  cancelling(open, aTask);
}

function cancelling(open: () => QueueWorld, aTask: (world: QueueWorld, differs?: Partial<Task>) => Task): void {
  describe('a cancelled task', () => {
    it('never runs, and takes no other with it', async () => {
      const world = open();
      const task = aTask(world);
      await world.tasks.enqueue(task);
      await world.tasks.enqueue(aTask(world, { queue: 'settleCallTask' }));
      await world.tasks.enqueue(aTask(world, { name: 'session-1-client-10' }));
      await world.tasks.cancel(task);
      const ran = await world.pass(60);
      expect(ran.map(({ queue, name }) => `${queue}/${name}`).toSorted()).toEqual([
        'executeCallTask/session-1-client-10',
        'settleCallTask/session-1-client-1',
      ]);
    });

    it('cannot be enqueued again under its name', async () => {
      const world = open();
      await world.tasks.enqueue(aTask(world));
      await world.tasks.cancel(aTask(world));
      await world.tasks.enqueue(aTask(world));
      expect(world.waiting()).toEqual([]);
    });

    it('that has run, or never was, is no error', async () => {
      const world = open();
      await world.tasks.enqueue(aTask(world));
      await world.pass(60);
      await world.tasks.cancel(aTask(world));
      await world.tasks.cancel(aTask(world, { name: 'nobody' }));
      expect(world.waiting()).toEqual([]);
    });
  });
}
