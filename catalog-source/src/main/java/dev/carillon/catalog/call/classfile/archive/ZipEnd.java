package dev.carillon.catalog.call.classfile.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * An archive that is read as it comes, of which the end is kept: it says how many entries there
 * are. Where the header of one is damaged, what reads them takes that for the end.
 *
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">4.3.16, end of central
 *     directory record</a>
 */
final class ZipEnd extends FilterInputStream {

  /** The length of the record, and with a comment of any length. */
  private static final int SHORTEST = 22;

  private static final int LONGEST = SHORTEST + 0xFFFF;

  private static final int SIGNATURE = 0x06054b50;
  private static final int ENTRIES = 10;

  /** The number where another record has it, as it can be larger. */
  private static final int ELSEWHERE = 0xFFFF;

  private final byte[] kept = new byte[2 * LONGEST];
  private int length;

  ZipEnd(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int start, int most) throws IOException {
    int read = super.read(bytes, start, Math.min(most, LONGEST));
    if (read > 0) {
      if (length + read > kept.length) {
        System.arraycopy(kept, length - LONGEST, kept, 0, LONGEST);
        length = LONGEST;
      }
      System.arraycopy(bytes, start, kept, length, read);
      length += read;
    }
    return read;
  }

  /** Returns whether the archive, read to its end, says that it has no more entries than these. */
  boolean tells(int entries) {
    for (int at = length - SHORTEST; at >= 0; at--) {
      if ((unsigned(at) | unsigned(at + 2) << 16) == SIGNATURE) {
        int said = unsigned(at + ENTRIES);
        return said == ELSEWHERE || said <= entries;
      }
    }
    return false;
  }

  private int unsigned(int at) {
    return (kept[at] & 0xFF) | (kept[at + 1] & 0xFF) << 8;
  }
}
