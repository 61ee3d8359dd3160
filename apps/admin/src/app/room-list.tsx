import { usePlace } from '@sos/browser/intl/words.tsx';
import { LocalLink } from '@sos/browser/link.tsx';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { roomPath } from '../shared/places.ts';
import { useWords } from '../shared/words.ts';
import { rooms } from './rooms.tsx';

export function RoomList() {
  const { say } = useWords();
  const { locale } = usePlace();
  const { pathname } = useLocation();
  const list = useRef<HTMLElement>(null);
  // On a small screen the list is one line that scrolls by itself.
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [pathname]);
  return (
    <nav ref={list} className="room-list" aria-label={say('admin.rooms')}>
      <ul>
        {rooms.map(({ id }) => (
          <li key={id}>
            <LocalLink to={roomPath(id)} aria-current={pathname === `/${locale}${roomPath(id)}` ? 'page' : undefined}>
              {say(`rooms.${id}`)}
            </LocalLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
