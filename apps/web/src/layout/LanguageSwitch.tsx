import { language, speak } from '../language/t';
import styles from './Layout.module.css';

/** In the words of the language that one goes to: who needs it, reads it. Without a connection there are none to fetch, as the banner then says. */
export function LanguageSwitch() {
  const other = language === 'nl' ? 'en' : 'nl';
  return (
    <button type="button" lang={other} className={styles['language']!} onClick={() => void speak(other).catch(() => undefined)}>
      {{ en: 'English', nl: 'Nederlands' }[other]}
    </button>
  );
}
