/** The best of many by score, ties by the lower document: a heap with the worst on top. */
export class Best {
  private readonly most: number;
  private readonly documents: number[] = [];
  private readonly scores: number[] = [];

  constructor(most: number) {
    this.most = most;
  }

  takes(document: number, score: number): boolean {
    const { documents, scores } = this;
    if (documents.length < this.most || score > scores[0]) return true;
    return score === scores[0] && document < documents[0];
  }

  add(document: number, score: number): void {
    const { documents, scores } = this;
    if (documents.length < this.most) {
      documents.push(document);
      scores.push(score);
      this.up(documents.length - 1);
    } else {
      documents[0] = document;
      scores[0] = score;
      this.down();
    }
  }

  private isWorse(a: number, b: number): boolean {
    return (
      this.scores[a] < this.scores[b] || (this.scores[a] === this.scores[b] && this.documents[a] > this.documents[b])
    );
  }

  private swap(a: number, b: number): void {
    const { documents, scores } = this;
    [documents[a], documents[b]] = [documents[b], documents[a]];
    [scores[a], scores[b]] = [scores[b], scores[a]];
  }

  private up(at: number): void {
    while (at > 0 && this.isWorse(at, (at - 1) >> 1)) {
      this.swap(at, (at - 1) >> 1);
      at = (at - 1) >> 1;
    }
  }

  private down(): void {
    for (let at = 0; ; ) {
      let worst = at;
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < this.documents.length && this.isWorse(child, worst)) worst = child;
      if (worst === at) return;
      this.swap(at, worst);
      at = worst;
    }
  }

  sorted(): number[] {
    return this.documents
      .map((document, i) => ({ document, score: this.scores[i] }))
      .sort((a, b) => b.score - a.score || a.document - b.document)
      .map(({ document }) => document);
  }
}
