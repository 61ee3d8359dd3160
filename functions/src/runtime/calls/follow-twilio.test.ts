import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readKeptWord } from '../../adapters/twilio/kept-word.ts';
import { followOrKeep, followTwilio } from './follow-twilio.ts';

const handled = vi.hoisted(() => vi.fn<(...told: unknown[]) => Promise<void>>());
const buried = vi.hoisted(() => vi.fn<(letter: { problem: string; body: string }) => Promise<void>>());
vi.mock('./wiring.ts', () => ({ callDesk: () => ({ handleEvent: handled, noteRecording: handled }) }));
vi.mock('../letters/bury.ts', () => ({ buryEvent: buried }));

beforeEach(() => {
  handled.mockReset().mockResolvedValue(undefined);
  buried.mockReset().mockResolvedValue(undefined);
});

const LEG = 'session=s-1&attempt=client-1&party=client&locale=fr';
const call = (search: string, params: Record<string, string>) => ({ query: new URLSearchParams(search), params });
const ended = { CallStatus: 'completed', CallSid: 'CA1', Timestamp: 'Mon, 05 Jan 2026 11:59:30 +0000' };
const joined = { StatusCallbackEvent: 'participant-join', ParticipantLabel: 'client-1', CallSid: 'CA1' };

describe('a genuine report of Twilio', () => {
  it('is followed, and nothing is kept of it', async () => {
    await followOrKeep('twilioCallWebhook', call(LEG, ended));
    expect(handled).toHaveBeenCalledExactlyOnceWith('s-1', expect.objectContaining({ type: 'call_ended' }));
    await followOrKeep('twilioCallWebhook', call(LEG, { CallStatus: 'ringing' }));
    await followOrKeep('twilioAmdTwiml', call(LEG, { AnsweredBy: 'human' }));
    await followOrKeep('twilioRecordingWebhook', call(LEG, { RecordingStatus: 'processing' }));
    expect(buried).not.toHaveBeenCalled();
  });

  it.each([
    ['twilioCallWebhook', call('session=s-1', ended)],
    ['twilioCallWebhook', call(LEG, { ...ended, Timestamp: 'yesterday' })],
    ['twilioConferenceWebhook', call('session=s-1', joined)],
    ['twilioConferenceWebhook', call('', { ...joined, Timestamp: ended.Timestamp })],
    ['twilioAmdTwiml', call('', { AnsweredBy: 'machine_start' })],
    ['twilioRecordingWebhook', call('', { RecordingStatus: 'completed' })],
  ] as const)('that cannot be understood is kept and can be read again: %s', async (name, told) => {
    await followOrKeep(name, told);
    expect(handled).not.toHaveBeenCalled();
    const letter = buried.mock.calls[0]?.[0];
    expect(letter?.problem).toContain(name);
    const kept = readKeptWord(letter?.body ?? '');
    expect(kept).toMatchObject({ name });
    const query = new URLSearchParams(kept?.search);
    expect(await followTwilio(name, { query, params: kept?.params ?? {} })).toBe('unreadable');
  });
});
