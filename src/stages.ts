/** Where a command's time goes, for whoever tunes it: one line of JSON on standard error, if SPOLIA_STAGES is set. */
const isWanted = process.env.SPOLIA_STAGES !== undefined && process.env.SPOLIA_STAGES !== '';

export class Stages {
  /** Wall and processor seconds of this process. */
  readonly seconds: Record<string, { wall: number; cpu: number }> = {};
  private lastWall = performance.now();
  private lastCpu = process.cpuUsage();

  /** What passed since the last lap was spent on `stage`. */
  lap(stage: string): void {
    const wall = performance.now();
    const { user, system } = process.cpuUsage(this.lastCpu);
    const before = this.seconds[stage] ?? { wall: 0, cpu: 0 };
    this.seconds[stage] = {
      wall: round(before.wall + (wall - this.lastWall) / 1e3),
      cpu: round(before.cpu + (user + system) / 1e6),
    };
    this.lastWall = wall;
    this.lastCpu = process.cpuUsage();
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
