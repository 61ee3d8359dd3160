import { loadScript } from '@paypal/paypal-js';

const { sdk = '', order = '' } = document.body.dataset;
const say = (text: string) => {
  const outcome = document.getElementById('outcome');
  if (outcome) outcome.textContent = text;
};

async function open(): Promise<void> {
  const paypal = await loadScript({ clientId: 'client', sdkBaseUrl: sdk, currency: 'EUR', intent: 'authorize' });
  const buttons = paypal?.Buttons?.({
    createOrder: async () => order,
    onApprove: async ({ orderID }) => say(`approved ${orderID}`),
    onCancel: () => say('cancelled'),
    onError: () => say('failed'),
  });
  await buttons?.render('#place');
  say('ready');
}

void open();
