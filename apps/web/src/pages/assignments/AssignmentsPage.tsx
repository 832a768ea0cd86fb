/** Every bestuurlijke opdracht, what is overdue first: as a list, or as a board by how far each is. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ambitionsQuery, assignmentsQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { SelectBox } from '../../components/Choices';
import { DownloadTable } from '../../components/DownloadTable';
import { PageHeading, Section } from '../../components/Page';
import { ButtonLink, PageLink } from '../../components/PageLink';
import { Empty, Failure, Loading } from '../../components/states';
import { WorkNav } from '../../components/WorkNav';
import { counted } from '../../format/text';
import { DUTCH, t } from '../../language/t';
import { useChosen } from '../../layout/use-chosen';
import list from '../meetings/Meetings.module.css';
import { board, inOrder, isLate, type Line } from './assignment';
import styles from './Assignments.module.css';
import { Card, Row } from './AssignmentRow';

const route = getRouteApi('/opdrachten');
/** Only the one that is shown: the list's address is part of the board's. */
const EXACTLY = { exact: true, includeSearch: true, explicitUndefined: true };

export function AssignmentsPage() {
  const { municipality, today } = useSetting();
  const { weergave, ambitie } = route.useSearch();
  const navigate = route.useNavigate();
  const [shown, choose] = useChosen(ambitie, (chosen) => navigate({ search: (before) => ({ ...before, ambitie: chosen }) }));
  const assignments = useQuery(assignmentsQuery(municipality.gemeente));
  const ambitions = useQuery(ambitionsQuery(municipality.gemeente));
  const lines = (assignments.data?.resultaten ?? []).filter((one) => ambitie === undefined || one.ambitie === ambitie);
  const late = lines.filter((one) => isLate(one, today)).length;
  return (
    <>
      <PageHeading title={t`Opdrachten`} lead={<p>{t`Wat het bestuur aan werkgroepen vraagt, hoe het ervoor staat en wat er te laat is.`}</p>} />
      <WorkNav />
      {assignments.isPending && <Loading what={t`De lijst met opdrachten`} />}
      {assignments.isError && !assignments.data && <Failure error={assignments.error} retry={() => void assignments.refetch()} />}
      {assignments.data && (
        <>
          <div className={list['tools']}>
            <div>
              <SelectBox label={t`Ambitie`} none={t`Alle ambities`} value={shown ?? ''} onChange={(value) => choose(value || undefined)} options={(ambitions.data?.resultaten ?? []).map(({ id, naam }) => ({ value: id, text: naam, lang: DUTCH }))} />
            </div>
            <nav aria-label={t`Weergave`} className={styles['views']}>
              <PageLink to="/opdrachten" search={(before) => ({ ...before, weergave: undefined })} activeOptions={EXACTLY} {...(weergave === 'bord' ? {} : { 'aria-current': 'true' as const })}>
                {t`Lijst`}
              </PageLink>
              <PageLink to="/opdrachten" search={(before) => ({ ...before, weergave: 'bord' as const })} activeOptions={EXACTLY} {...(weergave === 'bord' ? { 'aria-current': 'true' as const } : {})}>
                {t`Bord`}
              </PageLink>
            </nav>
            {assignments.data.mogelijk.includes('opdrachten') && <ButtonLink to="/opdrachten/nieuw">{t`Stel een opdracht op`}</ButtonLink>}
          </div>
          <p className={`subtle ${styles['count']}`} role="status">
            {counted(lines.length, t`opdracht`, t`opdrachten`)}
            {late > 0 && t`, waarvan ${late} te laat`}
          </p>
          {lines.length === 0 && <Empty>{t`Er zijn nog geen opdrachten${ambitie === undefined ? '' : t` voor deze ambitie`}.`}</Empty>}
          {lines.length > 0 && (weergave === 'bord' ? <Board lines={lines} /> : <List lines={lines} />)}
          <DownloadTable href={`/v1/gemeenten/${municipality.gemeente}/opdrachten?formaat=csv${ambitie === undefined ? '' : `&ambitie=${encodeURIComponent(ambitie)}`}`} />
        </>
      )}
    </>
  );
}

function List({ lines }: { lines: readonly Line[] }) {
  const { today } = useSetting();
  return inOrder(lines, today).map((part) => (
    <Section key={part.id} title={`${part.title} (${part.lines.length})`} id={`deel-${part.id}`}>
      <ol className={list['list']}>
        {part.lines.map((one) => (
          <Row key={one.id} line={one} />
        ))}
      </ol>
    </Section>
  ));
}

function Board({ lines }: { lines: readonly Line[] }) {
  const { today } = useSetting();
  return (
    <div className={styles['board']}>
      {board(lines, today).map((column) => (
        <section key={column.id} aria-labelledby={`kolom-${column.id}`}>
          <h2 id={`kolom-${column.id}`} className={styles['column-title']}>
            {column.title} <span className="subtle">{column.lines.length}</span>
          </h2>
          <ul className={styles['cards']}>
            {column.lines.map((one) => (
              <Card key={one.id} line={one} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
