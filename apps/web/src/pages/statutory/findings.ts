/** The check's findings in the order in which a secretary goes about them. PURE. */
import type { Schemas } from '../../api/client';
import type { NoticeKind } from '../../components/Notice';
import { counted } from '../../format/text';
import { t } from '../../language/t';

type Finding = Pick<Schemas['Bevinding'], 'id' | 'soort' | 'inOrde'>;

const GROUPS: readonly { id: string; title: string; kinds: readonly Schemas['Bevinding']['soort'][] }[] = [
  { id: 'overleg', title: t`Is er overlegd?`, kinds: ['overleg'] },
  { id: 'onderwerpen', title: t`Waarover, en met welke afspraken?`, kinds: ['onderwerp', 'voortgezet-onderwijs', 'vve'] },
  { id: 'partijen', title: t`Met wie?`, kinds: ['partij'] },
];

/** Within a group what is missing comes first; groups without findings are left out. */
export function groupsOf<F extends Finding>(findings: readonly F[]): { id: string; title: string; findings: F[] }[] {
  const sorted = (kinds: readonly string[]): F[] => {
    const own = findings.filter(({ soort }) => kinds.includes(soort));
    return [...own.filter(({ inOrde }) => !inOrde), ...own.filter(({ inOrde }) => inOrde)];
  };
  return GROUPS.map(({ id, title, kinds }) => ({ id, title, findings: sorted(kinds) })).filter((group) => group.findings.length > 0);
}

/** The partner that a finding is about; null: it is about none. */
export const partnerIn = ({ id, soort }: Pick<Finding, 'id' | 'soort'>): string | null => (soort === 'partij' ? id.replace(/^partij:/, '') : null);

/** Of all whom the law wants at the table. */
export const partnersIn = (findings: readonly Pick<Schemas['Bevinding'], 'id' | 'soort' | 'naam'>[]): { id: string; naam: string }[] =>
  findings.flatMap((one) => {
    const id = partnerIn(one);
    return id === null ? [] : [{ id, naam: one.naam }];
  });

/** Those that counted on some day of the year. */
export const inYear = <M extends Pick<Schemas['Mandaat'], 'vanaf' | 'tot'>>(mandates: readonly M[], year: number): M[] => mandates.filter(({ vanaf, tot }) => vanaf <= `${year}-12-31` && (tot === null || tot >= `${year}-01-01`));

/** What the year comes to: what is missing can still come as long as the year lasts. */
export function verdictOf({ jaar, inOrde, ontbreekt }: Pick<Schemas['WettelijkeToets'], 'jaar' | 'inOrde' | 'ontbreekt'>, thisYear: number): { kind: NoticeKind; title: string } {
  if (inOrde) return { kind: 'ok', title: t`Het overleg van ${jaar} is in orde` };
  const missing = counted(ontbreekt.length, t`punt`, t`punten`);
  return jaar < thisYear ? { kind: 'error', title: t`In ${jaar} ${ontbreekt.length === 1 ? t`bleef` : t`bleven`} ${missing} open` } : { kind: 'warning', title: t`Nog ${missing} te doen in ${jaar}` };
}
