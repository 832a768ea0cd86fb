/** The file's text with its line numbers; what leads to a place in it puts the cursor there. */
import { Button } from '@nl-design-system-candidate/button-react';
import { type Ref, useId, useImperativeHandle, useRef } from 'react';
import { DUTCH, t } from '../../../language/t';
import styles from '../Management.module.css';
import { lineCount, offsetOf, type Place } from './places';

export interface FileTextHandle {
  focus(): void;
  goTo(place: Place): void;
}

interface Props {
  ref: Ref<FileTextHandle>;
  value: string;
  onChange: (text: string) => void;
  onLook: () => void;
  pending: boolean;
}

export function FileText({ ref, value, onChange, onLook, pending }: Props) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const numbers = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => ({
    focus: () => area.current?.focus(),
    goTo: (place) => {
      const field = area.current;
      if (!field) return;
      const at = offsetOf(field.value, place);
      field.focus();
      field.setSelectionRange(at, at);
      const height = Number.parseFloat(getComputedStyle(field).lineHeight);
      field.scrollTop = Math.max(0, (place.regel - 4) * height);
    },
  }));
  return (
    <div>
      <label className="utrecht-form-label" htmlFor={id}>
        {t`De tekst van het bestand`}
      </label>
      <p id={`${id}-hint`} className="subtle">
        {t`Kies hierboven waarmee u begint, of plak de tekst hier.`}
      </p>
      <div className={styles['editor']}>
        <div ref={numbers} className={styles['numbers']} aria-hidden="true">
          {Array.from({ length: lineCount(value) }, (_, index) => index + 1).join('\n')}
        </div>
        <textarea
          id={id}
          ref={area}
          className={styles['text']}
          lang={DUTCH}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onScroll={(event) => numbers.current && (numbers.current.scrollTop = event.currentTarget.scrollTop)}
          aria-describedby={`${id}-hint`}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          wrap="off"
        />
      </div>
      <div className={styles['buttons']}>
        <Button purpose="primary" aria-busy={pending} aria-disabled={value.trim() === ''} onClick={() => !pending && value.trim() !== '' && onLook()}>
          {pending ? t`Bezig met nakijken …` : t`Kijk na`}
        </Button>
      </div>
    </div>
  );
}
