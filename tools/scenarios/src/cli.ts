import { readFile } from 'node:fs/promises';
import { judge } from './judge/verdict.ts';
import { openStage } from './stage.ts';
import { parseStory } from './story.ts';
import { tell } from './tell/tell.ts';

const stage = await openStage();
try {
  for (const file of process.argv.slice(2)) {
    const story = parseStory(await readFile(file, 'utf8'));
    const verdict = judge(story, await tell(stage, story));
    console.log(JSON.stringify(verdict, null, 2));
    if (!verdict.held) process.exitCode = 1;
  }
} finally {
  await stage.close();
}
