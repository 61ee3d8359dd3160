import { paths } from '@sos/contracts/paths';
import { browserPaths } from '@sos/contracts/browser-paths';
import { type PathName, personalData, type PersonalKind } from '@sos/contracts/personal-data';
import { retention, type Retention } from '@sos/contracts/retention';
import { type Mark, type Marks, parseMark } from '@sos/domain/privacy/marks';
import { namesOfTheDesign } from './names-of-the-design.ts';
import { paddedTable } from './padded-table.ts';

const title = `# Collections

Every kind of document in the database of the core. \`npm run fix\` writes this page from the code; a test fails while it is stale. \`firestore.rules\` says who reads each; what apps read by themselves is
marked here, and whatever is not marked comes from a function.
`;
const head = ['document', 'apps read it', 'tells of', 'when that person is erased', 'kept'];
const otherNames = `## Names of the design documents

What the design documents name and the code keeps under another name, since it is the same thing: one function a document path, one collection a kind of document.
`;

/** The text of \`docs/collections.md\`. */
export function collections(): string {
  const rows = documentNames().map((name) => [`\`${templateOf(name)}\``, ...cellsOf(name)]);
  const sorted = rows.toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1));
  const others = namesOfTheDesign.map(([name, held]) => [`\`${name}\``, held.map((each) => `\`${each}\``).join(', ')]);
  const tables = [paddedTable([head, ...sorted]), paddedTable([['name', 'where it is'], ...others])];
  return `${title}\n${tables[0]?.join('\n')}\n\n${otherNames}\n${tables[1]?.join('\n')}\n`;
}

/** Names of paths that lead to a document, which have an even number of parts. */
function documentNames(): PathName[] {
  return (Object.keys(paths) as PathName[]).filter((name) => templateOf(name).split('/').length % 2 === 0);
}

/** Such as `sos_profiles/{id}/reviews/{id}`. */
export function templateOf(name: PathName): string {
  const path = paths[name] as (...ids: readonly string[]) => string;
  return path(...Array<string>(path.length).fill('{id}'));
}

function cellsOf(name: PathName): string[] {
  const { marks }: Partial<PersonalKind> = name in personalData ? personalData[name as keyof typeof personalData] : {};
  const told = marksIn(marks ?? {}).flatMap((mark) => parseMark(mark) ?? []);
  const listed = (values: readonly string[]) => [...new Set(values)].toSorted().join(', ');
  return [
    name in browserPaths ? 'yes' : '',
    listed(told.map(({ of }) => of)),
    listed(told.map(({ fate }) => fate)),
    name in retention ? keptFor(retention[name as keyof typeof retention]) : '',
  ];
}

function marksIn(marks: Marks): Mark[] {
  return Object.values(marks).flatMap((mark) => (typeof mark === 'string' ? [mark] : marksIn(mark)));
}

function keptFor({ days, since, by, isArchived }: Retention): string {
  return `${days} ${days === 1 ? 'day' : 'days'} from \`${since}\` (\`${by}\`${isArchived ? ', archived' : ''})`;
}
