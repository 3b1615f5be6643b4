import styles from './home-screen.module.css';

/** The sign of the program: rungs that fork into two tracks. */
export function Mark() {
  return (
    <svg className={styles.mark} width="44" height="44" viewBox="0 0 44 44" aria-hidden="true">
      <path d="M17 40V26C17 18 8 16 8 4M27 40V26c0-8 9-10 9-22" fill="none" strokeWidth="3" strokeLinecap="round" />
      <path d="M17 37h10M17 30h10" strokeWidth="3" strokeLinecap="round" />
      <path d="M10.5 13.5h8M9 6.5h7" strokeWidth="3" strokeLinecap="round" data-track="ic" />
      <path d="M33.5 13.5h-8M35 6.5h-7" strokeWidth="3" strokeLinecap="round" data-track="tl" />
    </svg>
  );
}
