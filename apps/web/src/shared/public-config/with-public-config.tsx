import { Problem } from '@sos/browser/problem.tsx';
import { WithQueries } from '@sos/browser/queries.tsx';
import { Skeleton } from '@sos/ui/skeleton';
import type { ReactNode } from 'react';
import { useWords } from '../words.ts';
import { type PublicConfig, usePublicConfig } from './use-public-config.ts';

interface WithPublicConfigProps {
  readonly children: (config: PublicConfig) => ReactNode;
  /** As tall as what is to come, so that what follows stays where it is. */
  readonly block?: string;
}

/** What needs the public configuration, or its absence. */
export function WithPublicConfig(props: WithPublicConfigProps) {
  return (
    <WithQueries>
      <Loaded {...props} />
    </WithQueries>
  );
}

function Loaded({ children, block = '24rem' }: WithPublicConfigProps) {
  const { say } = useWords();
  const { config, problem, retry } = usePublicConfig();
  if (config) return children(config);
  if (problem) return <Problem error={problem} money="untouched" onRetry={retry} />;
  return (
    <>
      <output className="visually-hidden">{say('frame.loading')}</output>
      <Skeleton inline="100%" block={block} />
    </>
  );
}
