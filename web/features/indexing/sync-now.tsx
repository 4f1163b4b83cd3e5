/** Reads what changed, while one watches. */
import { Alert, Button, Progress, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { me, queries } from '../../api.ts';
import { Problem } from '../../app/problems.tsx';
import { follow, type Step } from '../../progress.ts';
import { counted, number } from '../../ui/words.ts';

export function SyncNow() {
  const [step, setStep] = useState<Step | null>(null);
  const sync = useMutation({
    mutationFn: () => follow('sync', {}, setStep),
    onSettled: () => {
      setStep(null);
      return queries.invalidateQueries();
    },
  });
  if (useQuery(me).data?.permissions.includes('operate') !== true) return null;
  return (
    <Stack gap="xs" className="beside-title">
      <Button variant="default" size="sm" loading={sync.isPending} onClick={() => sync.mutate()}>
        Read what changed
      </Button>
      <div aria-live="polite" style={{ width: '100%' }}>
        {sync.isPending && <Far step={step} />}
        {sync.data && (
          <Alert variant="light" color={sync.data.failed.length > 0 ? 'orange' : 'green'} p="xs" w="100%">
            <Text size="sm">
              {sync.data.changed === 0
                ? `Nothing had changed in ${counted(sync.data.repositories, 'repository', 'repositories')}.`
                : `${counted(sync.data.changed, 'repository', 'repositories')} had changed, ${counted(sync.data.analysed, 'file')} had to be analysed.`}
              {sync.data.added > 0 && ` ${number(sync.data.added)} new.`}
            </Text>
            {sync.data.failed.map(({ identity, failure, remedy }) => (
              <Text key={identity} size="sm" className="break">
                {identity}: {failure}. {remedy}
              </Text>
            ))}
          </Alert>
        )}
      </div>
      {sync.isError && <Problem error={sync.error} />}
    </Stack>
  );
}

function Far({ step }: { step: Step | null }) {
  const share = step === null || step.of === 0 ? null : Math.min(100, (100 * step.done) / step.of);
  return (
    <div>
      <Progress value={share ?? 100} animated={share === null} striped={share === null} aria-label="How far it is" />
      <Text size="sm" className="faint">
        {step === null
          ? 'It begins …'
          : `${step.stage}: ${number(step.done)}${step.of > 0 ? ` of ${number(step.of)}` : ''}${step.unit === null ? '' : ` ${step.unit}${step.of === 1 ? '' : 's'}`}`}
      </Text>
    </div>
  );
}
