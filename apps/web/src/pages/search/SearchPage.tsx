/** Searching over all that the reader may see: meetings and what came of them, agreements, vraagstukken, assignments, annual plans, goals, people. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Schemas } from '../../api/client';
import { searchQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { PageHeading } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Empty, Failure, Loading, Turning } from '../../components/states';
import { TextBox } from '../../components/TextBox';
import { dayOf, longDay } from '../../format/dates';
import { counted } from '../../format/text';
import { DUTCH, t } from '../../language/t';
import { announce } from '../../layout/announce';
import { moveFocusFrom } from '../../layout/focus';
import { useTurned } from '../../layout/use-turned';
import { KINDS, marked } from './found';
import styles from './Search.module.css';

const route = getRouteApi('/zoeken');

export function SearchPage() {
  const { tekst } = route.useSearch();
  return (
    <>
      <PageHeading title={tekst === undefined ? t`Zoeken` : t`Zoeken: ${tekst}`} lead={<p>{t`In alles wat u mag zien: vergaderingen, verslagen, besluiten, acties, afspraken, vraagstukken, opdrachten, jaarplannen, doelen en mensen.`}</p>} />
      <Form asked={tekst ?? ''} />
      {tekst !== undefined && <Results asked={tekst} />}
    </>
  );
}

function Form({ asked }: { asked: string }) {
  const navigate = route.useNavigate();
  const [text, setText] = useState(asked);
  const [problem, setProblem] = useState<string | null>(null);
  // The same form for each text: the field keeps the focus of who searches on.
  const [last, setLast] = useState(asked);
  if (asked !== last) {
    setLast(asked);
    setText(asked);
    setProblem(null);
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const enough = /[\p{L}\p{N}]{2,}/u.test(text);
    setProblem(enough ? null : t`Schrijf een woord van ten minste twee letters.`);
    if (enough) void navigate({ search: { tekst: text.trim() } });
  };
  return (
    <form role="search" className={styles['form']} onSubmit={submit} noValidate>
      <TextBox label={t`Waar zoekt u naar?`} value={text} onChange={setText} problem={problem} />
      <div>
        <Button type="submit" purpose="primary">
          {t`Zoek`}
        </Button>
      </div>
    </form>
  );
}

function Results({ asked }: { asked: string }) {
  const { municipality } = useSetting();
  const { soort, pagina = 1 } = route.useSearch();
  const found = useQuery({
    ...searchQuery(municipality.gemeente, { tekst: asked, pagina, ...(soort ? { soort } : {}) }),
    // What one leaves stays until the rest is there, and the link that has the focus with it: of the same text.
    placeholderData: (results, query) => (query?.queryKey[2].tekst === asked ? results : undefined),
  });
  const said = found.data && !found.isPlaceholderData ? saidOf(found.data) : undefined;
  useEffect(() => {
    if (said !== undefined) announce(said);
  }, [said, asked, soort, pagina]);
  const list = useRef<HTMLOListElement>(null);
  useTurned(pagina, said !== undefined, () => moveFocusFrom(null, list.current?.querySelector('a')));
  if (found.isPending) return <Loading what={t`Wat er is gevonden`} />;
  if (!found.data) return <Failure error={found.error} retry={() => void found.refetch()} />;
  const { resultaten, pagina: shown, aantallen, totaal, paginaGrootte, gezochtMet } = found.data;
  const all = Object.values(aantallen).reduce((sum, count) => sum + count, 0);
  if (all === 0) return <Empty>{t`Er is niets gevonden. Probeer een ander woord, of een deel van het woord.`}</Empty>;
  return (
    <>
      {gezochtMet !== null && (
        <p>
          {t`Met “${asked}” is niets gevonden. Dit is gevonden met`} <strong>{gezochtMet}</strong>:
        </p>
      )}
      <nav aria-label={t`Soort`} className={styles['kinds']}>
        <Link from="/zoeken" search={{ tekst: asked }} aria-current={soort === undefined ? 'page' : undefined}>
          {t`Alles (${all})`}
        </Link>
        {KINDS.filter(({ id }) => aantallen[id]).map(({ id, more }) => (
          <Link key={id} from="/zoeken" search={{ tekst: asked, soort: id }} aria-current={soort === id ? 'page' : undefined}>
            {more} ({aantallen[id]})
          </Link>
        ))}
      </nav>
      <Turning to={found.isPlaceholderData} what={t`Wat er is gevonden`} />
      <ol ref={list} className={styles['results']} start={(shown - 1) * paginaGrootte + 1}>
        {resultaten.map((one) => (
          <Result key={`${one.soort} ${one.id}`} one={one} asked={gezochtMet ?? asked} />
        ))}
      </ol>
      {totaal > paginaGrootte && (
        <nav aria-label={t`Meer resultaten`} className={styles['pages']}>
          {shown > 1 && (
            <PageLink to="/zoeken" search={{ tekst: asked, soort, pagina: shown === 2 ? undefined : shown - 1 }}>
              {t`← Vorige`}
            </PageLink>
          )}
          <span>{spanOf(found.data)}</span>
          {shown * paginaGrootte < totaal && (
            <PageLink to="/zoeken" search={{ tekst: asked, soort, pagina: shown + 1 }}>
              {t`Volgende →`}
            </PageLink>
          )}
        </nav>
      )}
    </>
  );
}

type Span = Record<'pagina' | 'paginaGrootte' | 'totaal', number>;

const spanOf = ({ pagina, paginaGrootte, totaal }: Span): string => t`${(pagina - 1) * paginaGrootte + 1} tot en met ${Math.min(pagina * paginaGrootte, totaal)} van ${totaal}`;

/** '22 resultaten'; on a later page '21 tot en met 22 van 22'. */
const saidOf = (span: Span): string => (span.pagina === 1 ? counted(span.totaal, t`resultaat`, t`resultaten`) : spanOf(span));

