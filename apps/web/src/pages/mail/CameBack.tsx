/** A mail that a server took came back to the LEA's mailbox: the secretary says so, and gets it on the list of what is to be done. */
import { answer, api, type Schemas } from '../../api/client';
import { useSetting } from '../../api/setting';
import { SayForm } from '../../components/SayForm';
import { t } from '../../language/t';
import { moveFocusFrom } from '../../layout/focus';

type Delivery = Schemas['MailingVolledig']['bezorgingen'][number];

/** Under which what is typed is kept. */
export const cameBackForm = (mailingId: string, deliveryId: string): string => `mailings/${mailingId}/${deliveryId}/terugmelding`;

export function CameBack({ mailingId, delivery: { id, naam } }: { mailingId: string; delivery: Delivery }) {
  const { municipality } = useSetting();
  const path = { gemeente: municipality.gemeente, mailing: mailingId, bezorging: id };
  return (
    <SayForm
      name={cameBackForm(mailingId, id)}
      open={t`De mail aan ${naam} kwam terug`}
      label={t`Wat stond er in het bericht dat terugkwam?`}
      hint={t`Bijvoorbeeld: postvak vol, of adres onbekend. De mail telt dan als niet aangekomen, en u ziet bij Vandaag dat er nog iets moet.`}
      send={t`Leg dit vast`}
      busy={t`Bezig met vastleggen …`}
      done={t`Vastgelegd: de mail aan ${naam} kwam niet aan.`}
      empty={t`Schrijf wat er in het bericht stond.`}
      field="antwoord"
      act={(antwoord, key) => answer(api.POST('/v1/gemeenten/{gemeente}/mailings/{mailing}/bezorgingen/{bezorging}/terugmelding', { params: { path, header: { 'Idempotency-Key': key } }, body: { antwoord } }))}
      after={() => moveFocusFrom(null, document.getElementById('ontvangers'))}
    />
  );
}
