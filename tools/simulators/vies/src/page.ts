import { palette } from '@sos/pages/palette';
import type { SimReply } from '@sos/simulator-kit/http-server';
import { type Answers, choices } from './answers.ts';

export interface Asked {
  readonly number: string;
  readonly outcome: string;
  readonly at: number;
}

/** What is answered, to be chosen, and what was asked. */
export async function answerPage(answers: Answers, asked: readonly Asked[]): Promise<SimReply> {
  const options = (chosen: string) =>
    choices.map((choice) => `<option${choice === chosen ? ' selected' : ''}>${choice}</option>`).join('');
  const forms = [
    `<form method="post" action="/answers"><input type="hidden" name="number" value=""><label>To everybody <select name="choice">${options(answers.of(''))}</select></label> <button>Choose</button></form>`,
    `<form method="post" action="/answers"><label>To one number <input name="number" required placeholder="DE123456789"></label> <label>answer <select name="choice">${options('invalid')}</select></label> <button>Choose</button></form>`,
  ];
  const chosen = table(
    ['Number', 'Answer'],
    answers.numbers().map(([number, choice]) => [number, choice]),
  );
  const questions = table(
    ['Time', 'Number', 'Answered'],
    asked.map(({ at, number, outcome }) => [new Date(at).toISOString(), number, outcome]),
  );
  const style = `${await palette()}\nbody { font: 16px system-ui; margin: 2rem; } td, th { padding: 0.5rem; text-align: start; } form { margin: 1rem 0; }`;
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>VIES</title><style>${style}</style><h1>VIES</h1><h2>What is answered</h2>${forms.join('')}${chosen}<h2>What was asked</h2>${questions}</html>`;
  return { headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '<p>Nothing yet.</p>';
  const line = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  return `<table>${line(head, 'th')}${rows.map((row) => line(row, 'td')).join('')}</table>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
