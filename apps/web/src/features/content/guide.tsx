import { config } from '@sos/browser/config';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../shared/words.ts';
import { guideQuery } from './content-queries.ts';
import { CopyText } from './copy-text.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { Loaded } from './loaded.tsx';
import './content.css';

/** How a blogger puts us on their pages: by a link, or by a box of ours. */
export function Guide({ uid }: { readonly uid: string }) {
  const { say, locale } = useWords();
  const [language, setLanguage] = useState(locale);
  return (
    <Loaded query={useQuery(guideQuery(uid))}>
      {({ code, link }) => {
        const address = `${config().functionsUrl['europe-west2']}/bloggerWidget/${code}.js?lang=${language}`;
        return (
          <>
            <p className="text-soft">{say('guide.intro')}</p>
            <section className="card content-item" aria-labelledby="guide-link">
              <h2 id="guide-link" className="text-l">
                {say('guide.link')}
              </h2>
              <CopyText label={say('guide.link.text')} text={link} rows={1} dir="ltr" />
            </section>
            <section className="card content-item" aria-labelledby="guide-box">
              <h2 id="guide-box" className="text-l">
                {say('guide.box')}
              </h2>
              <p>{say('guide.box.text')}</p>
              <LanguageChoice chosen={language} onChoose={setLanguage} />
              <CopyText
                label={say('guide.box.line')}
                text={`<script async src="${address}"></script>`}
                rows={3}
                dir="ltr"
              />
            </section>
            <section className="card content-item" aria-labelledby="guide-law">
              <h2 id="guide-law" className="text-l">
                {say('guide.law')}
              </h2>
              <p>{say('guide.law.text')}</p>
            </section>
          </>
        );
      }}
    </Loaded>
  );
}
