/** Lists what Twilio's debugger would show, the newest first; nothing while there is nothing. */
export function showAlerts(section, alerts) {
  section.hidden = alerts.length === 0;
  const mark = `${alerts.length}/${alerts.at(-1)?.at}/${alerts.at(-1)?.message}`;
  if (section.dataset.mark === mark) return;
  section.dataset.mark = mark;
  section.querySelector('ol').replaceChildren(...alerts.toReversed().map(item));
}

function item({ at, code, message }) {
  const made = document.createElement('li');
  const time = document.createElement('time');
  time.dateTime = at;
  time.textContent = new Date(at).toLocaleTimeString();
  made.append(time, ` ${code}: ${message}`);
  return made;
}
