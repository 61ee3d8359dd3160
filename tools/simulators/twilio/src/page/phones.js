import { showAlerts } from './alerts.js';
import { makeCard, showPhone, showTimer } from './card.js';
import { PERSONAS } from './personas.js';

const list = document.querySelector('#phones');
const template = document.querySelector('#card');
const cards = new Map();
let state = { phones: [], numbers: [], alerts: [], clock: { virtualBase: Date.now(), realBase: Date.now(), rate: 1 } };

const address = (number) => `/sim/phones/${encodeURIComponent(number)}`;
const post = (path) => fetch(path, { method: 'POST' });
const actOn = (number) => (act) => post(`${address(number)}/${act}`);
const put = (number, settings) => fetch(address(number), { method: 'PUT', body: JSON.stringify(settings) });

function cardOf(number) {
  const known = cards.get(number);
  if (known) return known;
  const card = makeCard(template, actOn(number));
  card.querySelector('select').addEventListener('change', ({ target }) => {
    if (PERSONAS[target.value]) void put(number, { personas: PERSONAS[target.value] });
    target.blur();
  });
  cards.set(number, card);
  list.append(card);
  return card;
}

function show(next) {
  state = next;
  for (const phone of state.phones) {
    showPhone(cardOf(phone.number), phone, { numbers: state.numbers, act: actOn(phone.number) });
  }
  showAlerts(document.querySelector('#alerts'), state.alerts);
  for (const [number, card] of cards) {
    if (state.phones.some((phone) => phone.number === number)) continue;
    card.remove();
    cards.delete(number);
  }
  document.querySelector('#empty').hidden = state.phones.length > 0;
  const ringing = state.phones.filter((phone) => phone.state === 'ringing').length;
  document.title = ringing > 0 ? `Ringing (${ringing}) - Telephones` : 'Telephones';
  tick();
}

/** World time follows the machine's own by the last known rate. */
function tick() {
  const { virtualBase, realBase, rate } = state.clock;
  const now = virtualBase + (Date.now() - realBase) * rate;
  const clock = document.querySelector('#clock');
  clock.textContent = new Date(now).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'medium' });
  for (const phone of state.phones) showTimer(cardOf(phone.number), phone, now);
}

document.querySelector('#add').addEventListener('submit', (event) => {
  event.preventDefault();
  const { number, name } = Object.fromEntries(new FormData(event.target));
  void put(number, name ? { name } : {});
  event.target.reset();
});

const events = new EventSource('/sim/events');
const lost = document.querySelector('#lost');
events.onmessage = ({ data }) => {
  lost.hidden = true;
  show(JSON.parse(data));
};
events.onerror = () => (lost.hidden = false);
setInterval(tick, 250);
