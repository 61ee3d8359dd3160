/** A replacement for PayPal's script: a button that agrees at once, and one beside it that closes the window. */
export const paypalScript = `
const name = document.currentScript.dataset.namespace || 'paypal';
window[name] = {
  Buttons: (options) => {
    const box = document.createElement('div');
    box.innerHTML = '<button type="button">PayPal</button> <button type="button">Close PayPal</button>';
    const [agree, close] = box.children;
    agree.onclick = async () => options.onApprove({ orderID: await options.createOrder() }, {});
    close.onclick = () => options.onCancel({});
    return { render: async (place) => place.append(box), close: async () => box.remove() };
  },
};
`;
