import { Pencil, Trash2 } from 'lucide-react';
import type { Alias } from '../../../../shared/model/alias.ts';
import type { Audience } from '../../../../shared/model/packet-plan.ts';
import { IconButton } from '../../../components/popups/icon-button.tsx';
import { text } from '../../../text/text.ts';
import styles from './names.module.css';

type Props = {
  readonly alias: Alias;
  /** Whose packet `count` is about. */
  readonly audience: Audience;
  readonly count: number;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
};

/** A name, what is read instead, for whom, and how often it is found. */
export function NameRow({ alias, audience, count, onEdit, onRemove }: Props) {
  const { name, spellings, replacement, kind, audiences } = alias;
  const words = text.packetNames;
  return (
    <li className={styles.row}>
      <div className={styles.about}>
        <p>
          <strong>{[name, ...spellings].join(', ')}</strong> {words.replacedWith(replacement)}
        </p>
        <p className={styles.muted}>{words.facts(kind, audiences, count, audience)}</p>
      </div>
      <div className={styles.tools}>
        <IconButton label={words.edit(name)} icon={<Pencil size={15} aria-hidden />} onClick={onEdit} />
        <IconButton label={words.remove(name)} icon={<Trash2 size={15} aria-hidden />} onClick={onRemove} />
      </div>
    </li>
  );
}
