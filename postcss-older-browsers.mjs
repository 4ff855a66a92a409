const physical = {
  inset: ['top', 'right', 'bottom', 'left'],
  'margin-inline': ['margin-left', 'margin-right'],
  'margin-block': ['margin-top', 'margin-bottom'],
  'padding-inline': ['padding-left', 'padding-right'],
  'padding-block': ['padding-top', 'padding-bottom'],
};

/** @param {import('postcss').AtRule} layer */
function unwrap(layer) {
  // In "properties" Tailwind keeps a stand-in for registered properties, for browsers other than ours.
  if (layer.nodes && layer.params !== 'properties') layer.replaceWith(layer.nodes);
  else layer.remove();
}

/** @param {import('postcss').Declaration} declaration */
function makePhysical(declaration) {
  const isOneValue = !/\s/.test(declaration.value.replace(/\(.*\)/g, ''));
  if (!isOneValue)
    throw declaration.error(`${declaration.prop} with several values: write the sides one by one.`);
  for (const prop of physical[declaration.prop]) declaration.cloneBefore({ prop });
  declaration.remove();
}

/** @param {import('postcss').AtRule} property */
function initialValue(property) {
  const found = property.nodes?.find((node) => node.type === 'decl' && node.prop === 'initial-value');
  return { prop: property.params, value: found?.value ?? 'initial' };
}

/**
 * Makes what Tailwind writes fit for Chrome 80 and Safari 13: cascade layers are unwrapped in their order, registered
 * properties become plain ones with their initial values, logical shorthands become physical sides, and the theme stands
 * at the root alone.
 *
 * @returns {import('postcss').Plugin}
 */
export default function forOlderBrowsers() {
  return {
    postcssPlugin: 'for-older-browsers',
    OnceExit(root, { Rule }) {
      const initial = new Rule({ selector: '*, ::before, ::after' });
      /** @type {import('postcss').AtRule[]} */
      const layers = [];
      root.walkAtRules('layer', (layer) => layers.push(layer));
      for (const layer of layers.reverse()) unwrap(layer);
      root.walkAtRules('property', (property) => {
        initial.append(initialValue(property));
        property.remove();
      });
      root.walkDecls((declaration) => {
        if (declaration.prop in physical) makePhysical(declaration);
      });
      root.walkRules((rule) => {
        if (rule.selectors.includes(':host'))
          rule.selectors = rule.selectors.filter((one) => one !== ':host');
      });
      if (initial.nodes.length > 0) root.prepend(initial);
    },
  };
}

forOlderBrowsers.postcss = true;
