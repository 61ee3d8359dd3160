import { over } from './over.ts';
import { makeUseCases, type MakeUseCases } from './use-cases.ts';

/** Use cases that record somebody who has not agreed. */
export const wrongRecordings: Readonly<Record<string, MakeUseCases>> = {
  'recorded after one consent': (ports) => {
    const { desk, ...right } = makeUseCases(ports);
    return {
      ...right,
      desk: {
        ...desk,
        answerGather: async (gathered) => {
          const reply = await desk.answerGather(gathered);
          const { question, digits, sessionId, attemptId } = gathered;
          const callSid = (await ports.lines.read(sessionId))?.callSids[attemptId];
          if (question === 'recording' && digits === '1' && callSid) {
            await ports.recorder.start(callSid, { sessionId, attemptId });
          }
          return reply;
        },
      },
    };
  },

  'silence taken for consent': (ports) => {
    const { desk, ...right } = makeUseCases(ports);
    return {
      ...right,
      desk: {
        ...desk,
        answerGather: (gathered) => {
          const isSilent = gathered.question === 'recording' && gathered.digits === '';
          return desk.answerGather(isSilent ? { ...gathered, digits: '1' } : gathered);
        },
      },
    };
  },

  'a recording that goes on with whoever comes back': over(({ recorder }) => ({
    recorder: {
      list: (callSid) => recorder.list(callSid),
      start: (...given) => recorder.start(...given),
      stop: async () => undefined,
      delete: async () => undefined,
    },
  })),
};
