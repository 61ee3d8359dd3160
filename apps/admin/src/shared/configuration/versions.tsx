import { callFunction } from '@sos/browser/call-function';
import { Problem } from '@sos/browser/problem.tsx';
import type { Output } from '@sos/contracts/callables';
import type { ConfigurationName } from '@sos/domain/configuration/configuration';
import { Button } from '@sos/ui/button';
import { Skeleton } from '@sos/ui/skeleton';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DeedDialog } from '../deed/deed-dialog.tsx';
import { useWords } from '../words.ts';
import { Differences } from './differences.tsx';
import type { Words } from './path-words.ts';

/** What the deed is checked against, and compared with. */
type Known = Pick<Output<'adminGetConfig'>, 'revision' | 'current'>;
type Version = Output<'adminListConfigVersions'>['versions'][number];

interface VersionsProps {
  readonly name: ConfigurationName;
  readonly known: Known;
  readonly onDone: () => void;
  readonly telling?: Telling;
}

/** How a room tells of its configuration. */
export interface Telling {
  /** What is compared. */
  readonly of: (set: Known['current']) => object;
  /** What the names in it are called. */
  readonly words: Words;
  /** Why it cannot be brought back; null where it can. */
  readonly refuse: (set: Known['current']) => string | null;
}
const plainly: Telling = { of: ({ value }) => value, words: {}, refuse: () => null };

/** What was set before, each of which can be brought back. */
export function Versions({ name, known, onDone, telling = plainly }: VersionsProps) {
  const { say } = useWords();
  const [chosen, setChosen] = useState<Version | null>(null);
  const query = useVersions(name);
  const versions = query.data?.pages.flatMap((page) => page.versions) ?? [];
  if (query.isError) return <Problem error={query.error} money={null} onRetry={() => void query.refetch()} />;
  return (
    <section className="grid gap-3" aria-label={say('adminConfig.versions')}>
      <h2 className="text-m">{say('adminConfig.versions')}</h2>
      {query.isPending && <Skeleton inline="100%" block="6rem" />}
      {query.isSuccess && versions.length === 0 && <p className="text-soft">{say('adminConfig.versions.none')}</p>}
      <ol className="version-list" hidden={versions.length === 0}>
        {versions.map((version) => (
          <VersionLine
            key={version.revision}
            version={version}
            refuse={telling.refuse}
            onChoose={() => setChosen(version)}
          />
        ))}
      </ol>
      {query.hasNextPage && (
        <div>
          <Button onClick={() => void query.fetchNextPage()}>{say('adminConfig.versions.more')}</Button>
        </div>
      )}
      {chosen && <BringBack {...{ name, known, telling, onDone }} version={chosen} onClose={() => setChosen(null)} />}
    </section>
  );
}

interface BringBackProps extends Required<VersionsProps> {
  readonly version: Version;
  readonly onClose: () => void;
}

function BringBack({ name, known, telling, version: { set, revision: to }, onClose, onDone }: BringBackProps) {
  const { say } = useWords();
  if (!set) return null;
  return (
    <DeedDialog
      title={say('adminConfig.rollBack')}
      sentence={say('adminConfig.rollBack.sentence', { revision: to })}
      confirm={say('adminConfig.rollBack')}
      send={(reason) => callFunction('adminRollBackConfig', { name, to, revision: known.revision, reason })}
      {...{ onClose, onDone }}
    >
      <Differences before={telling.of(known.current)} after={telling.of(set)} words={telling.words} />
    </DeedDialog>
  );
}

function useVersions(name: ConfigurationName) {
  return useInfiniteQuery({
    queryKey: ['config-versions', name],
    queryFn: ({ pageParam, signal }) =>
      callFunction('adminListConfigVersions', { name, ...(pageParam !== null && { before: pageParam }) }, signal),
    initialPageParam: null as number | null,
    getNextPageParam: ({ nextBefore }) => nextBefore,
  });
}

interface VersionLineProps {
  readonly version: Version;
  readonly refuse: Telling['refuse'];
  readonly onChoose: () => void;
}

function VersionLine({ version, refuse, onChoose }: VersionLineProps) {
  const { say, times } = useWords();
  const { revision, set, takesEffectAt, adminId, reason, restores } = version;
  const at = times({ dateStyle: 'medium', timeStyle: 'short' }).format(takesEffectAt);
  const refusal = set && refuse(set);
  return (
    <li>
      <strong>{say('adminConfig.version', { revision })}</strong>
      <span>{say('adminConfig.version.from', { at })}</span>
      <span className="text-soft">{adminId ?? say('adminConfig.version.nobody')}</span>
      <bdi>{reason}</bdi>
      {restores !== null && <span className="text-soft">{say('adminConfig.version.restores', { restores })}</span>}
      {refusal !== null && <span className="text-soft">{refusal}</span>}
      {set && refusal === null && <Button onClick={onChoose}>{say('adminConfig.rollBack')}</Button>}
      {!set && <span className="text-soft">{say('adminConfig.version.unreadable')}</span>}
    </li>
  );
}
