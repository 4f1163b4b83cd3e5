/**
 * Line charts as one SVG that reads on light and dark pages: panels side by side, both axes from zero.
 *
 * `panels`: [{title, x, y, series: [{name, points: [[x, y], ...]}]}]; at most four series are told apart.
 */
export function plot(panels) {
  const [width, height, left, top, right, bottom] = [460, 300, 58, 34, 16, 46];
  const colours = ['#0a7d54', '#c4532b', '#3d6fd1', '#8a5fb0'];
  const parts = panels.map(({ title, x, y, series }, panel) => {
    const all = series.flatMap((s) => s.points);
    const across = axis(Math.max(...all.map((p) => p[0])));
    const up = axis(Math.max(...all.map((p) => p[1])));
    const atX = (v) => Math.round(left + (v / across.top) * (width - left - right));
    const atY = (v) => Math.round(height - bottom - (v / up.top) * (height - top - bottom));
    const ticks = [
      ...across.ticks.map(
        (v) => `<text x="${atX(v)}" y="${height - bottom + 16}" text-anchor="middle">${v.toLocaleString('en')}</text>`,
      ),
      ...up.ticks.map(
        (v) =>
          `<path class="grid" d="M${left} ${atY(v)}H${width - right}"/><text x="${left - 6}" y="${atY(v) + 4}" text-anchor="end">${v.toLocaleString('en')}</text>`,
      ),
    ];
    const lines = series.map(({ name, points }, i) => {
      const colour = colours[i % colours.length];
      const path = points.map(([a, b], n) => `${n ? 'L' : 'M'}${atX(a)} ${atY(b)}`).join('');
      const dots = points.map(([a, b]) => `<circle cx="${atX(a)}" cy="${atY(b)}" r="3" fill="${colour}"/>`).join('');
      const key = `<path d="M${left + 12} ${top + 12 + 18 * i}h18" stroke="${colour}"/><text x="${left + 36}" y="${top + 16 + 18 * i}">${name}</text>`;
      return `<path d="${path}" stroke="${colour}"/>${dots}${key}`;
    });
    return `<g transform="translate(${panel * width})"><text class="title" x="${left}" y="18">${title}, ${y}</text>${ticks.join('')}${lines.join('')}<text x="${width - right}" y="${height - 8}" text-anchor="end">${x}</text></g>`;
  });
  const style =
    'text{font:12px system-ui,sans-serif;fill:#444}.title{font-weight:600}path{fill:none;stroke-width:2}.grid{stroke:#8886;stroke-width:.5}@media(prefers-color-scheme:dark){text{fill:#ccc}}';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width * panels.length} ${height}" role="img" aria-label="${panels.map((p) => p.title).join(' and ')} against the amount of source"><style>${style}</style>${parts.join('')}</svg>\n`;
}

/** Round steps, about five, from zero to the first one above `most`. */
function axis(most) {
  const rough = most / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((n) => n * power).find((n) => n >= rough);
  const count = Math.ceil(most / step);
  return { top: count * step, ticks: Array.from({ length: count + 1 }, (_, i) => Number((i * step).toPrecision(6))) };
}
