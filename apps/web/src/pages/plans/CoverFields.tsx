/** Who pays a part of a line: a source and an amount each. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useRef } from 'react';
import type { Schemas } from '../../api/client';
import { SelectBox } from '../../components/Choices';
import { TextBox } from '../../components/TextBox';
import { DUTCH, t } from '../../language/t';
import { announce } from '../../layout/announce';
import type { CoverDraft, LineProblems } from './draft';
import styles from './Plan.module.css';

interface Props {
  sources: Schemas['Jaarplan']['bronnen'];
  cover: readonly CoverDraft[];
  onChange: (cover: CoverDraft[]) => void;
  problems: LineProblems;
}

export function CoverFields({ sources, cover, onChange, problems }: Props) {
  const group = useRef<HTMLFieldSetElement>(null);
  const change = (key: string, part: Partial<CoverDraft>) => onChange(cover.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const remove = (key: string) => {
    onChange(cover.filter((one) => one.key !== key));
    announce(t`De dekking is weggehaald.`);
    group.current?.focus();
  };
  return (
    <fieldset ref={group} className={styles['cover']} tabIndex={-1}>
      <legend className="utrecht-form-label">{t`Wat anderen betalen`}</legend>
      {cover.map((one, index) => (
        <div key={one.key} className={styles['cover-row']}>
          <SelectBox label={t`Bron`} none={t`Niet gezegd wie`} value={one.source} onChange={(source) => change(one.key, { source })} options={sources.map(({ id, naam }) => ({ value: id, text: naam, lang: DUTCH }))} />
          <TextBox label={t`Bedrag in euro’s`} value={one.amount} onChange={(amount) => change(one.key, { amount })} problem={problems[`cover.${index}`]} amount />
          <button type="button" className={styles['remove']} onClick={() => remove(one.key)}>
            {t`Haal weg`}<span className="visually-hidden">{t`: dekking ${index + 1}`}</span>
          </button>
        </div>
      ))}
      <div>
        <Button purpose="secondary" onClick={() => onChange([...cover, { key: crypto.randomUUID(), source: '', amount: '' }])}>
          {cover.length === 0 ? t`Een ander betaalt mee` : t`Nog een bron`}
        </Button>
      </div>
    </fieldset>
  );
}
