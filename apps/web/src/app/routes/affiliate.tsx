import { Route, Routes } from 'react-router';
import { page } from '../lazy-page.tsx';

const Dashboard = page(['affiliates', 'partners'], () => import('./affiliate/dashboard.tsx'));
const Links = page(['affiliates'], () => import('./affiliate/links.tsx'));
const Referrals = page(['affiliates'], () => import('./affiliate/referrals.tsx'));
const Statement = page(['affiliates'], () => import('./affiliate/statement.tsx'));
const Challenge = page(['affiliates', 'challenges'], () => import('./affiliate/challenge.tsx'));
const Leaderboard = page(['affiliates', 'challenges'], () => import('./affiliate/leaderboard.tsx'));
const Articles = page(['affiliates', 'articles'], () => import('./affiliate/articles.tsx'));
const Training = page(['affiliates', 'content'], () => import('./affiliate/training.tsx'));
const Resources = page(['affiliates', 'content'], () => import('./affiliate/resources.tsx'));
const Posts = page(['affiliates', 'content'], () => import('./affiliate/posts.tsx'));
const Guide = page(['affiliates', 'content'], () => import('./affiliate/guide.tsx'));
const Telegram = page(['affiliates', 'telegram', 'mydata'], () => import('./affiliate/telegram.tsx'));
const Withdrawals = page(['affiliates', 'withdrawals'], () => import('./affiliate/withdrawals.tsx'));
const NotFound = page([], () => import('./not-found.tsx'));

/** The pages of those who bring people to us, each in a chunk of its own. */
export function Component() {
  return (
    <Routes>
      <Route index element={<Dashboard />} />
      <Route path="links" element={<Links />} />
      <Route path="referrals" element={<Referrals />} />
      <Route path="statement" element={<Statement />} />
      <Route path="withdrawals" element={<Withdrawals />} />
      <Route path="challenge" element={<Challenge />} />
      <Route path="leaderboard" element={<Leaderboard />} />
      <Route path="articles" element={<Articles />} />
      <Route path="training" element={<Training />} />
      <Route path="resources" element={<Resources />} />
      <Route path="posts" element={<Posts />} />
      <Route path="guide" element={<Guide />} />
      <Route path="telegram" element={<Telegram />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
