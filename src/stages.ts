/** Where a command's time goes, for whoever tunes it: one line of JSON on standard error, if SPOLIA_STAGES is set. */
const isWanted = process.env.SPOLIA_STAGES !== undefined && process.env.SPOLIA_STAGES !== '';

/** Asking for it costs .1 ms, which a server's requests do ten times: only where it is printed. */
const processor = (since?: NodeJS.CpuUsage): NodeJS.CpuUsage =>
  isWanted ? process.cpuUsage(since) : { user: 0, system: 0 };

export class Stages {
  /** Wall and, where they are printed, processor seconds of this process. */
  readonly seconds: Record<string, { wall: number; cpu: number }> = {};
  private lastWall = performance.now();
  private lastCpu = processor();

  /** What passed since the last lap was spent on `stage`. */
  lap(stage: string): void {
    const wall = performance.now();
    const { user, system } = processor(this.lastCpu);
    const before = this.seconds[stage] ?? { wall: 0, cpu: 0 };
    this.seconds[stage] = {
      wall: round(before.wall + (wall - this.lastWall) / 1e3),
      cpu: round(before.cpu + (user + system) / 1e6),
    };
    this.lastWall = wall;
    this.lastCpu = processor();
  }

  /** Wall seconds alone. */
  get wall(): Record<string, number> {
    return Object.fromEntries(Object.entries(this.seconds).map(([stage, { wall }]) => [stage, wall]));
  }

  print(): void {
    if (isWanted) process.stderr.write(`${JSON.stringify(this.seconds)}\n`);
  }
}

const round = (seconds: number): number => Math.round(seconds * 1e4) / 1e4;
