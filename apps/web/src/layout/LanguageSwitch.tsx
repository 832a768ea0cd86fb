import { language, speak } from '../language/t';
import { onceConnected } from './lazy-route-component';
import styles from './Layout.module.css';

/** In the words of the language that one goes to: who needs it, reads it. Without a connection they come when there is one again; the banner says so. */
export function LanguageSwitch() {
  const other = language === 'nl' ? 'en' : 'nl';
  return (
    <button type="button" lang={other} className={styles['language']!} onClick={() => void onceConnected(() => speak(other)).catch(() => undefined)}>
      {{ en: 'English', nl: 'Nederlands' }[other]}
    </button>
  );
}
