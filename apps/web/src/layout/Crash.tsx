import type { ErrorComponentProps } from '@tanstack/react-router';
import { PageHeading } from '../components/Page';
import { Failure } from '../components/states';
import { t } from '../language/t';

/** A fault of ours, or a page that could not be fetched: the rest of the application stays usable. */
export function Crash({ error, reset }: ErrorComponentProps) {
  return (
    <>
      <PageHeading title={t`Dit ging niet goed`} />
      <Failure error={error} retry={reset} />
    </>
  );
}
