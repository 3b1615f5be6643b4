import styles from './packet-screen.module.css';
import type { WithheldGroup } from './withheld-groups.ts';

type Props = { readonly groups: readonly WithheldGroup[]; readonly level: 3 | 4 };

/** What stays behind, a list a kind. */
export function WithheldLists({ groups, level }: Props) {
  const Heading = `h${level}` as const;
  return groups.map((group) => (
    <section key={group.title}>
      <Heading className={level === 4 ? styles.label : undefined}>{group.title}</Heading>
      <ul className={styles.withheldList}>
        {group.entries.map((entry) => (
          <li key={entry.key}>
            {entry.name} <span className={styles.reason}>– {entry.reason}</span>
          </li>
        ))}
      </ul>
    </section>
  ));
}
