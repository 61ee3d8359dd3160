import { describe, expect, it } from 'vitest';
import { parseConfig } from './config.ts';

const ownKeys = ['stripePublishableKey', 'stripeJsUrl'] as const;
const url = (region: string) => `https://${region}.example`;
const complete = {
  projectId: 'p',
  apiKey: 'k',
  authEmulatorUrl: null,
  firestoreSsl: true,
  functionsUrl: {
    'europe-west1': url('west1'),
    'europe-west2': url('west2'),
    'europe-west3': url('west3'),
  },
  stripePublishableKey: 'pk',
  stripeJsUrl: 'https://js.example',
};

describe('the configuration', () => {
  it('reads what it needs and takes absent options as none', () => {
    expect(parseConfig(JSON.stringify(complete), ownKeys)).toEqual({
      ...complete,
      firestoreHost: null,
      callerNumber: null,
      agencyUrl: null,
      environmentLabel: null,
      appCheck: null,
    });
  });

  it.each(['projectId', 'apiKey', 'stripeJsUrl', 'functionsUrl'])('says in one line that %s is missing', (name) => {
    const { [name]: _left, ...rest } = complete as Record<string, unknown>;
    expect(() => parseConfig(JSON.stringify(rest), ownKeys)).toThrow(`app-config: ${name} is missing`);
  });

  it('asks an app only for its own keys', () => {
    const { stripePublishableKey: _key, stripeJsUrl: _url, ...rest } = complete;
    expect(parseConfig(JSON.stringify(rest), []).projectId).toBe('p');
  });

  it('names the region that is missing', () => {
    const functionsUrl = { 'europe-west1': url('west1'), 'europe-west2': url('west2') };
    expect(() => parseConfig(JSON.stringify({ ...complete, functionsUrl }), ownKeys)).toThrow(
      'europe-west3 is missing',
    );
  });

  it('speaks TLS to Firestore unless told otherwise', () => {
    const { firestoreSsl: _left, ...rest } = complete;
    expect(parseConfig(JSON.stringify(rest), ownKeys).firestoreSsl).toBe(true);
  });
});
