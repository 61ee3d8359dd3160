import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { RulesRunner } from './rules-runner.ts';

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'rules', RulesRunner)];
