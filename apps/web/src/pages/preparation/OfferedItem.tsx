/** One item that lies before the committee: what it asks, what was decided, and for who may decide the buttons to do so. */
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useRef } from 'react';
import { answer, api, type Schemas } from '../../api/client';
import { nameOfBody, useSetting } from '../../api/setting';
import { ActButton } from '../../components/ActButton';
import { Dutch, mixed } from '../../components/Dutch';
import { Joined } from '../../components/Joined';
import { Status } from '../../components/Status';
import { counted } from '../../format/text';
import { committeeWord, purposeWord } from '../../format/words';
import { DUTCH, t } from '../../language/t';
import { moveFocusFrom } from '../../layout/focus';
import { Decide } from './Decide';
import { whereItWent } from './decision';
import styles from './Preparation.module.css';

type Item = Schemas['VoorbereidPunt'];

export function OfferedItem({ item, preparation }: { item: Item; preparation: Schemas['Voorbereiding'] }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const setting = useSetting();
  const { titel, doel, minuten, voorWie, ingediendDoor, gevraagdBesluit, toelichting, stukken, vertrouwelijk, geweerd, terugTeNemen, besluit } = item;
  const decides = besluit === null && !geweerd && preparation.mogelijk.includes('voorbereiding/agendapunten/besluit');
  const focus = () => moveFocusFrom(heading.current?.closest('li'), heading.current);
  return (
    <li className={styles['offer']}>
      <Heading level={3} appearance="level-5" ref={heading} tabIndex={-1} lang={DUTCH}>
        {titel}
      </Heading>
      <p className="subtle">
        <Joined of={[purposeWord(doel), counted(minuten, t`minuut`, t`minuten`), ingediendDoor && t`door ${ingediendDoor.naam}`, voorWie && mixed`namens ${voorWie}`, vertrouwelijk && t`vertrouwelijk`]} />
      </p>
      {geweerd && <p className="subtle">{t`U wordt bij dit punt geweerd vanwege een eigen belang. Anderen beslissen erover.`}</p>}
      {gevraagdBesluit && (
        <p>
          <strong>{t`Gevraagd:`}</strong> <Dutch>{gevraagdBesluit}</Dutch>
        </p>
      )}
      {toelichting && <p className={styles['note']} lang={DUTCH}>{toelichting}</p>}
      {stukken.length > 0 && <p className="subtle">{mixed`Stukken: ${stukken.join(', ')}`}</p>}
      <p className={styles['decision']}>
        <Status tone={besluit === null ? 'busy' : besluit.soort === 'afgewezen' ? 'bad' : 'good'}>{committeeWord(besluit)}</Status>
        {besluit && <span>{whereItWent(besluit, preparation, (id) => nameOfBody(setting, id))}</span>}
      </p>
      {besluit?.reden && <p className={styles['note']} lang={DUTCH}>{besluit.reden}</p>}
      {decides && <Decide item={item} preparation={preparation} after={focus} />}
      {terugTeNemen && <TakeBack item={item} vergaderingId={preparation.vergaderingId} />}
    </li>
  );
}

function TakeBack({ item, vergaderingId }: { item: Item; vergaderingId: string }) {
  const { municipality } = useSetting();
  const path = { gemeente: municipality.gemeente, vergadering: vergaderingId, agendapunt: item.id };
  const send = (key: string) => answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/voorbereiding/agendapunten/{agendapunt}/intrekking', { params: { path, header: { 'Idempotency-Key': key } }, body: {} }));
  const buttons = useRef<HTMLDivElement>(null);
  return (
    <div className={styles['buttons']} ref={buttons}>
      <ActButton busy={t`Bezig met terugnemen …`} done={t`‘${item.titel}’ is teruggenomen.`} about={<Dutch>{item.titel}</Dutch>} act={send} after={() => moveFocusFrom(buttons.current, document.getElementById('punten'))}>
        {t`Neem terug`}
      </ActButton>
    </div>
  );
}
