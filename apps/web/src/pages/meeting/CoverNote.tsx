/** An item's explanation. */
import { Fact, Facts } from '../../components/Facts';
import styles from './Meeting.module.css';
import { notePartsOf } from './note-parts';

export const CoverNote = ({ text }: { text: string }) =>
  notePartsOf(text).map((part, index) =>
    part.kind === 'text' ? (
      <p key={index} className={styles['note']}>
        {part.text}
      </p>
    ) : (
      <Facts key={index}>
        {part.facts.map((fact) => (
          <Fact key={fact.title} title={fact.title}>
            {fact.text}
          </Fact>
        ))}
      </Facts>
    ),
  );
