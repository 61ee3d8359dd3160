import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type RunningFirestore, startFirestore } from '@sos/firestore/server';
import { type FunctionsHost, startFunctionsHost } from '@sos/functions-host/server';
import { type FcmSimulator, startFcmSimulator } from '@sos/fcm-simulator/server';
import { type Mailbox, startMailbox } from '@sos/mailbox/server';
import type { RunningServer } from '@sos/simulator-kit/http-server';
import { type PaypalSimulator, startPaypalSimulator } from '@sos/paypal-simulator/server';
import { startStripeSimulator, type StripeSimulator } from '@sos/stripe-simulator/server';
import { startTelegramSimulator, type TelegramSimulator } from '@sos/telegram-simulator/server';
import { type FlutterwaveSimulator, startFlutterwaveSimulator } from '@sos/flutterwave-simulator/server';
import { startTwilioSimulator, type TwilioSimulator } from '@sos/twilio-simulator/server';
import { type MarketingSimulator, startMarketingSimulator } from '@sos/marketing-simulator/server';
import { startViesSimulator, type ViesSimulator } from '@sos/vies-simulator/server';
import { startWiseSimulator, type WiseSimulator } from '@sos/wise-simulator/server';
import {
  flutterwaveSettings,
  mailSettings,
  paypalSettings,
  projectId,
  stripeSettings,
  telegramSettings,
  twilioSettings,
  wiseSettings,
} from './demo-settings.ts';
import { reservePort } from './ports.ts';
import type { Plan } from './plan.ts';
import { regionBundles, regionUrls, repositoryRoot } from './regions.ts';
import { startAccountRegister } from './services/account-register.ts';
import { type AuthEmulator, startAuthEmulator } from './services/auth-emulator.ts';
import { assistantWordsUrl, startAssistantProject } from './services/assistant-project.ts';
import { startFileShelf } from './services/file-shelf.ts';
import { type Addresses, functionsEnv } from './services/functions-env.ts';
import { type HostedApp, localHosting, readHosting } from './services/hosting.ts';
import { metered } from './services/metered.ts';
import { setTelegramWebhook } from './services/telegram-webhook.ts';
import { adminConfig, agencyConfig, assistantConfig, webConfig } from './services/web-config.ts';
import { startWebServer } from './services/web-server.ts';
import type { Servers } from './world.ts';

/** Starts the servers in the order in which they need each other's addresses. */
export async function startServers(asked: Plan): Promise<Servers> {
  const plan = await withKnownPorts(asked);
  const functionsPort = await reservePort(plan.ports.functions);
  const functionsUrl = `http://127.0.0.1:${functionsPort}`;
  const assistantPort = await reservePort(plan.ports.assistantFunctions);
  const origin = `http://127.0.0.1:${await reservePort(plan.ports.assistant)}`;
  const authStarting = startAuth(plan);
  // The emulator takes seconds, in which the others start; its failure is met below.
  authStarting.catch(() => undefined);
  const known: Known = { functions: undefined };
  const vendors = await startVendors(plan, functionsUrl, known);
  const auth = await authStarting;
  const addresses: Addresses = {
    functionsUrl,
    appCheck: plan.options.appCheck,
    firestoreHost: vendors.firestore.host,
    authHost: auth?.host,
    storageHost: auth?.storageHost ?? (await started(plan, startFileShelf())).storageHost,
    twilioUrl: vendors.twilio.url,
    stripeUrl: vendors.stripe.url,
    paypalUrl: vendors.paypal.url,
    paypalRoot: vendors.paypal.root,
    smtpPort: vendors.mailbox.smtpPort,
    fcmUrl: vendors.fcm.url,
    viesUrl: vendors.vies.url,
    marketingUrl: vendors.marketing.url,
    telegramUrl: vendors.telegram.url,
    assistantWordsUrl: assistantWordsUrl(assistantPort),
    wiseUrl: vendors.wise.url,
    wisePublicKey: vendors.wise.publicKey,
    flutterwaveUrl: vendors.flutterwave.url,
  };
  const web = await startApp(plan, { ...addresses, agencyUrl: agencyUrlIn(plan) }, 'web');
  const admin = await startApp(plan, addresses, 'admin');
  const agency = await startApp(plan, { ...addresses, ...(web && { webUrl: web.url }) }, 'agency');
  const accounts = auth ?? (await started(plan, startAccountRegister()));
  const { options, clock, faults } = plan;
  const functions: FunctionsHost = await started(
    plan,
    startFunctionsHost({
      port: functionsPort,
      projectId,
      clock,
      faults,
      regions: regionBundles(),
      env: {
        ...functionsEnv(
          { ...addresses, authHost: accounts.host },
          [web, admin, agency].flatMap((app) => (app ? [app.url, app.url.replace('127.0.0.1', 'localhost')] : [])),
        ),
        ASSISTANT_ORIGIN: origin,
        ...originsOf(agencyUrlIn(plan), admin),
      },
      firestoreUrl: vendors.firestore.url,
      ...(options.onLog && { onLog: options.onLog }),
    }),
  );
  known.functions = functions;
  const assisting = { ...addresses, webUrl: web?.url ?? 'http://127.0.0.1:5173', functionsPort: assistantPort, origin };
  return { ...vendors, functions, auth, accounts, web, admin, agency, ...(await startAssistant(plan, assisting)) };
}

