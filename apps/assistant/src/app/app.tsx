import { AppLanguage, ToBestLanguage } from '@sos/browser/app-language.tsx';
import { bestLocale } from '@sos/browser/intl/locales';
import { assistantWords } from '@sos/words/assistant';
import type { AssistantArea } from '@sos/words/assistant';
import { BrowserRouter, Navigate, Outlet, Route, Routes, useLocation } from 'react-router';
import { passIn } from './enter.ts';
import { EnterPage } from './enter-page.tsx';
import { Gate } from './gate.tsx';
import { pages } from './pages.tsx';
import { UnknownPage } from './unknown-page.tsx';

const app = { name: 'SOS Expat', words: assistantWords };
const areas: readonly AssistantArea[] = ['frame', 'shell'];

/** The console's address carries its pass behind the sign that browsers send to nobody. */
function ToBest() {
  const { hash } = useLocation();
  if (passIn(hash) === null) return <ToBestLanguage app={app} otherwise="fr" />;
  return <Navigate replace to={`/${bestLocale(navigator.languages, assistantWords.written, 'fr')}/enter${hash}`} />;
}

const inLanguage = (
  <AppLanguage app={app} areas={areas} elsewhere={<ToBest />}>
    <Outlet />
  </AppLanguage>
);

export function App() {
  return (
    <BrowserRouter>
      <Routes>
        <Route path="/" element={<ToBest />} />
        <Route path="/:locale" element={inLanguage}>
          <Route path="enter" element={<EnterPage />} />
          <Route element={<Gate />}>
            <Route index element={<Navigate replace to="dossiers" />} />
            {pages.map(({ path, Page }) => (
              <Route key={path} path={path} element={<Page />} />
            ))}
            <Route path="*" element={<UnknownPage />} />
          </Route>
        </Route>
      </Routes>
    </BrowserRouter>
  );
}
