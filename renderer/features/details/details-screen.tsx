import { Page } from '../../components/page.tsx';
import type { ScreenProps } from '../../store/screen-props.ts';
import { text } from '../../text/text.ts';
import styles from './details-screen.module.css';
import { FileSection } from './file-section.tsx';
import { LadderSection } from './ladder-section.tsx';
import { LockSection } from './lock-section.tsx';
import { PersonSection } from './person-section.tsx';
import { RulesSection } from './rules/rules-section.tsx';
import { TargetSection } from './target-section.tsx';

/** Whose case it is, for which level, by which ladder and rules; and the case as a file. */
export function DetailsScreen({ promotionCase }: ScreenProps) {
  return (
    <Page title={text.details.title} lead={text.details.lead}>
      <div className={styles.column}>
        <TargetSection promotionCase={promotionCase} />
        <PersonSection promotionCase={promotionCase} />
        <LadderSection promotionCase={promotionCase} />
        <RulesSection promotionCase={promotionCase} />
        <LockSection caseId={promotionCase.id} person={promotionCase.person.name} />
        <FileSection caseId={promotionCase.id} />
      </div>
    </Page>
  );
}
