import type { Account } from '@sos/browser/auth/account';
import { pathInLocale } from '@sos/browser/intl/locales';
import { ownName } from '@sos/browser/intl/names';
import { PageLink } from '@sos/browser/link.tsx';
import { chooseTheme, useTheme } from '@sos/browser/theme';
import { Button } from '@sos/ui/button';
import { Chip } from '@sos/ui/chip';
import { adminWords } from '@sos/words/admin';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useWords } from '../shared/words.ts';
import { signOut } from './sign-out.ts';

interface SettingsMenuProps {
  readonly account: Account;
  readonly onFactor: () => void;
}

export function SettingsMenu({ account, onFactor }: SettingsMenuProps) {
  const { say } = useWords();
  return (
    <>
      <p className="grid">
        <strong translate="no">{account.name}</strong>
        <span className="text-s text-soft" translate="no">
          {account.email}
        </span>
      </p>
      <Group title={say('admin.language')}>
        <Languages />
      </Group>
      <Group title={say('admin.theme')}>
        <Themes />
      </Group>
      <Button
        onClick={() => {
          document.getElementById('person')?.hidePopover();
          onFactor();
        }}
      >
        {say('admin.factor.title')}
      </Button>
      <Button onClick={() => void signOut()}>{say('admin.signOut')}</Button>
    </>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="grid gap-2">
      <h2 className="menu-title">{title}</h2>
      <div className="flex flex-wrap gap-2">{children}</div>
    </section>
  );
}

function Languages() {
  const { language } = useWords();
  const { pathname, search } = useLocation();
  return adminWords.written.map((code) => (
    <PageLink
      key={code}
      className="chip"
      lang={code}
      hrefLang={code}
      data-chosen={code === language}
      aria-current={code === language || undefined}
      to={`${pathInLocale(pathname, code)}${search}`}
      onFollow={() => document.getElementById('person')?.hidePopover()}
    >
      {ownName(code)}
    </PageLink>
  ));
}

function Themes() {
  const { say } = useWords();
  const chosen = useTheme();
  return (['system', 'light', 'dark'] as const).map((theme) => (
    <Chip key={theme} pressed={theme === chosen} onPress={() => chooseTheme(theme)}>
      {say(`admin.theme.${theme}`)}
    </Chip>
  ));
}
