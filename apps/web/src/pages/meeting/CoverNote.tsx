/** An item's explanation. */
import { Fact, Facts } from '../../components/Facts';
import { DUTCH } from '../../language/t';
import styles from './Meeting.module.css';
import { notePartsOf } from './note-parts';

export const CoverNote = ({ text }: { text: string }) =>
  notePartsOf(text).map((part, index) =>
    part.kind === 'text' ? (
      <p key={index} className={styles['note']} lang={DUTCH}>
        {part.text}
      </p>
    ) : (
      <Facts key={index} dutch>
        {part.facts.map((fact) => (
          <Fact key={fact.title} title={fact.title}>
            {fact.text}
          </Fact>
        ))}
      </Facts>
    ),
  );
