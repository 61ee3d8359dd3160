/** A replacement for Stripe.js: one text field for a card number; a number that ends in 0002 is declined. */
export const stripeScript = `
window.Stripe = () => ({
  elements: () => ({
    create: () => {
      const handlers = {};
      const box = document.createElement('div');
      box.innerHTML = '<label>Card number<input class="input" inputmode="numeric" value="4242 4242 4242 4242"></label>';
      Object.assign(box.firstChild.style, { display: 'grid', gap: '4px', fontSize: '15px', fontWeight: '600' });
      return {
        on: (name, run) => { handlers[name] = run; },
        mount: (place) => { place.append(box); queueMicrotask(() => handlers.ready?.({})); },
        destroy: () => box.remove(),
      };
    },
  }),
  confirmPayment: async () => document.querySelector('[inputmode=numeric]').value.endsWith('0002')
    ? { error: { type: 'card_error', code: 'card_declined', message: 'Your card was declined.' } }
    : { paymentIntent: { status: 'requires_capture' } },
});
`;
