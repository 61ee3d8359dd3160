import { usePlace } from '@sos/browser/intl/words.tsx';
import { LocalLink } from '@sos/browser/link.tsx';
import { useLocation } from 'react-router';
import { roomPath } from '../shared/places.ts';
import { useWords } from '../shared/words.ts';
import { rooms } from './rooms.tsx';

export function RoomList() {
  const { say } = useWords();
  const { locale } = usePlace();
  const { pathname } = useLocation();
  return (
    <nav className="room-list" aria-label={say('admin.rooms')}>
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
