/** Was the overleg that the law asks for held in a calendar year: with whom, about what, with which agreements; and what is missing. */
import { usePrefetchQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Schemas } from '../../api/client';
import { mandatesQuery, statutoryQuery } from '../../api/queries';
import { bodiesWith, useSetting } from '../../api/setting';
import { DownloadTable } from '../../components/DownloadTable';
import { Notice } from '../../components/Notice';
import { PageHeading, Section } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Failure, Loading } from '../../components/states';
import { Status } from '../../components/Status';
import { fullDay } from '../../format/dates';
import { capital, counted, listed } from '../../format/text';
import { DUTCH, t } from '../../language/t';
import { groupsOf, partnerIn, partnersIn, verdictOf } from './findings';
import { GiveMandate } from './MandateForm';
import { Mandates } from './Mandates';
import { NotHere, SaidElsewhere } from './NotHere';
import styles from './Statutory.module.css';

const route = getRouteApi('/wettelijke-toets');
/** The law's first year with this overleg, and as far as one can look. */
const FIRST = 2007;

export function StatutoryPage() {
  const { municipality, today } = useSetting();
  const thisYear = Number(today.slice(0, 4));
  const { jaar = thisYear } = route.useSearch();
  usePrefetchQuery(mandatesQuery(municipality.gemeente));
  const check = useQuery(statutoryQuery(municipality.gemeente, jaar));
  return (
    <>
      <PageHeading title={t`Wettelijke toets ${jaar}`} lead={<p>{t`De wet vraagt elk jaar overleg over onderwijsachterstanden en segregatie, met afspraken. Hier ziet u of dat gebeurde, waaruit dat blijkt en wat er nog moet.`}</p>} />
      <nav aria-label={t`Jaar`} className={styles['years']}>
        {jaar > FIRST && (
          <PageLink to="/wettelijke-toets" search={{ jaar: jaar - 1 }}>
            <span aria-hidden="true">← </span>
            {jaar - 1}
          </PageLink>
        )}
        {jaar < thisYear && (
          <PageLink to="/wettelijke-toets" search={{ jaar: jaar + 1 }}>
            {jaar + 1}
            <span aria-hidden="true"> →</span>
          </PageLink>
        )}
      </nav>
      <p className={styles['beside']}>
        <PageLink to="/spiegel">{t`Uw LEA naast het landelijke beeld`}</PageLink>
      </p>
      {check.isPending && <Loading what={t`De wettelijke toets`} />}
      {check.isError && !check.data && <Failure error={check.error} retry={() => void check.refetch()} />}
      {check.data && <Check check={check.data} />}
      {check.data && (
        <DownloadTable href={`/v1/gemeenten/${municipality.gemeente}/wettelijke-toets?jaar=${jaar}&formaat=csv`} />
      )}
    </>
  );
}

function Check({ check }: { check: Schemas['WettelijkeToets'] }) {
  const setting = useSetting();
  const { today } = setting;
  const kept = bodiesWith(setting, 'secretaris').filter((id) => check.overleggen.includes(id));
  // Where a mandate counts, and the reader may record it.
  const bodies = check.mogelijk.includes('mandaten') ? kept : [];
  const verdict = verdictOf(check, Number(today.slice(0, 4)));
  return (
    <>
      <Notice kind={verdict.kind} title={verdict.title}>
        <p>
          {t`${counted(check.bevindingen.length - check.ontbreekt.length, t`punt`, t`punten`)} van de ${check.bevindingen.length} ${check.bevindingen.length - check.ontbreekt.length === 1 ? t`is` : t`zijn`} in orde, zoals het stond op ${fullDay(check.op)}.`}
        </p>
      </Notice>
      {groupsOf(check.bevindingen).map(({ id, title, findings }) => (
        <Section key={id} title={title} id={id}>
          <ul className={styles['findings']}>
            {findings.map((finding) => (
              <Finding key={finding.id} finding={finding} attendance={check.mogelijk.includes('aanwezigheid')} mandates={bodies.length > 0 ? { year: check.jaar, bodies } : null}>
                <Plays finding={finding} check={check} bodies={check.mogelijk.includes('speelt-niet') ? kept : []} />
              </Finding>
            ))}
          </ul>
        </Section>
      ))}
      <Mandates year={check.jaar} bodies={bodies} partners={partnersIn(check.bevindingen)} />
    </>
  );
}

