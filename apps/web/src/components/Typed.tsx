/** What a form says of itself: that it still holds what was typed earlier, and what somebody else saved meanwhile. */
import { Button } from '@nl-design-system-candidate/button-react';
import { type Ref, useId } from 'react';
import type { Form } from '../api/form';
import { EMPTY } from '../api/form-parts';
import { useSetting } from '../api/setting';
import { dayOf, longMoment, timeOf } from '../format/dates';
import { DUTCH, t } from '../language/t';
import { announce } from '../layout/announce';
import { Notice } from './Notice';
import styles from './Typed.module.css';

export type Told = Pick<Form<never>, 'kept' | 'taken' | 'differences' | 'choose' | 'discard'>;

/** A calm line: what was filled in before is here again. */
export function StillHere({ form }: { form: Told }) {
  const { today } = useSetting();
  if (!form.kept) return null;
  const at = form.kept.toISOString();
  const discard = () => {
    form.discard();
    announce(t`Wat u invulde, is weggegooid.`);
  };
  return (
    <div className={styles['still']} role="note">
      <p>{dayOf(at) === dayOf(new Date().toISOString()) ? t`Wat u hier om ${timeOf(at)} invulde, staat er nog.` : t`Wat u hier op ${longMoment(at, today)} invulde, staat er nog.`}</p>
      <Button purpose="subtle" onClick={discard}>
        {t`Gooi weg wat ik invulde`}
      </Button>
    </div>
  );
}

/** Two people changed the same: what only the other changed is taken over, what both changed is theirs or mine, as one chooses. */
export function Meanwhile({ form, place }: { form: Told; place: Ref<HTMLDivElement> }) {
  const open = form.differences();
  if (open.length === 0 && form.taken.length === 0) return null;
  return (
    <div ref={place} tabIndex={-1} className={styles['meanwhile']}>
      <Notice kind="warning" title={t`Iemand anders heeft dit intussen ook gewijzigd`} live>
        <p>{open.length > 0 ? t`Wat u typte, staat er nog. Kies bij elk verschil wat er komt te staan; bewaar daarna.` : t`Wat u typte, staat er nog. Bewaart u nu, dan blijft ook staan wat de ander schreef.`}</p>
        {open.map(({ key, ...one }) => (
          <Difference key={key} {...one} onChoose={(choice) => form.choose(key, choice)} />
        ))}
        {form.taken.length > 0 && (
          <div className={styles['taken']}>
            <p>{t`Van de ander, waar u niets had gewijzigd:`}</p>
            <dl>
              {form.taken.map(({ key, name, text, dutch }) => (
                <div key={key}>
                  <dt>{name}</dt>
                  <dd lang={dutch && text !== EMPTY ? DUTCH : undefined}>{text}</dd>
                </div>
              ))}
            </dl>
          </div>
        )}
      </Notice>
    </div>
  );
}

/** It may be higher than the screen: then it is read from its beginning. */
export function bringTo(place: HTMLElement | null): void {
  place?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: 'start' });
}

interface DifferenceProps {
  name: string;
  mine: string;
  theirs: string;
  dutch: boolean;
  both: boolean;
  onChoose: (choice: 'mine' | 'theirs' | 'both') => void;
}

function Difference({ name, mine, theirs, dutch, both, onChoose }: DifferenceProps) {
  const id = useId();
  const langIn = (text: string) => (dutch && text !== EMPTY ? DUTCH : undefined);
  const choose = (choice: 'mine' | 'theirs' | 'both', said: string) => () => {
    onChoose(choice);
    announce(`${name}: ${said}.`);
  };
  return (
    <div role="group" aria-labelledby={id} className={styles['difference']}>
      <p id={id}>
        <strong>{name}</strong>
      </p>
      <dl>
        <div>
          <dt>{t`Van u`}</dt>
          <dd lang={langIn(mine)}>{mine}</dd>
        </div>
        <div>
          <dt>{t`Van de ander`}</dt>
          <dd lang={langIn(theirs)}>{theirs}</dd>
        </div>
      </dl>
      <div className={styles['buttons']}>
        <Button purpose="secondary" onClick={choose('mine', t`die van u blijft`)}>
          {t`Die van mij`}
        </Button>
        <Button purpose="secondary" onClick={choose('theirs', t`die van de ander komt er te staan`)}>
          {t`Die van de ander`}
        </Button>
        {both && (
          <Button purpose="secondary" onClick={choose('both', t`allebei staan er onder elkaar`)}>
            {t`Allebei, onder elkaar`}
          </Button>
        )}
      </div>
    </div>
  );
}
