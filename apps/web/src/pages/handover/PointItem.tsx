/** One point of a dossier: what it is, by when, what the predecessor wrote, and what the reader may do with it. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api, isStale, type Schemas } from '../../api/client';
import { textPart } from '../../api/form-parts';
import { handoverQuery, peopleQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { Changed } from '../../components/Changed';
import { SelectBox, Tick } from '../../components/Choices';
import { Dutch } from '../../components/Dutch';
import { Failure } from '../../components/states';
import { TextBox } from '../../components/TextBox';
import { bringTo, Meanwhile, StillHere, type Told } from '../../components/Typed';
import { longDay } from '../../format/dates';
import { DUTCH, t } from '../../language/t';
import { isOpen, pointWord, type Point } from './handover';
import styles from './Handover.module.css';

interface Props {
  point: Point;
  handover: Schemas['Overdracht'];
  chosen?: boolean;
  /** On the tick. */
  choice?: string;
  onChoose?: (chosen: boolean) => void;
}

type Way = 'note' | 'refuse' | 'settle';

export function PointItem({ point, handover, chosen = false, choice = t`Neem ik over`, onChoose }: Props) {
  const { today } = useSetting();
  const [way, setWay] = useState<Way | null>(null);
  const { titel, soortNaam, waarom, uiterlijk, toelichting, plicht } = point;
  // The dossier was made some time ago: what was still to come then may be behind us.
  const past = !plicht && uiterlijk !== null && uiterlijk < today;
  const may = (what: Schemas['Overdracht']['mogelijk'][number]): boolean => handover.mogelijk.includes(what);
  const item = useRef<HTMLLIElement>(null);
  // The fields go: who came there by keyboard stays with the point.
  const close = () => {
    setWay(null);
    item.current?.focus();
  };
  return (
    <li ref={item} tabIndex={-1}>
      <p className="subtle">{past ? t`Intussen geweest` : <Dutch>{soortNaam}</Dutch>}</p>
      <p>
        <strong lang={DUTCH}>{titel}</strong>
        {uiterlijk && <span className="subtle"> {past ? t`op ${longDay(uiterlijk, today)}` : t`uiterlijk ${longDay(uiterlijk, today)}`}</span>}
      </p>
      {waarom && <p className={styles['lines']} lang={DUTCH}>{waarom}</p>}
      {toelichting && (
        <p className={styles['note']}>
          {handover.van.naam}: <Dutch>{toelichting}</Dutch>
        </p>
      )}
      {plicht && <p className="subtle">{pointWord({ ...point, reden: null })}{point.reden && <>: <Dutch>{point.reden}</Dutch></>}</p>}
      {onChoose && <Tick label={choice} of={<Dutch>{titel}</Dutch>} checked={chosen} onChange={onChoose} />}
      {way === null && (
        <div className={styles['buttons']}>
          {may('toelichting') && <Way onClick={() => setWay('note')} about={titel}>{toelichting ? t`Wijzig uw toelichting` : t`Licht toe`}</Way>}
          {may('weigering') && isOpen(point) && point.status === 'open' && <Way onClick={() => setWay('refuse')} about={titel}>{t`Neem ik niet over`}</Way>}
          {may('besluit') && isOpen(point) && <Way onClick={() => setWay('settle')} about={titel}>{t`Geef aan iemand anders`}</Way>}
        </div>
      )}
      {way === 'note' && <Note point={point} handover={handover} onClose={close} />}
      {way === 'refuse' && <Refuse point={point} handover={handover} onClose={close} />}
      {way === 'settle' && <Settle point={point} handover={handover} onClose={close} />}
    </li>
  );
}

const Way = ({ onClick, about, children }: { onClick: () => void; about: string; children: string }) => (
  <Button purpose="secondary" onClick={onClick}>
    {children}
    <span className="visually-hidden" lang={DUTCH}>: {about}</span>
  </Button>
);

interface Text {
  text: string;
}

type FormProps = Pick<Props, 'point' | 'handover'> & { onClose: () => void };

function Note({ point, handover, onClose }: FormProps) {
  const { municipality } = useSetting();
  const form = useForm({ name: `overdracht/${handover.id}/${point.id}/toelichting`, begin: () => ({ text: point.toelichting ?? '' }), on: { query: handoverQuery(municipality.gemeente, handover.id), of: (now: Schemas['Overdracht']) => noteIn(now, point.id), parts: () => [textPart<Text>('text', t`Wat uw opvolger moet weten`, { lines: true })] } });
  const [text, setText] = form.field('text');
  const path = { gemeente: municipality.gemeente, overdracht: handover.id, punt: point.id };
  const noting = useAct({
    form,
    act: (tekst: string, key, etag) => answer(api.PUT('/v1/gemeenten/{gemeente}/overdrachten/{overdracht}/punten/{punt}/toelichting', { params: { path, header: { 'If-Match': etag, 'Idempotency-Key': key } }, body: { tekst } })),
    done: () => t`Uw toelichting is bewaard.`,
    after: onClose,
  });
  return (
    <Inline error={noting.error} onClose={onClose} busy={noting.isPending} submit={t`Bewaar`} form={form} onSubmit={() => noting.mutate(text)} ready={text.trim() !== ''} missing={t`Schrijf wat uw opvolger moet weten.`}>
      {(problem) => <TextBox label={t`Wat moet uw opvolger weten?`} value={text} onChange={setText} problem={problem} lines={3} />}
    </Inline>
  );
}

