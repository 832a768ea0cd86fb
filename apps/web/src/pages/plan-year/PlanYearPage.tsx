/** The meetings that a school year still needs: proposed with a reason for each date, and planned when the secretary agrees. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { Schemas } from '../../api/client';
import { seasonQuery } from '../../api/queries';
import { bodiesWith, nameOfBody, useSetting } from '../../api/setting';
import { Notice } from '../../components/Notice';
import { PageHeading, Section } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Empty, Failure, Loading } from '../../components/states';
import { schoolYearOf } from '../../format/dates';
import { counted } from '../../format/text';
import { DUTCH, t } from '../../language/t';
import { Proposal } from './Proposal';
import { Replacement } from './Replacement';
import { Series } from './Series';

const route = getRouteApi('/vergaderingen/plannen');

export function PlanYearPage() {
  const setting = useSetting();
  const { schooljaar = schoolYearOf(setting.today), overleg, dag, tijd } = route.useSearch();
  const body = setting.bodies.find(({ id }) => id === overleg);
  const own = body?.eigenRitme === true;
  const season = useQuery({ ...seasonQuery(setting.municipality.gemeente, schooljaar), enabled: !own });
  const [planned, setPlanned] = useState<number | null>(null);
  const above = (
    <PageLink to="/vergaderingen" search={{ schooljaar, overleg }}>
      {t`Terug naar de vergaderingen van ${schooljaar}`}
    </PageLink>
  );
  return (
    <>
      <PageHeading title={t`Vergaderingen plannen voor ${schooljaar}`} above={above} lead={own ? <p>{t`${body.naam} bepaalt zelf hoe vaak het bijeenkomt. Kies hoe vaak; u ziet dan de data buiten vakanties. Er gebeurt niets voordat u bevestigt.`}</p> : <p>{t`Leidraad stelt voor ${overleg ? nameOfBody(setting, overleg) : t`elk overleg`} data voor, zo gelijk mogelijk verdeeld en buiten vakanties. Er gebeurt niets voordat u bevestigt.`}</p>} />
      {planned !== null && (
        <Notice kind="ok" title={t`${counted(planned, t`vergadering is`, t`vergaderingen zijn`)} gepland`}>
          <p>{t`Past een datum toch niet? Open de vergadering en verplaats haar.`}</p>
        </Notice>
      )}
      {overleg && dag && tijd && season.data && <Replacement overleg={overleg} dag={dag} tijd={tijd} season={season.data} />}
      {own && <Series key={`${body.id} ${schooljaar}`} body={body} schooljaar={schooljaar} onPlanned={setPlanned} />}
      {!own && season.isPending && <Loading what={t`Het voorstel`} />}
      {season.isError && !season.data && <Failure error={season.error} retry={() => void season.refetch()} />}
      {!own && season.data && <Year season={narrowed(season.data, overleg)} onPlanned={setPlanned} />}
      {overleg === undefined && <OwnRhythms schooljaar={schooljaar} />}
    </>
  );
}

/** Of which the reader plans the meetings, and no proposal is made: their members settle how often they meet. */
function OwnRhythms({ schooljaar }: { schooljaar: string }) {
  const setting = useSetting();
  const keeps = bodiesWith(setting, 'secretaris');
  const bodies = setting.bodies.filter(({ id, eigenRitme }) => eigenRitme && keeps.includes(id));
  if (bodies.length === 0) return null;
  return (
    <Section title={t`Wie zelf bepaalt hoe vaak`} id="eigen-ritme">
      <p>{t`Voor deze overleggen is geen aantal afgesproken. Kies er een en zeg hoe vaak het bijeenkomt.`}</p>
      <ul>
        {bodies.map(({ id, naam }) => (
          <li key={id}>
            <PageLink to="/vergaderingen/plannen" search={{ schooljaar, overleg: id }}>
              {naam}
            </PageLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Year({ season, onPlanned }: { season: Schemas['Jaarvoorstel']; onPlanned: (count: number) => void }) {
  const { schooljaar, vast, vergaderingen, waarschuwingen } = season;
  return (
    <>
      {waarschuwingen.length > 0 && (
        <Notice kind="warning" title={t`Let op`}>
          <ul lang={DUTCH}>
            {waarschuwingen.map(({ tekst }) => (
              <li key={tekst}>{tekst}</li>
            ))}
          </ul>
        </Notice>
      )}
      {vast.length > 0 && <p className="subtle">{t`Al gepland in dit schooljaar: ${counted(vast.length, t`vergadering`, t`vergaderingen`)}. Die blijven staan.`}</p>}
      {vergaderingen.length === 0 ? (
        <Empty>{waarschuwingen.length === 0 ? t`Voor schooljaar ${schooljaar} staat alles al gepland.` : t`Leidraad heeft geen datum meer voor te stellen.`}</Empty>
      ) : (
        <Proposal key={vergaderingen.map(({ begin }) => begin).join()} season={season} onPlanned={onPlanned} />
      )}
    </>
  );
}

/** What concerns one overleg, when the address names one. */
function narrowed(season: Schemas['Jaarvoorstel'], overleg: string | undefined): Schemas['Jaarvoorstel'] {
  if (!overleg) return season;
  const own = (one: { overleg: string | null }): boolean => one.overleg === overleg;
  return { ...season, vast: season.vast.filter(own), vergaderingen: season.vergaderingen.filter(own), waarschuwingen: season.waarschuwingen.filter((one) => one.overleg === null || own(one)) };
}
