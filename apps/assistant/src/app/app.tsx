import { bestLocale } from '@sos/browser/intl/locales';
import { assistantWords } from '@sos/words/assistant';
import { BrowserRouter, Navigate, Route, Routes, useLocation } from 'react-router';
import { EnterPage } from './enter-page.tsx';
import { Gate } from './gate.tsx';
import { LanguageLayout } from './language-layout.tsx';
import { pages } from './pages.tsx';
import { UnknownPage } from './unknown-page.tsx';

function ToBestLanguage() {
  const { pathname, search, hash } = useLocation();
  const rest = pathname === '/' ? '' : pathname;
  const best = bestLocale(navigator.languages, assistantWords.written, 'fr');
  return <Navigate replace to={`/${best}${rest}${search}${hash}`} />;
}

export function App() {
  return (
    <BrowserRouter>
      <Routes>
        <Route path="/" element={<ToBestLanguage />} />
        <Route path="/:locale" element={<LanguageLayout />}>
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
