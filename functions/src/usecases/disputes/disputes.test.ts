import type { Refusal } from '@sos/contracts/callables';
import { isFrozen } from '@sos/domain/disputes/stake';
import { aPayment } from '@sos/domain/testing/a-payment';
import { aSession, BOOKED_AT } from '@sos/domain/testing/a-session';
import { goodCall, tell } from '@sos/domain/testing/tell';
import { earnedOf } from '@sos/domain/transfers/earned';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { MemoryAlerts } from '../testing/memory-alerts.ts';
import { MemoryDisputeRail } from '../testing/memory-dispute-rail.ts';
import { MemoryDisputes } from '../testing/memory-disputes.ts';
import { MemoryPayments } from '../testing/memory-payments.ts';
import { MemoryRail } from '../testing/memory-rail.ts';
import { makeDisputeDesk } from './dispute-desk.ts';

const DAY = 86_400_000;
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const irma = { uid: 'irma', role: 'admin', isAdmin: true };
const reason = 'They talked for long.';
const evidence = { productDescription: 'A call', serviceDate: '2026-01-05', activityLog: 'rang', explanation: 'mine' };
const refusal = (name: Refusal<'adminSubmitEvidence'>) => ({ reason: name });

/** A captured call, its client's bank, and whoever answers it. */
function anOffice() {
  let now = BOOKED_AT + DAY;
  const clock = { now: () => now };
  const payments = new MemoryPayments();
  payments.add(aPayment({ status: 'captured', sessionId: 'booking-1', captured: 4900 }));
  const disputes = new MemoryDisputes();
  const rail = new MemoryDisputeRail();
  const money = new MemoryRail();
  const alerts = new MemoryAlerts();
  const quarantined: string[] = [];
  const session = tell(aSession(), ...goodCall(90)).session;
  const desk = makeDisputeDesk({
    disputes,
    payments,
    rails: { stripe: money, paypal: money },
    disputeRails: { stripe: rail, paypal: rail },
    calls: { read: async () => session },
    invoiceNumber: async () => 'INV-2026-000001',
    acceptedTerms: async () => ({ version: '2026-01', at: BOOKED_AT }),
    render: async () => new Uint8Array(),
    quarantine: { keep: async ({ reasons }) => void quarantined.push(...reasons) },
    alerts,
    clock,
    log: silent,
  });
  let events = 0;
  const submitEvidence = checkAnswers('adminSubmitEvidence', desk.submitEvidence);
  return {
    ...desk,
    payments,
    disputes,
    rail,
    money,
    quarantined,
    alerts: alerts.kinds,
    wait: (ms: number) => void (now += ms),
    open: (differs: Parameters<MemoryDisputeRail['open']>[2] = {}) =>
      rail.open('booking-1', 'pi_1', { dueBy: now + 7 * DAY, openedAt: now, ...differs }),
    hear: (disputeId = 'dp_1') => {
      events += 1;
      return desk.follow({ rail: 'stripe', eventId: `evt_${events}`, type: 'charge.dispute.updated', disputeId });
    },
    payment: () => payments.byId.get('booking-1') ?? aPayment(),
    dispute: () => disputes.byId.get('dp_1'),
    submit: (differs: Partial<Parameters<typeof submitEvidence>[1]> = {}) =>
      submitEvidence(irma, { disputeId: 'dp_1', evidence, submit: true, reason, ...differs }),
    accept: () => checkAnswers('adminAcceptDispute', desk.accept)(irma, { disputeId: 'dp_1', reason }),
    get: () => checkAnswers('adminGetDispute', desk.get)(irma, { disputeId: 'dp_1' }),
    list: (isOpen: boolean) => checkAnswers('adminListDisputes', desk.list)(irma, { isOpen }),
  };
}

async function anOpenDispute() {
  const office = anOffice();
  office.open();
  await office.hear();
  return office;
}

describe('a dispute that the rail tells of', () => {
  it('freezes the share, is on record with its deadline, and calls an admin', async () => {
    const office = await anOpenDispute();
    expect(isFrozen(office.payment())).toBe(true);
    expect(office.dispute()).toMatchObject({ status: 'evidence_due', providerId: 'provider-uid' });
    expect(office.alerts).toEqual(['dispute_opened']);
    expect((await office.list(true)).disputes).toHaveLength(1);
  });

  it('is recorded once, however often and in whatever order it is told', async () => {
    const office = await anOpenDispute();
    office.rail.end('dp_1', 'lost');
    for (let times = 0; times < 3; times += 1) await office.hear();
    expect(office.payments.entries.list().map(({ id }) => id)).toEqual(['dispute_dp_1_1', 'dispute_dp_1_2']);
    expect(earnedOf(office.payment())).toBe(0);
    expect(office.dispute()?.status).toBe('lost');
  });

  it('gives the share free when it is won', async () => {
    const office = await anOpenDispute();
    office.rail.end('dp_1', 'won');
    await office.hear();
    expect(isFrozen(office.payment())).toBe(false);
    expect(earnedOf(office.payment())).toBe(3000);
    expect((await office.list(false)).disputes).toMatchObject([{ status: 'won' }]);
  });

  it('before its capture is known has the rail asked about the capture', async () => {
    const office = anOffice();
    office.payments.add(aPayment({ status: 'capture_due', sessionId: 'booking-1' }));
    office.money.add('pi_1', 'captured');
    office.open();
    await office.hear();
    expect(office.payment()).toMatchObject({ status: 'captured', captured: 4900, disputes: [{ status: 'frozen' }] });
  });

  it('of which nothing was ever taken is shown, and touches no share', async () => {
    const office = await anOpenDispute();
    office.payments.add(aPayment({ status: 'released', sessionId: 'booking-1', captured: 0 }));
    expect((await office.get()).providerPart).toBe(0);
  });

  it('and that contradicts our payment is put aside; one of nobody’s is left alone', async () => {
    const office = anOffice();
    office.rail.open('booking-1', 'pi_9', { amount: { amount: 5000, currency: 'EUR' } });
    expect(await office.hear()).toBe('put_aside');
    expect(office.quarantined).toEqual(['payment', 'amount']);
    office.rail.open('nothing', 'pi_1', { id: 'dp_2' });
    expect(await office.hear('dp_2')).toBe('followed');
    expect(office.disputes.byId.list()).toEqual([]);
  });
});

