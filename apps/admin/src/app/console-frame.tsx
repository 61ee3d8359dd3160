import type { Account } from '@sos/browser/auth/account';
import { config } from '@sos/browser/config';
import { CrashBoundary } from '@sos/browser/crash-boundary.tsx';
import { LocalLink } from '@sos/browser/link.tsx';
import { Menu } from '@sos/browser/menu.tsx';
import { OfflineNotice, Waiting } from '@sos/browser/notices.tsx';
import { Avatar } from '@sos/ui/avatar';
import { lazy, Suspense, useState } from 'react';
import { Outlet, useLocation } from 'react-router';
import { useKeys } from '../shared/keyboard/use-keys.ts';
import { useWords } from '../shared/words.ts';
import { RoomList } from './room-list.tsx';

const SettingsMenu = lazy(() => import('./settings-menu.tsx').then((module) => ({ default: module.SettingsMenu })));
const SearchDialog = lazy(() => import('./search-dialog.tsx').then((module) => ({ default: module.SearchDialog })));
const KeysDialog = lazy(() => import('./keys-dialog.tsx').then((module) => ({ default: module.KeysDialog })));

const FactorDialog = lazy(() => import('./factor-dialog.tsx').then((module) => ({ default: module.FactorDialog })));

/** The list of rooms, the search and the room that is open. */
export function ConsoleFrame({ account }: { readonly account: Account }) {
  const { say } = useWords();
  const { pathname } = useLocation();
  const [shown, setShown] = useState<'search' | 'keys' | 'factor' | null>(null);
  const close = () => setShown(null);
  useKeys({ '/': () => setShown('search'), '?': () => setShown('keys') });
  return (
    <div className="console">
      <Top account={account} onShow={setShown} />
      <RoomList />
      <div className="console-room">
        <OfflineNotice>{say('admin.offline')}</OfflineNotice>
        <CrashBoundary path={pathname}>
          <Suspense fallback={<Waiting />}>
            <Outlet />
          </Suspense>
        </CrashBoundary>
        <p className="console-zone">
          {say('admin.zone', { zone: Intl.DateTimeFormat().resolvedOptions().timeZone.replaceAll('_', ' ') })}
        </p>
      </div>
      <Suspense>
        {shown === 'search' && <SearchDialog onClose={close} />}
        {shown === 'keys' && <KeysDialog onClose={close} />}
        {shown === 'factor' && <FactorDialog onClose={close} />}
      </Suspense>
    </div>
  );
}

interface TopProps {
  readonly account: Account;
  readonly onShow: (what: 'search' | 'keys' | 'factor') => void;
}

function Top({ account, onShow }: TopProps) {
  const { say } = useWords();
  const { environmentLabel } = config();
  return (
    <header className="console-top">
      <LocalLink to="" className="console-name">
        {say('admin.title')}
      </LocalLink>
      {environmentLabel && <span className="environment">{environmentLabel}</span>}
      <button type="button" className="console-search" onClick={() => onShow('search')}>
        <span>{say('admin.search')}</span>
        <kbd>/</kbd>
      </button>
      <button type="button" className="button" data-tone="plain" onClick={() => onShow('keys')}>
        <span className="visually-hidden">{say('admin.keys.title')}</span>
        <kbd aria-hidden="true">?</kbd>
      </button>
      <button type="button" className="button" data-tone="plain" popoverTarget="person">
        <span className="visually-hidden">{say('admin.person')}</span>
        <Avatar name={account.name} size={28} />
      </button>
      <Menu id="person">
        <SettingsMenu account={account} onFactor={() => onShow('factor')} />
      </Menu>
    </header>
  );
}
