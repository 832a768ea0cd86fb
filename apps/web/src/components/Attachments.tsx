/** Files that came with a mail, to be fetched from the API. */
import { Link } from '@nl-design-system-candidate/link-react';
import { Fragment } from 'react';
import { DUTCH } from '../language/t';

export function Attachments({ files }: { files: readonly { name: string; url: string }[] }) {
  return files.map(({ name, url }, index) => (
    <Fragment key={url}>
      {index > 0 && ', '}
      <Link href={url} lang={DUTCH}>{name}</Link>
    </Fragment>
  ));
}
