/** The file that says how the LEA works here: write it, have it looked at, read it back, see what changes, and only then take it. */
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { answer, api, type Schemas } from '../../../api/client';
import { mayManage, useSetting } from '../../../api/setting';
import { useForm } from '../../../api/use-form';
import { ManagementNav } from '../../../components/ManagementNav';
import { Notice } from '../../../components/Notice';
import { PageHeading, Section } from '../../../components/Page';
import { PageLink } from '../../../components/PageLink';
import { ChooseFirst, Empty, NotAllowed } from '../../../components/states';
import { StillHere } from '../../../components/Typed';
import { type Day, fullDay } from '../../../format/dates';
import { t } from '../../../language/t';
import { announce } from '../../../layout/announce';
import { counted } from '../../../format/text';
import { FileText, type FileTextHandle } from './FileText';
import { Looked } from './Looked';
import { ReadBack } from './ReadBack';
import { Begin } from './Begin';
import { Changes } from './Changes';
import { Versions } from './Versions';
import styles from '../Management.module.css';

export function SchemePage() {
  const setting = useSetting();
  return (
    <>
      <PageHeading
        title={t`De afspraken van uw gemeente`}
        lead={<p>{t`In één bestand staat hoe de LEA bij u in elkaar zit: wie er aan tafel zit, hoe vaak, en wat wanneer klaar is. Hier kijkt u het na en laat u een nieuwe versie gelden vanaf een dag. Er verandert pas iets als u de laatste stap bevestigt.`}</p>}
      />
      {setting.session === null && <ChooseFirst />}
      {setting.session !== null && (mayManage(setting, 'structuur-lezen') ? <Scheme gemeente={setting.municipality.gemeente} /> : <NotAllowed>{t`De afspraken wijzigen is voor de beheerder en de secretaris.`}</NotAllowed>)}
    </>
  );
}

function Scheme({ gemeente }: { gemeente: string }) {
  const { today } = useSetting();
  const form = useForm({ name: 'beheer/afspraken', begin: (): { text: string; from: Day | null } => ({ text: '', from: today }) });
  const { text, from } = form.draft;
  const [taken, setTaken] = useState<{ versie: number; vanaf: string } | null>(null);
  const editor = useRef<FileTextHandle>(null);
  const looking = useMutation({
    mutationFn: (bestand: string) => answer(api.POST('/v1/gemeenten/{gemeente}/structuur/toets', { params: { path: { gemeente } }, body: { bestand } })),
    onSuccess: ({ fouten }) => announce(fouten.length === 0 ? t`Dit bestand klopt. Lees terug wat erin staat.` : t`${counted(fouten.length, t`fout`, t`fouten`)} gevonden. De lijst staat naast de tekst.`),
  });
  const change = (bestand: string): void => {
    form.change({ text: bestand });
    setTaken(null);
    looking.reset();
  };
  /** A text from elsewhere: shown, and looked at. */
  const load = (bestand: string): void => {
    change(bestand);
    if (bestand.trim() !== '') looking.mutate(bestand);
    editor.current?.focus();
  };
  // Of another text, one that was thrown away, it says nothing.
  const { data: looked, error } = looking.variables === text ? looking : { data: undefined, error: null };
  const done = (one: { versie: number; vanaf: string }): void => {
    form.discard();
    looking.reset();
    setTaken(one);
  };
  const sound: Schemas['StructuurToets'] | null = looked && looked.fouten.length === 0 ? looked : null;
  return (
    <>
      <ManagementNav />
      {taken && (
        <Notice kind="ok" title={t`Versie ${taken.versie} is vastgelegd`}>
          <p>
            {t`Zij geldt vanaf ${fullDay(taken.vanaf)}.`} <PageLink to="/structuur">{t`Lees haar na`}</PageLink> {t`of`} <PageLink to="/">{t`ga verder op Vandaag`}</PageLink>.
          </p>
        </Notice>
      )}
      <Section title={t`1. Het bestand`} id="bestand">
        <Begin onText={load} />
        {form.kept && (
          <div className={styles['choice']}>
            <StillHere form={form} />
          </div>
        )}
        <div className={styles['beside']}>
          <FileText ref={editor} value={text} onChange={change} onLook={() => looking.mutate(text)} pending={looking.isPending} />
          <div className={styles['found']}>
            {looked || error ? <Looked looked={looked} error={error} goTo={(place) => editor.current?.goTo(place)} /> : <Empty>{t`Hier komt te staan wat er niet klopt, of wat er in gewone taal staat. Druk daarvoor op ‘Kijk na’.`}</Empty>}
            {sound && <ReadBack looked={sound} />}
          </div>
        </div>
      </Section>
      {sound && <Changes key={text} text={text} from={from} onFrom={(day) => form.change({ from: day })} onTaken={done} />}
      <Versions onText={load} />
    </>
  );
}
