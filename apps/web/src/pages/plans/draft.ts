/** A programme line while somebody writes it, and as the API takes it. PURE. */
import type { Schemas } from '../../api/client';
import { t } from '../../language/t';
import { budgetOf } from './plan';
import { budgetIn, centsIn, type Sums, typed } from './money';

type Plan = Schemas['Jaarplan'];
type Line = Plan['regels'][number];

export interface ActionDraft {
  /** Of this form only, for what is new. */
  key: string;
  /** null: a new one. */
  id: string | null;
  nr: string;
  action: string;
  /** Parted by commas. */
  partners: string;
  planning: string;
  budget: string;
  lead: string;
}

export interface CoverDraft {
  key: string;
  /** '' : nobody said by whom. */
  source: string;
  amount: string;
}

export interface LineDraft {
  fields: Record<string, string>;
  people: string;
  cost: string;
  cover: readonly CoverDraft[];
  actions: readonly ActionDraft[];
  /** Kept as they stand. */
  remarks: readonly string[];
}

/** null: the plan has no such line. */
export const lineIn = ({ regels, kolommen }: Plan, id: string): LineDraft | null => regels.flatMap((line) => (line.id === id ? [draftOf(line, kolommen)] : []))[0] ?? null;

export function draftOf({ kolommen, mensen, kostenCenten, dekking, acties, opmerkingen }: Line, columns: readonly string[]): LineDraft {
  return {
    fields: Object.fromEntries(columns.map((name) => [name, kolommen[name] ?? ''])),
    people: mensen ?? '',
    cost: typed(kostenCenten),
    cover: dekking.map(({ bron, centen }, index) => ({ key: `${index}`, source: bron ?? '', amount: typed(centen) })),
    actions: acties.map((one) => ({ key: one.id, id: one.id, nr: one.nr === null ? '' : `${one.nr}`, action: one.actie, partners: one.partners.join(', '), planning: one.planning, budget: budgetOf(one), lead: one.trekkerId ?? '' })),
    remarks: opmerkingen,
  };
}

export const newAction = (key: string, actions: readonly ActionDraft[]): ActionDraft => ({ key, id: null, nr: `${Math.max(0, ...actions.map(({ nr }) => Number(nr) || 0)) + 1}`, action: '', partners: '', planning: '', budget: '', lead: '' });

/** Of an amount that cannot be read: nothing. */
export function sumsOf({ cost, cover }: Pick<LineDraft, 'cost' | 'cover'>): Sums {
  const [whole, covered] = [centsIn(cost) ?? 0, cover.reduce((sum, { amount }) => sum + (centsIn(amount) ?? 0), 0)];
  return { cost: whole, covered, lea: whole - covered };
}

/** By field: 'cost', 'cover.0', 'actions.2.planning'; the key of a row is its place. */
export type LineProblems = Readonly<Record<string, string>>;

export function problemsWith({ cost, cover, actions }: LineDraft): LineProblems {
  const found: [string, string][] = [];
  if (cost.trim() !== '' && centsIn(cost) === null) found.push(['cost', t`Schrijf een bedrag, bijvoorbeeld 1.250 of 1.250,50.`]);
  cover.forEach(({ amount }, index) => centsIn(amount) === null && found.push([`cover.${index}`, t`Schrijf een bedrag, of haal deze dekking weg.`]));
  actions.forEach(({ action, planning, nr }, index) => {
    if (action.trim() === '') found.push([`actions.${index}.action`, t`Schrijf wat er gebeurt, of haal deze actie weg.`]);
    if (planning.trim() === '') found.push([`actions.${index}.planning`, t`Schrijf wanneer, bijvoorbeeld Q2 2022 of heel het jaar.`]);
    if (nr.trim() !== '' && !/^[1-9]\d{0,2}$/.test(nr.trim())) found.push([`actions.${index}.nr`, t`Schrijf een nummer, of laat dit leeg.`]);
  });
  if (found.length === 0 && sumsOf({ cost, cover }).lea < 0) found.push(['cost', t`Er is meer gedekt dan het kost. Verhoog de kosten of verlaag de dekking.`]);
  return Object.fromEntries(found);
}

export function bodyOf(draft: LineDraft) {
  const { cost, lea } = sumsOf(draft);
  return {
    kolommen: Object.fromEntries(Object.entries(draft.fields).filter(([, text]) => text.trim() !== '')),
    mensen: draft.people.trim() || null,
    kostenCenten: cost,
    dekking: draft.cover.map(({ source, amount }) => ({ bron: source || null, centen: centsIn(amount) ?? 0 })),
    leaCenten: lea,
    acties: draft.actions.map(({ id, nr, action, partners, planning, budget, lead }) => ({
      ...(id === null ? {} : { id }), nr: nr.trim() === '' ? null : Number(nr), actie: action.trim(), partners: partners.split(',').map((one) => one.trim()).filter((one) => one !== ''), planning: planning.trim(), ...budgetIn(budget), trekkerId: lead || null,
    })),
    opmerkingen: [...draft.remarks],
  };
}

const NAMES: Readonly<Record<string, string>> = { actie: 'action', nr: 'nr', partners: 'partners', planning: 'planning', budgetCenten: 'budget', budgetTekst: 'budget', trekkerId: 'lead' };

/** What the API found wrong, at this form's fields; `places` as it names them: 'acties/0/planning'. */
export function problemsFrom(places: Readonly<Record<string, string>>): LineProblems {
  const found = Object.entries(places).map(([place, text]): [string, string] => {
    const [field, index = '', part = ''] = place.split('/');
    if (field === 'acties') return [`actions.${index}.${NAMES[part] ?? 'action'}`, text];
    if (field === 'dekking') return [`cover.${index}`, text];
    if (field === 'kolommen') return [`fields.${index}`, text];
    return [field === 'mensen' ? 'people' : 'cost', text];
  });
  return Object.fromEntries(found);
}
