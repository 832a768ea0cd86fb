/** What the reader has just done, where it stood, with the way back. */
import { answer, api, type Schemas } from '../../api/client';
import { useSetting } from '../../api/setting';
import { ActionUndo } from '../../components/ActionDone';
import { Dutch, mixed } from '../../components/Dutch';
import { Undo } from '../../components/Undo';
import { t } from '../../language/t';
import { moveFocusFrom } from '../../layout/focus';
import { actsOf, type OwnTask } from './AttentionItem';
import styles from './Today.module.css';

export function DoneTask({ one, onUndone }: { one: Schemas['Taak']; onUndone(): void }) {
  const { municipality } = useSetting();
  const path = { gemeente: municipality.gemeente, taak: one.id };
  return (
    <li className={styles['done']}>
      <Undo undone={t`De taak staat weer open.`} about={<>: <Dutch>{one.tekst}</Dutch></>} act={(key) => answer(api.POST('/v1/gemeenten/{gemeente}/taken/{taak}/heropening', { params: { path, header: { 'Idempotency-Key': key } } }))} after={() => goOn(one, onUndone)}>
        {mixed`Afgehandeld: ${one.tekst}`}
      </Undo>
    </li>
  );
}

export function DoneOwn({ one, onUndone }: { one: OwnTask; onUndone(): void }) {
  const what = one.tekst === null ? t`Een vertrouwelijk actiepunt` : <Dutch>{one.tekst}</Dutch>;
  return (
    <li className={styles['done']}>
      <ActionUndo meetingId={one.vergaderingId} actionId={one.id} about={<>: {what}</>} after={() => goOn(one, onUndone)}>
        {t`Gereed gemeld:`} {what}
      </ActionUndo>
    </li>
  );
}

/** At what can be done again. */
function goOn(one: { id: string }, onUndone: () => void): void {
  onUndone();
  moveFocusFrom(null, document.querySelector<HTMLElement>(`#${actsOf(one)} button`));
}
