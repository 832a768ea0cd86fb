/** The form to bring an item in. What is wrong is told at each field; the first of them gets the focus. */
import { Button } from '@nl-design-system-candidate/button-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useAct } from '../../api/act';
import type { Schemas } from '../../api/client';
import { problemsAt } from '../../api/problems';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { RadioGroup, SelectBox, Tick } from '../../components/Choices';
import { OnBehalfFields } from '../../components/later';
import { namensIn, onBehalfOf, onBehalfProblems, type OnBehalfProblems, type Person } from '../../components/on-behalf';
import { Failure } from '../../components/states';
import { TextBox } from '../../components/TextBox';
import { StillHere } from '../../components/Typed';
import { purposeWord } from '../../format/words';
import { DUTCH, t } from '../../language/t';
import { EMPTY, FIELDS, type Offer, offerBody, problemsWith, timeRemark, type OfferProblems } from './offer';
import styles from './Preparation.module.css';

const PURPOSES = (['informatie', 'advies', 'besluitvorming'] as const).map((value) => ({ value, text: purposeWord(value) }));

export type OfferBody = ReturnType<typeof offerBody> & { namens?: Schemas['Namens'] };

interface Props {
  vergaderingId: string;
  onderwerpen: Schemas['Voorbereiding']['onderwerpen'];
  /** Of the meeting and what is asked of it already; null: not known. */
  tijd: Schemas['AgendaTijd'] | null;
  /** With what it begins; under another name than an item that begins with nothing. */
  begin?: Partial<Offer>;
  keptAs?: string;
  /** Brought in for this member, by who answers for them. */
  forPerson?: Person;
  /** For whom it can be brought in as well, by who keeps the agenda. */
  people?: readonly Person[];
  /** What is confidential the reader does not read afterwards. */
  losesSight?: boolean;
  send(body: OfferBody, key: string): Promise<unknown>;
  /** The title of what was brought in; null: nothing. */
  onDone: (title: string | null) => void;
}

export function OfferForm({ vergaderingId, onderwerpen, tijd, begin = {}, keptAs = '', forPerson, people = [], losesSight = false, send, onDone }: Props) {
  const { today } = useSetting();
  const place = useRef<HTMLFormElement>(null);
  const form = useForm({ name: `vergaderingen/${vergaderingId}/inbreng${keptAs && `/${keptAs}`}${forPerson ? `/${forPerson.id}` : ''}`, begin: (): Offer & { told?: ReturnType<typeof onBehalfOf> } => ({ ...EMPTY, ...begin, ...((forPerson || people.length > 0) && { told: onBehalfOf(today, forPerson?.id) }) }) });
  const { draft: offer } = form;
  const [problems, setProblems] = useState<OfferProblems & OnBehalfProblems>({});
  const choices = forPerson ? [forPerson] : people;
  const named = (person: string | undefined): Person | undefined => choices.find(({ id }) => id === person);
  const whose = named(offer.told?.who);
  const set = <K extends keyof typeof offer>(key: K) => (value: (typeof offer)[K]) => form.set((before) => ({ ...before, [key]: value }));
  const offering = useAct({
    form,
    act: send,
    done: ({ titel, namens }: OfferBody) => {
      const member = named(namens?.persoonId);
      return member ? t`‘${titel}’ is ingebracht namens ${member.naam}.` : t`‘${titel}’ is ingebracht.`;
    },
    after: ({ titel }) => onDone(titel),
  });
  useEffect(() => place.current?.querySelector<HTMLElement>('input')?.focus(), []);
  useEffect(() => place.current?.querySelector<HTMLElement>('[aria-invalid="true"], [aria-describedby$="-problem"] input')?.focus(), [problems]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = { ...problemsWith(offer, onderwerpen.find(({ id }) => id === offer.topic)?.beslistIn ?? null), ...(offer.told && onBehalfProblems(offer.told, today, forPerson !== undefined)) };
    setProblems(found);
    if (Object.keys(found).length > 0 || offering.isPending) return;
    offering.mutate({ ...offerBody(offer), ...(offer.told && namensIn(offer.told)) }, { onError: (error) => setProblems(problemsAt(error, { ...FIELDS, namens: 'told' })) });
  };
  const cancel = () => {
    form.discard();
    onDone(null);
  };
  return (
    <form ref={place} className={styles['form']} onSubmit={submit} noValidate aria-label={forPerson ? t`Punt inbrengen namens ${forPerson.naam}` : t`Punt inbrengen`}>
      <StillHere form={form} />
      <TextBox label={t`Waar gaat het over?`} value={offer.title} onChange={set('title')} problem={problems.title} />
      <RadioGroup legend={t`Wat vraagt u van het overleg?`} value={offer.purpose} onChange={set('purpose')} options={PURPOSES} problem={problems.purpose} />
      {offer.purpose !== null && offer.purpose !== 'informatie' && (
        <TextBox label={offer.purpose === 'advies' ? t`Waarover vraagt u advies?` : t`Welk besluit vraagt u?`} value={offer.asked} onChange={set('asked')} problem={problems.asked} lines={2} />
      )}
      <TextBox label={t`Hoeveel minuten is ervoor nodig?`} value={offer.minutes} onChange={set('minutes')} problem={problems.minutes} remark={timeRemark(offer.minutes, tijd)} figures />
      {whose ? (
        <TextBox label={t`Voor wie brengt ${whose.naam} het in?`} hint={t`Een sector of een werkgroep. Laat leeg als het van ${whose.naam} zelf komt.`} value={offer.forWhom} onChange={set('forWhom')} problem={problems.forWhom} />
      ) : (
        <TextBox label={t`Namens wie brengt u het in?`} hint={t`Een sector of een werkgroep. Laat leeg als het van uzelf komt.`} value={offer.forWhom} onChange={set('forWhom')} problem={problems.forWhom} />
      )}
      {onderwerpen.length > 0 && (
        <SelectBox label={t`Gaat het over iets waarover een ander overleg beslist?`} none={t`Nee`} value={offer.topic} onChange={set('topic')} options={onderwerpen.map(({ id, naam, beslistIn }) => ({ value: id, text: `${naam} (${beslistIn})`, lang: DUTCH }))} problem={problems.topic} />
      )}
      <TextBox label={t`Toelichting`} hint={t`Mag leeg blijven.`} value={offer.note} onChange={set('note')} problem={problems.note} lines={4} />
      <TextBox label={t`Welke stukken horen erbij?`} hint={t`Elke titel op een eigen regel. De bestanden kunnen later komen.`} value={offer.papers} onChange={set('papers')} problem={problems.papers} lines={2} />
      <Tick label={losesSight ? t`Vertrouwelijk: in mails staat dan alleen dat er een vertrouwelijk punt is, en u leest het zelf daarna niet meer` : t`Vertrouwelijk: in mails staat dan alleen dat er een vertrouwelijk punt is`} checked={offer.confidential} onChange={set('confidential')} />
      {offer.told && <OnBehalfFields people={choices} required={forPerson !== undefined} value={offer.told} onChange={set('told')} problems={problems} />}
      {offering.isError && <Failure error={offering.error} />}
      <div className={styles['buttons']}>
        <Button type="submit" purpose="primary" aria-busy={offering.isPending}>
          {offering.isPending ? t`Bezig met inbrengen …` : t`Breng het punt in`}
        </Button>
        <Button purpose="subtle" onClick={cancel}>
          {t`Toch niet`}
        </Button>
      </div>
    </form>
  );
}