const noteIn = ({ punten }: Schemas['Overdracht'], id: string): Text | null => punten.flatMap((one) => (one.id === id ? [{ text: one.toelichting ?? '' }] : []))[0] ?? null;

function Refuse({ point, handover, onClose }: FormProps) {
  const { municipality } = useSetting();
  const form = useForm({ name: `overdracht/${handover.id}/${point.id}/weigering`, begin: () => ({ text: '' }) });
  const [text, setText] = form.field('text');
  const path = { gemeente: municipality.gemeente, overdracht: handover.id, punt: point.id };
  const refusing = useAct({
    form,
    act: (reden: string, key) => answer(api.POST('/v1/gemeenten/{gemeente}/overdrachten/{overdracht}/punten/{punt}/weigering', { params: { path, header: { 'Idempotency-Key': key } }, body: { reden } })),
    done: () => t`Vastgelegd. De secretaris en de voorzitter beslissen wie het doet.`,
    after: onClose,
  });
  return (
    <Inline error={refusing.error} onClose={onClose} busy={refusing.isPending} submit={t`Leg vast`} form={form} onSubmit={() => refusing.mutate(text)} ready={text.trim() !== ''} missing={t`Schrijf waarom niet.`}>
      {(problem) => <TextBox label={t`Waarom neemt u dit niet over?`} value={text} onChange={setText} problem={problem} lines={2} />}
    </Inline>
  );
}

function Settle({ point, handover, onClose }: FormProps) {
  const { municipality } = useSetting();
  const people = useQuery(peopleQuery(municipality.gemeente));
  const form = useForm({ name: `overdracht/${handover.id}/${point.id}/besluit`, begin: () => ({ to: '', reason: '' }) });
  const [to, setTo] = form.field('to');
  const [reason, setReason] = form.field('reason');
  const path = { gemeente: municipality.gemeente, overdracht: handover.id, punt: point.id };
  const settling = useAct({
    form,
    act: (body: { naarId: string | null; reden: string | null }, key) => answer(api.POST('/v1/gemeenten/{gemeente}/overdrachten/{overdracht}/punten/{punt}/besluit', { params: { path, header: { 'Idempotency-Key': key } }, body })),
    done: ({ naarId }) => (naarId ? t`Het punt is toegewezen.` : t`Het punt is vervallen.`),
    after: onClose,
  });
  const options = (people.data?.resultaten ?? []).filter(({ id, plekken }) => id !== handover.van.id && plekken.length > 0).map(({ id, naam }) => ({ value: id, text: naam }));
  return (
    <Inline error={settling.error} onClose={onClose} busy={settling.isPending} submit={t`Leg vast`} form={form} onSubmit={() => settling.mutate({ naarId: to || null, reden: reason.trim() || null })} ready={to !== '' || reason.trim() !== ''} missing={t`Kies iemand, of schrijf waarom het vervalt.`}>
      {(problem) => (
        <>
          <SelectBox label={t`Wie neemt dit over?`} none={people.isPending ? t`Wordt opgehaald …` : t`Niemand: het vervalt`} value={to} onChange={setTo} options={options} />
          <TextBox label={to === '' ? t`Waarom vervalt het?` : t`Toelichting`} {...(to === '' ? {} : { hint: t`Mag leeg blijven.` })} value={reason} onChange={setReason} problem={problem} lines={2} />
        </>
      )}
    </Inline>
  );
}

interface InlineProps {
  /** Given what is missing, once somebody tried to send without it. */
  children: (problem: string | null) => ReactNode;
  ready: boolean;
  missing: string;
  submit: string;
  onSubmit: () => void;
  form: Told;
  onClose: () => void;
  busy: boolean;
  error: unknown;
}

/** Not a form of its own: it may stand within the one that takes points up. */
function Inline({ children, ready, missing, submit, onSubmit, form, onClose, busy, error }: InlineProps) {
  const [tried, setTried] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const stale = isStale(error);
  const told = form.taken.length > 0 || form.differences().length > 0;
  const close = () => {
    form.discard();
    onClose();
  };
  const send = () => {
    setTried(true);
    if (form.differences().length > 0) bringTo(place.current);
    else if (ready && !busy) onSubmit();
  };
  return (
    <div className={styles['inline']}>
      <StillHere form={form} />
      <Meanwhile form={form} place={place} />
      {children(tried && !ready ? missing : null)}
      {stale && !told && <Changed button={submit} />}
      {error !== null && !stale && <Failure error={error} />}
      <div className={styles['buttons']}>
        <Button purpose="primary" onClick={send} aria-busy={busy}>
          {busy ? t`Bezig …` : submit}
        </Button>
        <Button purpose="subtle" onClick={close}>
          {t`Toch niet`}
        </Button>
      </div>
    </div>
  );
}
