import { WorldClock } from '@sos/clock/world-clock';
import { parseArgs } from 'node:util';
import { startTwilioSimulator } from './server.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4010' },
    'account-sid': { type: 'string', default: `AC${'0'.repeat(32)}` },
    'auth-token': { type: 'string', default: 'local-auth-token' },
    'calls-per-second': { type: 'string', default: '1' },
    number: { type: 'string', default: '+12025550100' },
    'voice-url': { type: 'string', default: '' },
  },
});

const simulator = await startTwilioSimulator({
  port: Number(values.port),
  clock: new WorldClock(),
  accountSid: values['account-sid'],
  authToken: values['auth-token'],
  callsPerSecond: Number(values['calls-per-second']),
  numbers: [{ phoneNumber: values.number, voiceUrl: values['voice-url'] }],
});
console.log(`Twilio simulator: ${simulator.url}, telephones at ${simulator.url}/phones`);
process.once('SIGINT', () => void simulator.close().then(() => process.exit(0)));
