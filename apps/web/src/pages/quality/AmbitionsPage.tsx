/** Every ambition with how it stands and why, who looks after it, and where its quality cycle is. */
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/client';
import { ambitionsQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { DownloadTable } from '../../components/DownloadTable';
import { PageHeading } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Empty, Failure, Loading } from '../../components/states';
import { Status } from '../../components/Status';
import { counted, listed } from '../../format/text';
import { DUTCH, t } from '../../language/t';
import { phaseName, standingWord } from './cycle';
import styles from './Quality.module.css';

export function AmbitionsPage() {
  const { municipality } = useSetting();
  const ambitions = useQuery(ambitionsQuery(municipality.gemeente));
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
              <Ambition key={one.id} ambition={one} />
            ))}
          </ul>
          <DownloadTable href={`/v1/gemeenten/${municipality.gemeente}/ambities?formaat=csv`} />
        </>
      )}
    </>
  );
}

function Ambition({ ambition: { id, naam, doel, stand, eigenaren, volger, opdrachten, afspraken, kwaliteitscyclus } }: { ambition: Schemas['Ambitie'] }) {
  const word = standingWord(stand);
  const why = opdrachten.flatMap((one) => one.waarom.map((text) => `${one.titel}: ${text}`));
  return (
    <li>
      <div>
        <p className={styles['name']}>
          {kwaliteitscyclus ? (
            <PageLink to="/kwaliteitscyclus/$ambitie/$ronde" params={{ ambitie: id, ronde: kwaliteitscyclus.ronde }}>
              <strong lang={DUTCH}>{naam}</strong>
            </PageLink>
          ) : (
            <strong lang={DUTCH}>{naam}</strong>
          )}
        </p>
        {doel && doel !== naam && <p lang={DUTCH}>{doel}</p>}
        <p className="subtle">
          {[eigenaren.length > 0 && `${eigenaren.length === 1 ? t`Eigenaar` : t`Eigenaren`}: ${listed(eigenaren.map((one) => one.naam))}`, volger && t`volgt: ${volger.naam}`, opdrachten.length > 0 && counted(opdrachten.length, t`opdracht`, t`opdrachten`), afspraken.length > 0 && counted(afspraken.length, t`afspraak`, t`afspraken`)].filter(Boolean).join(', ')}
        </p>
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
        {kwaliteitscyclus && (
          <p className="subtle">
            {t`Ronde ${kwaliteitscyclus.ronde}: ${phaseName(kwaliteitscyclus.fase)}`}
          </p>
        )}
      </div>
    </li>
  );
}
