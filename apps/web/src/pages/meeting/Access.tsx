/** Who is kept from an agenda item, and who was named as reader of its confidential part; for secretary and chair, who change it here. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { answer, api, type Schemas } from '../../api/client';
import { useSetting } from '../../api/setting';
import { ActButton } from '../../components/ActButton';
import { mixed } from '../../components/Dutch';
import { DUTCH, t } from '../../language/t';
import { AccessForm, Opened } from './forms';
import styles from './Meeting.module.css';

type Rule = Schemas['ToegangTotPunt'];
interface Props {
  item: Schemas['Agendapunt'];
  meeting: Schemas['VergaderingVolledig'];
}

const SAID: Readonly<Record<Rule['soort'], string>> = { geweerd: t`wordt bij dit punt geweerd`, genoemd: t`is lezer van wat vertrouwelijk is` };

export function Access({ item, meeting }: Props) {
  const [open, setOpen] = useState(false);
  if (item.toegang === null || (item.herkomst === 'vast' && item.toegang.length === 0)) return null;
  return (
    <div className="no-print">
      {item.toegang.length > 0 && (
        <ul className={styles['papers']} aria-label={t`Wie minder of meer ziet van ${item.titel}`}>
          {item.toegang.map((rule) => (
            <li key={`${rule.persoonId} ${rule.soort}`}>
              {rule.naam} {SAID[rule.soort]}. <span className="subtle" lang={DUTCH}>{rule.reden}</span> <Lift item={item} meeting={meeting} rule={rule} />
            </li>
          ))}
        </ul>
      )}
      {open ? (
        <Opened>
          <AccessForm item={item} meeting={meeting} onDone={() => setOpen(false)} />
        </Opened>
      ) : (
        <Button purpose="subtle" onClick={() => setOpen(true)}>
          {t`Wie mag dit lezen?`}<span className="visually-hidden" lang={DUTCH}> {item.titel}</span>
        </Button>
      )}
    </div>
  );
}

function Lift({ item, meeting, rule }: Props & { rule: Rule }) {
  const { municipality } = useSetting();
  const path = { gemeente: municipality.gemeente, vergadering: meeting.id, agendapunt: item.id };
  const lift = (key: string) =>
    answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/agendapunten/{agendapunt}/toegang/opheffing', { params: { path, header: { 'Idempotency-Key': key } }, body: { persoonId: rule.persoonId, soort: rule.soort } }));
  return (
    <ActButton purpose="subtle" busy={t`Bezig met opheffen …`} done={t`Opgeheven voor ${rule.naam}.`} about={mixed`voor ${rule.naam} bij ${item.titel}`} act={lift}>
      {t`Hef op`}
    </ActButton>
  );
}
