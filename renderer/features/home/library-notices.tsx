import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { isWorthRetrying, useReadOnlyReason } from '../../store/library-state.ts';
import { text } from '../../text/text.ts';
import styles from './home-screen.module.css';
import type { useLibrary } from './use-library.ts';

/** What is wrong with the library or worth knowing of it, with what can be done: another program has it, or it may only be read. */
export function LibraryNotices({ library }: { readonly library: ReturnType<typeof useLibrary> }) {
  const readOnly = useReadOnlyReason();
  const { problem, notices } = library;
  return (
    <>
      {problem !== null && (
        <Notice kind="problem">
          <strong>{problem.title}.</strong> {problem.sentence}
          {problem.code !== undefined && readOnly === null && (
            <div className={styles.choices}>
              {problem.code === 'library-in-use' && (
                <Button onClick={() => void library.openToRead()}>{text.home.openToRead}</Button>
              )}
              <Button onClick={() => void library.retry()}>{text.home.tryAgain}</Button>
            </div>
          )}
        </Notice>
      )}
      {readOnly !== null && (
        <Notice
          kind="warning"
          action={
            isWorthRetrying(readOnly) && <Button onClick={() => void library.retry()}>{text.shell.tryWriting}</Button>
          }
        >
          {readOnly.message}
        </Notice>
      )}
      {notices.map((notice) => (
        <Notice key={notice} kind="warning">
          {notice}
        </Notice>
      ))}
    </>
  );
}
