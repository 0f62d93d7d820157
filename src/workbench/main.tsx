import '@fontsource/source-serif-4/400.css';
import '@fontsource/source-serif-4/400-italic.css';
import '@fontsource/source-serif-4/600.css';
import '@fontsource/source-sans-3/400.css';
import '@fontsource/source-sans-3/400-italic.css';
import '@fontsource/source-sans-3/600.css';
import '@fontsource/noto-naskh-arabic/arabic-400.css';
import './style/tokens.css';
import './style/page.css';
import './style/marks.css';
import './style/pages.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { Desk } from './panels/decide.tsx';
import { follow } from './route.ts';

document.addEventListener('click', follow);
const theme = localStorage.getItem('ascribe.theme');
if (theme) document.documentElement.dataset['theme'] = theme;

const queries = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 2_000, refetchOnWindowFocus: true } } });
createRoot(document.getElementById('desk')!).render(<QueryClientProvider client={queries}><Desk><App /></Desk></QueryClientProvider>);
