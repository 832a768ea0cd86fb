/** Is everything kept? Always in sight while one writes. */
import { useEffect, useRef } from 'react';
import { Status, type Tone } from '../../components/Status';
import { counted } from '../../format/text';
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
const SHORT: Record<Word, string> = { saved: 'Opgeslagen', saving: 'Bezig', unsent: 'Nog niet opgeslagen', incomplete: 'Nog niet opgeslagen', offline: 'Geen verbinding', choose: 'Kies', refused: 'Niet opgeslagen' };

function wordsOf(standing: Word, unsent: number): string {
  const parts = counted(unsent, 'wijziging', 'wijzigingen');
  switch (standing) {
    case 'saved':
      return 'Alles wat u typt, wordt vanzelf bewaard.';
    case 'saving':
      return `${parts} wordt opgeslagen …`.replace('wijzigingen wordt', 'wijzigingen worden');
    case 'unsent':
      return `${parts} nog op te slaan.`;
    case 'incomplete':
      return `${parts} wacht op u: vul aan wat er ontbreekt, of leg de uitkomst vast.`.replace('wijzigingen wacht', 'wijzigingen wachten');
    case 'offline':
      return `${parts} nog niet opgeslagen. Typ gerust door: het staat op dit apparaat en gaat mee zodra er weer verbinding is.`;
    case 'choose':
      return 'Iemand anders wijzigde hetzelfde. Kies hieronder welke tekst blijft.';
    case 'refused':
      return 'Een wijziging kan zo niet worden opgeslagen. Bij het veld staat waarom.';
  }
}
