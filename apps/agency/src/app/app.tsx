import { AppLanguage, ToBestLanguage } from '@sos/browser/app-language.tsx';
import { lazyPage } from '@sos/browser/lazy-page.tsx';
import { agencyWords } from '@sos/words/agency';
import type { AgencyArea } from '@sos/words/agency';
import { BrowserRouter, Navigate, Route, Routes } from 'react-router';
import { Gate } from './gate.tsx';

const page = lazyPage<AgencyArea>;
const Board = page(['board', 'requests'], () => import('./routes/board.tsx'));
const Requests = page(['requests'], () => import('./routes/requests.tsx'));
const Team = page(['team'], () => import('./routes/team.tsx'));
const Stats = page(['stats'], () => import('./routes/stats.tsx'));
const Billing = page(['billing'], () => import('./routes/billing.tsx'));

const app = { name: 'SOS Expat', words: agencyWords };
const areas: readonly AgencyArea[] = ['frame', 'entrance'];
/** Agencies began in French: it is the language of whoever asks for none that is written. */
const toBest = <ToBestLanguage app={app} otherwise="fr" />;
const inLanguage = (
  <AppLanguage app={app} areas={areas} elsewhere={toBest}>
    <Gate />
  </AppLanguage>
);

export function App() {
  return (
    <BrowserRouter>
      <Routes>
        <Route path="/" element={toBest} />
        <Route path="/:locale" element={inLanguage}>
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
