import { expect, it } from 'vitest';
import { runEach } from './run-each.ts';

function aLog() {
  const told: unknown[] = [];
  const tell = (event: string, about?: object) => void told.push([event, about]);
  return { told, log: { info: tell, warn: tell, error: tell } };
}

it('each piece runs though one before it fails, and every failure is told', async () => {
  const { told, log } = aLog();
  const [one, other] = [new Error('no answer'), new Error('no space')];
  const ran: string[] = [];
  const pieces = {
    payments: () => Promise.reject(one),
    shares: async () => void ran.push('shares'),
    invoices: () => Promise.reject(other),
    balances: async () => ran.push('balances'),
  };
  await expect(runEach(pieces, log)).rejects.toMatchObject({ errors: [one, other] });
  expect(ran).toEqual(['shares', 'balances']);
  expect(told).toEqual([
    ['piece_failed', { piece: 'payments', error: one }],
    ['piece_done', { piece: 'shares' }],
    ['piece_failed', { piece: 'invoices', error: other }],
    ['piece_done', { piece: 'balances', count: 2 }],
  ]);
});

it('nothing is thrown when nothing fails', async () => {
  await expect(runEach({ payments: async () => 1 }, aLog().log)).resolves.toBeUndefined();
});
