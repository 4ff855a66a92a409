import { configuration } from './scripts/checks/rooms/room-rules.ts';

export default configuration;
