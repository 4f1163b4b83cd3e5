/** Types of the operations' answers, as the operations define them; erased when built. */
import type { TokenAnswer } from '../src/access/token-operation.ts';
import type { ComponentAnswer } from '../src/components/component-operation.ts';
import type { ComponentsAnswer } from '../src/components/components-operation.ts';
import type { GraphAnswer } from '../src/components/graph-operation.ts';
import type { DuplicatesAnswer } from '../src/duplicates/duplicates-operation.ts';
import type { FoundationsAnswer } from '../src/foundations/foundations-operation.ts';
import type { RepositoriesAnswer } from '../src/indexing/repositories-operation.ts';
import type { RepositoryAnswer } from '../src/indexing/repository-operation.ts';
import type { StatusAnswer } from '../src/indexing/status-operation.ts';
import type { SyncAnswer } from '../src/indexing/sync-answer.ts';
import type { FixesAnswer } from '../src/lineage/fixes-operation.ts';
import type { LineageAnswer } from '../src/lineage/lineage-operation.ts';
import type { NewsAnswer } from '../src/news/news-operation.ts';
import type { ConfirmAnswer } from '../src/ownership/confirm-operation.ts';
import type { OwnersAnswer } from '../src/ownership/owners-operation.ts';
import type { TeamAnswer } from '../src/ownership/team-operation.ts';
import type { TeamsAnswer } from '../src/ownership/teams-operation.ts';
import type { ReportAnswer } from '../src/report/report-operation.ts';
import type { ConsumersAnswer } from '../src/reuse/consumers-operation.ts';
import type { Answer } from '../src/search/answer.ts';

export interface Answers {
  component: ComponentAnswer;
  components: ComponentsAnswer;
  confirm: ConfirmAnswer;
  consumers: ConsumersAnswer;
  duplicates: DuplicatesAnswer;
  find: Answer;
  fixes: FixesAnswer;
  foundations: FoundationsAnswer;
  graph: GraphAnswer;
  lineage: LineageAnswer;
  news: NewsAnswer;
  owners: OwnersAnswer;
  report: ReportAnswer;
  repositories: RepositoriesAnswer;
  repository: RepositoryAnswer;
  status: StatusAnswer;
  sync: SyncAnswer;
  team: TeamAnswer;
  teams: TeamsAnswer;
  token: TokenAnswer;
}
