import { config } from '@sos/browser/config';
import { startApp } from '@sos/browser/start-app.tsx';
import { App } from './app/app.tsx';
import './styles.css';

startApp(<App />, config);
