import { AppLanguage, ToBestLanguage } from '@sos/browser/app-language.tsx';
import { adminWords } from '@sos/words/admin';
import type { AdminArea } from '@sos/words/admin';
import { BrowserRouter, Navigate, Route, Routes } from 'react-router';
import { roomPath } from '../shared/places.ts';
import { Gate } from './gate.tsx';
import { roomPages, rooms } from './rooms.tsx';
import { UnknownRoom } from './unknown-room.tsx';

const app = { name: 'SOS Expat', words: adminWords };
const areas: readonly AdminArea[] = ['frame', 'console', 'rooms'];
const toBest = <ToBestLanguage app={app} />;
const inLanguage = (
  <AppLanguage app={app} areas={areas} elsewhere={toBest}>
    <Gate />
  </AppLanguage>
);

export function App() {
  const [first] = rooms;
  return (
    <BrowserRouter>
      <Routes>
        <Route path="/" element={toBest} />
        <Route path="/:locale" element={inLanguage}>
          {first && <Route index element={<Navigate replace to={first.id} />} />}
          {roomPages.map(({ room, Page }) => (
            <Route key={room.id} path={roomPath(room.id).slice(1)} element={<Page />} />
          ))}
          <Route path="*" element={<UnknownRoom />} />
        </Route>
      </Routes>
    </BrowserRouter>
  );
}
