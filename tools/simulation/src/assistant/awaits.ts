import type { Sources } from '../awaits.ts';

/** Where asking the assistant waits for ports. What only shows or keeps something has tests of its own. */
export const assistantSources: Sources = {
  files: ['ask-assistant', 'converse', 'own-dossier', 'question'].map((name) => `assistant/${name}.ts`),
  methods: {
    members: ['read'],
    dossiers: ['read', 'texts', 'change', 'remove'],
    exchanges: ['read', 'meter', 'count', 'ofDossier'],
    costs: ['add'],
  },
};
