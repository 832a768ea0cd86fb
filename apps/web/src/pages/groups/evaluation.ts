/** What an overleg found by itself, while somebody writes it down. PURE. */
import type { Schemas } from '../../api/client';
import type { Day } from '../../format/dates';
import type { paths } from '../../generated/api';
import { t } from '../../language/t';

export type GroupEvaluation = Schemas['Groepsevaluatie'];
export type Result = NonNullable<GroupEvaluation['resultaat']>;
/** `geen`: it does not say whether something was reached. */
export type Said = Result | 'geen';

/** '' : none. */
export interface Draft {
  body: string;
  on: Day | null;
  title: string;
  conclusion: string;
  result: Said | null;
  cause: string;
  agreement: string;
  ambition: string;
  topics: string[];
  meeting: string;
  paper: string;
}
export type Problems = Partial<Record<keyof Draft, string>>;

/** The form's field for each of the API's. */
export const FIELDS = { overleg: 'body', op: 'on', titel: 'title', conclusie: 'conclusion', resultaat: 'result', oorzaak: 'cause', afspraakId: 'agreement', ambitie: 'ambition', onderwerpen: 'topics', vergaderingId: 'meeting', stukId: 'paper' } as const;

export function problemsWith({ body, on, title, conclusion, result, cause }: Draft, today: Day): Problems {
  return {
    ...(body === '' ? { body: t`Kies welk overleg dit evalueerde.` } : {}),
    ...(on === null ? { on: t`Kies een dag.` } : on > today ? { on: t`Kies vandaag of een eerdere dag.` } : {}),
    ...(title.trim() === '' ? { title: t`Schrijf op wat er is geëvalueerd.` } : {}),
    ...(conclusion.trim() === '' ? { conclusion: t`Schrijf op wat de conclusie is.` } : {}),
    ...(result === null ? { result: t`Kies wat ervan is gekomen.` } : {}),
    ...(needsCause(result) && cause.trim() === '' ? { cause: t`Schrijf op waardoor het niet, of niet helemaal, is bereikt.` } : {}),
  };
}

export const needsCause = (result: Said | null): boolean => result === 'deels' || result === 'niet';

/** As the API takes it; only of what has no problems. */
export const bodyOf = ({ body, on, title, conclusion, result, cause, agreement, ambition, topics, meeting, paper }: Draft): paths['/v1/gemeenten/{gemeente}/groepsevaluaties']['post']['requestBody']['content']['application/json'] => ({
  overleg: body, op: on!, titel: title.trim(), conclusie: conclusion.trim(), resultaat: result === 'geen' ? null : result, oorzaak: cause.trim() || null, afspraakId: agreement || null, ambitie: ambition || null, onderwerpen: topics,
  vergaderingId: meeting || null, stukId: (meeting !== '' && paper) || null,
});
