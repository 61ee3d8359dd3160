import { Button } from '@sos/ui/button';
import { useState } from 'react';
import { useWords } from '../../shared/words.ts';
import type { SupportRequest } from './support-request.ts';

type Attached = SupportRequest['attachments'][number];

/** What came with a question; it is saved and never opened within this page. */
export function SupportFiles({ files }: { readonly files: readonly Attached[] }) {
  const { say } = useWords();
  return (
    <section className="grid gap-2">
      <h3 className="text-m">{say('adminSupport.files')}</h3>
      <ul className="grid gap-2">
        {files.map((file, index) => (
          <li key={file.path}>
            <SupportFile file={file} number={index + 1} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SupportFile({ file, number }: { readonly file: Attached; readonly number: number }) {
  const { say } = useWords();
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready');
  const load = async () => {
    setState('busy');
    setState((await save(file, number)) ? 'ready' : 'failed');
  };
  const size = Math.ceil(file.size / 1000);
  return (
    <div className="flex flex-wrap items-center gap-3">
      <span>{say('adminSupport.file', { number, type: file.type, size })}</span>
      <Button busy={state === 'busy'} onClick={() => void load()}>
        {say('adminSupport.files.load')}
      </Button>
      <output>{state === 'failed' && say('adminSupport.files.failed')}</output>
    </div>
  );
}

const endings: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
};

/** Whether it came. Its name is ours: the asker's own might be made to mislead. */
async function save({ path, type }: Attached, number: number): Promise<boolean> {
  try {
    const { loadFile } = await import('@sos/browser/files/bucket');
    const url = URL.createObjectURL(await loadFile(path));
    Object.assign(document.createElement('a'), {
      href: url,
      download: `file-${number}.${endings[type] ?? 'bin'}`,
    }).click();
    URL.revokeObjectURL(url);
    return true;
  } catch {
    return false;
  }
}
