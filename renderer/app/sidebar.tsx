import {
  CalendarRange,
  ChevronLeft,
  Columns2,
  FileText,
  Grid3x3,
  History,
  Lightbulb,
  ListTodo,
  NotebookPen,
  SlidersHorizontal,
  Users,
} from 'lucide-react';
import type { MouseEvent } from 'react';
import { Link } from 'wouter';
import { text } from '../text/text.ts';
import { SCREENS, type Screen, screenPath } from './routes.ts';
import styles from './sidebar.module.css';

const ICONS: Record<Screen, typeof FileText> = {
  activities: NotebookPen,
  map: Grid3x3,
  compare: Columns2,
  time: CalendarRange,
  plan: ListTodo,
  needs: Lightbulb,
  packet: FileText,
  referees: Users,
  details: SlidersHorizontal,
  history: History,
};

/** The way between the screens of a case. */
export function Sidebar({ caseId, current }: { readonly caseId: string; readonly current: Screen }) {
  return (
    <nav className={styles.sidebar} aria-label={text.shell.navigation}>
      <a className={styles.skip} href={window.location.hash} onClick={focusContent}>
        {text.shell.skip}
      </a>
      <Link href="/" className={styles.home}>
        <ChevronLeft size={15} aria-hidden />
        {text.shell.home}
      </Link>
      <ul className={styles.list}>
        {SCREENS.map((screen) => {
          const Icon = ICONS[screen];
          return (
            <li key={screen}>
              <Link
                href={screenPath(caseId, screen)}
                className={styles.link}
                aria-current={screen === current ? 'page' : undefined}
              >
                <Icon size={16} aria-hidden />
                {text.shell[screen]}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function focusContent(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