function Result({ one, asked }: { one: Schemas['Zoekresultaat']; asked: string }) {
  const { today } = useSetting();
  const day = longDay(dayOf(one.op), today);
  const name = KINDS.find(({ id }) => id === one.soort)!.one;
  const text = marked(one.soort === 'vergadering' ? one.naam : one.tekst, asked).map((piece, index) => (piece.hit ? <mark key={index}>{piece.text}</mark> : piece.text));
  return (
    <li>
      <p className={styles['title']} lang={DUTCH}>
        <ResultLink one={one}>{text}</ResultLink>
      </p>
      <p className="subtle">{[name, placeOf(one), one.soort !== 'persoon' && one.soort !== 'jaarplan' && day, one.vertrouwelijk && t`vertrouwelijk`].filter(Boolean).join(', ')}</p>
    </li>
  );
}

/** The overleg of what is no meeting itself, of a vraagstuk its ambition; the plan of what stands in one, with its year. */
const placeOf = ({ soort, naam, plan }: Schemas['Zoekresultaat']): string | false => (plan ? plan.titel : soort !== 'vergadering' && naam);

/** To where it stands. */
function ResultLink({ one: { soort, id, tekst, vergaderingId, ronde, plan }, children }: { one: Schemas['Zoekresultaat']; children: ReactNode }) {
  switch (soort) {
    case 'afspraak':
      return <PageLink to="/afspraken/$afspraak" params={{ afspraak: id }}>{children}</PageLink>;
    case 'vraagstuk':
      return <PageLink to="/vraagstukken/$vraagstuk" params={{ vraagstuk: id }}>{children}</PageLink>;
    case 'opdracht':
      return <PageLink to="/opdrachten/$opdracht" params={{ opdracht: id }}>{children}</PageLink>;
    case 'jaarplan':
      return <PageLink to="/jaarplannen/$jaar" params={plan!} hash={`lijn-${plan!.regel}`}>{children}</PageLink>;
    case 'doel':
      return <PageLink to="/kwaliteitscyclus/$ambitie/$ronde" params={ronde!}>{children}</PageLink>;
    case 'persoon':
      return <PageLink to="/mensen" search={{ naam: tekst }}>{children}</PageLink>;
    case 'verslag':
      return <PageLink to="/vergaderingen/$vergadering/verslag" params={{ vergadering: id }}>{children}</PageLink>;
    default:
      return <PageLink to="/vergaderingen/$vergadering" params={{ vergadering: vergaderingId! }} hash={soort === 'besluit' || soort === 'actie' ? 'besluiten' : soort === 'agendapunt' ? 'agenda' : ''}>{children}</PageLink>;
  }
}
