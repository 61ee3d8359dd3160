import { AppPage, AppTop, PersonButton } from '@sos/browser/app-frame.tsx';
import type { Account } from '@sos/browser/auth/account';
import { SideList } from '@sos/browser/side-list.tsx';
import { lazy, Suspense, useState } from 'react';
import { roomPath } from '../shared/places.ts';
import { useKeys } from '../shared/keyboard/use-keys.ts';
import { ZoneNote } from '../shared/time/zone-note.tsx';
import { useWords } from '../shared/words.ts';
import { rooms } from './rooms.tsx';

const SettingsMenu = lazy(() => import('./settings-menu.tsx').then((module) => ({ default: module.SettingsMenu })));
const SearchDialog = lazy(() => import('./search-dialog.tsx').then((module) => ({ default: module.SearchDialog })));
const KeysDialog = lazy(() => import('./keys-dialog.tsx').then((module) => ({ default: module.KeysDialog })));

const AlertTextsDialog = lazy(() =>
  import('./alert-texts/alert-texts-dialog.tsx').then((module) => ({ default: module.AlertTextsDialog })),
);
const FactorDialog = lazy(() => import('./factor-dialog.tsx').then((module) => ({ default: module.FactorDialog })));

type Shown = 'search' | 'keys' | 'factor' | 'texts';

/** The list of rooms, the search and the room that is open. */
export function ConsoleFrame({ account }: { readonly account: Account }) {
  const { say } = useWords();
  const [shown, setShown] = useState<Shown | null>(null);
  const close = () => setShown(null);
  useKeys({ '/': () => setShown('search'), '?': () => setShown('keys') });
  return (
    <div className="app-frame console">
      <Top account={account} onShow={setShown} />
      <SideList
        label={say('admin.rooms')}
        places={rooms.map(({ id }) => ({ path: roomPath(id), name: say(`rooms.${id}`) }))}
      />
      <AppPage offline={say('admin.offline')} below={<ZoneNote />} />
      <Suspense>
        {shown === 'search' && <SearchDialog onClose={close} />}
        {shown === 'keys' && <KeysDialog onClose={close} />}
        {shown === 'factor' && <FactorDialog onClose={close} />}
        {shown === 'texts' && <AlertTextsDialog onClose={close} />}
      </Suspense>
    </div>
  );
}

interface TopProps {
  readonly account: Account;
  readonly onShow: (what: Shown) => void;
}

function Top({ account, onShow }: TopProps) {
  const { say } = useWords();
  return (
    <AppTop home="" name={say('admin.title')}>
      <button type="button" className="console-search" onClick={() => onShow('search')}>
        <span>{say('admin.search')}</span>
        <kbd>/</kbd>
      </button>
      <button type="button" className="button" data-tone="plain" onClick={() => onShow('keys')}>
        <span className="visually-hidden">{say('admin.keys.title')}</span>
        <kbd aria-hidden="true">?</kbd>
      </button>
      <PersonButton label={say('admin.person')} name={account.name}>
        <SettingsMenu account={account} onShow={onShow} />
      </PersonButton>
    </AppTop>
  );
}
