import { CONSENT_VERSION, consentTo, purposes } from '@sos/domain/analytics/consent';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerConsent, consentFor } from './consent.ts';

let config = { measured: true };
let stored: Record<string, string> = {};
beforeEach(() => {
  [config, stored] = [{ measured: true }, {}];
  vi.stubGlobal('document', { getElementById: () => ({ textContent: JSON.stringify(config) }) });
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored[key] ?? null,
    setItem: (key: string, value: string) => void (stored[key] = value),
    removeItem: (key: string) => void delete stored[key],
  });
});
afterEach(() => vi.unstubAllGlobals());

const may = () => purposes.filter((purpose) => consentFor(purpose) !== null);

describe('what may be told', () => {
  it('is nothing before an answer, and what was allowed after it', () => {
    expect(may()).toEqual([]);
    answerConsent(['measuring']);
    expect(may()).toEqual(['measuring']);
    answerConsent([]);
    expect(may()).toEqual([]);
  });

  it.each([{ globalPrivacyControl: true }, { doNotTrack: '1' }])(
    'is nothing where the browser asks so, whatever was answered: %o',
    (signals) => {
      answerConsent(purposes);
      vi.stubGlobal('navigator', signals);
      expect(may()).toEqual([]);
    },
  );

  it('is nothing in a deployment that measures nothing', () => {
    answerConsent(purposes);
    config = { measured: false };
    expect(may()).toEqual([]);
  });

  it.each([
    ['to another question', { ...consentTo(purposes, Date.now()), version: CONSENT_VERSION + 1 }],
    ['long ago', consentTo(purposes, Date.now() - 200 * 86_400_000)],
    ['that is none', { measuring: 'yes' }],
  ])('is nothing by an answer %s', (_what, answer) => {
    stored['sos.consent'] = JSON.stringify(answer);
    expect(may()).toEqual([]);
  });
});
