/** One annual plan: each programme line with its text and actions, the money, and which boards have adopted it. */
import { Link } from '@nl-design-system-candidate/link-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Schemas } from '../../api/client';
import { planQuery } from '../../api/queries';
import { nameOfBody, useSetting } from '../../api/setting';
import { Fact, Facts } from '../../components/Facts';
import { Notice } from '../../components/Notice';
import { PageHeading, Section } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Failure, Loading } from '../../components/states';
import { StackedTable } from '../../components/StackedTable';
import { Status } from '../../components/Status';
import { fullDay } from '../../format/dates';
import { actionWord, budgetOf, euros, planWord } from './plan';
import styles from './Plan.module.css';

const route = getRouteApi('/jaarplannen/$jaar');
type Plan = Schemas['Jaarplan'];

export function PlanPage() {
  const { municipality } = useSetting();
  const { jaar } = route.useParams();
  const plan = useQuery(planQuery(municipality.gemeente, jaar));
  const above = <PageLink to="/jaarplannen">Alle jaarplannen</PageLink>;
  if (plan.data) return <PlanParts plan={plan.data.body} above={above} />;
  return (
    <>
      <PageHeading title={`Jaarplan ${jaar}`} above={above} />
      {plan.isPending ? <Loading what="Het jaarplan" /> : <Failure error={plan.error} retry={() => void plan.refetch()} />}
    </>
  );
}

function PlanParts({ plan, above }: { plan: Plan; above: ReactNode }) {
  const setting = useSetting();
  const { jaar, titel, overleg, status, versie, van, totEnMet, regels, evaluatie, opmerkingen } = plan;
  return (
    <>
      <PageHeading
        title={titel}
        above={above}
        lead={
          <p>
            Van {fullDay(van)} tot en met {fullDay(totEnMet)}, afgestemd in {nameOfBody(setting, overleg)}. Versie {versie}.
          </p>
        }
      />
      <p className={styles['state']}>
        <Status tone={planWord(status).tone}>{planWord(status).text}</Status>
      </p>
      {opmerkingen.length > 0 && (
        <Notice kind="warning" title="Let op">
          <ul>
            {opmerkingen.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Adoptions plan={plan} />
      <Money plan={plan} />
      {regels.map((line) => (
        <Line key={line.id} line={line} />
      ))}
      {evaluatie && (
        <Section title="Wat ervan terechtkwam" id="evaluatie">
          <p className={styles['text']}>{evaluatie}</p>
        </Section>
      )}
      <p className="no-print">
        <Link href={`/v1/gemeenten/${setting.municipality.gemeente}/jaarplannen/${jaar}?formaat=csv`}>Download als tabel (csv)</Link>
      </p>
    </>
  );
}

/** Who has adopted it, and who has not yet. */
function Adoptions({ plan: { vaststellingen } }: { plan: Plan }) {
  if (vaststellingen.length === 0) return null;
  return (
    <Section title="Vaststelling per bestuur" id="vaststelling">
      <StackedTable
        caption="Welk bestuur het plan heeft vastgesteld"
        heads={['Bestuur', 'Waarvoor', 'Vastgesteld']}
        rows={vaststellingen.map(({ gezag, naam, waarvoor, op, metAanpassingen, aanpassingen }) => ({
          key: gezag,
          cells: [naam, waarvoor, op ? `${fullDay(op)}${metAanpassingen ? `, met aanpassingen${aanpassingen ? `: ${aanpassingen}` : ''}` : ''}` : 'Nog niet'],
        }))}
      />
    </Section>
  );
}

function Money({ plan: { geld, regels } }: { plan: Plan }) {
  return (
    <Section title="Geld" id="geld">
      <Facts figures>
        <Fact title="Kosten">{euros(geld.kostenCenten)}</Fact>
        <Fact title="Daarvan uit LEA-geld">{euros(geld.leaCenten)}</Fact>
        <Fact title="LEA-geld beschikbaar">{geld.beschikbaarCenten === null ? 'Nog niet bekend' : euros(geld.beschikbaarCenten)}</Fact>
        <Fact title="Toegezegd">{euros(geld.toegezegdCenten)}</Fact>
        {geld.overCenten !== null && <Fact title={geld.overCenten < 0 ? 'Tekort' : 'Over'}>{euros(Math.abs(geld.overCenten))}</Fact>}
        {geld.begrotingspost && <Fact title="In de begroting">{geld.begrotingspost}</Fact>}
      </Facts>
      <StackedTable caption="Geld per programmalijn" heads={['Programmalijn', 'Kosten', 'Uit LEA-geld', 'Toegezegd']} rows={regels.map(({ id, naam, kostenCenten, leaCenten, toegezegdCenten }) => ({ key: id, cells: [naam, euros(kostenCenten), euros(leaCenten), euros(toegezegdCenten)] }))} />
    </Section>
  );
}

function Line({ line: { id, naam, leeg, kolommen, mensen, acties, opmerkingen } }: { line: Plan['regels'][number] }) {
  const { today } = useSetting();
  const columns = Object.entries(kolommen).filter(([, text]) => text !== '');
  return (
    <Section title={naam} id={`lijn-${id}`}>
      {leeg && <p className="subtle">Hier is nog niets ingevuld.</p>}
      {columns.length > 0 && (
        <dl className={styles['columns']}>
          {columns.map(([title, text]) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd className={styles['text']}>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {mensen && <p>Mensen: {mensen}</p>}
      {acties.length > 0 && (
        <StackedTable
          caption={`Acties van ${naam}`}
          heads={['Actie', 'Partners', 'Planning', 'Budget', 'Stand']}
          rows={acties.map((action) => {
            const word = actionWord(action, today);
            return { key: action.id, cells: [`${action.nr === null ? '' : `${action.nr}. `}${action.actie}`, action.partners.join(', '), action.planning, budgetOf(action), word ? <Status key="stand" tone={word.tone}>{word.text}</Status> : ''] };
          })}
        />
      )}
      {opmerkingen.map((text) => (
        <p key={text} className="subtle">
          {text}
        </p>
      ))}
    </Section>
  );
}
