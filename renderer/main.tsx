import '@fontsource-variable/inter/index.css';
import './styles/tokens.css';
import './styles/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { watchPresses } from './lib/press.ts';
import { loadAppSettings } from './store/app-settings.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
watchPresses();
void loadAppSettings();
createRoot(root).render(<App />);
