/** Who was at a meeting, who sent word, and who stayed away without. */
import type { Schemas } from '../api/client';
import { listed } from '../format/text';
import { t } from '../language/t';

type Word = Schemas['VergaderingVolledig']['aanwezigheid'][number]['aanwezigheid'];

const WORDS: readonly (readonly [Word, string])[] = [
  ['aanwezig', t`Aanwezig:`],
  ['afgemeld', t`Afgemeld:`],
  ['afwezig', t`Afwezig:`],
];

export function Attendance({ meeting: { aanwezigheid }, nameOf }: { meeting: Pick<Schemas['VergaderingVolledig'], 'aanwezigheid'>; nameOf: (id: string | null) => string }) {
  const names = (word: Word): string[] => aanwezigheid.filter((one) => one.aanwezigheid === word).map(({ persoonId, vervangenDoor }) => nameOf(persoonId) + (vervangenDoor ? t` (vervangen door ${vervangenDoor})` : ''));
  return WORDS.map(([word, text]) => [text, names(word)] as const)
    .filter(([, people]) => people.length > 0)
    .map(([text, people]) => (
      <p key={text}>
        <strong>{text}</strong> {listed(people)}.
      </p>
    ));
}
