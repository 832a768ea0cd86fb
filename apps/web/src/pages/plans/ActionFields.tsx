/** The actions of a line: a block each, with its number, partners, planning and budget. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Schemas } from '../../api/client';
import { peopleQuery, planningQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { SelectBox } from '../../components/Choices';
import { Dutch } from '../../components/Dutch';
import { TextBox } from '../../components/TextBox';
import { plainDay } from '../../format/dates';
import { t } from '../../language/t';
import { announce } from '../../layout/announce';
import { type ActionDraft, type LineProblems, newAction } from './draft';
import styles from './Plan.module.css';

interface Props {
  plan: Schemas['Jaarplan'];
  actions: readonly ActionDraft[];
  onChange: (actions: ActionDraft[]) => void;
  problems: LineProblems;
}

export function ActionFields({ plan, actions, onChange, problems }: Props) {
  const { municipality } = useSetting();
  const people = useQuery(peopleQuery(municipality.gemeente));
  const list = useRef<HTMLDivElement>(null);
  const added = useRef(false);
  useEffect(() => {
    if (added.current) list.current?.lastElementChild?.querySelector<HTMLElement>('textarea')?.focus();
    added.current = false;
  }, [actions.length]);
  const add = () => {
    added.current = true;
    onChange([...actions, newAction(crypto.randomUUID(), actions)]);
  };
  const remove = (gone: ActionDraft) => {
    onChange(actions.filter(({ key }) => key !== gone.key));
    announce(t`Actie ${gone.nr} is weggehaald.`);
    list.current?.focus();
  };
  const options = (people.data?.resultaten ?? []).filter(({ plekken }) => plekken.length > 0).map(({ id, naam }) => ({ value: id, text: naam }));
  return (
    <>
      <div ref={list} className={styles['actions']} tabIndex={-1}>
        {actions.map((one, index) => (
          <OneAction key={one.key} year={plan.jaar} action={one} people={options} problem={(field) => problems[`actions.${index}.${field}`]} onChange={(part) => onChange(actions.map((other) => (other.key === one.key ? { ...other, ...part } : other)))} onRemove={() => remove(one)} />
        ))}
      </div>
      <div>
        <Button purpose="secondary" onClick={add}>
          {actions.length === 0 ? t`Voeg een actie toe` : t`Nog een actie`}
        </Button>
      </div>
    </>
  );
}

interface OneProps {
  year: string;
  action: ActionDraft;
  people: { value: string; text: string }[];
  problem: (field: string) => string | undefined;
  onChange: (part: Partial<ActionDraft>) => void;
  onRemove: () => void;
}

function OneAction({ year, action, people, problem, onChange, onRemove }: OneProps) {
  const written = action.action.trim();
  return (
    <div role="group" aria-label={t`Actie ${action.nr}`} className={styles['action']}>
      <TextBox label={t`Nr`} value={action.nr} onChange={(nr) => onChange({ nr })} problem={problem('nr')} figures />
      <TextBox label={t`Wat gebeurt er?`} value={action.action} onChange={(text) => onChange({ action: text.replaceAll('\n', ' ') })} problem={problem('action')} lines={2} />
      <TextBox label={t`Partners, met komma’s`} value={action.partners} onChange={(partners) => onChange({ partners })} problem={problem('partners')} lines={2} />
      <div>
        <TextBox label={t`Planning`} value={action.planning} onChange={(planning) => onChange({ planning })} problem={problem('planning')} />
        <Understood year={year} planning={action.planning} />
      </div>
      <TextBox label={t`Budget`} value={action.budget} onChange={(budget) => onChange({ budget })} problem={problem('budget')} />
      <div className={styles['lead']}>
        <SelectBox label={t`Trekker`} none={t`Nog niemand`} value={action.lead} onChange={(lead) => onChange({ lead })} options={people} problem={problem('lead')} />
        <button type="button" className={styles['remove']} onClick={onRemove}>
          {t`Haal weg`}<span className="visually-hidden">: {written === '' ? t`actie ${action.nr}` : <Dutch>{written}</Dutch>}</span>
        </button>
      </div>
    </div>
  );
}

/** What Leidraad makes of the planning: reminders follow from it. */
function Understood({ year, planning }: { year: string; planning: string }) {
  const { municipality } = useSetting();
  const [asked, setAsked] = useState(planning);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(planning), 400);
    return () => clearTimeout(timer);
  }, [planning]);
  const { data } = useQuery(planningQuery(municipality.gemeente, year, asked.trim()));
  if (!data || asked.trim() === '') return <p className={styles['understood']}>{t`Bijvoorbeeld: Q2 2022, sept./okt 2021, hele schooljaar.`}</p>;
  return (
    <p className={styles['understood']} role="status">
      {data.van && data.totEnMet ? (data.van === data.totEnMet ? t`Dat is ${plainDay(data.van)}.` : t`Van ${plainDay(data.van)} tot en met ${plainDay(data.totEnMet)}.`) : t`Hier zijn geen dagen van te maken: er komt geen herinnering.`}
    </p>
  );
}
