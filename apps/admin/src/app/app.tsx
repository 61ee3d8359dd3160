import { bestLocale } from '@sos/browser/intl/locales';
import { adminWords } from '@sos/words/admin';
import { BrowserRouter, Navigate, Route, Routes, useLocation } from 'react-router';
import { roomPath } from '../shared/places.ts';
import { LanguageLayout } from './language-layout.tsx';
import { roomPages, rooms } from './rooms.tsx';
import { UnknownRoom } from './unknown-room.tsx';

function ToBestLanguage() {
  const { pathname, search } = useLocation();
  const rest = pathname === '/' ? '' : pathname;
  return <Navigate replace to={`/${bestLocale(navigator.languages, adminWords.written)}${rest}${search}`} />;
}

export function App() {
  const [first] = rooms;
  return (
    <BrowserRouter>
      <Routes>
        <Route path="/" element={<ToBestLanguage />} />
        <Route path="/:locale" element={<LanguageLayout />}>
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
