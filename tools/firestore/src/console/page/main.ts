import type { ActivityMessage, ChangesMessage, ConsoleInfo, DatabaseInfo, DecisionView } from '../protocol.ts';
import { DataView } from './data/data-view.ts';
import { RequestsView } from './requests/requests-view.ts';
import { RulesView } from './rules/rules-view.ts';
import { getJson, wordsOf } from './shared/api.ts';
import { DatabaseNames } from './shared/database.ts';
import { find, h } from './shared/dom.ts';
import { Live } from './shared/live.ts';
import { parsePlace, type Place } from './shared/place.ts';

const AGAIN_MS = 1000;

interface Views {
  readonly data: DataView;
  readonly rules: RulesView;
  readonly requests: RequestsView;
}

/** Shows the place that the address names, whenever it names another one. */
class Page {
  readonly #views: Views;
  readonly #live: Live;
  #tab: Place['tab'] | undefined;

  constructor(names: DatabaseNames, hasRules: boolean) {
    this.#views = {
      data: new DataView(names),
      rules: new RulesView(names.name, hasRules),
      requests: new RequestsView(),
    };
    this.#live = new Live(names.name, () => this.#views.data.refresh());
    addEventListener('hashchange', () => this.#show());
    this.#show();
  }

  #show(): void {
    const place = parsePlace(location.hash);
    if (place.tab !== this.#tab) this.#open(place.tab);
    if (place.tab === 'data') this.#views.data.show(place.path, place.search);
    if (place.tab === 'rules') this.#views.rules.show(place.decision);
    document.title = `${titleOf(place)} · Firestore console`;
  }

  #open(tab: Place['tab']): void {
    this.#tab = tab;
    const { data, rules, requests } = this.#views;
    find('view').replaceChildren(this.#views[tab].element);
    for (const link of document.querySelectorAll<HTMLElement>('[data-tab]'))
      if (link.dataset['tab'] === tab) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    const receivers = {
      data: (message: unknown) => data.changed(message as ChangesMessage),
      rules: (message: unknown) => rules.add(message as DecisionView[]),
      requests: (message: unknown) => requests.show(message as ActivityMessage),
    };
    this.#live.follow(tab, receivers[tab]);
    if (tab === 'data') data.refresh();
  }
}

function titleOf(place: Place): string {
  if (place.tab === 'data') return `/${place.path}`;
  return place.tab === 'rules' ? 'Rules decisions' : 'Requests';
}

/** `?database=` says which one; by itself it is the server's own. */
function chooseDatabase({ databases }: ConsoleInfo): DatabaseInfo {
  const asked = new URLSearchParams(location.search).get('database');
  const chosen = databases.find(({ name }) => name === asked) ?? databases[0] ?? { name: '', hasRules: false };
  const options = databases.map(({ name }) =>
    h('option', { value: name, selected: name === chosen.name }, nameOf(name)),
  );
  const select = h('select', { 'aria-label': 'Database' }, ...options);
  select.addEventListener('change', () => location.assign(`?database=${encodeURIComponent(select.value)}`));
  find('database').replaceChildren(databases.length > 1 ? select : nameOf(chosen.name));
  return chosen;
}

/** `project / database` of `projects/p/databases/d`. */
const nameOf = (database: string) =>
  database
    .split('/')
    .filter((_, i) => i % 2 === 1)
    .join(' / ');

async function start(): Promise<void> {
  try {
    const info = await getJson<ConsoleInfo>('info');
    find('lost').hidden = true;
    const { name, hasRules } = chooseDatabase(info);
    new Page(new DatabaseNames(name), hasRules);
  } catch (error) {
    find('lost').hidden = false;
    find('view').replaceChildren(h('p', { class: 'problem' }, wordsOf(error)));
    setTimeout(() => void start(), AGAIN_MS);
  }
}

void start();
