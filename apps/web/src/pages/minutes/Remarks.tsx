/** What the members say of the draft, and saying something. */
import { answer, api } from '../../api/client';
import { useSetting } from '../../api/setting';
import { recordedFor } from '../../components/on-behalf';
import { Section } from '../../components/Page';
import { longMoment } from '../../format/dates';
import { DUTCH, t } from '../../language/t';
import { RemarkFor } from './RemarkFor';
import { SayForm } from '../../components/SayForm';
import type { Minutes } from './use-minutes';
import styles from './Minutes.module.css';

export function Remarks({ minutes, bodyId, nameOf }: { minutes: Minutes; bodyId: string; nameOf: (id: string | null) => string }) {
  const setting = useSetting();
  const { municipality, today } = setting;
  const may = minutes.mogelijk.includes('verslag/opmerkingen');
  const served = minutes.namens.filter(({ mogelijk }) => mogelijk.includes('verslag/opmerkingen'));
  // What members answer by mail or say, the secretary records.
  const others = may ? recordedFor(setting, bodyId, 'lid').filter(({ id }) => !served.some(({ persoon }) => persoon.id === id)) : [];
  const { opmerkingen, versie, lezer } = minutes;
  if (opmerkingen.length === 0 && !may && served.length === 0) return null;
  const path = { gemeente: municipality.gemeente, vergadering: minutes.vergaderingId };
  const send = (tekst: string, key: string): Promise<unknown> => answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verslag/opmerkingen', { params: { path, header: { 'Idempotency-Key': key } }, body: { tekst } }));
  return (
    <Section title={t`Opmerkingen`} id="opmerkingen">
      {opmerkingen.length === 0 && <p className="subtle">{lezer === 'lid' ? t`Er zijn nog geen opmerkingen.` : t`Wat er is opgemerkt, lezen alleen de leden.`}</p>}
      <ul className={styles['remarks']}>
        {opmerkingen.map((one) => (
          <li key={one.id}>
            <p className={styles['text']} lang={DUTCH}>{one.tekst}</p>
            <p className="subtle">
              {nameOf(one.persoonId)}, {longMoment(one.op, today)}
              {one.versie !== versie && t`, bij een eerdere versie`}
            </p>
          </li>
        ))}
      </ul>
      {may && <SayForm name={`verslag/${minutes.vergaderingId}/opmerking`} open={t`Opmerking maken`} label={t`Wat moet er anders, of wat ontbreekt?`} send={t`Plaats de opmerking`} busy={t`Bezig met plaatsen …`} done={t`Uw opmerking is geplaatst.`} empty={t`Schrijf wat u wilt opmerken.`} field="tekst" act={send} />}
      {served.map(({ persoon }) => <RemarkFor key={persoon.id} meetingId={minutes.vergaderingId} people={[persoon]} />)}
      {others.length > 0 && <RemarkFor meetingId={minutes.vergaderingId} people={others} />}
    </Section>
  );
}
