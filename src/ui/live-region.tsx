export interface Announcement {
  text: string;
  tone: 'plain' | 'good' | 'bad';
}

/**
 * Where a surface says what happened: seen, and read aloud without moving the focus. It stands in
 * the page before there is anything to say: screen readers do not announce a region that arrives
 * together with its text.
 */
export function LiveRegion({ announcement }: { announcement: Announcement | null }) {
  return (
    <p class="notice" role="status" data-tone={announcement?.tone ?? 'plain'}>
      {announcement?.text}
    </p>
  );
}
