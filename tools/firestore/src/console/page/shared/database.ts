/** Names in the database that the page shows. */
export class DatabaseNames {
  /** `projects/p/databases/d`. */
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  get root(): string {
    return `${this.name}/documents`;
  }

  /** The resource name of a path; of the root for ''. */
  full(path: string): string {
    return path === '' ? this.root : `${this.root}/${path}`;
  }

  /** The path of a resource name. */
  path(name: string): string {
    return name.startsWith(`${this.root}/`) ? name.slice(this.root.length + 1) : name;
  }
}

export const segmentsOf = (path: string) => (path === '' ? [] : path.split('/'));
export const idOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** The path above; '' for what lies at the root. */
export const parentOf = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('/')));

export const isDocumentPath = (path: string) => path !== '' && segmentsOf(path).length % 2 === 0;
export const isCollectionPath = (path: string) => segmentsOf(path).length % 2 === 1;
