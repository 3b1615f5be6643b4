import iconUrl from '../../../assets/icons/icon.svg';
import styles from './home-screen.module.css';

/** The sign of the program: a ladder that forks into two tracks. */
export function Mark() {
  return <img className={styles.mark} src={iconUrl} width={48} height={48} alt="" />;
}
