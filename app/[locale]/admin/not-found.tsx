import { DeskAbsent } from '#components/admin/desk-absent';

/** What is not there, or not for this role: the two look alike. */
export default function NothingHere() {
  return <DeskAbsent />;
}
