import { keepFilesLater, startApp } from '@sos/browser/start-app.tsx';
import { App } from './app/app.tsx';
import { config } from './shared/config.ts';
import './styles.css';

startApp(<App />, config);
keepFilesLater();
