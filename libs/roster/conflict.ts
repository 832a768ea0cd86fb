/** Why no line-up exists: the smallest set of rules that cannot be kept together, said in Dutch. PURE. */
import type { Conflict, Roster, Rule } from './model.js';
import { KEPT, match, type Situation } from './situation.js';

/** Of so many rules all sets are few enough to look at (4,095). Of more, a set of which each rule is needed has to do: it may not be the smallest. */
const ALL_SETS = 12;

/** @param required sectors that those who stay do not cover. @throws Error where all rules can be kept */
export function smallestConflict(situation: Situation, required: readonly string[]): Conflict {
  const all = rulesOf(situation, required);
  if (canKeep(situation, all)) throw new Error('These rules can be kept together');
  const needed = irreducible(situation, all);
  const rules = all.length <= ALL_SETS ? (smallerThan(situation, all, needed.length) ?? needed) : needed;
  return { rules, text: `${inWords(situation, rules)}${newcomer(situation, required)}` };
}

/** Where somebody else in the place of who leaves would do. */
function newcomer(situation: Situation, required: readonly string[]): string {
  const { roster, goes = [] } = situation;
  const { missing, unfilled } = match(situation, KEPT, required);
  if (missing.length > 0 || unfilled.length > 0) return '';
  return ` Wie vertrekt, volgt zichzelf niet op: het lukt wel als daar eerst iemand anders zit (${goes.map((id) => roster.candidates.get(id)!.name).join(', ')}).`;
}

function rulesOf({ roster: { rules } }: Situation, required: readonly string[]): Rule[] {
  return [
    // First: of sets of one size, the one without it says more.
    { kind: 'every-seat' },
    ...required.map((sector): Rule => ({ kind: 'coverage', sector })),
    ...(rules.reappointment === 'never' ? [{ kind: 'no-come-back' } as const] : []),
    ...(rules.maxTerms === null ? [] : [{ kind: 'max-terms', count: rules.maxTerms } as const]),
  ];
}

/** Whether a line-up exists in which these hold, whatever becomes of the other rules. */
export function canKeep(situation: Situation, rules: readonly Rule[]): boolean {
  const has = (kind: Rule['kind']): boolean => rules.some((rule) => rule.kind === kind);
  const sectors = rules.flatMap((rule) => (rule.kind === 'coverage' ? [rule.sector] : []));
  const { missing, unfilled } = match(situation, { noComeBack: has('no-come-back'), maxTerms: has('max-terms') }, sectors);
  return missing.length === 0 && (unfilled.length === 0 || !has('every-seat'));
}

/** Leaves out rules one by one until each one that is left is needed. */
function irreducible(situation: Situation, all: readonly Rule[]): Rule[] {
  return all.reduce((kept, rule) => {
    const without = kept.filter((other) => other !== rule);
    return canKeep(situation, without) ? kept : without;
  }, [...all]);
}

function smallerThan(situation: Situation, all: readonly Rule[], size: number): Rule[] | undefined {
  const sizes = Array.from({ length: size - 1 }, (_, index) => index + 1);
  return sizes.flatMap((count) => subsets(all, count)).find((rules) => !canKeep(situation, rules));
}

function subsets<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) => subsets(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]));
}

function inWords({ roster, vacated }: Situation, rules: readonly Rule[]): string {
  const free = vacated.length === 1 ? 'Er komt één plek vrij' : `Er komen ${vacated.length} plekken vrij`;
  return `${free}. ${rules.length === 1 ? 'Deze regel is dan niet te houden' : 'Deze regels zijn dan niet samen te houden'}: ${clauses(roster, rules).join('; ')}.`;
}

function clauses(roster: Roster, rules: readonly Rule[]): string[] {
  const sectors = rules.flatMap((rule) => (rule.kind === 'coverage' ? [roster.sectors.find(({ id }) => id === rule.sector)?.name ?? rule.sector] : []));
  const coverage = sectors.length === 0 ? [] : [sectors.length === 1 ? `er komt iemand uit ${sectors[0]}` : `er komt iemand uit elk van deze sectoren: ${sectors.join(', ')}`];
  return [...coverage, ...rules.flatMap((rule) => (rule.kind === 'coverage' ? [] : [ruleInWords(rule)]))];
}

function ruleInWords(rule: Exclude<Rule, { kind: 'coverage' }>): string {
  switch (rule.kind) {
    case 'every-seat':
      return 'elke plek is bezet';
    case 'no-come-back':
      return 'wie aftreedt, komt niet meteen terug';
    case 'max-terms':
      return `niemand zit langer dan ${rule.count === 1 ? 'één termijn' : `${rule.count} termijnen`} achter elkaar`;
  }
}