/** Those that others are told of before their server stands. */
async function withKnownPorts(plan: Plan): Promise<Plan> {
  const firestore = await reservePort(plan.ports.firestore);
  return { ...plan, ports: { ...plan.ports, firestore, agency: await reservePort(plan.ports.agency) } };
}

function agencyUrlIn({ options, ports }: Plan): string | undefined {
  return options.services?.agency ? `http://127.0.0.1:${ports.agency}` : undefined;
}

/** Where mails to managers and admins lead. */
function originsOf(agencyUrl: string | undefined, admin: RunningServer | undefined): Record<string, string> {
  return {
    ...(agencyUrl && { AGENCY_ORIGIN: agencyUrl }),
    ...(admin && { ADMIN_ORIGIN: admin.url, TELEGRAM_ADMIN_CHAT: String(telegramSettings.adminChat) }),
  };
}

interface Assisting extends Addresses {
  readonly functionsPort: number;
  /** Where its app is served. */
  readonly origin: string;
}

/** The assistant's own project, and the app that speaks to it. */
async function startAssistant(
  plan: Plan,
  { functionsPort, origin, ...addresses }: Assisting,
): Promise<Pick<Servers, 'assistant' | 'assistantApp'>> {
  if (!plan.options.services?.assistant) return { assistant: undefined, assistantApp: undefined };
  const webOrigins = [origin, origin.replace('127.0.0.1', 'localhost')];
  const assistant = await startAssistantProject(plan, {
    functionsPort,
    platformUrl: addresses.functionsUrl,
    webOrigins,
  });
  const own = { ...addresses, functionsUrl: assistant.functions.url, authHost: assistant.auth?.host };
  const ports = { ...plan.ports, assistant: Number(new URL(origin).port) };
  return { assistant, assistantApp: await startApp({ ...plan, ports }, own, 'assistant') };
}

/** What the vendors are told of before it is there. */
interface Known {
  functions: FunctionsHost | undefined;
}

interface Vendors {
  readonly firestore: RunningFirestore;
  readonly twilio: TwilioSimulator;
  readonly stripe: StripeSimulator;
  readonly paypal: PaypalSimulator;
  readonly mailbox: Mailbox;
  readonly fcm: FcmSimulator;
  readonly vies: ViesSimulator;
  readonly marketing: MarketingSimulator;
  readonly telegram: TelegramSimulator;
  readonly wise: WiseSimulator;
  readonly flutterwave: FlutterwaveSimulator;
}

async function startVendors(plan: Plan, functionsUrl: string, known: Known): Promise<Vendors> {
  const { ports, clock, faults } = plan;
  const { callsPerSecond, onCommit, onOperation } = plan.options;
  const onCrash = (region: string) => known.functions?.crash(region);
  const rules = await readFile(path.join(repositoryRoot, 'firestore.rules'), 'utf8');
  const indexes = await readFile(path.join(repositoryRoot, 'firestore.indexes.json'), 'utf8');
  const triggerTarget = () => functionsUrl;
  const firestore = await started(
    plan,
    startFirestore({
      port: ports.firestore,
      projectId,
      clock,
      rules,
      indexes,
      triggerTarget,
      ...(onCommit && { onCommit }),
      onOperation: metered((...given) => known.functions?.count(...given), onOperation),
    }),
  );
  if (plan.keptDocuments !== undefined) firestore.restore(plan.keptDocuments);
  const telephony = regionUrls(functionsUrl, projectId)['europe-west3'];
  const incoming = `${telephony}/twilioIncomingCall`;
  const number = { phoneNumber: twilioSettings.fromNumber, voiceUrl: incoming, statusCallback: incoming };
  const twilio = await started(
    plan,
    startTwilioSimulator({
      port: ports.twilio,
      clock,
      faults,
      onCrash,
      numbers: [number],
      ...twilioSettings,
      ...(callsPerSecond !== undefined && { callsPerSecond }),
    }),
  );
  const webhookUrl = () => `${telephony}/stripeWebhook`;
  const stripe = await started(
    plan,
    startStripeSimulator({ port: ports.stripe, clock, faults, onCrash, webhookUrl, ...stripeSettings }),
  );
  const paypal = await started(
    plan,
    startPaypalSimulator({
      port: ports.paypal,
      clock,
      faults,
      onCrash,
      webhookUrl: () => `${telephony}/paypalWebhook`,
      ...paypalSettings,
    }),
  );
  const telegram = await startTelegram(plan, functionsUrl, onCrash);
  const wise = await startWise(plan, `${telephony}/wiseWebhook`, onCrash);
  const flutterwave = await startFlutterwave(plan, `${telephony}/flutterwaveWebhook`, onCrash);
  return { firestore, twilio, stripe, paypal, telegram, wise, flutterwave, ...(await startListeners(plan)) };
}

