import { formGuide } from '../../../../shared/form/form-guide.ts';
import { text } from '../../../text/text.ts';
import styles from './form.module.css';

/** How placeholders are written, and every one there is. */
export function PlaceholderHelp() {
  const words = text.forms;
  return (
    <details className={styles.details}>
      <summary>{words.help}</summary>
      <ul className={styles.rules}>
        {words.helpText.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      {formGuide().map(({ title, lines }) => (
        <section key={title} className={styles.block} aria-label={title}>
          <h3>{title}</h3>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{words.written}</th>
                <th scope="col">{words.meaning}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ written, meaning }) => (
                <tr key={written}>
                  <th scope="row">
                    <code className={styles.code}>{written}</code>
                  </th>
                  <td>{meaning}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </details>
  );
}
