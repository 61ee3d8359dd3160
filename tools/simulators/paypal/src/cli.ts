import { parseArgs } from 'node:util';
import { WorldClock } from '@sos/clock/world-clock';
import { startPaypalSimulator } from './server.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4050' },
    'client-id': { type: 'string', default: 'local-paypal' },
    'client-secret': { type: 'string', default: 'local-paypal-secret' },
    'webhook-id': { type: 'string', default: 'LOCALWEBHOOK00001' },
    'webhook-url': { type: 'string' },
  },
});

const webhookUrl = values['webhook-url'];
const simulator = await startPaypalSimulator({
  port: Number(values.port),
  clock: new WorldClock(),
  clientId: values['client-id'],
  clientSecret: values['client-secret'],
  webhookId: values['webhook-id'],
  ...(webhookUrl === undefined ? {} : { webhookUrl: () => webhookUrl }),
});
console.log(`PayPal simulator on ${simulator.url}: state at /sim/state, the buttons' script at /sdk/js`);
