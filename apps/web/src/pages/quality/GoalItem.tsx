/** A goal: what is to be reached, whose it is, what the doelentoets advises, and each indicator with its figures. */
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Schemas } from '../../api/client';
import { useSetting } from '../../api/setting';
import { Fact, Facts } from '../../components/Facts';
import { StackedTable } from '../../components/StackedTable';
import { Status } from '../../components/Status';
import { fullDay } from '../../format/dates';
import { capital, counted } from '../../format/text';
import { chartOf, figuresOf, type Goal, type Indicator } from './cycle';
import { FigureForm } from './FigureForm';
import styles from './Quality.module.css';

export function GoalItem({ goal, cycle }: { goal: Goal; cycle: Schemas['Kwaliteitsronde'] }) {
  const { tekst, eigenaar, wanneer, nietMeetbaarOmdat, indicatoren, doelentoets, status } = goal;
  return (
    <li>
      <Heading level={3} appearance="level-4">
        {tekst}
      </Heading>
      <p className="subtle">
        {[eigenaar && `Eigenaar: ${eigenaar}`, wanneer && `wanneer: ${wanneer}`].filter(Boolean).join(', ')}
      </p>
      {status === 'concept' && <Status tone="busy">Nog niet vastgesteld</Status>}
      {status === 'achtergebleven' && <Status tone="quiet">Nooit vastgesteld</Status>}
      {nietMeetbaarOmdat && <p>Niet te meten: {nietMeetbaarOmdat}</p>}
      {doelentoets.length > 0 && (
        <details className={styles['advice']}>
          <summary>Doelentoets: {counted(doelentoets.length, 'advies', 'adviezen')}</summary>
          <ul>
            {doelentoets.map(({ code, advies, omdat, indicator }) => (
              <li key={`${code} ${indicator}`}>
                {advies}
                {omdat && <span className="subtle"> {capital(omdat)}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
      {indicatoren.map((indicator) => (
        <IndicatorPart key={indicator.id} indicator={indicator} cycle={cycle} />
      ))}
    </li>
  );
}

function IndicatorPart({ indicator, cycle }: { indicator: Indicator; cycle: Schemas['Kwaliteitsronde'] }) {
  const { today } = useSetting();
  const { naam, eenheid, huidigeSituatie, teBereikenResultaat, wanneer, bron, wieMeet } = indicator;
  const figures = figuresOf(indicator);
  return (
    <div className={styles['indicator']}>
      <Heading level={4} appearance="level-5">
        {naam}
        {eenheid && <span className="subtle"> ({eenheid})</span>}
      </Heading>
      <Facts>
        <Fact title="Huidige situatie">{huidigeSituatie}</Fact>
        <Fact title="Te bereiken">{[teBereikenResultaat, wanneer].filter(Boolean).join(', ') || null}</Fact>
        <Fact title="Bron">{[bron, wieMeet && `gemeten door ${wieMeet}`].filter(Boolean).join(', ') || null}</Fact>
      </Facts>
      <Line indicator={indicator} />
      {figures.length === 0 ? (
        <p className="subtle">Nog geen cijfer aangeleverd.</p>
      ) : (
        <StackedTable caption={`Cijfers van ${naam}`} heads={['Van', 'Cijfer', 'Opmerking']} rows={figures.map(({ id, op, opgeschreven, schatting, opmerking, door }) => ({ key: id, cells: [capital(fullDay(op)), `${opgeschreven}${schatting ? ' (schatting)' : ''}`, [opmerking, door && `door ${door.naam}`].filter(Boolean).join(' ')] }))} />
      )}
      {cycle.mogelijk.includes('metingen') && <FigureForm indicator={indicator} cycle={cycle} today={today} />}
    </div>
  );
}

/** The figures as a line between baseline and target. The table beside it says the same. */
function Line({ indicator }: { indicator: Indicator }) {
  const chart = chartOf(indicator);
  if (!chart) return null;
  const at = (height: number): number => 110 - height;
  return (
    <svg className={styles['chart']} viewBox="-8 0 216 120" aria-hidden="true">
      {chart.baseline !== null && <line className={styles['baseline']} x1="0" x2="200" y1={at(chart.baseline)} y2={at(chart.baseline)} />}
      {chart.target !== null && <line className={styles['target']} x1="0" x2="200" y1={at(chart.target)} y2={at(chart.target)} />}
      <polyline points={chart.points.map(({ x, y }) => `${x * 2},${at(y)}`).join(' ')} />
      {chart.points.map(({ x, y, day }) => (
        <circle key={day} cx={x * 2} cy={at(y)} r="3.5" />
      ))}
    </svg>
  );
}
