import { Requests } from '../../features/requests/requests.tsx';

export const Component = Requests;
