const EVERY_MS = 1000;
const BAD = ['WARNING', 'ERROR', 'CRITICAL', 'ALERT', 'EMERGENCY'];
const find = (id) => document.getElementById(id);
let state;

function element(name, ...children) {
  const made = document.createElement(name);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** Puts the items into a list, or one quiet sentence when there are none; what has not changed stays untouched. */
function fill(list, items, { render, none }) {
  const key = JSON.stringify(items);
  if (list.dataset.key === key) return;
  list.dataset.key = key;
  if (items.length > 0) return list.replaceChildren(...items.map(render));
  const quiet = element('li', none);
  quiet.className = 'empty';
  list.replaceChildren(quiet);
}

function service({ name, state: condition, url, note }) {
  const item = element('li', element('strong', name), element('p', note));
  item.dataset.state = condition;
  if (condition !== 'ready') item.append(element('p', condition));
  if (url) item.append(element('p', link(url)));
  return item;
}

function link(url) {
  const made = element('a', url.replace('http://', ''));
  made.href = url;
  return made;
}

function account({ name, role, email, password, phone, telephone }) {
  const texts = [name, role, email, element('code', password), phone ?? 'none', telephone];
  const cells = texts.map((text) => element('td', text));
  cells[4].dir = 'ltr';
  return element('tr', ...cells);
}

const clockTime = (iso) => new Date(iso).toLocaleTimeString('en-GB');

function line(main, detail) {
  return element('li', main, element('br'), element('small', detail));
}

const call = ({ id, status, endReason, provider, settlement }) =>
  line(`${provider}: ${status}${endReason ? ` (${endReason})` : ''}, money ${settlement}`, id);
const task = ({ queue, id, due, attempts }) =>
  line(`${queue} at ${clockTime(due)}`, `${id}${attempts > 0 ? `, failed ${attempts} times` : ''}`);
const alertLine = ({ kind, key, detail }) => line(`${kind}: ${key}`, JSON.stringify(detail));

function logLine({ at, region, severity, text, fields = {} }) {
  const session = fields.session ? ` · ${fields.session}` : '';
  const item = line(text, `${clockTime(at)} · ${region} · ${severity.toLowerCase()}${session}`);
  if (BAD.includes(severity)) item.dataset.bad = '';
  return item;
}

function showDoors() {
  const url = (name) => state.services.find((each) => each.name === name)?.url;
  if (url('Web app')) find('app').href = url('Web app');
  if (url('Telephones')) find('phones').href = url('Telephones');
  for (const place of document.querySelectorAll('[data-first]'))
    place.textContent = state.accounts[0][place.dataset.first];
}

function showClock({ now, rate }) {
  find('now').textContent = clockTime(now);
  find('now').dateTime = now;
  find('day').textContent = new Date(now).toLocaleDateString('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  for (const button of document.querySelectorAll('[name=rate]'))
    button.setAttribute('aria-pressed', String(Number(button.value) === rate));
}

function showLog() {
  const wanted = find('filter').value.toLowerCase();
  const lines = state.logs.filter((each) => JSON.stringify(each).toLowerCase().includes(wanted));
  fill(find('log'), lines, { render: logLine, none: 'No such line.' });
}

function show() {
  showDoors();
  showClock(state.clock);
  fill(find('services'), state.services, { render: service, none: 'Nothing runs.' });
  fill(find('accounts'), state.accounts, { render: account, none: '' });
  fill(find('alerts'), state.alerts, { render: alertLine, none: 'None. Nothing needs anybody’s attention.' });
  fill(find('calls'), state.calls, { render: call, none: 'No call has been booked yet.' });
  fill(find('tasks'), state.tasks, { render: task, none: 'Nothing waits.' });
  showLog();
}

async function refresh() {
  try {
    state = await (await fetch('/state')).json();
    find('lost').hidden = true;
    show();
  } catch {
    find('lost').hidden = false;
  }
  setTimeout(() => void refresh(), EVERY_MS);
}

async function move(wish, words) {
  find('told').textContent = words;
  const answer = await fetch('/clock', { method: 'POST', body: JSON.stringify(wish) });
  const body = await answer.json();
  find('told').textContent = answer.ok ? `It is ${clockTime(body.now)}.` : body.error;
  if (answer.ok) showClock(body);
}

find('speed').addEventListener('click', ({ target }) => {
  if (target.name === 'rate') void move({ rate: Number(target.value) }, 'Changing the speed.');
  if (target.name === 'advance') void move({ advance: target.value }, `Leaping ${target.textContent} ahead.`);
});
find('filter').addEventListener('input', showLog);
void refresh();
