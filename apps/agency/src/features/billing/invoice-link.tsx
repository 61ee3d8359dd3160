import { callFunction } from '@sos/browser/call-function';
import { Button } from '@sos/ui/button';
import { useMutation } from '@tanstack/react-query';
import { useWords } from '../../shared/words.ts';

interface InvoiceLinkProps {
  readonly providerId: string;
  readonly invoiceId: string;
  readonly number: string;
}

/** Asks for a link when it is wanted, since it serves for some minutes; it then stands where the button was. */
export function InvoiceLink({ providerId, invoiceId, number }: InvoiceLinkProps) {
  const { say } = useWords();
  const { mutate, data, isPending, isError } = useMutation({
    mutationFn: () => callFunction('getAgencyInvoiceUrl', { providerId, invoiceId }),
  });
  if (data) {
    return (
      <a ref={takeFocus} className="text-link" href={data.url} download>
        {say('agencyBilling.invoice.open', { number })}
      </a>
    );
  }
  return (
    <span>
      <Button
        busy={isPending}
        aria-label={say('agencyBilling.invoice.make', { number })}
        onClick={() => {
          if (!isPending) mutate();
        }}
      >
        {say('agencyBilling.invoice.file')}
      </Button>
      <span role="alert">{isError && <span className="text-s">{say('agencyBilling.failed')}</span>}</span>
    </span>
  );
}

/** The button had the focus. */
function takeFocus(link: HTMLAnchorElement | null): void {
  if (document.activeElement === document.body) link?.focus();
}
