// A bundle that dies while it is loaded.
throw new Error('this bundle cannot be loaded');
