import { callable } from '@sos/contracts/callable';
import type { Output } from '@sos/contracts/callables';
import { DomainError } from '@sos/domain/shared/domain-error';
import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Handler } from '../usecases/shared/handler.ts';
import { functionsIn } from './define.ts';

const bare = { secrets: [] };
const west1 = functionsIn('europe-west1');
const west3 = functionsIn('europe-west3');
const status: Handler<'getCallStatus'> = () => Promise.reject(new DomainError('not_found', 'not_found'));
const cancel: Handler<'cancelScheduledCall'> = async () => ({ status: 'cancelled' });

/** The compiler is what these lines test: each must fail to compile but for the line above it. */
it('lets no callable into another region, nor a handler under another name', () => {
  const right = west1.callable('cancelScheduledCall', bare, async () => cancel);
  // @ts-expect-error -- its contract places it in europe-west1
  const elsewhere = west3.callable('cancelScheduledCall', bare, async () => cancel);
  // @ts-expect-error -- another callable's handler answers something else
  const another = west1.callable('cancelScheduledCall', bare, async () => status);
  // @ts-expect-error -- there is no such callable
  const unknown = () => west1.callable('cancelEverything', bare, async () => cancel);
  expect([right, elsewhere, another].map(({ callableName }) => callableName)).toHaveLength(3);
  expect(unknown).toThrow('resources');
});

it('lets no handler read or answer what its contract does not name', () => {
  // @ts-expect-error -- the contract knows no such status
  const answer: Output<'cancelScheduledCall'> = { status: 'melted' };
  const reading: Handler<'cancelScheduledCall'> = async (_actor, input) => {
    // @ts-expect-error -- the input has no such field
    void input.reason;
    return answer;
  };
  expect(reading).toBeTypeOf('function');
});

it('knows no reason that is not on the list, and declares none that all have in common', () => {
  // @ts-expect-error -- misspelt
  const refusal = new DomainError('conflict', 'call_allready_started');
  const entry = callable({
    region: 'europe-west1',
    access: 'admin',
    resources: 'admin',
    input: z.strictObject({}),
    output: z.strictObject({}),
    // @ts-expect-error -- one is misspelt, and every callable may say the other
    refusals: ['not_fuond', 'signed_out'],
  });
  expect([refusal.reason, entry.access]).toHaveLength(2);
});
