// Turns physical directions in a stylesheet into logical ones, so that one file serves left-to-right and right-to-left
// pages, and drops rules for browsers that no longer exist. Reads the file named first, writes the file named second.
import { readFileSync, writeFileSync } from 'node:fs';
import postcss from 'postcss';
import valueParser from 'postcss-value-parser';

const SIDES = { left: 'inline-start', right: 'inline-end', top: 'block-start', bottom: 'block-end' };
const CORNERS = {
  'border-top-left-radius': 'border-start-start-radius',
  'border-top-right-radius': 'border-start-end-radius',
  'border-bottom-left-radius': 'border-end-start-radius',
  'border-bottom-right-radius': 'border-end-end-radius',
};
const FLOW = { left: 'inline-start', right: 'inline-end' };
const TEXT = { left: 'start', right: 'end' };

/** The parts of a value that white space outside parentheses separates. */
function words(value) {
  return valueParser(value).nodes.filter((node) => node.type !== 'space').map((node) => valueParser.stringify(node));
}

function convert(declaration) {
  const { prop, value } = declaration;
  let match;
  if ((match = prop.match(/^(margin|padding|border)-(left|right)(-.+)?$/))) {
    declaration.prop = `${match[1]}-${SIDES[match[2]]}${match[3] ?? ''}`;
  } else if (prop === 'left' || prop === 'right') {
    declaration.prop = `inset-${SIDES[prop]}`;
  } else if (CORNERS[prop]) {
    declaration.prop = CORNERS[prop];
  } else if ((prop === 'float' || prop === 'clear') && FLOW[value]) {
    declaration.value = FLOW[value];
  } else if (prop === 'text-align' && TEXT[value]) {
    declaration.value = TEXT[value];
  } else if (/^(margin|padding|border-width|border-style|border-color)$/.test(prop)) {
    const parts = words(value);
    if (parts.length !== 4 || parts[1] === parts[3]) return;
    const [top, right, bottom, left] = parts;
    const name = (axis) => (prop.startsWith('border-') ? `border-${axis}-${prop.slice(7)}` : `${prop}-${axis}`);
    declaration.before({ prop: name('block'), value: top === bottom ? top : `${top} ${bottom}`, important: declaration.important });
    declaration.before({ prop: name('inline'), value: `${left} ${right}`, important: declaration.important });
    declaration.remove();
  }
}

const [source, target] = process.argv.slice(2);
const root = postcss.parse(readFileSync(source, 'utf8'), { from: source });
root.walkAtRules('media', (rule) => {
  if (rule.params.includes('\\0')) rule.remove();
});
// The base repeats a typeface for paper in every component; ours is the same on paper and on screen.
root.walkAtRules('media', (media) => {
  if (media.params !== 'print') return;
  media.walkDecls('font-family', (declaration) => declaration.remove());
  media.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove();
  });
  if (media.nodes.length === 0) media.remove();
});
root.walkDecls((declaration) => {
  const mrz = declaration.parent.selector?.includes('.app-mrz');
  if (!mrz) convert(declaration);
});
// A chevron points back to where the reader came from, or on to where the reader goes, which is the other way in
// right-to-left pages.
root.append(postcss.parse('[dir=rtl] .govuk-back-link::before{transform:rotate(135deg)}[dir=rtl] .govuk-details__summary::before,[dir=rtl] .govuk-button__start-icon{transform:scaleX(-1)}'));
// A name in or above a heading reads in its own direction, and stands where the page begins: that is a side, not an end.
root.append(postcss.parse('[dir=rtl] :is(h1,[class*=govuk-caption])[dir=auto]{text-align:right}'));
writeFileSync(target, root.toString());
