/** Moving something that people meet for: choose another moment or place, see what it does, and only then do it. */
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { QueryKey } from '@tanstack/react-query';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { instantOf } from '../../format/instant';
import { moveFocusFrom } from '../../layout/focus';
import { type Moment, momentOf, momentParts, type Planned } from './moment';
import { MoveForm } from './MoveForm';
import { Preview, type Previewed } from './Preview';

interface Props<B> extends Omit<Previewed, 'begin' | 'form' | 'planned'> {
  /** Of the form, under which what is typed is kept. */
  name: string;
  planned: Planned;
  /** What is moved, with the version that the reader sees: when somebody moved it since, nothing is moved. */
  on: { query: { queryKey: QueryKey }; of: (body: B) => Planned };
  /** As chosen, in the page's address. */
  search: { dag?: string | undefined; tijd?: string | undefined };
}

export function Moving<B>({ name, planned, on, search: { dag, tijd }, ...previewed }: Props<B>) {
  const { today } = useSetting();
  const navigate = useNavigate();
  const begin = dag && tijd ? instantOf(dag, tijd) : null;
  const form = useForm<Moment, B>({ name, begin: () => momentOf(planned), on: { query: on.query, of: (body) => momentOf(on.of(body)), parts: () => momentParts(today) } });
  // What was typed after the address was made, and kept, is the newer of the two.
  const older = useRef(form.kept !== null);
  useEffect(() => {
    if (!older.current && dag && tijd) form.change({ day: dag, time: tijd });
    older.current = false;
  }, [form, dag, tijd]);
  const meanwhile = useRef<HTMLDivElement>(null);
  const open = form.differences().length > 0;
  // The button that was pressed is gone: on to why.
  useEffect(() => {
    if (open) moveFocusFrom(null, meanwhile.current);
  }, [open]);
  const shown = !open && form.draft.day === dag && form.draft.time === tijd;
  return (
    <>
      <MoveForm planned={planned} form={form} meanwhile={meanwhile} onShow={(search) => void navigate({ to: '.', search })} />
      {begin && shown && <Preview {...previewed} planned={planned} form={form} begin={begin} />}
    </>
  );
}
