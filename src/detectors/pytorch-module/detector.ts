/** PyTorch modules. */
import type { Detector, Found } from '../detector.ts';
import { modelFacts } from '../python/model-facts.ts';
import type { Repository } from '../repository.ts';

export const pytorchModule: Detector = {
  id: 'pytorch-module',
  title: 'PyTorch module',
  reason: 'Layers, blocks and networks that others could use instead of writing them again.',
  link: 'https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html',
  looksFor:
    'Classes that derive from torch.nn.Module or one of its heirs (also in timm, PyTorch Geometric, Flax), followed across files and repositories.',
  emits: ['model'],
  ecosystems: ['python'],
  remediation: 'Derive from torch.nn.Module by an import that names it.',

  detect(repository: Repository): Generator<Found> {
    return modelFacts(repository, 'torch', 'PyTorch module');
  },
};
