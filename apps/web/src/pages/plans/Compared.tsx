/** The plan beside last year's, or beside an earlier version of itself; and which versions there are. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Schemas } from '../../api/client';
import { planQuery, plansQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { SelectBox } from '../../components/Choices';
import { Dutch, mixed } from '../../components/Dutch';
import { Joined } from '../../components/Joined';
import { Section } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Failure, Loading } from '../../components/states';
import { StackedTable } from '../../components/StackedTable';
import { dayOf, fullDay } from '../../format/dates';
import { DUTCH, t } from '../../language/t';
import { compare, totalOf } from './compare';
import { euros } from './plan';
import styles from './Plan.module.css';

type Plan = Schemas['Jaarplan'];

export function Compared({ plan }: { plan: Plan }) {
  const { municipality } = useSetting();
  const plans = useQuery(plansQuery(municipality.gemeente));
  const before = plans.data?.resultaten.find(({ jaar }) => jaar === plan.vorigJaar);
  const others = [...(before ? [{ value: 'jaar', text: before.titel, lang: DUTCH }] : []), ...plan.versies.filter(({ versie }) => versie !== plan.versie).map(({ versie }) => ({ value: `${versie}`, text: t`Versie ${versie} van dit plan` }))];
  const [chosen, setChosen] = useState('');
  const [first] = others;
  if (!first) return null;
  const value = chosen || first.value;
  return (
    <Section title={t`Vergelijken`} id="vergelijken">
      <div className={styles['choice']}>
        <SelectBox label={t`Naast`} none={first.text} value={value === first.value ? '' : value} onChange={setChosen} options={others.slice(1)} />
      </div>
      <Beside key={value} plan={plan} jaar={value === 'jaar' ? plan.vorigJaar : plan.jaar} {...(value === 'jaar' ? {} : { versie: Number(value) })} />
    </Section>
  );
}

function Beside({ plan, jaar, versie }: { plan: Plan; jaar: string; versie?: number }) {
  const { municipality } = useSetting();
  const other = useQuery(planQuery(municipality.gemeente, jaar, versie));
  if (other.isPending) return <Loading what={t`Het andere plan`} />;
  if (!other.data) return <Failure error={other.error} retry={() => void other.refetch()} />;
  const then = other.data.body;
  const name = versie === undefined ? jaar : t`versie ${versie}`;
  const [now, before] = [totalOf(plan), totalOf(then)];
  return (
    <>
      <StackedTable
        caption={t`Dit plan naast ${name}`}
        heads={[t`Programmalijn`, t`Kosten nu`, t`Kosten ${name}`, t`Uit LEA-geld nu`, t`Uit LEA-geld ${name}`, t`Acties`]}
        rows={[
          ...compare(plan, then).map((line) => ({ key: line.id, cells: [<Dutch key="lijn">{line.name}</Dutch>, ...line.cost.map(amount), ...line.lea.map(amount), <Changed key="acties" line={line} other={name} year={versie === undefined} />] })),
          { key: 'totaal', cells: [t`Samen`, euros(now[0]), euros(before[0]), euros(now[1]), euros(before[1]), ''] },
        ]}
      />
    </>
  );
}

const amount = (cents: number | null): string => (cents === null ? t`was er niet` : euros(cents));

function Changed({ line: { added, gone, done, planned }, other, year }: { line: ReturnType<typeof compare>[number]; other: string; year: boolean }) {
  const parts = [...(year && planned > 0 ? [t`${done} van ${planned} gereed in ${other}`] : []), ...(added.length > 0 ? [mixed`Nieuw: ${added.join('; ')}`] : []), ...(gone.length > 0 ? [mixed`Niet meer: ${gone.join('; ')}`] : [])];
  return parts.length === 0 ? <span className="subtle">{t`Gelijk`}</span> : <span><Joined of={parts} by=". " /></span>;
}

/** Each text that lay before others stays readable. */
export function Versions({ plan }: { plan: Plan }) {
  if (plan.versies.length < 2) return null;
  const newest = plan.versies.at(-1)!.versie;
  return (
    <Section title={t`Versies`} id="versies">
      <ul className={styles['plain']}>
        {[...plan.versies].reverse().map(({ versie, reden, voorgelegdOp }) => (
          <li key={versie}>
            {versie === plan.versie ? (
              <strong>{t`Versie ${versie}, deze`}</strong>
            ) : (
              <PageLink to="/jaarplannen/$jaar" params={{ jaar: plan.jaar }} search={{ versie: versie === newest ? undefined : versie }}>
                {t`Versie ${versie}`}
              </PageLink>
            )}
            <span className="subtle">
              {versie === plan.geldendeVersie && t`, geldt`}
              {voorgelegdOp ? t`, voorgelegd op ${fullDay(dayOf(voorgelegdOp))}` : t`, nog niet voorgelegd`}
            </span>
            {reden && <p lang={DUTCH}>{reden}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
