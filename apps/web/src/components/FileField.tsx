/** A file to choose: the browser's own control, with what is wrong with it. */
import { FormLabel } from '@utrecht/form-label-react';
import { useId } from 'react';
import { Problem } from './Choices';
import styles from './Fields.module.css';

interface Props {
  label: string;
  onChoose: (file: File | null) => void;
  problem?: string | null | undefined;
}

export function FileField({ label, onChoose, problem = null }: Props) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <FormLabel htmlFor={id}>{label}</FormLabel>
      <Problem id={`${id}-problem`} text={problem} />
      <input id={id} type="file" aria-invalid={problem !== null} aria-describedby={problem === null ? undefined : `${id}-problem`} onChange={({ target }) => onChoose(target.files?.[0] ?? null)} />
    </div>
  );
}
