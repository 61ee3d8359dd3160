import { Button } from '@sos/ui/button';
import { useWords } from '../../shared/words.ts';
import './print.css';

/** The receipt alone on paper, dark on white whatever the theme. */
export function PrintReceipt() {
  const { say } = useWords();
  return (
    <div className="no-print">
      <Button tone="plain" onClick={() => print()}>
        {say('call.receipt.print')}
      </Button>
    </div>
  );
}
