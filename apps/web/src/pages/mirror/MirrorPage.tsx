/** The mirror: where the municipality stands on each of the Inspectorate's topics, beside the figures of all municipalities. */
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/client';
import { mirrorQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { DownloadTable } from '../../components/DownloadTable';
import { mixed } from '../../components/Dutch';
import { PageHeading, Section } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Failure, Loading } from '../../components/states';
import { StackedTable } from '../../components/StackedTable';
import { Status } from '../../components/Status';
import { counted } from '../../format/text';
import { DUTCH, t } from '../../language/t';
import { ownWord, percentage } from './mirror';
import styles from './Mirror.module.css';

export function MirrorPage() {
  const { municipality } = useSetting();
  const mirror = useQuery(mirrorQuery(municipality.gemeente));
  return (
    <>
      <PageHeading title={t`Spiegel`} above={<PageLink to="/wettelijke-toets">{t`Wettelijke toets`}</PageLink>} lead={<p>{t`De onderwerpen van de Inspectie: hoe ver uw LEA is, naast wat alle gemeenten zelf opgaven.`}</p>} />
      {mirror.isPending && <Loading what={t`De spiegel`} />}
      {mirror.isError && !mirror.data && <Failure error={mirror.error} retry={() => void mirror.refetch()} />}
      {mirror.data && <Mirror mirror={mirror.data} />}
      {mirror.data && <DownloadTable href={`/v1/gemeenten/${municipality.gemeente}/onderwerpen/spiegel?formaat=csv`} />}
    </>
  );
}

function Mirror({ mirror: { leeswijzer, themas, onderwerpen } }: { mirror: Schemas['Spiegel'] }) {
  return (
    <>
      <details className={styles['guide']}>
        <summary>{t`Zo leest u de cijfers`}</summary>
        <ul lang={DUTCH}>
          {leeswijzer.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </details>
      {themas.map((theme) => (
        <Section key={theme.thema} title={theme.thema} dutch id={`thema-${theme.thema.toLowerCase().replace(/[^a-z]+/g, '-')}`}>
          <p>
            {t`Van de ${counted(theme.onderwerpen, t`onderwerp`, t`onderwerpen`)} kwamen er bij u ${theme.opDeAgenda} op de agenda. Over ${theme.afgesproken} is iets afgesproken, bij ${theme.doelGesteld} is een doel gesteld en bij ${theme.doelBereikt} is het bereikt.`}
          </p>
          <StackedTable
            caption={mixed`${theme.thema}: de stand per onderwerp`}
            heads={[t`Onderwerp`, t`Bij u`, t`Landelijk: afgesproken`, t`Landelijk: doel gesteld`, t`Landelijk: doel bereikt`]}
            rows={onderwerpen.filter(({ thema }) => thema === theme.thema).map((one) => ({ key: one.id, cells: [<Topic key="naam" topic={one} />, <Own key="eigen" topic={one} />, ...[one.landelijk.afgesproken, one.landelijk.doelGesteld, one.landelijk.doelBereikt].map((share, index) => <Share key={index} share={share} />)] }))}
          />
        </Section>
      ))}
    </>
  );
}

type Topic = Schemas['Spiegel']['onderwerpen'][number];

const Topic = ({ topic: { naam, subthema } }: { topic: Topic }) => (
  <span className={styles['topic']} lang={DUTCH}>
    {naam}
    {subthema && <span className={styles['subtheme']}>{subthema}</span>}
  </span>
);

function Own({ topic }: { topic: Topic }) {
  const { text, tone } = ownWord(topic);
  return <Status tone={tone}>{text}</Status>;
}

/** The bar only helps: the figure says it. */
const Share = ({ share }: { share: number | null }) => (
  <span className={styles['share']}>
    {share !== null && <span aria-hidden="true" className={styles['bar']} style={{ inlineSize: `${share / 20}rem` }} />}
    {percentage(share)}
  </span>
);
