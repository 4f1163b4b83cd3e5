/** Lightning modules: a model with its training. */
import type { Detector, Found } from '../detector.ts';
import { modelFacts } from '../python/model-facts.ts';
import type { Repository } from '../repository.ts';

export const lightningModule: Detector = {
  id: 'lightning-module',
  title: 'Lightning module',
  reason: 'A model together with how it is trained: the unit that is reused whole.',
  link: 'https://lightning.ai/docs/pytorch/stable/common/lightning_module.html',
  looksFor: 'Classes that derive from LightningModule of lightning or pytorch_lightning.',
  emits: ['model'],
  ecosystems: ['python'],
  remediation: 'Derive from lightning.LightningModule.',

  detect(repository: Repository): Generator<Found> {
    return modelFacts(repository, 'lightning', 'Lightning module');
  },
};
