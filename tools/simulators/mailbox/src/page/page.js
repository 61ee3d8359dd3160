const EVERY_MS = 1000;
const find = (id) => document.getElementById(id);
let mails = [];
let chosen;

function element(name, ...children) {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

const when = (instant) => new Date(instant).toLocaleString('en-GB');

function row(mail) {
  const copies = mail.copies > 1 ? `, came ${mail.copies} times` : '';
  const about = element('small', `${mail.to.join(', ')} · ${when(mail.receivedAt)}${copies}`);
  const button = element('button', element('bdi', mail.subject), element('br'), about);
  button.type = 'button';
  if (mail.id === chosen) button.setAttribute('aria-current', 'true');
  button.addEventListener('click', () => show(mail.id));
  return element('li', button);
}

function list() {
  const person = find('person').value;
  const focused = document.activeElement?.closest('#list') ? chosen : undefined;
  const shown = mails.filter(({ to }) => person === '' || to.includes(person)).toReversed();
  find('list').replaceChildren(...shown.map(row));
  if (focused) find('list').querySelector('[aria-current]')?.focus();
}

function people() {
  const known = new Set([...find('person').options].map(({ value }) => value));
  for (const address of new Set(mails.flatMap(({ to }) => to))) {
    if (!known.has(address)) find('person').append(new Option(address, address));
  }
}

function show(id) {
  const mail = mails.find((each) => each.id === id);
  if (!mail) return;
  chosen = id;
  find('nothing').hidden = true;
  find('shown').hidden = false;
  for (const field of ['subject', 'from']) find(field).textContent = mail[field];
  find('subject').dir = 'auto';
  find('to').textContent = mail.to.join(', ');
  find('received').textContent = when(mail.receivedAt);
  find('text').textContent = mail.text;
  find('html').src = `/message.html?id=${encodeURIComponent(id)}`;
  list();
}

for (const button of document.querySelectorAll('[data-form]')) {
  button.addEventListener('click', () => {
    for (const form of ['html', 'text']) {
      find(form).hidden = form !== button.dataset.form;
      document.querySelector(`[data-form=${form}]`).setAttribute('aria-pressed', String(form === button.dataset.form));
    }
  });
}
find('person').addEventListener('change', list);

async function look() {
  try {
    const response = await fetch('/messages');
    const news = await response.json();
    find('lost').hidden = true;
    if (JSON.stringify(news) !== JSON.stringify(mails)) {
      mails = news;
      people();
      list();
      if (!chosen && mails.length > 0) show(mails.at(-1).id);
    }
  } catch {
    find('lost').hidden = false;
  }
  setTimeout(() => void look(), EVERY_MS);
}
void look();
