/** Until a group is installed: its frame set, laid before who decides, taken back. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useRef, useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api } from '../../api/client';
import { type Part, textPart } from '../../api/form-parts';
import { groupQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActButton } from '../../components/ActButton';
import { ActForm } from '../../components/ActForm';
import { Dutch } from '../../components/Dutch';
import { Section } from '../../components/Page';
import { TextBox } from '../../components/TextBox';
import { inSentence, listed } from '../../format/text';
import { t } from '../../language/t';
import { moveFocusFrom } from '../../layout/focus';
import { type Group, hintFor, partsOf } from './group';
import styles from './Groups.module.css';

interface Props {
  group: Group;
  /** The version that the reader saw. */
  etag: string;
}

export function Installing({ group, etag }: Props) {
  const { municipality } = useSetting();
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    moveFocusFrom(place.current, document.getElementById('doen'));
  };
  const { mogelijk, id, kader, ontbreekt, installeert } = group;
  if (mogelijk.length === 0) return null;
  const path = { gemeente: municipality.gemeente, werkgroep: id };
  const headers = (key: string) => ({ 'If-Match': etag, 'Idempotency-Key': key });
  return (
    <Section title={t`Wat u nu kunt doen`} id="doen">
      <div ref={place} className={styles['doing']}>
        {ontbreekt.length > 0 && !open && <p>{t`Nog vast te leggen voordat ${installeert ? inSentence(installeert.naam) : t`het bestuur`} over de installatie kan beslissen:`} <Dutch>{listed(ontbreekt.map((part) => inSentence(part)))}</Dutch>.</p>}
        {open && mogelijk.includes('kader') ? (
          <FrameForm group={group} onDone={close} />
        ) : (
          <div className={styles['buttons']}>
            {mogelijk.includes('installatie') && (
              <ActButton purpose="primary" busy={t`Bezig met voorleggen …`} done={t`De installatie komt vanzelf op de agenda.`} act={(key) => answer(api.POST('/v1/gemeenten/{gemeente}/werkgroepen/{werkgroep}/installatie', { params: { path, header: headers(key) }, body: {} }))}>
                {t`Leg de installatie voor`}
              </ActButton>
            )}
            {mogelijk.includes('kader') && (
              <Button purpose={mogelijk.includes('installatie') ? 'secondary' : 'primary'} onClick={() => setOpen(true)}>
                {kader.length === 0 ? t`Leg het kader vast` : t`Wijzig het kader`}
              </Button>
            )}
            {mogelijk.includes('installatie/terugname') && (
              <ActButton busy={t`Bezig met terugnemen …`} done={t`De installatie is teruggenomen.`} act={(key) => answer(api.POST('/v1/gemeenten/{gemeente}/werkgroepen/{werkgroep}/installatie/terugname', { params: { path, header: headers(key) }, body: {} }))}>
                {t`Neem de installatie terug`}
              </ActButton>
            )}
          </div>
        )}
      </div>
    </Section>
  );
}

type Texts = ReturnType<typeof partsOf>;

const withText = (parts: Texts, naam: string, tekst: string): Texts => parts.map((part) => (part.naam === naam ? { naam, tekst } : part));

/** Each text by itself. */
const frameParts = (drafts: readonly { parts: Texts }[]): Part<{ parts: Texts }>[] =>
  [...new Set(drafts.flatMap(({ parts }) => parts.map(({ naam }) => naam)))].map((naam) => ({
    ...textPart<{ naam: string }>('naam', naam, { lines: true }),
    key: naam,
    get: ({ parts }) => parts.find((part) => part.naam === naam)?.tekst ?? '',
    put: ({ parts }, tekst) => ({ parts: withText(parts, naam, String(tekst)) }),
  }));

function FrameForm({ group, onDone }: { group: Group; onDone: () => void }) {
  const { municipality } = useSetting();
  const begin = (now: Group) => ({ parts: partsOf(now) });
  const form = useForm({ name: `werkgroepen/${group.id}/kader`, begin: () => begin(group), on: { query: groupQuery(municipality.gemeente, group.id), of: begin, parts: frameParts } });
  const { parts } = form.draft;
  const [problems, setProblems] = useState<{ none?: string }>({});
  const saving = useAct({
    form,
    act: (onderdelen: { naam: string; tekst: string }[], key, etag) => answer(api.PUT('/v1/gemeenten/{gemeente}/werkgroepen/{werkgroep}/kader', { params: { path: { gemeente: municipality.gemeente, werkgroep: group.id }, header: { 'If-Match': etag, 'Idempotency-Key': key } }, body: { onderdelen } })),
    done: () => t`Het kader is vastgelegd.`,
    after: onDone,
  });
  const change = (naam: string, tekst: string) => form.change({ parts: withText(parts, naam, tekst) });
  const submit = () => {
    const said = parts.filter(({ tekst }) => tekst.trim() !== '');
    const found = said.length === 0 ? { none: t`Schrijf ten minste één onderdeel op.` } : {};
    setProblems(found);
    if (said.length > 0) saving.mutate(said);
  };
  return (
    <ActForm label={t`Het kader`} submit={t`Leg het kader vast`} busy={t`Bezig met vastleggen …`} pending={saving.isPending} error={saving.error} problems={problems} onSubmit={submit} form={form} onCancel={onDone}>
      {parts.map(({ naam, tekst }, index) => {
        const hint = hintFor(naam);
        return <TextBox key={naam} label={<Dutch>{naam}</Dutch>} {...(hint ? { hint } : {})} value={tekst} onChange={(text) => change(naam, text)} lines={4} problem={index === 0 ? problems.none : null} />;
      })}
    </ActForm>
  );
}
