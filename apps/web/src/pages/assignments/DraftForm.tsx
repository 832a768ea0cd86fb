/** The fields of an assignment, with the SMART check reading along. */
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { Form } from '../../api/form';
import { problemsAt } from '../../api/problems';
import { ambitionsQuery, groupsQuery, topicsQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { ActForm, FormPart } from '../../components/ActForm';
import { SelectBox } from '../../components/Choices';
import { DayField } from '../../components/DayField';
import { mixed } from '../../components/Dutch';
import { Notice } from '../../components/Notice';
import { ManyOf, SeveralDays } from '../../components/Several';
import { TextBox } from '../../components/TextBox';
import { addDays } from '../../format/dates';
import { DUTCH, t } from '../../language/t';
import styles from './Assignments.module.css';
import { type Draft, type DraftProblems, FIELDS, problemsWith, yearsFrom } from './draft';
import { SmartCheck } from './SmartCheck';

interface Props {
  form: Form<Draft>;
  isNew?: boolean;
  submit: string;
  saving: { isPending: boolean; error: unknown };
  send: (draft: Draft, options: { onError: (error: unknown) => void }) => void;
}

export function DraftForm({ form, isNew = false, submit, saving, send }: Props) {
  const { municipality, today } = useSetting();
  const { draft } = form;
  const [problems, setProblems] = useState<DraftProblems>({});
  const ambitions = useQuery(ambitionsQuery(municipality.gemeente));
  const groups = useQuery(groupsQuery(municipality.gemeente));
  const topics = useQuery(topicsQuery(municipality.gemeente));
  const id = useId();
  const set = <K extends keyof Draft>(key: K) => (value: Draft[K]) => form.set((before) => ({ ...before, [key]: value }));
  const ambition = ambitions.data?.resultaten.find((one) => one.id === draft.ambition);
  const group = groups.data?.resultaten.find((one) => one.id === draft.group);
  const save = () => {
    const found = problemsWith(draft);
    setProblems(found);
    if (Object.keys(found).length === 0) send(draft, { onError: (error) => setProblems(problemsAt(error, FIELDS)) });
  };
  return (
    <div className={styles['writing']}>
      <ActForm label={t`De opdracht`} submit={submit} busy={t`Bezig met bewaren …`} pending={saving.isPending} error={saving.error} problems={problems} onSubmit={save} form={form}>
        <FormPart title={t`Voor wie`}>
          <TextBox label={t`Titel`} value={draft.title} onChange={set('title')} problem={problems.title} />
          {isNew && <SelectBox label={t`Voor welke ambitie?`} none={t`Kies een ambitie`} value={draft.ambition} onChange={(value) => form.change({ ambition: value, question: '' })} problem={problems.ambition} options={(ambitions.data?.resultaten ?? []).map((one) => ({ value: one.id, text: one.naam, lang: DUTCH }))} />}
          <SelectBox label={t`Welke werkgroep krijgt haar?`} none={t`Kies een werkgroep`} value={draft.group} onChange={set('group')} problem={problems.group} options={(groups.data?.resultaten ?? []).map((one) => ({ value: one.id, text: one.naam, lang: DUTCH }))} />
          {group && !group.geinstalleerd && (
            <Notice kind="info" title={t`${group.naam} is nog niet geïnstalleerd`}>
              {group.ontbreekt.length > 0 && mixed`Leg eerst vast: ${group.ontbreekt.join(', ').toLowerCase()}. `}
              {t`Opschrijven kan al wel; voorleggen pas als zij is geïnstalleerd.`}
            </Notice>
          )}
          {isNew && <SelectBox label={t`Voor welk schooljaar?`} none={t`Laat Leidraad kiezen`} value={draft.year} onChange={set('year')} problem={problems.year} options={yearsFrom(today).map((value) => ({ value, text: value }))} />}
        </FormPart>
        <FormPart title={t`Wat er moet komen`}>
          <TextBox id={`${id}-resultaat`} label={t`Resultaat`} hint={t`Wat ligt er, of wat is er anders, als de werkgroep klaar is?`} value={draft.result} onChange={set('result')} problem={problems.result} lines={4} />
          <TextBox id={`${id}-waaraanTeZien`} label={t`Waaraan is dat te zien?`} hint={t`Een aantal, een percentage, of het stuk dat er dan ligt.`} value={draft.measure} onChange={set('measure')} problem={problems.measure} lines={2} />
        </FormPart>
        <FormPart title={t`Met wie en waarmee`}>
          <TextBox id={`${id}-trekker`} label={t`Trekker`} hint={t`Een persoon, een organisatie of een functie.`} value={draft.who} onChange={set('who')} problem={problems.who} />
          <TextBox id={`${id}-middelen`} label={t`Middelen`} hint={t`Uren, geld of mensen. Is er niets extra nodig, schrijf dan: geen extra middelen.`} value={draft.means} onChange={set('means')} problem={problems.means} lines={2} />
          <TextBox label={t`Kader`} hint={t`Waarbinnen beslist de werkgroep zelf? Mag leeg blijven.`} value={draft.frame} onChange={set('frame')} problem={problems.frame} lines={3} />
        </FormPart>
        <FormPart title={t`Wanneer`}>
          <div id={`${id}-einddatum`} tabIndex={-1}>
            <DayField label={t`Einddatum`} value={draft.dueOn} onChange={set('dueOn')} earliest={addDays(today, 1)} problem={problems.dueOn ?? null} />
          </div>
          <div id={`${id}-tussenstanden`} tabIndex={-1}>
            <SeveralDays legend={t`Tussenstanden`} hint={t`De dagen waarop de werkgroep laat weten hoe het gaat.`} value={draft.reports} onChange={set('reports')} earliest={addDays(today, 1)} problem={problems.reports} />
          </div>
        </FormPart>
        <FormPart title={t`Waarover`}>
          {ambition && ambition.vraagstukken.length > 0 && <SelectBox label={t`Aan welk vraagstuk werkt zij?`} none={t`Geen vraagstuk`} value={draft.question} onChange={set('question')} problem={problems.question} options={ambition.vraagstukken.map((one) => ({ value: one.id, text: one.tekst, lang: DUTCH }))} />}
          <ManyOf legend={t`Waarover gaat zij?`} hint={t`Opdrachten van andere ambities over hetzelfde onderwerp worden erbij getoond.`} add={t`Voeg een onderwerp toe`} none={t`Kies een onderwerp`} value={draft.topics} onChange={set('topics')} problem={problems.topics} options={(topics.data?.resultaten ?? []).map((one) => ({ value: one.id, text: one.naam, lang: DUTCH }))} />
        </FormPart>
      </ActForm>
      <SmartCheck draft={draft} fieldId={(name) => `${id}-${name}`} />
    </div>
  );
}
