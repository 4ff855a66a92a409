import { registerHooks } from 'node:module';

/** Lets plain Node run modules behind the server fence: there, `server-only` would throw. */
registerHooks({
  resolve(specifier, context, nextResolve) {
    if (specifier !== 'server-only') return nextResolve(specifier, context);
    return { url: 'data:text/javascript,', format: 'module', shortCircuit: true };
  },
});
