/** Is everything kept? Always in sight while one writes. */
import { useEffect, useRef } from 'react';
import { Status, type Tone } from '../../components/Status';
import { counted } from '../../format/text';
import { t } from '../../language/t';
import { announce } from '../../layout/announce';
import type { Sheet, Standing as Word } from './sheet';
import styles from './Recording.module.css';

const TONES: Record<Word, Tone> = { saved: 'good', saving: 'busy', unsent: 'busy', incomplete: 'busy', offline: 'bad', choose: 'bad', refused: 'bad' };

export function Standing({ sheet }: { sheet: Pick<Sheet<unknown>, 'standing' | 'unsent'> }) {
  const standing = sheet.standing();
  const before = useRef(standing);
  useEffect(() => {
    // Who types need not hear of every save; of what is not saved, and of its end, they must.
    if (BAD.has(standing) || BAD.has(before.current)) announce(wordsOf(standing, sheet.unsent()));
    before.current = standing;
  }, [standing, sheet]);
  return (
    <p className={styles['standing']} data-standing={standing}>
      <Status tone={TONES[standing]}>{SHORT[standing]}</Status>
      <span>{wordsOf(standing, sheet.unsent())}</span>
    </p>
  );
}

const BAD: ReadonlySet<Word> = new Set(['offline', 'choose', 'refused']);
const SHORT: Record<Word, string> = { saved: t`Opgeslagen`, saving: t`Bezig`, unsent: t`Nog niet opgeslagen`, incomplete: t`Nog niet opgeslagen`, offline: t`Geen verbinding`, choose: t`Kies`, refused: t`Niet opgeslagen` };

function wordsOf(standing: Word, unsent: number): string {
  const parts = counted(unsent, t`wijziging`, t`wijzigingen`);
  switch (standing) {
    case 'saved':
      return t`Alles wat u typt, wordt vanzelf bewaard.`;
    case 'saving':
      return t`${parts} wordt opgeslagen …`.replace(t`wijzigingen wordt`, t`wijzigingen worden`);
    case 'unsent':
      return t`${parts} nog op te slaan.`;
    case 'incomplete':
      return t`${parts} wacht op u: vul aan wat er ontbreekt, of leg de uitkomst vast.`.replace(t`wijzigingen wacht`, t`wijzigingen wachten`);
    case 'offline':
      return t`${parts} nog niet opgeslagen. Typ gerust door: het staat op dit apparaat en gaat mee zodra er weer verbinding is.`;
    case 'choose':
      return t`Iemand anders wijzigde hetzelfde. Kies hieronder welke tekst blijft.`;
    case 'refused':
      return t`Een wijziging kan zo niet worden opgeslagen. Bij het veld staat waarom.`;
  }
}
