import { PageHeading } from '../../components/PageHeading';
import { PageState } from '../../components/states';
import { day, Text, t } from '../../words/words';
import { OpenText } from './OpenText';
import { useReceipt } from './safety';

/** For whoever has its address, signed in or not. It does not say who reported. */
export function ReceiptPage({ id }: { id: string }) {
  const { data: receipt, problem, again } = useReceipt(id);
  if (!receipt) return <PageState problem={problem} again={again} />;
  const { about, reportedOn, outcome } = receipt;
  return (
    <div class="wrap block">
      <PageHeading title={t('receipt-title')} />
      <p class="lede">
        <Text id={outcome ? `outcome-${outcome}` : 'receipt-open'} />
      </p>
      <p class="when">
        <Text id="receipt-sent" with={{ date: day(reportedOn) }} />
      </p>
      <p class="actions">
        <OpenText about={about} look="quiet" />
        <a class="quiet" href="/house-rules">
          <Text id="house-rules" />
        </a>
      </p>
    </div>
  );
}
