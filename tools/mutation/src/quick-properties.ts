import fc from 'fast-check';

// A fault is found or not: nobody reads the counterexample, and each of a thousand mutants runs every property.
fc.configureGlobal({ seed: 1, endOnFailure: true, interruptAfterTimeLimit: 100 });