function startWise(plan: Plan, webhook: string, onCrash: (region: string) => void): Promise<WiseSimulator> {
  const { ports, clock, faults } = plan;
  const told = { webhookUrl: () => webhook, onCrash };
  return started(plan, startWiseSimulator({ port: ports.wise, clock, faults, ...told, ...wiseSettings }));
}

function startFlutterwave(
  plan: Plan,
  webhook: string,
  onCrash: (region: string) => void,
): Promise<FlutterwaveSimulator> {
  const { ports, clock, faults } = plan;
  const settings = { ...flutterwaveSettings, port: ports.flutterwave, clock, faults, onCrash };
  return started(plan, startFlutterwaveSimulator({ ...settings, webhookUrl: () => webhook }));
}

async function startTelegram(
  plan: Plan,
  functionsUrl: string,
  onCrash: (region: string) => void,
): Promise<TelegramSimulator> {
  const { ports, clock, faults } = plan;
  const { token, username, adminChat } = telegramSettings;
  const settings = { token, username, groups: [adminChat], clock, faults, onCrash };
  const telegram = await started(plan, startTelegramSimulator({ port: ports.telegram, ...settings }));
  const affiliates = regionUrls(functionsUrl, projectId)['europe-west2'];
  await setTelegramWebhook(telegram.url, `${affiliates}/telegramBotWebhook`);
  return telegram;
}

/** Those that are only told or asked, and call nobody. */
async function startListeners(plan: Plan): Promise<Pick<Vendors, 'mailbox' | 'fcm' | 'vies' | 'marketing'>> {
  const { ports, clock, faults } = plan;
  const { user, password } = mailSettings;
  const mailbox = await started(
    plan,
    startMailbox({ port: ports.mailbox, smtpPort: ports.smtp, user, password, clock }),
  );
  const fcm = await started(plan, startFcmSimulator({ port: ports.fcm, clock }));
  const vies = await started(plan, startViesSimulator({ port: ports.vies, clock, faults }));
  const marketing = await started(plan, startMarketingSimulator({ port: ports.marketing, clock, faults }));
  return { mailbox, fcm, vies, marketing };
}

async function startAuth(plan: Plan): Promise<AuthEmulator | undefined> {
  if (!plan.options.services?.auth) return undefined;
  const { auth: port, storage, firestore } = plan.ports;
  const storagePort = plan.options.services.storage ? storage : undefined;
  const host = { port, storagePort, firestoreHost: `127.0.0.1:${firestore}`, projectId };
  return started(plan, startAuthEmulator({ ...host, clock: plan.clock }));
}

const configs = { web: webConfig, admin: adminConfig, agency: agencyConfig, assistant: assistantConfig } as const;

async function startApp(plan: Plan, addresses: Addresses, app: HostedApp): Promise<RunningServer | undefined> {
  if (!plan.options.services?.[app]) return undefined;
  const dist = path.join(repositoryRoot, 'apps', app, 'dist');
  const hosting = localHosting(await readHosting(app), addresses);
  const functionUrls = regionUrls(addresses.functionsUrl, projectId);
  const config = configs[app](addresses);
  return started(plan, startWebServer({ port: plan.ports[app], dist, config, hosting, functionUrls }));
}

async function started<T extends { close(): Promise<void> }>(plan: Plan, starting: Promise<T>): Promise<T> {
  const server = await starting;
  plan.onStarted(() => server.close());
  return server;
}
