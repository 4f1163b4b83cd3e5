import { PageFrame } from '../ui/page.tsx';

export function Page() {
  return <PageFrame title="team">…</PageFrame>;
}
