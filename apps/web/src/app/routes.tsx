import { lazy } from 'react';
import type { ComponentType } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { bestLocale } from '@sos/browser/intl/locales';
import type { WebArea } from '@sos/words/web';
import { webWords } from '@sos/words/web';
import { WithWords } from '../shared/words.ts';
import { LocaleLayout } from './locale-layout.tsx';

/** A page in its own chunk; its code and its words are asked for together. */
function page(areas: readonly WebArea[], load: () => Promise<{ readonly Component: ComponentType }>) {
  const Content = lazy(() => load().then(({ Component }) => ({ default: Component })));
  return function LazyPage() {
    void load();
    return (
      <WithWords areas={areas}>
        <Content />
      </WithWords>
    );
  };
}

const Home = page(['providers'], () => import('./routes/home.tsx'));
const Profile = page(['providers'], () => import('./routes/profile.tsx'));
const Book = page(['booking'], () => import('./routes/book.tsx'));
const Call = page(['call'], () => import('./routes/call.tsx'));
const SignIn = page(['account'], () => import('./routes/sign-in.tsx'));
const Register = page(['account'], () => import('./routes/register.tsx'));
const RegisterLawyer = page(['applications', 'account'], () => import('./routes/register-lawyer.tsx'));
const RegisterExpat = page(['applications', 'account'], () => import('./routes/register-expat.tsx'));
const Application = page(['applications', 'providers', 'account'], () => import('./routes/application.tsx'));
const Applications = page(['applications'], () => import('./routes/applications.tsx'));
const OneApplication = page(['applications', 'providers'], () => import('./routes/one-application.tsx'));
const ForgotPassword = page(['account', 'identity'], () => import('./routes/forgot-password.tsx'));
const AccountAction = page(['account', 'identity'], () => import('./routes/account-action.tsx'));
const OwnAccount = page(['account', 'identity'], () => import('./routes/account.tsx'));
const Notifications = page(['notifications'], () => import('./routes/notifications.tsx'));
const ClientArea = page(['clientarea', 'account'], () => import('./routes/client-area.tsx'));
const Console = page(['console', 'providers'], () => import('./routes/console.tsx'));
const Terms = page(['legal'], () => import('./routes/terms.tsx'));
const Privacy = page(['legal'], () => import('./routes/privacy.tsx'));
const NotFound = page([], () => import('./routes/not-found.tsx'));

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
        <Route path="register" element={<Register />} />
        <Route path="register/lawyer" element={<RegisterLawyer />} />
        <Route path="register/expat" element={<RegisterExpat />} />
        <Route path="application" element={<Application />} />
        <Route path="applications" element={<Applications />} />
        <Route path="applications/:uid" element={<OneApplication />} />
        <Route path="forgot-password" element={<ForgotPassword />} />
        <Route path="account-action" element={<AccountAction />} />
        <Route path="account" element={<OwnAccount />} />
        <Route path="notifications" element={<Notifications />} />
        {['calls', 'favourites', 'reviews', 'telephones'].map((path) => (
          <Route key={path} path={path} element={<ClientArea />} />
        ))}
        <Route path="console/*" element={<Console />} />
        <Route path="terms" element={<Terms />} />
        <Route path="privacy" element={<Privacy />} />
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>
  );
}
