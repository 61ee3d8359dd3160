import { ApplyPage } from '../apply-page.tsx';

export function Component() {
  return <ApplyPage kind="lawyer" />;
}
