import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { assistant, platform } from './part.ts';
import { wholeSettings } from './testing/whole-settings.ts';
import { dotenv, emptySettings, problemsOf, readSettings } from './settings.ts';

describe('the settings of a project', () => {
  it('are in order once whatever has no default is said', () => {
    const settings = readSettings(wholeSettings, platform);
    expect(problemsOf(settings, 'sos-expat')).toEqual([]);
    expect(settings['STRIPE_API_BASE']).toBe('https://api.stripe.com');
  });

  it('can be asked for as a file to fill in, which says nothing as it is', () => {
    const empty = readSettings(emptySettings(platform), platform);
    expect(problemsOf(empty, 'sos-expat')).toEqual(problemsOf(readSettings('', platform), 'sos-expat'));
    expect(emptySettings(platform)).toContain("# STRIPE_API_BASE='https://api.stripe.com'");
  });

  it('name each parameter that is missing', () => {
    const missing = problemsOf(readSettings('', platform), 'sos-expat');
    expect(missing).toContain('SMTP_USER is missing');
    expect(missing).toContain('WEB_ORIGINS is missing');
    expect(missing).not.toContain('STRIPE_API_BASE is missing');
  });

  it.each([
    ['WEB_ORIGINS=\'["http://sos-expat.com"]\'', 'WEB_ORIGINS has an origin that is not https'],
    ['STRIPE_API_BASE=http://127.0.0.1:4010', 'STRIPE_API_BASE is not the official host over https'],
    [
      'SMTP_PASSWORD=hunter2',
      'SMTP_PASSWORD is a secret: npx firebase functions:secrets:set SMTP_PASSWORD --project sos-expat',
    ],
    ['TWILIO_FROM=+1', 'TWILIO_FROM is no parameter of this release'],
  ])('refuse %s', (line, problem) => {
    const problems = problemsOf(readSettings(`${wholeSettings}${line}\n`, platform), 'sos-expat');
    expect(problems).toEqual([problem]);
    expect(problems.join()).not.toContain('hunter2');
  });

  it('of the assistant say nothing of telephones and payments', () => {
    const own = [
      'INVOKER_ACCOUNT=functions@outils-sos-expat.iam.gserviceaccount.com',
      `FUNCTION_ADDRESSES='["https://{region}-outils-sos-expat.cloudfunctions.net/{name}"]'`,
      `WEB_ORIGINS='["https://ia.sos-expat.com"]'`,
    ];
    expect(problemsOf(readSettings(own.join('\n'), assistant), 'outils-sos-expat')).toEqual([]);
    expect(emptySettings(assistant)).not.toContain('TWILIO_ACCOUNT_SID');
  });

  it('are written so that they are read as they were', () => {
    const settings = readSettings(wholeSettings, platform);
    expect(parseEnv(dotenv(settings))).toEqual(settings);
    expect(() => dotenv({ ...settings, SMTP_USER: "it's" })).toThrow('SMTP_USER has an apostrophe');
  });
});
