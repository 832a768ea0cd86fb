/** A goal while somebody writes it, and as the API takes it. PURE. */
import type { Schemas } from '../../api/client';
import type { paths } from '../../generated/api';
import type { Body } from '../../api/setting';
import type { Option } from '../../components/Choices';
import { DUTCH, t } from '../../language/t';
import type { Goal } from './cycle';

export interface IndicatorDraft {
  /** Of this form only. */
  key: string;
  name: string;
  unit: string;
  direction: '' | 'omhoog' | 'omlaag';
  baseline: string;
  target: string;
  byWhen: string;
  source: string;
  measuredBy: string;
  /** 'overleg/plek'; '' : the owner. */
  seat: string;
}

export interface GoalDraft {
  text: string;
  owner: string;
  byWhen: string;
  topics: readonly string[];
  notMeasurable: string;
  indicators: readonly IndicatorDraft[];
}

export const newIndicator = (key: string): IndicatorDraft => ({ key, name: '', unit: '', direction: '', baseline: '', target: '', byWhen: '', source: '', measuredBy: '', seat: '' });
export const EMPTY: GoalDraft = { text: '', owner: '', byWhen: '', topics: [], notMeasurable: '', indicators: [newIndicator('0')] };

export const draftOf = ({ tekst, eigenaar, wanneer, onderwerpen, nietMeetbaarOmdat, indicatoren }: Goal): GoalDraft => ({
  text: tekst,
  owner: eigenaar ?? '',
  byWhen: wanneer ?? '',
  topics: onderwerpen,
  notMeasurable: nietMeetbaarOmdat ?? '',
  indicators: indicatoren.map((one) => ({
    key: one.id, name: one.naam, unit: one.eenheid ?? '', direction: one.richting ?? '', baseline: one.huidigeSituatie ?? '', target: one.teBereikenResultaat ?? '', byWhen: one.wanneer ?? '', source: one.bron ?? '', measuredBy: one.wieMeet ?? '', seat: seatKey(one.meetplek),
  })),
});

/** null: the turn has no such goal. */
export const goalIn = ({ doelen }: Schemas['Kwaliteitsronde'], id: string): GoalDraft | null => doelen.flatMap((goal) => (goal.id === id ? [draftOf(goal)] : []))[0] ?? null;

const text = (written: string): string | null => (written.trim() === '' ? null : written.trim());

/** 'overleg/plek'; '' : the owner. */
export const seatKey = (seat: { overleg: string; plek: string } | null): string => (seat ? `${seat.overleg}/${seat.plek}` : '');

/** Every seat of which the holder can be asked for a figure. */
export const seatOptions = (bodies: readonly Body[]): Option<string>[] =>
  bodies.flatMap(({ id, naam, plekken }) => plekken.map((seat) => ({ value: `${id}/${seat.id}`, text: `${seat.persoon ? `${seat.persoon.naam}, ` : ''}${seat.naam} (${naam})`, lang: DUTCH })));

export const seatIn = (seat: string): { overleg: string; plek: string } | null => {
  const [overleg = '', plek = ''] = seat.split('/');
  return seat === '' ? null : { overleg, plek };
};

const isBlank = ({ key: _, ...fields }: IndicatorDraft): boolean => Object.values(fields).every((one) => one.trim() === '');

function indicatorsOf(draft: GoalDraft) {
  return draft.indicators.filter((one) => !isBlank(one)).map((one) => ({
    naam: one.name.trim(), eenheid: text(one.unit), richting: one.direction === '' ? null : one.direction, huidigeSituatie: text(one.baseline), teBereikenResultaat: text(one.target), wanneer: text(one.byWhen), bron: text(one.source), wieMeet: text(one.measuredBy), meetplek: seatIn(one.seat),
  }));
}

const rest = (draft: GoalDraft) => ({ eigenaar: text(draft.owner), wanneer: text(draft.byWhen), onderwerpen: [...draft.topics], nietMeetbaarOmdat: text(draft.notMeasurable) });

/** Of a draft without problems. */
export const goalBody = (draft: GoalDraft) => ({ tekst: draft.text.trim(), ...rest(draft), indicatoren: indicatorsOf(draft) });

type CheckBody = paths['/v1/gemeenten/{gemeente}/kwaliteitscyclus/doelentoets']['post']['requestBody']['content']['application/json'];
/** As far as somebody has got. */
export const checkBody = (draft: GoalDraft): CheckBody => ({ tekst: text(draft.text), ...rest(draft), indicatoren: indicatorsOf(draft).map((one) => ({ ...one, naam: text(one.naam) })) });

/** By field: 'text', 'indicators.0.name'. */
export type GoalProblems = Readonly<Record<string, string>>;

export function problemsWith({ text: written, indicators }: GoalDraft): GoalProblems {
  const found: [string, string][] = written.trim() === '' ? [['text', t`Schrijf wat er straks anders is.`]] : [];
  indicators.forEach((one, index) => {
    if (!isBlank(one) && one.name.trim() === '') found.push([`indicators.${index}.name`, t`Schrijf wat er wordt geteld, of maak dit deel leeg.`]);
  });
  return Object.fromEntries(found);
}

/** Of a goal that must stand in the next turn at once. */
export const notReady = (draft: GoalDraft): boolean => indicatorsOf(draft).length === 0 && draft.notMeasurable.trim() === '';

const FIELDS: Readonly<Record<string, string>> = { tekst: 'text', eigenaar: 'owner', wanneer: 'byWhen', onderwerpen: 'topics', nietMeetbaarOmdat: 'notMeasurable' };
const IN_INDICATOR: Readonly<Record<string, string>> = { naam: 'name', eenheid: 'unit', richting: 'direction', huidigeSituatie: 'baseline', teBereikenResultaat: 'target', wanneer: 'byWhen', bron: 'source', wieMeet: 'measuredBy', meetplek: 'seat' };

/** What the API found wrong, at this form's fields; blank indicators were not sent, so that places are counted without them. */
export function problemsFrom(places: Readonly<Record<string, string>>, { indicators }: GoalDraft): GoalProblems {
  const sent = indicators.flatMap((one, index) => (isBlank(one) ? [] : [index]));
  const found = Object.entries(places).map(([place, message]): [string, string] => {
    const [field = '', index = '', part = ''] = place.split('/');
    if (field === 'indicatoren') return [`indicators.${sent[Number(index)] ?? 0}.${IN_INDICATOR[part] ?? 'name'}`, message];
    return [FIELDS[field] ?? 'text', message];
  });
  return Object.fromEntries(found);
}
