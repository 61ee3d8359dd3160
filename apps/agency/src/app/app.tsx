import { bestLocale } from '@sos/browser/intl/locales';
import { lazyPage } from '@sos/browser/lazy-page.tsx';
import { agencyWords } from '@sos/words/agency';
import type { AgencyArea } from '@sos/words/agency';
import { BrowserRouter, Navigate, Route, Routes, useLocation } from 'react-router';
import { LanguageLayout } from './language-layout.tsx';

const page = lazyPage<AgencyArea>;
const Board = page(['board', 'requests'], () => import('./routes/board.tsx'));
const Requests = page(['requests'], () => import('./routes/requests.tsx'));
const Team = page(['team'], () => import('./routes/team.tsx'));
const Stats = page(['stats'], () => import('./routes/stats.tsx'));
const Billing = page(['billing'], () => import('./routes/billing.tsx'));

/** Agencies began in French: it is the language of whoever asks for none that is written. */
export function ToBestLanguage() {
  const { pathname, search } = useLocation();
  const rest = pathname === '/' ? '' : pathname;
  return <Navigate replace to={`/${bestLocale(navigator.languages, agencyWords.written, 'fr')}${rest}${search}`} />;
}

export function App() {
  return (
    <BrowserRouter>
      <Routes>
        <Route path="/" element={<ToBestLanguage />} />
        <Route path="/:locale" element={<LanguageLayout elsewhere={<ToBestLanguage />} />}>
          <Route index element={<Board />} />
          <Route path="requests" element={<Requests />} />
          <Route path="team" element={<Team />} />
          <Route path="stats" element={<Stats />} />
          <Route path="billing" element={<Billing />} />
          <Route path="*" element={<Navigate replace to="." />} />
        </Route>
      </Routes>
    </BrowserRouter>
  );
}
