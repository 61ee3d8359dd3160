import { parseArgs } from 'node:util';
import { WorldClock } from '@sos/clock/world-clock';
import { startStripeSimulator } from './server.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4020' },
    'secret-key': { type: 'string', default: 'sk_test_local' },
    'publishable-key': { type: 'string', default: 'pk_test_local' },
    'webhook-secret': { type: 'string', default: 'whsec_local' },
    'webhook-url': { type: 'string' },
  },
});

const webhookUrl = values['webhook-url'];
const simulator = await startStripeSimulator({
  port: Number(values.port),
  clock: new WorldClock(),
  secretKey: values['secret-key'],
  publishableKey: values['publishable-key'],
  webhookSecret: values['webhook-secret'],
  ...(webhookUrl === undefined ? {} : { webhookUrl: () => webhookUrl }),
});
console.log(`Stripe simulator on ${simulator.url}: state at /sim/state, Stripe.js at /js/stripe.js`);
