import type { Output } from '@sos/contracts/callables';
import type { Locale } from '@sos/domain/shared/locale';
import { Banner } from '@sos/ui/banner';
import { Button, buttonLook } from '@sos/ui/button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { EmptyList } from '../../shared/list-states.tsx';
import { useWords } from '../../shared/words.ts';
import { resourcesQuery } from './content-queries.ts';
import { CopyText } from './copy-text.tsx';
import { asAddress, drawPicture, type PictureForm, sizes } from './draw-picture.ts';
import { LanguageChoice } from './language-choice.tsx';
import { Loaded } from './loaded.tsx';
import { savePicture } from './save-picture.ts';
import './content.css';

type Resource = Output<'getAffiliateResources'>['resources'][number];

/** Logos, banners and texts to use, in the language of whoever reads them. */
export function Resources({ uid }: { readonly uid: string }) {
  const { say, locale } = useWords();
  const [language, setLanguage] = useState(locale);
  return (
    <>
      <p className="text-soft">{say('resources.intro')}</p>
      <LanguageChoice chosen={language} onChoose={setLanguage} />
      <Loaded query={useQuery(resourcesQuery(uid, language))}>
        {({ resources }) =>
          resources.length === 0 ? (
            <EmptyList title={say('resources.none.title')} text={say('resources.none.text')} />
          ) : (
            <ul className="content-list">
              {resources.map((resource) => (
                <li key={resource.id} className="card content-item">
                  <OneResource {...{ resource, language }} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}

interface OneResourceProps {
  readonly resource: Resource;
  readonly language: Locale;
}

function OneResource({ resource, language }: OneResourceProps) {
  const { id, form, title, text } = resource;
  if (form === 'text') return <CopyText label={title} text={text} rows={5} lang={language} />;
  return <Picture {...{ id, form, title, text, language }} />;
}

interface PictureProps {
  readonly id: string;
  readonly form: PictureForm;
  readonly title: string;
  readonly text: string;
  readonly language: Locale;
}

function Picture({ id, form, title, text, language }: PictureProps) {
  const { say } = useWords();
  const [hasFailed, setFailed] = useState(false);
  const svg = drawPicture(form, { title, text, locale: language });
  const { width, height } = sizes[form];
  const name = `sos-expat-${id}-${language}`;
  const save = () =>
    void savePicture(svg, form, `${name}.png`).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <>
      <img className="content-picture" src={asAddress(svg)} alt={`${title}. ${text}`} {...{ width, height }} />
      <p className="text-s text-soft" dir="ltr" translate="no">{`${width} × ${height}`}</p>
      <div className="flex flex-wrap gap-3">
        <a {...buttonLook()} href={asAddress(svg)} download={`${name}.svg`}>
          {say('resources.svg')}
        </a>
        <Button onClick={save}>{say('resources.png')}</Button>
      </div>
      {hasFailed && <Banner tone="signal" title={say('resources.failed')} />}
    </>
  );
}
