import Markdown, { type Components } from 'react-markdown';
import { PageLink } from '../../components/PageLink';
import { DUTCH } from '../../language/t';
import { roleOf } from './roles';
import styles from './Help.module.css';

/** What leads to a file outside the application (of the installation, in English) is shown as text. */
const components: Components = {
  a: ({ href = '', children }) => {
    const role = roleOf(href);
    return role === undefined ? (
      <span>{children}</span>
    ) : (
      <PageLink to="/hulp/$rol" params={{ rol: role }}>
        {children}
      </PageLink>
    );
  },
};

/** Help is written in Dutch only. */
export const Text = ({ text }: { text: string }) => (
  <div className={styles['text']} lang={DUTCH}>
    <Markdown components={components}>{text}</Markdown>
  </div>
);