describe('an answer', () => {
  it('is assembled of the call, kept as it is edited, and sent once', async () => {
    const office = await anOpenDispute();
    const shown = await office.get();
    expect(shown.evidence.explanation).toContain('INV-2026-000001');
    expect(shown).toMatchObject({ mayAnswer: true, mayAccept: true, providerPart: 3000 });
    expect((await office.submit({ submit: false })).status).toBe('evidence_due');
    expect((await office.get()).evidence).toEqual(evidence);
    expect((await office.submit()).status).toBe('under_review');
    expect(office.rail.log).toEqual(['submit:dp_1:1']);
    expect(office.rail.explanation).toBe('mine');
    expect(office.disputes.trail.list()).toMatchObject([{ reason, subjectId: 'booking-1' }, { reason }]);
  });

  it('that two admins write at once keeps the first, tells the second, and takes what is repeated', async () => {
    const office = await anOpenDispute();
    const seen = (await office.get()).evidence;
    const first = { ...evidence, explanation: 'hers' };
    const second = { ...evidence, explanation: 'his' };
    await office.submit({ submit: false, seen, evidence: first });
    await office.submit({ submit: false, seen, evidence: first });
    await expect(office.submit({ submit: false, seen, evidence: second })).rejects.toMatchObject(refusal('changed'));
    await expect(office.submit({ seen, evidence: second })).rejects.toMatchObject(refusal('changed'));
    expect((await office.get()).evidence).toEqual(first);
    expect(office.rail.log).toEqual([]);
    expect((await office.submit({ seen: first, evidence: second })).status).toBe('under_review');
  });

  it('whose answer is lost is known once the rail is asked again, and is sent no second time', async () => {
    const office = await anOpenDispute();
    office.rail.loseAnswer = true;
    expect((await office.submit()).status).toBe('submitted');
    office.rail.loseAnswer = false;
    await expect(office.submit()).rejects.toMatchObject(refusal('dispute_underway'));
    office.wait(120_000);
    await office.finish();
    expect(office.dispute()).toMatchObject({ status: 'under_review', order: null });
    expect(office.rail.log).toHaveLength(1);
  });

  it('that never reached the rail is sent by the sweep', async () => {
    const office = await anOpenDispute();
    office.rail.down = true;
    await office.submit();
    office.rail.down = false;
    office.wait(120_000);
    await office.finish();
    expect(office.dispute()).toMatchObject({ status: 'under_review' });
    expect(office.rail.log).toEqual(['submit:dp_1:2']);
  });

  it('that the rail refuses is told of, and can be given up for accepting', async () => {
    const office = await anOpenDispute();
    office.rail.refuses = 'bad_evidence';
    expect((await office.submit()).order).toMatchObject({ deed: 'submit', refusedWith: 'bad_evidence' });
    expect(office.alerts).toContain('dispute_refused');
    office.rail.refuses = undefined;
    expect((await office.accept()).status).toBe('accepted');
  });

  it('is refused when it is too late, when the dispute is over, and when there is none', async () => {
    const office = await anOpenDispute();
    office.wait(8 * DAY);
    await expect(office.submit()).rejects.toMatchObject(refusal('dispute_late'));
    office.rail.end('dp_1', 'won');
    await office.hear();
    await expect(office.submit()).rejects.toMatchObject(refusal('dispute_over'));
    await expect(office.accept()).rejects.toMatchObject(refusal('dispute_over'));
    await expect(anOffice().submit()).rejects.toMatchObject(refusal('not_found'));
    await expect(anOffice().get()).rejects.toMatchObject(refusal('not_found'));
  });
});

describe('accepting', () => {
  it('takes the share back, and calls nobody', async () => {
    const office = await anOpenDispute();
    expect((await office.accept()).status).toBe('accepted');
    expect(earnedOf(office.payment())).toBe(0);
    expect(office.alerts).toEqual(['dispute_opened']);
  });
});

describe('the sweep', () => {
  it('learns what no event has told, reminds of the deadline, and goes on past one that fails', async () => {
    const office = await anOpenDispute();
    office.rail.open('booking-1', 'pi_1', { id: 'dp_0', amount: { amount: 100, currency: 'EUR' }, withdrawn: 100 });
    await office.hear('dp_0');
    office.rail.byId.delete('dp_0');
    office.wait(5 * DAY);
    expect(await office.finish()).toBe(2);
    expect(office.alerts).toContain('dispute_deadline');
    office.rail.end('dp_1', 'lost');
    await office.finish();
    expect(office.dispute()?.status).toBe('lost');
  });
});
