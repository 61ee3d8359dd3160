/** Offers a call to each number of the account, with or without showing one's own; `act(path)` dials. */
export function showDial(card, { numbers, whose, idle }, act) {
  const dial = card.querySelector('.dial');
  dial.hidden = !idle || numbers.length === 0;
  if (dial.dataset.numbers === numbers.join()) return;
  dial.dataset.numbers = numbers.join();
  for (const button of dial.querySelectorAll('button')) button.remove();
  dial.prepend(...numbers.map((number) => button(number, whose, () => act(path(dial, number)))));
}

function button(number, whose, dial) {
  const made = document.createElement('button');
  made.textContent = `Call ${number}`;
  made.setAttribute('aria-label', `Call ${number} from ${whose} telephone`);
  made.addEventListener('click', dial);
  return made;
}

function path(dial, number) {
  return `dial/${encodeURIComponent(number)}?withheld=${dial.querySelector('input').checked}`;
}
