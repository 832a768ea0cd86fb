/** Two people changed the same: both are shown, and who came second chooses. */
import { Button } from '@nl-design-system-candidate/button-react';
import { type ReactNode, useId } from 'react';
import { t } from '../../language/t';
import type { Part, Sheet } from './sheet';
import { isText } from './values';
import styles from './Recording.module.css';

interface Props {
  part: Part;
  sheet: Pick<Sheet<unknown>, 'choose'>;
  /** How a value reads. */
  told: (value: NonNullable<Part['draft']>) => ReactNode;
}

export function Choose({ part, sheet, told }: Props) {
  const id = useId();
  if (!part.theirs) return null;
  const { value } = part.theirs;
  return (
    <div role="group" aria-labelledby={id} className={styles['choose']}>
      <p id={id}>
        <strong>{value === null ? t`Iemand anders haalde dit intussen weg.` : t`Iemand anders wijzigde dit intussen ook.`}</strong> {t`Er is nog niets van u verloren.`}
      </p>
      <dl>
        <div>
          <dt>{t`Van de ander`}</dt>
          <dd>{value === null ? t`weggehaald` : told(value)}</dd>
        </div>
        <div>
          <dt>{t`Van u`}</dt>
          <dd>{part.draft === null ? t`weggehaald` : told(part.draft)}</dd>
        </div>
      </dl>
      <div className={styles['buttons']}>
        <Button purpose="secondary" onClick={() => sheet.choose(part.key, 'theirs')}>
          {t`Die van de ander`}
        </Button>
        <Button purpose="secondary" onClick={() => sheet.choose(part.key, 'mine')}>
          {t`Die van mij`}
        </Button>
        {isText(part.kind) && value !== null && part.draft !== null && (
          <Button purpose="secondary" onClick={() => sheet.choose(part.key, 'both')}>
            {t`Allebei, onder elkaar`}
          </Button>
        )}
      </div>
    </div>
  );
}
