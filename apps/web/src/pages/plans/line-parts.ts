/** The parts of a programme line that two people can change apart from each other. PURE. */
import { type Part, textPart, wholePart } from '../../api/form-parts';
import { t } from '../../language/t';
import type { ActionDraft, CoverDraft, LineDraft } from './draft';

export function lineParts(drafts: readonly LineDraft[]): Part<LineDraft>[] {
  const columns = unique(drafts.flatMap(({ fields }) => Object.keys(fields)));
  const actions = unique(drafts.flatMap((draft) => draft.actions.flatMap(({ id }) => (id === null ? [] : [id]))));
  const named = (id: string): string => drafts.flatMap((draft) => draft.actions.filter((one) => one.id === id))[0]!.action;
  return [
    ...columns.map((name) => columnPart(name)),
    ...actions.map((id) => actionPart(id, named(id))),
    textPart<LineDraft>('people', t`Mensen`, { lines: true }),
    textPart<LineDraft>('cost', t`Kosten in euro’s`),
    wholePart<LineDraft, 'cover'>('cover', t`Betaald door anderen`, (cover) => cover.map(covered).join('\n')),
    wholePart<LineDraft, 'remarks'>('remarks', t`Opmerkingen`, (remarks) => remarks.join('\n')),
  ];
}

const columnPart = (name: string): Part<LineDraft> => ({
  ...textPart<Record<string, string>>(name, name, { lines: true }),
  key: `kolom ${name}`,
  get: ({ fields }) => fields[name] ?? '',
  put: (draft, value) => ({ ...draft, fields: { ...draft.fields, [name]: String(value) } }),
});

/** By its id: null where one of the two took it away. */
const actionPart = (id: string, name: string): Part<LineDraft> => ({
  key: id,
  name: t`Actie ‘${name}’`,
  get: ({ actions }) => actions.find((one) => one.id === id) ?? null,
  put: (draft, value) => ({ ...draft, actions: withAction(draft.actions, id, value as ActionDraft | null) }),
  said: (value) => sentence(value as ActionDraft),
  // The plan no longer knows it: it comes back as a new one.
  anew: (value) => ({ ...(value as ActionDraft), id: null }),
});

function withAction(actions: readonly ActionDraft[], id: string, value: ActionDraft | null): ActionDraft[] {
  if (value === null) return actions.filter((one) => one.id !== id);
  return actions.some((one) => one.id === id) ? actions.map((one) => (one.id === id ? value : one)) : [...actions, value];
}

const covered = ({ source, amount }: CoverDraft): string => `€ ${amount}${source === '' ? '' : ` (${source})`}`;
const sentence = ({ nr, action, partners, planning, budget }: ActionDraft): string => [`${nr === '' ? '' : `${nr}. `}${action}`, partners, planning, budget && t`budget ${budget}`].filter((part) => part !== '').join('; ');
const unique = (all: readonly string[]): string[] => [...new Set(all)];
