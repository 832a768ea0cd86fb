/** Every ambition with how it stands and why, who looks after it, and where its quality cycle is. */
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/client';
import { ambitionsQuery, cyclesQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { DownloadTable } from '../../components/DownloadTable';
import { mixed } from '../../components/Dutch';
import { PageHeading, Section } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Empty, Failure, Loading } from '../../components/states';
import { Status } from '../../components/Status';
import { counted, listed } from '../../format/text';
import { DUTCH, t } from '../../language/t';
import { BeginTurn } from './BeginTurn';
import { phaseName, standingWord } from './cycle';
import styles from './Quality.module.css';

export function AmbitionsPage() {
  const { municipality } = useSetting();
  const ambitions = useQuery(ambitionsQuery(municipality.gemeente));
  const cycles = useQuery(cyclesQuery(municipality.gemeente));
  const cycleOf = (id: string): Turns | undefined => cycles.data?.ambities.find(({ ambitie }) => ambitie === id);
  const lines = cycles.data?.ambities.filter(({ ambitie }) => !ambitions.data?.resultaten.some(({ id }) => id === ambitie)) ?? [];
  return (
    <>
      <PageHeading title={t`Doelen en voortgang`} lead={<p>{t`Per ambitie: hoe het ervoor staat, wie haar volgt en waar de kwaliteitscyclus is.`}</p>} />
      {ambitions.isPending && <Loading what={t`De lijst met ambities`} />}
      {ambitions.isError && !ambitions.data && <Failure error={ambitions.error} retry={() => void ambitions.refetch()} />}
      {ambitions.data?.resultaten.length === 0 && <Empty>{t`De samenwerkingsstructuur kent geen ambities.`}</Empty>}
      {ambitions.data && ambitions.data.resultaten.length > 0 && (
        <>
          <ul className={styles['ambitions']}>
            {ambitions.data.resultaten.map((one) => (
              <Ambition key={one.id} ambition={one} cycle={cycleOf(one.id)} />
            ))}
          </ul>
          {lines.length > 0 && (
            <Section title={t`Programmalijnen`} id="programmalijnen">
              <p>{t`Zij horen bij geen ambitie in het bijzonder en worden apart geëvalueerd.`}</p>
              <ul className={styles['ambitions']}>
                {lines.map((one) => (
                  <li key={one.ambitie}>
                    <p className={styles['name']}>
                      <CycleLink cycle={one}>{one.naam}</CycleLink>
                    </p>
                    <div className={styles['how']}>
                      <Turn cycle={one} />
                    </div>
                  </li>
                ))}
              </ul>
            </Section>
          )}
          <DownloadTable href={`/v1/gemeenten/${municipality.gemeente}/ambities?formaat=csv`} />
        </>
      )}
    </>
  );
}

type Turns = Schemas['Kwaliteitscyclus'];

function Ambition({ ambition: { id, naam, doel, stand, eigenaren, volger, opdrachten, vraagstukken, afspraken }, cycle }: { ambition: Schemas['Ambitie']; cycle: Turns | undefined }) {
  const word = standingWord(stand);
  const why = opdrachten.flatMap((one) => one.waarom.map((text) => `${one.titel}: ${text}`));
  return (
    <li>
      <div>
        <p className={styles['name']}>
          <CycleLink cycle={cycle}>{naam}</CycleLink>
        </p>
        {doel && doel !== naam && <p lang={DUTCH}>{doel}</p>}
        <p className="subtle">
          {[eigenaren.length > 0 && `${eigenaren.length === 1 ? t`Eigenaar` : t`Eigenaren`}: ${listed(eigenaren.map((one) => one.naam))}`, volger && t`volgt: ${volger.naam}`, opdrachten.length > 0 && counted(opdrachten.length, t`opdracht`, t`opdrachten`), afspraken.length > 0 && counted(afspraken.length, t`afspraak`, t`afspraken`)].filter(Boolean).join(', ')}
        </p>
        {vraagstukken.length > 0 && (
          <p>
            <PageLink to="/vraagstukken" search={{ ambitie: id }}>
              {counted(vraagstukken.length, t`vraagstuk`, t`vraagstukken`)}
              <span className="visually-hidden">{mixed` bij ${naam}`}</span>
            </PageLink>{' '}
            <span className="subtle">{t`zonder antwoord`}</span>
          </p>
        )}
        {why.length > 0 && (
          <ul lang={DUTCH}>
            {why.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )}
      </div>
      <div className={styles['how']}>
        <Status tone={word.tone}>{word.text}</Status>
        <Turn cycle={cycle} />
      </div>
    </li>
  );
}

/** To the turn that runs, or ran last. */
function CycleLink({ cycle, children }: { cycle: Turns | undefined; children: string }) {
  const last = cycle?.rondes.at(-1);
  if (!cycle || !last) return <strong lang={DUTCH}>{children}</strong>;
  return (
    <PageLink to="/kwaliteitscyclus/$ambitie/$ronde" params={{ ambitie: cycle.ambitie, ronde: last.ronde }}>
      <strong lang={DUTCH}>{children}</strong>
    </PageLink>
  );
}

function Turn({ cycle }: { cycle: Turns | undefined }) {
  const last = cycle?.rondes.at(-1);
  if (!cycle) return null;
  return (
    <>
      <p className="subtle">{last ? t`Ronde ${last.ronde}: ${phaseName(last.status)}` : t`Nog geen ronde`}</p>
      <BeginTurn cycle={cycle} />
    </>
  );
}
