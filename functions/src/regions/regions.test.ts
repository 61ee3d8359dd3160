import { callableRegions, type Region } from '@sos/contracts/regions';
import { type QueueName, taskQueues } from '@sos/contracts/tasks';
import { describe, expect, it } from 'vitest';
import * as west1 from './europe-west1/index.ts';
import * as west2 from './europe-west2/index.ts';
import * as west3 from './europe-west3/index.ts';

interface Endpoint {
  readonly region?: readonly string[];
  readonly callableTrigger?: object;
  readonly httpsTrigger?: object;
  readonly taskQueueTrigger?: { readonly retryConfig?: object };
  readonly scheduleTrigger?: object;
  readonly concurrency?: number;
  readonly cpu?: number;
  readonly minInstances?: number;
}

const exported: Readonly<Record<Region, object>> = {
  'europe-west1': west1,
  'europe-west2': west2,
  'europe-west3': west3,
};
const functions = Object.entries(exported).flatMap(([region, module]) =>
  Object.entries(module as Record<string, { __endpoint?: Endpoint }>).map(([name, { __endpoint }]) => ({
    region,
    name,
    endpoint: __endpoint,
  })),
);
const having = (trigger: keyof Endpoint, region?: Region) =>
  functions.filter((each) => each.endpoint?.[trigger] !== undefined && (region ?? each.region) === each.region);
const names = (found: typeof functions) => found.map(({ name }) => name).toSorted();

describe('the regions', () => {
  it('export functions and nothing else', () => {
    expect(functions.filter(({ endpoint }) => endpoint === undefined)).toEqual([]);
  });

  it('deploy each of their functions to themselves', () => {
    for (const { region, endpoint } of functions) expect(endpoint?.region).toEqual([region]);
  });

  it('have the callables of the table that the apps read, each exactly where it says', () => {
    const found = having('callableTrigger').map(({ name, region }) => `${name} in ${region}`);
    const wanted = Object.entries(callableRegions).map(([name, region]) => `${name} in ${region}`);
    expect(found.toSorted()).toEqual(wanted.toSorted());
  });

  it('answer every webhook, task and schedule of a call in the payments region alone', () => {
    expect(names(having('taskQueueTrigger'))).toEqual(Object.keys(taskQueues).toSorted());
    expect(names(having('scheduleTrigger'))).toEqual(['stuckPaymentsRecovery']);
    expect(names(having('httpsTrigger', 'europe-west3'))).toEqual([
      'healthz',
      'stripeWebhook',
      'twilioAmdTwiml',
      'twilioCallWebhook',
      'twilioConferenceWebhook',
      'twilioGatherResponse',
    ]);
    const elsewhere = [...having('taskQueueTrigger'), ...having('scheduleTrigger')];
    expect(new Set(elsewhere.map(({ region }) => region))).toEqual(new Set(['europe-west3']));
  });

  it('try a task again for as long as its queue says', () => {
    for (const { name, endpoint } of having('taskQueueTrigger')) {
      expect(endpoint?.taskQueueTrigger?.retryConfig).toMatchObject(taskQueues[name as QueueName].retries);
    }
  });

  it('can all be asked whether they are well, and by nothing else over plain HTTP outside payments', () => {
    expect(names(having('httpsTrigger', 'europe-west1'))).toEqual(['healthz']);
    expect(names(having('httpsTrigger', 'europe-west2'))).toEqual(['healthz']);
  });
});

describe('the instances', () => {
  it('serve one request at a time wherever they have less than one CPU', () => {
    const shared = functions.filter(({ endpoint }) => (endpoint?.cpu ?? 1) < 1 && endpoint?.concurrency !== 1);
    expect(names(shared)).toEqual([]);
  });

  it('are kept warm for the webhooks that a telephone waits for, and for nothing else', () => {
    const warm = functions.filter(
      ({ endpoint }) => typeof endpoint?.minInstances === 'number' && endpoint.minInstances > 0,
    );
    expect(names(warm)).toEqual([
      'stripeWebhook',
      'twilioAmdTwiml',
      'twilioCallWebhook',
      'twilioConferenceWebhook',
      'twilioGatherResponse',
    ]);
  });
});
