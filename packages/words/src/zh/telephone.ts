import type { TelephoneWords } from '../telephone-words.ts';

export const telephone: TelephoneWords = {
  ask: {
    client: '您好，这里是 SOS Expat。您的通话已准备就绪，请按 1 接通。',
    provider: '您好，这里是 SOS Expat。有客户正在等待与您通话，请按 1 接听。',
    come_back: '您好，这里是 SOS Expat。您的通话中断了，请按 1 返回通话。',
    client_left: 'SOS Expat 提示：客户已离开通话。请按 1 回拨，如已结束请直接挂断。',
    provider_left: 'SOS Expat 提示：与您通话的人已离开。请按 1 回拨，如已结束请直接挂断。',
    recording:
      'SOS Expat 提示：只有双方都同意，本次通话才会录音。同意请按 1，不同意请按其他任意键，通话将照常进行，不会录音。',
  },
  connecting: '谢谢，请不要挂断。',
  waiting: '我们正在呼叫对方，等待期间不收费。',
  waitingForReturn: '我们正在等待对方返回，这段时间不收费。',
  oneMinuteLeft: '您的通话时间还剩一分钟。',
  code: {
    intro: '您好，这里是 SOS Expat。您的验证码是：',
    again: '再说一遍，您的验证码是：',
    goodbye: '请勿告诉任何人。如果不是您本人申请的，无需任何操作。再见。',
  },
  goodbye: {
    provider_unreachable: '很抱歉，未能联系到对方。不会向您收费。再见。',
    client_gone: '客户已退出通话，您无需再进行任何操作。再见。',
    call_over: '本次通话已结束。再见。',
    time_up: '套餐内的通话时间已用完，感谢您的信任。再见。',
    system_error: '很抱歉，我们的系统出现了问题。不会产生任何费用。再见。',
    not_confirmed: '我们没有收到您的确认。再见。',
    no_call_waits: '您好，这里是 SOS Expat。没有等待此号码的通话，请访问我们的网站。再见。',
    we_ring_you: '您好，这里是 SOS Expat。您的通话已安排好，我们会拨打这个号码。请现在挂断，让线路保持空闲。',
    thanks: '感谢您使用 SOS Expat。再见。',
  },
};
