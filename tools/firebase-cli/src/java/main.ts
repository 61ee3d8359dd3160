import { pathToFileURL } from 'node:url';
import { answerFor } from './answer.ts';

const answer = answerFor(process.argv.slice(2), process.env['PATH'] ?? '');
if ('say' in answer) process.stderr.write(`${answer.say}\n`);
else if ('program' in answer) {
  process.argv.splice(1, Infinity, answer.program, ...answer.args);
  await import(pathToFileURL(answer.program).href);
} else if ('java' in answer) process.execve?.(answer.java, [answer.java, ...answer.args]);
else {
  process.stderr.write(`${answer.problem}\n`);
  process.exitCode = 1;
}
