import { showDial } from './dial.js';
import { showPersona } from './personas.js';

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'];
const KEY_NAMES = { '*': 'star', '#': 'hash' };
const CHIPS = { idle: 'Idle', ringing: 'Ringing', calling: 'Calling', 'in-call': 'In call' };
const ENABLED = { answer: ['ringing'], decline: ['ringing'], hangup: ['in-call', 'calling'] };
const ACTIONS = {
  answer: (whose) => `Answer ${whose} telephone`,
  decline: (whose) => `Decline on ${whose} telephone`,
  hangup: (whose) => `Hang up ${whose} telephone`,
};

/** Makes the card of one telephone; `act(path)` does something with it. */
export function makeCard(template, act) {
  const card = template.content.firstElementChild.cloneNode(true);
  const keypad = card.querySelector('.keypad');
  for (const key of KEYS) {
    const button = document.createElement('button');
    button.textContent = key;
    button.setAttribute('aria-label', `Press ${KEY_NAMES[key] ?? key}`);
    button.addEventListener('click', () => act(`digit/${encodeURIComponent(key)}`));
    keypad.append(button);
  }
  for (const button of card.querySelectorAll('[data-act]')) {
    button.addEventListener('click', () => act(button.dataset.act));
  }
  card.addEventListener('keydown', (event) => {
    const inCall = card.dataset.state === 'in-call' && KEYS.includes(event.key);
    if (inCall && !event.ctrlKey && !event.metaKey && event.target.tagName !== 'SELECT')
      act(`digit/${encodeURIComponent(event.key)}`);
  });
  return card;
}

/** Shows a telephone as it is now, with the numbers that it can dial; `act(path)` does something with it. */
export function showPhone(card, phone, { numbers, act }) {
  const focused = card.contains(document.activeElement) ? document.activeElement : null;
  update(card, phone);
  showDial(card, { numbers, whose: `${phone.name}’s`, idle: phone.state === 'idle' }, act);
  if (focused?.matches('button') && (focused.disabled || focused.offsetParent === null)) {
    (card.querySelector('.actions button:enabled') ?? card.querySelector('.transcript')).focus();
  }
}

function update(card, phone) {
  const whose = `${phone.name}’s`;
  card.dataset.state = phone.state;
  card.dataset.awaits = String(phone.awaitsDigit);
  card.dataset.talking = String(Boolean(phone.conference?.talkingSince));
  text(card, '.face', initials(phone.name));
  text(card, 'h2', phone.name);
  text(card, '.number', phone.name === phone.number ? '' : phone.number);
  text(card, '.chip', CHIPS[phone.state]);
  text(card, '.sentence', sentence(phone));
  for (const button of card.querySelectorAll('[data-act]')) {
    button.disabled = !ENABLED[button.dataset.act].includes(phone.state);
    button.setAttribute('aria-label', ACTIONS[button.dataset.act](whose));
  }
  card.querySelector('.keypad').setAttribute('aria-label', `Keypad of ${whose} telephone`);
  for (const key of card.querySelectorAll('.keypad button')) key.disabled = phone.state !== 'in-call';
  const transcript = card.querySelector('.transcript');
  transcript.setAttribute('aria-label', `What is heard on ${whose} telephone`);
  showTranscript(transcript, phone.transcript);
  const select = card.querySelector('select');
  select.setAttribute('aria-label', `How ${whose} telephone answers`);
  showPersona(select, phone.personas);
}

/** Shows how long it has been ringing or talking, in world time. */
export function showTimer(card, phone, now) {
  const timer = card.querySelector('.timer');
  const since = phone.conference?.talkingSince ?? phone.since;
  timer.hidden = since === null;
  if (since !== null) timer.textContent = duration(now - since);
}

function sentence({ recorded, ...phone }) {
  return recorded ? `${activity(phone)}, recorded` : activity(phone);
}

function activity({ state, awaitsDigit, conference, from }) {
  if (state === 'idle') return 'Nobody is calling.';
  if (state === 'ringing') return `Call from ${from}`;
  if (state === 'calling') return `Calling ${from}`;
  if (conference?.talkingSince) return `Talking with ${conference.others.join(' and ')}`;
  if (conference) return conference.others.length > 0 ? 'In the conference' : 'Alone in the conference';
  return awaitsDigit ? 'A key is waited for' : 'Listening';
}

function showTranscript(list, lines) {
  const last = lines.at(-1);
  const mark = `${lines.length}/${last?.at}/${last?.text}`;
  if (list.dataset.mark === mark) return;
  const shown = list.querySelectorAll('p');
  const known = new Set(Array.from(shown, (item) => item.dataset.id));
  const items = numbered(lines);
  for (const item of shown) if (!items.some(({ id }) => id === item.dataset.id)) item.remove();
  for (const { id, line } of items) if (!known.has(id)) list.append(transcriptItem(id, line));
  list.dataset.mark = mark;
  list.scrollTop = list.scrollHeight;
}

/** Names each line by its instant and its turn within it, so that only new ones are announced. */
function numbered(lines) {
  const turns = new Map();
  return lines.map((line) => {
    const turn = (turns.get(line.at) ?? 0) + 1;
    turns.set(line.at, turn);
    return { id: `${line.at}.${turn}`, line };
  });
}

function transcriptItem(id, { kind, text: words, language }) {
  const item = document.createElement('p');
  item.dataset.id = id;
  item.className = kind;
  if (language) item.lang = language;
  if (kind === 'text') item.append(...message(words));
  else item.textContent = kind === 'pressed' ? `Pressed ${words}` : words;
  return item;
}

/** An SMS in the direction of its own language, under the number that it came from. */
function message(words) {
  const [from] = words.split(': ', 1);
  const body = document.createElement('bdi');
  body.textContent = words.slice(from.length + 2);
  return [`SMS from ${from}`, body];
}

function text(card, selector, value) {
  const element = card.querySelector(selector);
  if (element.textContent !== value) element.textContent = value;
}

function initials(name) {
  const letters = name.split(/\s+/).map((word) => word.match(/\p{L}/u)?.[0] ?? '');
  return letters.join('').slice(0, 2).toUpperCase() || '☎';
}

function duration(ms) {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const pad = (value) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(rest)}` : `${minutes}:${pad(rest)}`;
}
