/** One published document: immutable text, its hash and what is known of its publication. */
export interface Report {
  /** `sha256:` and the hex SHA-256 of the raw bytes as they were taken in. */
  readonly id: string;
  /** The normalised text: exactly what is coded and stored. */
  readonly text: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** ISO day of publication; null where it is not known. */
  readonly published: string | null;
  /** ISO 639-1 code; null where it was not decided. */
  readonly language: string | null;
}
