import { PageFrame } from '../ui/page.tsx';

export function Page() {
  return <PageFrame title="repositories">…</PageFrame>;
}
