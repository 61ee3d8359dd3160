import { dossierSources } from '@sos/domain/assistant/sources';
import { masked, type Masks, masksFor } from '@sos/domain/assistant/masking';
import { questionPrompt, type SourceText, systemPrompt, unsigned } from '@sos/domain/assistant/prompts';
import type { Block, ModelRole } from '@sos/domain/assistant/answer';
import type { Locale } from '@sos/domain/shared/locale';
import type { MemberDocument } from '@sos/contracts/assistant-documents';
import type { Dossiers, Exchange, Exchanges, KnownDossier, Said } from './ports.ts';

const MOST_REMEMBERED = 6;

export interface Asked {
  readonly dossier: KnownDossier;
  readonly member: MemberDocument;
  readonly role: ModelRole;
  readonly question: string;
  readonly forClient: boolean;
}
/** Everything that a model may read, and what its answer is read by. */
export interface Question {
  readonly system: string;
  readonly messages: readonly Said[];
  readonly sources: readonly SourceText[];
  readonly masks: Masks;
  readonly locale: Locale;
  /** Null where the answer is for the provider alone. */
  readonly clientLocale: Locale | null;
}

export interface QuestionNeeds {
  readonly dossiers: Pick<Dossiers, 'texts'>;
  readonly exchanges: Pick<Exchanges, 'ofDossier'>;
}

/** Puts a question together: the dossier, what was asked before, and the masks of what no vendor may read. */
export async function putTogether(needs: QuestionNeeds, asked: Asked): Promise<Question> {
  const { dossier, member } = asked;
  const [texts, earlier] = await Promise.all([
    needs.dossiers.texts(dossier.id),
    needs.exchanges.ofDossier(dossier.ownerId, dossier.id, MOST_REMEMBERED),
  ]);
  const titles = new Map(dossier.files.map(({ id, name }) => [id, name]));
  const sources = dossierSources([
    { fileId: null, title: 'What the client needs', text: dossier.need },
    ...texts.flatMap(({ fileId, text }) => {
      const title = titles.get(fileId);
      return title === undefined ? [] : [{ fileId, title, text }];
    }),
  ]);
  const history = earlier.toReversed().flatMap(toSaid);
  const masks = maskOf(asked, [
    ...sources.flatMap(({ title, text }) => [title, text]),
    ...history.map(({ text }) => text),
  ]);
  const hide = (text: string) => masked(text, masks);
  const hidden = sources.map((source) => ({ ...source, title: hide(source.title), text: hide(source.text) }));
  const locale = member.settings.locale ?? member.locale;
  const clientLocale = asked.forClient && dossier.clientLocale !== locale ? dossier.clientLocale : null;
  return {
    system: systemPrompt({ role: asked.role, country: dossier.country, locale, clientLocale }),
    messages: [
      ...history.map(({ role, text }) => ({ role, text: unsigned(hide(text)) })),
      { role: 'user', text: questionPrompt(hidden, hide(asked.question)) },
    ],
    sources,
    masks,
    locale,
    clientLocale,
  };
}

function maskOf({ member, question }: Asked, texts: readonly string[]): Masks {
  if (!member.settings.masksPersonalData) return new Map();
  return masksFor([...texts, question], [member.name]);
}

function toSaid({ question, answer, state }: Exchange): Said[] {
  if (state !== 'answered' || !answer) return [];
  return [
    { role: 'user', text: question },
    { role: 'assistant', text: answer.blocks.map(plainBlock).join('') },
  ];
}

const plainBlock = (block: Block) => (block.kind === 'text' ? block.text : `"${block.text}"`);
