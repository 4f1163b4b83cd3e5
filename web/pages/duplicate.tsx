import { PageFrame } from '../ui/page.tsx';

export function Page() {
  return <PageFrame title="duplicate">…</PageFrame>;
}
