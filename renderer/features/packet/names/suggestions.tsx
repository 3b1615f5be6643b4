import { useId } from 'react';
import { text } from '../../../text/text.ts';
import type { NameSuggestion } from './name-suggestions.ts';
import styles from './names.module.css';

/** How many are offered at once; those taken make room for others. */
const SHOWN = 24;

type Props = {
  readonly suggestions: readonly NameSuggestion[];
  readonly onTake: (suggestion: NameSuggestion) => void;
};

/** Names of the case that could be replaced, each a press away. */
export function Suggestions({ suggestions, onTake }: Props) {
  const id = useId();
  const words = text.packetNames;
  if (suggestions.length === 0) return null;
  const rest = suggestions.length - SHOWN;
  return (
    <section aria-labelledby={id} className={styles.suggestions}>
      <h3 id={id}>{words.suggestions}</h3>
      <p className={styles.muted}>{words.suggestionsHint}</p>
      <ul className={styles.offers}>
        {suggestions.slice(0, SHOWN).map((suggestion) => (
          <li key={suggestion.name}>
            <button type="button" className={styles.offer} onClick={() => onTake(suggestion)}>
              <span>
                <span className="visually-hidden">{words.suggest} </span>
                {suggestion.name}
              </span>
              <span className={styles.muted}>{words.sources[suggestion.source]}</span>
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={styles.muted}>{words.more(rest)}</p>}
    </section>
  );
}
