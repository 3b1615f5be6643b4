import { FolderOpen } from 'lucide-react';
import { ask, isInElectron } from '../../../api/client.ts';
import { Button } from '../../../components/button.tsx';
import { ChoiceBox } from '../../../components/fields/choice-field.tsx';
import { TextBox } from '../../../components/fields/text-field.tsx';
import { text } from '../../../text/text.ts';
import styles from './leave.module.css';

/** As what, and into which folder; the folder is empty until it is chosen. */
export type Place = { readonly as: 'zip' | 'folder'; readonly folder: string };

/** What keeps the export from being written there; null when nothing does. */
export function placeProblem({ as, folder }: Place): string | null {
  return as === 'folder' && folder.trim() === '' ? text.leave.pathMissing : null;
}

type Props = {
  readonly place: Place;
  readonly fault: string | null;
  readonly onPlace: (place: Place) => void;
};

/** What will be written, and where. */
export function LeavePlan({ place, fault, onPlace }: Props) {
  return (
    <>
      <div className={styles.part}>
        <p>{text.leave.holds}</p>
        <ul className={styles.points}>
          <li>{text.leave.page}</li>
          <li>{text.leave.data}</li>
          <li>{text.leave.ladder}</li>
          <li>{text.leave.files}</li>
        </ul>
        <p>{text.leave.index}</p>
      </div>
      {isInElectron() ? (
        <ChosenFolder place={place} onPlace={onPlace} />
      ) : (
        <>
          <ChoiceBox
            label={text.leave.as}
            choices={[
              { value: 'zip', label: text.leave.zip, meaning: text.leave.zipMeaning },
              { value: 'folder', label: text.leave.folder, meaning: text.leave.folderMeaning },
            ]}
            value={place.as}
            onChange={(as) => onPlace({ ...place, as: as === 'zip' ? 'zip' : 'folder' })}
          />
          {place.as === 'folder' && (
            <TextBox
              label={text.leave.path}
              hint={text.leave.pathHint}
              error={fault ?? undefined}
              value={place.folder}
              onChange={(folder) => onPlace({ ...place, folder })}
            />
          )}
        </>
      )}
    </>
  );
}

/** The folder that was chosen in a dialog of the system. */
function ChosenFolder({ place, onPlace }: Pick<Props, 'place' | 'onPlace'>) {
  const choose = async (): Promise<void> => {
    const answer = await ask('folder.choose', { purpose: 'leave' });
    if (answer.ok && answer.value.kind === 'chosen') onPlace({ as: 'folder', folder: answer.value.folder });
  };
  return (
    <div className={styles.part}>
      {place.folder !== '' && <p className={styles.path}>{text.leave.intoNew(place.folder)}</p>}
      <Button icon={<FolderOpen size={16} aria-hidden />} onClick={choose}>
        {place.folder === '' ? text.leave.choose : text.leave.chooseOther}
      </Button>
    </div>
  );
}
