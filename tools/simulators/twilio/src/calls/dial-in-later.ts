import type { Exchange } from '../exchange.ts';
import type { DialsIn } from '../phones/persona.ts';
import type { Phone } from '../phones/phone.ts';

/** The person dials the account's number after a while, unless their telephone is in use then. */
export function dialInLater(exchange: Exchange, phone: Phone, plan: DialsIn & { readonly to: string }): void {
  const { to, withheld = false } = plan;
  const dial = () => {
    try {
      exchange.dialIn(phone.number, { to, withheld });
    } catch (error) {
      phone.write({ at: exchange.timers.now(), kind: 'note', text: `Cannot dial: ${String(error)}` });
      exchange.changed();
    }
  };
  exchange.timers.after(plan.afterSeconds * 1000, dial, 'persona dials in');
}
