import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { loadPackageDefinition, type ServiceClientConstructor } from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';

/** The published service of Firestore v1, from the .proto files that the official client ships. */
export function loadFirestoreService() {
  const require = createRequire(import.meta.url);
  const firestore = dirname(require.resolve('@google-cloud/firestore/package.json'));
  const definition = loadSync(join('google', 'firestore', 'v1', 'firestore.proto'), {
    includeDirs: [join(firestore, 'build', 'protos')],
    longs: String,
    enums: String,
    oneofs: true,
    defaults: false,
  });
  const root = loadPackageDefinition(definition) as unknown as {
    google: { firestore: { v1: { Firestore: ServiceClientConstructor } } };
  };
  return root.google.firestore.v1.Firestore.service;
}
