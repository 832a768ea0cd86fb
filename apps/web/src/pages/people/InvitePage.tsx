/** Asking people to begin with Leidraad: who was asked already, and when. */
import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { welcomesQuery } from '../../api/queries';
import { mayManage, useSetting } from '../../api/setting';
import { ActButton } from '../../components/ActButton';
import { PageHeading } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { StackedTable } from '../../components/StackedTable';
import { ChooseFirst, Empty, Failure, Loading, NotAllowed } from '../../components/states';
import { longMoment } from '../../format/dates';
import { deliveryWord } from '../../format/words';

export function InvitePage() {
  const setting = useSetting();
  return (
    <>
      <PageHeading title="Mensen uitnodigen" above={<PageLink to="/mensen">Wie zit waar</PageLink>} lead={<p>Wie u uitnodigt, krijgt een mail met de eigen plek en hoe inloggen gaat. Begin met de secretaris.</p>} />
      {setting.session === null && <ChooseFirst />}
      {setting.session !== null && (mayManage(setting, 'mensen') ? <Everybody gemeente={setting.municipality.gemeente} /> : <NotAllowed>Mensen uitnodigen kan alleen een secretaris of een beheerder.</NotAllowed>)}
    </>
  );
}

function Everybody({ gemeente }: { gemeente: string }) {
  const { session, today } = useSetting();
  const people = useQuery(welcomesQuery(gemeente));
  if (people.isPending) return <Loading what="De lijst met mensen" />;
  if (people.isError && !people.data) return <Failure error={people.error} retry={() => void people.refetch()} />;
  const others = people.data.resultaten.filter(({ persoonId }) => persoonId !== session?.persoonId);
  if (others.length === 0) {
    return (
      <Empty>
        Er is nog niemand om uit te nodigen. <PageLink to="/mensen/inlezen">Breng eerst de mensen in</PageLink>.
      </Empty>
    );
  }
  return (
    <StackedTable
      caption="Mensen, secretarissen eerst"
      heads={['Naam', 'Plek', 'Laatste uitnodiging', 'Uitnodigen']}
      rows={others.map(({ persoonId, naam, plekken, secretaris, laatste }) => ({
        key: persoonId,
        cells: [
          naam,
          `${secretaris ? 'Secretaris. ' : ''}${plekken.join('; ') || 'geen plek'}`,
          laatste === null ? 'nog niet' : `${longMoment(laatste.op, today)}: ${deliveryWord(laatste.status).text}`,
          <ActButton key="nodig" about={naam} busy="Bezig …" done={`De uitnodiging aan ${naam} is onderweg.`} act={(key) => answer(api.POST('/v1/gemeenten/{gemeente}/personen/{persoon}/uitnodiging', { params: { path: { gemeente, persoon: persoonId }, header: { 'Idempotency-Key': key } } }))}>
            {laatste === null ? 'Nodig uit' : 'Nodig nog eens uit'}
          </ActButton>,
        ],
      }))}
    />
  );
}
