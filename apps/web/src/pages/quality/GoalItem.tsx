/** A goal: what is to be reached, whose it is, what the doelentoets advises, and each indicator with its figures. */
import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useRef, useState } from 'react';
import { answer, api, type Schemas } from '../../api/client';
import { useSetting } from '../../api/setting';
import { ActButton } from '../../components/ActButton';
import { Dutch, mixed } from '../../components/Dutch';
import { Fact, Facts } from '../../components/Facts';
import { Joined } from '../../components/Joined';
import { ButtonLink } from '../../components/PageLink';
import { StackedTable } from '../../components/StackedTable';
import { Status } from '../../components/Status';
import { fullDay } from '../../format/dates';
import { capital, counted } from '../../format/text';
import { DUTCH, t } from '../../language/t';
import { moveFocusFrom } from '../../layout/focus';
import { Chart } from './Chart';
import { figuresOf, type Goal, type Indicator } from './cycle';
import { CorrectForm, FigureForm } from './FigureForm';
import { MeasurerForm } from './MeasurerForm';
import styles from './Quality.module.css';

export function GoalItem({ goal, cycle }: { goal: Goal; cycle: Schemas['Kwaliteitsronde'] }) {
  const { municipality } = useSetting();
  const path = { gemeente: municipality.gemeente, ambitie: cycle.ambitie, ronde: cycle.ronde, doel: goal.id };
  const { tekst, eigenaar, wanneer, nietMeetbaarOmdat, indicatoren, doelentoets, status } = goal;
  return (
    <li>
      <Heading level={3} appearance="level-4" lang={DUTCH}>
        {tekst}
      </Heading>
      <p className="subtle">
        <Joined of={[eigenaar && mixed`Eigenaar: ${eigenaar}`, wanneer && mixed`wanneer: ${wanneer}`]} />
      </p>
      {status === 'concept' && <Status tone="busy">{t`Nog niet vastgesteld`}</Status>}
      {status === 'achtergebleven' && <Status tone="quiet">{t`Nooit vastgesteld`}</Status>}
      {nietMeetbaarOmdat && <p>{mixed`Niet te meten: ${nietMeetbaarOmdat}`}</p>}
      {doelentoets.length > 0 && (
        <details className={styles['advice']}>
          <summary>{t`Doelentoets: ${counted(doelentoets.length, t`advies`, t`adviezen`)}`}</summary>
          <ul lang={DUTCH}>
            {doelentoets.map(({ code, advies, omdat, indicator }) => (
              <li key={`${code} ${indicator}`}>
                {advies}
                {omdat && <span className="subtle"> {capital(omdat)}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
      {status === 'concept' && cycle.mogelijk.includes('doelen') && (
        <div className={styles['buttons']}>
          <ButtonLink to="/kwaliteitscyclus/$ambitie/$ronde/doelen/$doel" params={{ ambitie: cycle.ambitie, ronde: cycle.ronde, doel: goal.id }}>
            {t`Wijzig`}<span className="visually-hidden" lang={DUTCH}> {tekst}</span>
          </ButtonLink>
          <ActButton purpose="subtle" busy={t`Bezig …`} done={t`Het doel is weggehaald.`} about={<Dutch>{tekst}</Dutch>} act={() => answer(api.DELETE('/v1/gemeenten/{gemeente}/ambities/{ambitie}/kwaliteitscyclus/{ronde}/doelen/{doel}', { params: { path } }))} after={() => moveFocusFrom(null, document.getElementById('doelen'))}>
            {t`Haal weg`}
          </ActButton>
        </div>
      )}
      {indicatoren.map((indicator) => (
        <IndicatorPart key={indicator.id} indicator={indicator} cycle={cycle} />
      ))}
    </li>
  );
}

function IndicatorPart({ indicator, cycle }: { indicator: Indicator; cycle: Schemas['Kwaliteitsronde'] }) {
  const { naam, eenheid, huidigeSituatie, teBereikenResultaat, wanneer, bron, wieMeet } = indicator;
  const figures = figuresOf(indicator);
  const replaced = indicator.cijfers.filter(({ vervallen }) => vervallen);
  const may = cycle.mogelijk.includes('metingen');
  const [correcting, setCorrecting] = useState<string | null>(null);
  const corrected = figures.find(({ id }) => id === correcting);
  const place = useRef<HTMLDivElement>(null);
  const close = () => {
    setCorrecting(null);
    place.current?.focus();
  };
  return (
    <div className={styles['indicator']}>
      <Heading level={4} appearance="level-5" lang={DUTCH}>
        {naam}
        {eenheid && <span className="subtle"> ({eenheid})</span>}
      </Heading>
      <Facts>
        <Fact title={t`Huidige situatie`} dutch>{huidigeSituatie}</Fact>
        <Fact title={t`Te bereiken`} dutch>{[teBereikenResultaat, wanneer].filter(Boolean).join(', ') || null}</Fact>
        {(bron || wieMeet) && (
          <Fact title={t`Bron`}>
            <Joined of={[bron && <Dutch key="bron">{bron}</Dutch>, wieMeet && mixed`gemeten door ${wieMeet}`]} />
          </Fact>
        )}
      </Facts>
      {figures.length === 0 ? (
        <p className="subtle">{t`Nog geen cijfer aangeleverd.`}</p>
      ) : (
        <div className={styles['beside']}>
          <Chart indicator={indicator} />
          <div ref={place} tabIndex={-1} className={styles['figures']}>
            <StackedTable
              caption={mixed`Cijfers van ${naam}`}
              heads={[t`Van`, t`Cijfer`, t`Opmerking`, ...(may ? [t`Klopt het niet?`] : [])]}
              rows={figures.map(({ id, op, opgeschreven, schatting, opmerking, door }) => ({
                key: id,
                cells: [capital(fullDay(op)), `${opgeschreven}${schatting ? t` (schatting)` : ''}`, <Joined key="opmerking" of={[opmerking && <Dutch key="opmerking">{opmerking}</Dutch>, door && t`door ${door.naam}`]} by=" " />, ...(may ? [<Correct key="correct" op={op} onClick={() => setCorrecting(id)} />] : [])],
              }))}
            />
            {corrected && <CorrectForm key={corrected.id} indicator={indicator} cycle={cycle} figure={corrected} onDone={close} />}
            {replaced.length > 0 && (
              <details>
                <summary>{counted(replaced.length, t`gecorrigeerd cijfer`, t`gecorrigeerde cijfers`)}</summary>
                <ul>
                  {replaced.map(({ id, op, opgeschreven, door }) => (
                    <li key={id}>
                      {capital(fullDay(op))}: {opgeschreven}
                      {door && t` door ${door.naam}`}
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </div>
        </div>
      )}
      {may && <FigureForm indicator={indicator} cycle={cycle} />}
      {cycle.mogelijk.includes('meter') && <MeasurerForm indicator={indicator} cycle={cycle} />}
    </div>
  );
}

const Correct = ({ op, onClick }: { op: string; onClick: () => void }) => (
  <Button purpose="subtle" className="no-print" onClick={onClick}>
    {t`Corrigeer`}<span className="visually-hidden"> {t`het cijfer van ${fullDay(op)}`}</span>
  </Button>
);
