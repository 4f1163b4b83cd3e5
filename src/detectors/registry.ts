/** All detectors, in the order in which facts are listed. `conformance.test.ts` reads the folders and fails when one is missing here. */

import { airflowDag } from './airflow-dag/detector.ts';
import { backstageCatalog } from './backstage-catalog/detector.ts';
import { condaEnvironment } from './conda-environment/detector.ts';
import { cronSchedule } from './cron-schedule/detector.ts';
import { datasetLoader } from './dataset-loader/detector.ts';
import { dbtProject } from './dbt-project/detector.ts';
import type { Detector } from './detector.ts';
import { django } from './django/detector.ts';
import { dockerfile } from './dockerfile/detector.ts';
import { express } from './express/detector.ts';
import { fastapi } from './fastapi/detector.ts';
import { feastFeatureView } from './feast-feature-view/detector.ts';
import { flask } from './flask/detector.ts';
import { githubActions } from './github-actions/detector.ts';
import { gitlabCi } from './gitlab-ci/detector.ts';
import { goModule } from './go-module/detector.ts';
import { gradleProject } from './gradle-project/detector.ts';
import { grpc } from './grpc/detector.ts';
import { huggingFaceModel } from './hugging-face-model/detector.ts';
import { innersourceJson } from './innersource-json/detector.ts';
import { jenkinsPipeline } from './jenkins-pipeline/detector.ts';
import { kedroCatalog } from './kedro-catalog/detector.ts';
import { kedroPipeline } from './kedro-pipeline/detector.ts';
import { kerasModel } from './keras-model/detector.ts';
import { kubeflowComponent } from './kubeflow-component/detector.ts';
import { kubeflowMetadata } from './kubeflow-metadata/detector.ts';
import { kubeflowPipeline } from './kubeflow-pipeline/detector.ts';
import { licenceFile } from './licence-file/detector.ts';
import { lightningModule } from './lightning-module/detector.ts';
import { mavenModule } from './maven-module/detector.ts';
import { metaflowFlow } from './metaflow-flow/detector.ts';
import { metric } from './metric/detector.ts';
import { mlflowModel } from './mlflow-model/detector.ts';
import { mlflowProject } from './mlflow-project/detector.ts';
import { modelCard } from './model-card/detector.ts';
import { notebook } from './notebook/detector.ts';
import { npmPackage } from './npm-package/detector.ts';
import { prefectFlow } from './prefect-flow/detector.ts';
import { prompt } from './prompt/detector.ts';
import { pythonPackage } from './python-package/detector.ts';
import { pythonRequirements } from './python-requirements/detector.ts';
import { pytorchModule } from './pytorch-module/detector.ts';
import { rPackage } from './r-package/detector.ts';
import { runbook } from './runbook/detector.ts';
import { sklearnEstimator } from './sklearn-estimator/detector.ts';

export const detectors: readonly Detector[] = [
  pythonPackage,
  pythonRequirements,
  condaEnvironment,
  npmPackage,
  goModule,
  mavenModule,
  gradleProject,
  rPackage,
  licenceFile,
  dockerfile,
  fastapi,
  flask,
  django,
  express,
  grpc,
  sklearnEstimator,
  metric,
  pytorchModule,
  lightningModule,
  kerasModel,
  huggingFaceModel,
  modelCard,
  datasetLoader,
  kubeflowComponent,
  kubeflowPipeline,
  kubeflowMetadata,
  metaflowFlow,
  kedroPipeline,
  kedroCatalog,
  airflowDag,
  prefectFlow,
  feastFeatureView,
  mlflowProject,
  mlflowModel,
  dbtProject,
  notebook,
  prompt,
  githubActions,
  gitlabCi,
  jenkinsPipeline,
  cronSchedule,
  runbook,
  backstageCatalog,
  innersourceJson,
];
