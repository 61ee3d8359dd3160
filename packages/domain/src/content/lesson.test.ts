import { describe, expect, it } from 'vitest';
import { aModule } from '../testing/a-content.ts';
import { readLesson } from './lesson.ts';
import { readNote } from './note.ts';

const whole = aModule().texts['en'] ?? '';

describe('a lesson', () => {
  it('is read with its slides, its questions and which answers are right', () => {
    expect(readLesson(whole)).toEqual({
      title: 'How it works',
      slides: [{ title: 'One call', text: 'A client talks to a lawyer.\nThey pay for a real conversation.' }],
      questions: [
        { text: 'Who pays?', options: ['The lawyer', 'The client'], right: 1 },
        { text: 'When?', options: ['After a talk', 'Before it'], right: 0 },
      ],
    });
  });

  it.each([
    ['nothing', ''],
    ['text before its title', `Hello\n${whole}`],
    ['text below its title', whole.replace('## One call', 'Hello\n## One call')],
    ['no title', whole.replace('# How it works\n', '')],
    ['two titles', whole.replace('## One', '# One')],
    ['an empty slide', whole.replace('## One', '## Empty\n## One')],
    ['no slide', whole.slice(whole.indexOf('###'))],
    ['no question', whole.slice(0, whole.indexOf('###'))],
    ['a question without a right answer', whole.replace('+ The', '- The')],
    ['a question with two right answers', whole.replace('- The', '+ The')],
    ['a question with one answer', whole.replace('- The lawyer\n', '')],
    ['text among answers', whole.replace('- The lawyer', 'The lawyer')],
  ])('is none with %s', (_what, source) => {
    expect(readLesson(source)).toBeUndefined();
  });
});

describe('a note', () => {
  it('is a title with a text', () => {
    expect(readNote('# Hello \n\nOne\nTwo\n')).toEqual({ title: 'Hello', text: 'One\nTwo' });
  });

  it.each(['', '# Hello', 'One\nTwo', '## Hello\nOne'])('is not %j', (source) => {
    expect(readNote(source)).toBeUndefined();
  });
});
