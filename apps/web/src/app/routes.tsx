import { Navigate, Route, Routes, useLocation, useParams } from 'react-router';
import { bestLocale } from '@sos/browser/intl/locales';
import { webWords } from '@sos/words/web';
import { page } from './lazy-page.tsx';
import { LocaleLayout } from './locale-layout.tsx';

const Home = page(['providers'], () => import('./routes/home.tsx'));
const Profile = page(['providers'], () => import('./routes/profile.tsx'));
const Book = page(['booking'], () => import('./routes/book.tsx'));
const Call = page(['call'], () => import('./routes/call.tsx'));
const SignIn = page(['account'], () => import('./routes/sign-in.tsx'));
/** Every other page, by one of two tables that the first view does not bring. */
const OwnPages = page([], () => import('./routes/own-pages.tsx'));
const PublicPages = page([], () => import('./routes/public-pages.tsx'));

const own =
  /^(account|account-action|affiliate|application|calls|cards|colleagues|console|favourites|forgot-password|invoices|notifications|r|register|reviews|telephones)(\/|$)/;

function Others() {
  const { '*': path = '' } = useParams();
  return own.test(path) ? <OwnPages /> : <PublicPages />;
}

function ToBestLocale() {
  const { pathname, search } = useLocation();
  return (
    <Navigate
      replace
      to={`/${bestLocale(navigator.languages, webWords.written)}${pathname === '/' ? '' : pathname}${search}`}
    />
  );
}

export function AppRoutes() {
  return (
    <Routes>
      <Route path="/" element={<ToBestLocale />} />
      <Route path="/:locale" element={<LocaleLayout />}>
        <Route index element={<Home />} />
        <Route path="providers/:providerId" element={<Profile />} />
        <Route path="book/:providerId" element={<Book />} />
        <Route path="call/:sessionId" element={<Call />} />
        <Route path="sign-in" element={<SignIn />} />
        <Route path="*" element={<Others />} />
      </Route>
    </Routes>
  );
}
