import type { SectionDiff } from '../../../../../shared/packet/diff/diff-types.ts';
import { text } from '../../../../text/text.ts';
import submissionStyles from '../submissions.module.css';
import styles from './compared.module.css';
import { groupTitle, sectionChange, sectionTitle } from './section-title.ts';

/** Headings named at once of a section; the rest are counted. */
const SHOWN = 40;

/** Every section in the order of the later packet, with the exhibits and headings in it that differ. */
export function BySection({ sections }: { readonly sections: readonly SectionDiff[] }) {
  const words = text.submissions;
  return (
    <ul className={styles.sections}>
      {sections.map((section) => (
        <li key={section.id} data-change={section.moved && section.change === 'same' ? 'changed' : section.change}>
          <div className={styles.sectionHead}>
            <h3>{sectionTitle(section)}</h3>
            <span className={styles.change}>{sectionChange(section)}</span>
          </div>
          {section.change === 'changed' && section.id !== 'title' && (
            <ul className={styles.groups}>
              {section.groups.slice(0, SHOWN).map((group, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two headings may be the same words
                <li key={index}>
                  {groupTitle(group)}
                  {group.titleThen !== null && (
                    <span className={submissionStyles.muted}> ({words.renamed(group.titleThen)})</span>
                  )}
                  <span className={styles.change}>
                    {words.changes[group.change]}
                    {group.change === 'changed' && group.parts.length > 0 && `, ${words.parts(group.parts.length)}`}
                  </span>
                </li>
              ))}
              {section.groups.length > SHOWN && (
                <li className={submissionStyles.muted}>{words.showMoreCount(section.groups.length - SHOWN)}</li>
              )}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
