/** What an agreement says: what, why, by whom, about what, and when it is to be evaluated. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useQuery } from '@tanstack/react-query';
import { agreementsQuery, topicsQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { type Option, SelectBox } from '../../components/Choices';
import { DayField } from '../../components/DayField';
import { ManyOf } from '../../components/Several';
import { TextBox } from '../../components/TextBox';
import { addDays } from '../../format/dates';
import { DUTCH, t } from '../../language/t';
import { announce } from '../../layout/announce';
import type { Agreement, Content, ContentProblems, Names } from './draft';

interface Choices {
  partners: Option<string>[];
  topics: Option<string>[];
  ambitions: Option<string>[];
}

/** From what one chooses; what an agreement names stays in sight, also where the structure no longer has it. */
export function useChoices(agreement?: Agreement): Choices {
  const { municipality } = useSetting();
  const register = useQuery(agreementsQuery(municipality.gemeente, 'geldt'));
  const topics = useQuery(topicsQuery(municipality.gemeente));
  const { partners = [], ambities = [] } = register.data?.keuzes ?? {};
  return {
    partners: options([...(agreement?.partners ?? []), ...partners]),
    topics: options([...(agreement?.onderwerpen ?? []), ...(topics.data?.resultaten ?? [])]),
    ambitions: options([...(agreement?.ambitie ? [agreement.ambitie] : []), ...ambities]),
  };
}

const options = (all: readonly { id: string; naam: string }[]): Option<string>[] => [...new Map(all.map(({ id, naam }) => [id, { value: id, text: naam, lang: DUTCH }])).values()];

export function namesIn({ partners, topics, ambitions }: Choices): Names {
  const name = (all: readonly Option<string>[]) => (id: string) => all.find(({ value }) => value === id)?.text ?? id;
  return { partner: name(partners), topic: name(topics), ambition: name(ambitions) };
}

interface Props {
  content: Content;
  choices: Choices;
  onChange: (part: Partial<Content>) => void;
  problems: ContentProblems;
}

export function ContentFields({ content, choices, onChange, problems }: Props) {
  const all = choices.partners.map(({ value }) => value);
  const addAll = () => {
    onChange({ partners: [...new Set([...content.partners, ...all])] });
    announce(t`Alle partners zijn toegevoegd.`);
  };
  return (
    <>
      <TextBox label={t`Wat is er afgesproken?`} hint={t`Zo dat later te zien is of het is gelukt.`} value={content.text} onChange={(text) => onChange({ text })} problem={problems.text} lines={4} />
      <TextBox label={t`Waarom?`} hint={t`Wie later komt, begrijpt dan wat de bedoeling was.`} value={content.why} onChange={(why) => onChange({ why })} problem={problems.why} lines={3} />
      <div>
        <ManyOf legend={t`Wie spraken dit af?`} add={t`Voeg een partner toe`} none={t`Kies een partner`} value={content.partners} onChange={(partners) => onChange({ partners })} problem={problems.partners} options={choices.partners} />
        {all.some((id) => !content.partners.includes(id)) && (
          <Button purpose="subtle" onClick={addAll}>
            {t`Voeg alle partners toe`}
          </Button>
        )}
      </div>
      <ManyOf legend={t`Waarover gaat het?`} hint={t`Een onderwerp, een ambitie, of allebei.`} add={t`Voeg een onderwerp toe`} none={t`Kies een onderwerp`} value={content.topics} onChange={(topics) => onChange({ topics })} problem={problems.topics} options={choices.topics} />
      <SelectBox label={t`Bij welke ambitie hoort het?`} none={t`Bij geen ambitie`} value={content.ambition} onChange={(ambition) => onChange({ ambition })} options={choices.ambitions} problem={problems.ambition} />
      <EvaluateOn content={content} onChange={onChange} problems={problems} />
    </>
  );
}

/** The day on which Leidraad asks what came of it; by itself where nothing else changes. */
export function EvaluateOn({ content, onChange, problems }: Omit<Props, 'choices'>) {
  const { today } = useSetting();
  return <DayField label={t`Wanneer wordt de afspraak geëvalueerd?`} hint={t`Een kwartaal eerder vraagt Leidraad de secretaris om de evaluatie op een agenda te zetten.`} value={content.evaluateOn} onChange={(evaluateOn) => onChange({ evaluateOn })} earliest={addDays(today, 1)} problem={problems.evaluateOn ?? null} />;
}
