import type { ConfigurationSet } from '@sos/contracts/configuration';
import { problemsOf } from '@sos/domain/configuration/problems';

/** The figures that the server would refuse, by their paths. */
export function problemsIn(set: ConfigurationSet): string[] {
  switch (set.name) {
    case 'calls':
      return problemsOf(set.name, set.value);
    case 'pricing':
      return problemsOf(set.name, set.value);
    case 'limits':
      return problemsOf(set.name, set.value);
    case 'dialling':
      return problemsOf(set.name, set.value);
  }
}
