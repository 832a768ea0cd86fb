/** How an agendacommissie prepares one agenda: when it meets and why, what was brought in, and what became of that. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { Schemas } from '../../api/client';
import { preparationQuery } from '../../api/queries';
import { nameOfBody, useSetting } from '../../api/setting';
import { PageHeading, Section } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Empty, Failure, Loading } from '../../components/states';
import { WhyThisDate } from '../../components/WhyThisDate';
import { dayOf, longDay, longMoment } from '../../format/dates';
import { counted } from '../../format/text';
import { committeeWord, preparationWord } from '../../format/words';

const route = getRouteApi('/vergaderingen/$vergadering/voorbereiding');
type Preparation = Schemas['Voorbereiding'];

export function PreparationPage() {
  const { municipality } = useSetting();
  const { vergadering } = route.useParams();
  const preparation = useQuery(preparationQuery(municipality.gemeente, vergadering));
  if (preparation.data) return <Shown preparation={preparation.data} />;
  if (preparation.isPending) return <Loading what="De voorbereiding" />;
  return (
    <>
      <PageHeading title="Voorbereiding" above={<PageLink to="/vergaderingen">Vergaderingen</PageLink>} />
      <Failure error={preparation.error} retry={() => void preparation.refetch()} />
    </>
  );
}

function Shown({ preparation: { vergaderingId, overleg, begin, commissie, status, bijeenkomst, punten, tijd } }: { preparation: Preparation }) {
  const setting = useSetting();
  const committee = nameOfBody(setting, commissie);
  const meeting = `${nameOfBody(setting, overleg)}, ${longDay(dayOf(begin), setting.today)}`;
  const above = (
    <PageLink to="/vergaderingen/$vergadering" params={{ vergadering: vergaderingId }}>
      {meeting}
    </PageLink>
  );
  return (
    <>
      <PageHeading title={`Voorbereiding van ${meeting}`} above={above} />
      <p>
        {preparationWord(status)} {committee} komt bijeen op <strong>{longMoment(bijeenkomst.begin, setting.today)}</strong>
        {bijeenkomst.plaats === '' ? '' : `, ${bijeenkomst.plaats}`}.
      </p>
      <WhyThisDate steps={bijeenkomst.waarom} of={`Bijeenkomst van ${committee}`} />
      <Section title="Ingebrachte punten" id="punten">
        <p className="subtle">
          Samen {counted(tijd.gepland, 'minuut', 'minuten')} van de {tijd.beschikbaar}
          {tijd.over < 0 ? `: ${counted(-tijd.over, 'minuut', 'minuten')} te lang` : ''}.
        </p>
        {punten.length === 0 ? (
          <Empty>Er is nog niets ingebracht.</Empty>
        ) : (
          <ol>
            {punten.map(({ id, titel, minuten, voorWie, ingediendDoor, besluit }) => (
              <li key={id}>
                <strong>{titel}</strong> ({counted(minuten, 'minuut', 'minuten')}
                {ingediendDoor === null ? '' : `, door ${ingediendDoor.naam}`}
                {voorWie === null ? '' : `, voor ${voorWie}`})
                <br />
                {committeeWord(besluit)}
                {besluit?.naarOverleg ? ` Het gaat naar ${nameOfBody(setting, besluit.naarOverleg)}.` : ''}
                {besluit?.reden ? ` ${besluit.reden}` : ''}
              </li>
            ))}
          </ol>
        )}
      </Section>
    </>
  );
}
