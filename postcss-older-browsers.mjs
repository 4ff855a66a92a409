const sides = { inline: ['left', 'right'], block: ['top', 'bottom'] };

/** @param {import('postcss').AtRule} layer */
function unwrap(layer) {
  if (layer.nodes) layer.replaceWith(layer.nodes);
  else layer.remove();
}

/** @param {import('postcss').Declaration} declaration */
function makePhysical(declaration) {
  const found = /^(margin|padding)-(inline|block)$/.exec(declaration.prop);
  if (!found || /\s/.test(declaration.value.replace(/\([^()]*\)/g, ''))) return;
  for (const side of sides[found[2]]) declaration.cloneBefore({ prop: `${found[1]}-${side}` });
  declaration.remove();
}

/**
 * Makes what Tailwind writes fit for Chrome 80 and Safari 13: cascade layers are unwrapped in their order, registered
 * properties become plain ones with their initial values, logical shorthands become physical.
 *
 * @returns {import('postcss').Plugin}
 */
export default function forOlderBrowsers() {
  return {
    postcssPlugin: 'for-older-browsers',
    OnceExit(root, { Rule, Declaration }) {
      const initial = new Rule({ selector: '*, ::before, ::after' });
      root.walkAtRules('layer', (layer) => {
        if (layer.params === 'properties') layer.remove();
        else unwrap(layer);
      });
      root.walkAtRules('property', (property) => {
        const value = property.nodes?.find((node) => node.type === 'decl' && node.prop === 'initial-value');
        initial.append(new Declaration({ prop: property.params, value: value?.value ?? 'initial' }));
        property.remove();
      });
      root.walkDecls(/^(margin|padding)-(inline|block)$/, makePhysical);
      if (initial.nodes.length > 0) root.prepend(initial);
    },
  };
}

forOlderBrowsers.postcss = true;
