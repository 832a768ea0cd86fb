/** The fields of a goal: what is to be different, whose it is, and from what one reads whether it is reached. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { topicsQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { SelectBox } from '../../components/Choices';
import { ManyOf } from '../../components/Several';
import { TextBox } from '../../components/TextBox';
import { DUTCH, t } from '../../language/t';
import { announce } from '../../layout/announce';
import { type GoalDraft, type GoalProblems, type IndicatorDraft, newIndicator, seatOptions } from './goal';
import styles from './Quality.module.css';

interface Props {
  draft: GoalDraft;
  onChange: (draft: GoalDraft) => void;
  problems: GoalProblems;
}

export function GoalFields({ draft, onChange, problems }: Props) {
  const { municipality } = useSetting();
  const topics = useQuery(topicsQuery(municipality.gemeente));
  const list = useRef<HTMLDivElement>(null);
  const set = <K extends keyof GoalDraft>(key: K) => (value: GoalDraft[K]) => onChange({ ...draft, [key]: value });
  const remove = (gone: IndicatorDraft) => {
    set('indicators')(draft.indicators.filter(({ key }) => key !== gone.key));
    announce(t`De indicator is weggehaald.`);
    list.current?.focus();
  };
  return (
    <>
      <TextBox label={t`Wat is er straks anders?`} hint={t`Schrijf het resultaat, niet wat u gaat doen: ‘Minder kinderen …’.`} value={draft.text} onChange={set('text')} problem={problems['text']} lines={3} />
      <div className={styles['pair']}>
        <TextBox label={t`Van wie is dit doel?`} hint={t`Een organisatie, overleg of functie.`} value={draft.owner} onChange={set('owner')} problem={problems['owner']} />
        <TextBox label={t`Wanneer is het bereikt?`} hint={t`Bijvoorbeeld: juli 2022.`} value={draft.byWhen} onChange={set('byWhen')} problem={problems['byWhen']} />
      </div>
      <div ref={list} tabIndex={-1} className={styles['indicators']}>
        {draft.indicators.map((one, index) => (
          <Indicator key={one.key} nr={index + 1} indicator={one} problem={(field) => problems[`indicators.${index}.${field}`]} onChange={(part) => set('indicators')(draft.indicators.map((other) => (other.key === one.key ? { ...other, ...part } : other)))} onRemove={() => remove(one)} />
        ))}
        <div>
          <Button purpose="secondary" onClick={() => set('indicators')([...draft.indicators, newIndicator(crypto.randomUUID())])}>
            {draft.indicators.length === 0 ? t`Voeg een indicator toe` : t`Nog een indicator`}
          </Button>
        </div>
      </div>
      <TextBox label={t`Is het echt niet te meten? Waarom niet?`} hint={t`Laat leeg als er een indicator is.`} value={draft.notMeasurable} onChange={set('notMeasurable')} problem={problems['notMeasurable']} lines={2} />
      <ManyOf legend={t`Waarover gaat het?`} add={t`Voeg een onderwerp toe`} none={t`Kies een onderwerp`} value={draft.topics} onChange={set('topics')} problem={problems['topics']} options={(topics.data?.resultaten ?? []).map(({ id, naam }) => ({ value: id, text: naam, lang: DUTCH }))} />
    </>
  );
}

const DIRECTIONS = [
  { value: 'omhoog' as const, text: t`Omhoog is beter` },
  { value: 'omlaag' as const, text: t`Omlaag is beter` },
];

interface IndicatorProps {
  nr: number;
  indicator: IndicatorDraft;
  problem: (field: string) => string | undefined;
  onChange: (part: Partial<IndicatorDraft>) => void;
  onRemove: () => void;
}

function Indicator({ nr, indicator, problem, onChange, onRemove }: IndicatorProps) {
  const { bodies } = useSetting();
  const seats = seatOptions(bodies);
  const box = (key: 'name' | 'unit' | 'baseline' | 'target' | 'byWhen' | 'source' | 'measuredBy', label: string, hint?: string) => <TextBox label={label} {...(hint === undefined ? {} : { hint })} value={indicator[key]} onChange={(value) => onChange({ [key]: value })} problem={problem(key)} />;
  return (
    <div role="group" aria-label={t`Indicator ${nr}`} className={styles['indicator-fields']}>
      {box('name', t`Waaraan leest u het af?`, t`Wat er wordt geteld of opgezocht.`)}
      <div className={styles['pair']}>
        {box('unit', t`Eenheid`, t`Procent, kinderen, dagen …`)}
        <SelectBox label={t`Welke kant is beter?`} none={t`Kies`} value={indicator.direction} onChange={(value) => onChange({ direction: value as IndicatorDraft['direction'] })} options={DIRECTIONS} problem={problem('direction')} />
        {box('baseline', t`Huidige situatie`, t`Zoals u het opschrijft: ca. 25%.`)}
        {box('target', t`Te bereiken resultaat`)}
        {box('source', t`Bron van het cijfer`)}
        {box('measuredBy', t`Wie meet`, t`In woorden, bijvoorbeeld: JGZ.`)}
      </div>
      <SelectBox label={t`Aan wie vraagt Leidraad het cijfer?`} none={t`Aan de eigenaar van de ambitie`} value={indicator.seat} onChange={(seat) => onChange({ seat })} options={seats} problem={problem('seat')} />
      <div>
        <button type="button" className={styles['remove']} onClick={onRemove}>
          {t`Haal deze indicator weg`}<span className="visually-hidden" lang={DUTCH}>: {indicator.name || nr}</span>
        </button>
      </div>
    </div>
  );
}