/** Does it play here: at the topic itself, and at what falls away with it. */
function Plays({ finding, check, bodies }: { finding: Schemas['Bevinding']; check: Schemas['WettelijkeToets']; bodies: readonly string[] }) {
  const topic = check.bevindingen.find(({ id }) => id === finding.speeltNietBij);
  if (!topic) return null;
  if (topic.id !== finding.id) return <SaidElsewhere topic={topic} />;
  return <NotHere topic={topic} year={check.jaar} bodies={bodies} partners={check.mogelijk.includes('verkenningen') ? check.organisaties : []} />;
}

/**
 * @param attendance the reader may record who was there
 * @param mandates the year of the check and the overleggen in which the reader may record who speaks for a partner; null: in none
 */
function Finding({ finding, attendance, mandates, children }: { finding: Schemas['Bevinding']; attendance: boolean; mandates: { year: number; bodies: readonly string[] } | null; children: ReactNode }) {
  const { naam, inOrde, ontbreekt, artikelen, bewijs, bewijsVertrouwelijk, metMandaat, aanwezigheidOnbekend } = finding;
  const partner = partnerIn(finding);
  return (
    <li>
      <div>
        <p>
          <strong lang={DUTCH}>{naam}</strong>
        </p>
        {ontbreekt.length > 0 && (
          <ul lang={DUTCH}>
            {ontbreekt.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )}
        {attendance && aanwezigheidOnbekend.map(({ vergaderingId, op }) => (
          <p key={vergaderingId}>
            <PageLink to="/vergaderingen/$vergadering" params={{ vergadering: vergaderingId }} hash="besluiten">
              {t`Vastleggen wie er was op ${fullDay(op)}`}
              <span className="visually-hidden" lang={DUTCH}>: {naam}</span>
            </PageLink>
          </p>
        ))}
        {mandates !== null && partner !== null && metMandaat && <GiveMandate partners={[{ id: partner, naam }]} under="partijen" {...mandates} />}
        {children}
        <details>
          <summary>
            {bewijs.length + bewijsVertrouwelijk > 0 ? t`Waaruit dat blijkt, en waar de wet dit vraagt` : t`Waar de wet dit vraagt`}
            <span className="visually-hidden" lang={DUTCH}>: {naam}</span>
          </summary>
          {bewijs.length > 0 && (
            <ul>
              {bewijs.map((one) => (
                <Evidence key={`${one.soort} ${one.id}`} evidence={one} />
              ))}
            </ul>
          )}
          {bewijsVertrouwelijk > 0 && <p>{bewijsVertrouwelijk === 1 ? t`Er telt ook één vertrouwelijk punt mee. Dat staat hier niet.` : t`Er tellen ook ${String(bewijsVertrouwelijk)} vertrouwelijke punten mee. Die staan hier niet.`}</p>}
          <p className="subtle" lang={DUTCH}>{capital(listed(artikelen))}</p>
        </details>
      </div>
      <p>
        <Status tone={inOrde ? 'good' : 'bad'}>{inOrde ? t`In orde` : t`Nog niet in orde`}</Status>
      </p>
    </li>
  );
}

const KINDS: Record<Schemas['Bevinding']['bewijs'][number]['soort'], string> = { vergadering: t`Vergadering`, agendapunt: t`Agendapunt`, afspraak: t`Afspraak`, mandaat: t`Mandaat`, verkenning: t`Verkenning` };

function Evidence({ evidence: { soort, vergaderingId, op } }: { evidence: Schemas['Bevinding']['bewijs'][number] }) {
  const text = t`${KINDS[soort]} van ${fullDay(op)}`;
  return (
    <li>
      {vergaderingId ? (
        <PageLink to="/vergaderingen/$vergadering" params={{ vergadering: vergaderingId }}>
          {text}
        </PageLink>
      ) : (
        text
      )}
    </li>
  );
}
