import type { CountRecord } from '#model';

const shapes = { agreed: '●●', disputed: '◐', single: '●', unattributed: '○' } as const;
const means = { agreed: 'two or more independent claimants, one value', disputed: 'values exclude each other', single: 'one claimant', unattributed: "only the report's own voice" } as const;

/** Standing by word, shape and only then colour: agreed, disputed, single, unattributed. */
export function Standing({ status }: { readonly status: CountRecord['status'] }) {
  return <span className={`stand ${status}`} title={means[status]}><span className="shape" aria-hidden="true">{shapes[status]}</span>{status}</span>;
}
