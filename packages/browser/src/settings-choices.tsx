import type { Locale } from '@sos/domain/shared/locale';
import { Chip } from '@sos/ui/chip';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { ownName } from './intl/names.ts';
import { usePlace } from './intl/words.tsx';
import { PageLink } from './link.tsx';
import { chooseTheme, useTheme } from './theme.ts';

interface ChoicesProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** One group of choices in a menu. */
export function Choices({ title, children }: ChoicesProps) {
  return (
    <section className="grid gap-2">
      <h2 className="menu-title">{title}</h2>
      <div className="flex flex-wrap gap-2">{children}</div>
    </section>
  );
}

interface LanguageChoiceProps {
  /** The same page in another language. */
  readonly pathIn: (pathname: string, locale: Locale) => string;
  /** The page that comes is the answer to the choice. */
  readonly onFollow: () => void;
}

export function LanguageChoice({ pathIn, onFollow }: LanguageChoiceProps) {
  const { app, language } = usePlace();
  const { pathname, search } = useLocation();
  return app.words.written.map((code) => (
    <PageLink
      key={code}
      className="chip"
      lang={code}
      hrefLang={code}
      data-chosen={code === language}
      aria-current={code === language || undefined}
      to={`${pathIn(pathname, code)}${search}`}
      onFollow={onFollow}
    >
      {ownName(code)}
    </PageLink>
  ));
}

const themes = ['system', 'light', 'dark'] as const;

export function ThemeChoice({ nameOf }: { readonly nameOf: (theme: (typeof themes)[number]) => string }) {
  const chosen = useTheme();
  return themes.map((theme) => (
    <Chip key={theme} pressed={theme === chosen} onPress={() => chooseTheme(theme)}>
      {nameOf(theme)}
    </Chip>
  ));
}
