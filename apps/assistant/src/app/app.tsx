import { bestLocale } from '@sos/browser/intl/locales';
import { assistantWords } from '@sos/words/assistant';
import { BrowserRouter, Navigate, Route, Routes, useLocation } from 'react-router';
import { passIn } from './enter.ts';
import { EnterPage } from './enter-page.tsx';
import { Gate } from './gate.tsx';
import { LanguageLayout } from './language-layout.tsx';
import { pages } from './pages.tsx';
import { UnknownPage } from './unknown-page.tsx';

/** The console's address carries its pass behind the sign that browsers send to nobody. */
function ToBestLanguage() {
  const { pathname, search, hash } = useLocation();
  const best = bestLocale(navigator.languages, assistantWords.written, 'fr');
  if (passIn(hash) !== null) return <Navigate replace to={`/${best}/enter${hash}`} />;
  const rest = pathname === '/' ? '' : pathname;
  return <Navigate replace to={`/${best}${rest}${search}`} />;
}

export function App() {
  return (
    <BrowserRouter>
      <Routes>
        <Route path="/" element={<ToBestLanguage />} />
        <Route path="/:locale" element={<LanguageLayout elsewhere={<ToBestLanguage />} />}>
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
