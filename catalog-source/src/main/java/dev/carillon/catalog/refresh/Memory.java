package dev.carillon.catalog.refresh;

import dev.carillon.catalog.FileText;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.store.StagedFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Which version of which reference a catalog was made from, kept in a file beside the catalogs. It
 * holds for the very bytes that were written then: a catalog that was edited or deleted since is
 * fetched anew. The file can be deleted; the next refresh then fetches everything.
 */
final class Memory {

  private static final String FILE = ".carillon-refresh";
  private static final String FIRST_LINE = "Written by carillon refresh; safe to delete. Format 1.";

  private final Path file;
  private final Map<String, Entry> entries = new ConcurrentSkipListMap<>();
  private String present = "";

  /** The version of a feed's reference, and the digest of the catalog that was made from it. */
  private record Entry(String feed, String version, String digest) {}

  private Memory(Path folder) {
    this.file = folder.resolve(FILE);
  }

  /** Reads the file; what it does not say in this format is forgotten. */
  static Memory of(Path folder) throws ProblemsException {
    Memory memory = new Memory(folder);
    if (Files.exists(memory.file)) {
      memory.present = new String(FileText.readBytes(memory.file), StandardCharsets.UTF_8);
      List<String> lines = memory.present.lines().toList();
      if (!lines.isEmpty() && lines.get(0).equals(FIRST_LINE)) {
        lines.stream().skip(1).map(line -> line.split("\t", -1)).forEach(memory::entry);
      }
    }
    return memory;
  }

  private void entry(String[] fields) {
    if (fields.length == 4) {
      entries.put(fields[0], new Entry(fields[1], fields[2], fields[3]));
    }
  }

  /** Returns the version of the feed's reference that these bytes were made from. */
  Optional<String> version(String service, String feed, byte[] catalog) {
    return Optional.ofNullable(entries.get(service))
        .filter(entry -> entry.feed().equals(feed) && entry.digest().equals(digest(catalog)))
        .map(Entry::version);
  }

  /** Notes the version that a catalog was made from; none where the feed has no versions. */
  void note(String service, String feed, Optional<String> version, byte[] catalog) {
    version
        .filter(text -> text.chars().allMatch(c -> c >= ' ' && c < 127))
        .ifPresentOrElse(
            text -> entries.put(service, new Entry(feed, text, digest(catalog))),
            () -> entries.remove(service));
  }

  /** Writes the file, if there is anything to keep that it does not say already. */
  void save() throws ProblemsException {
    StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
    entries.forEach(
        (service, entry) ->
            text.append(
                String.join("\t", service, entry.feed(), entry.version(), entry.digest()) + '\n'));
    boolean isNeeded = !entries.isEmpty() || Files.exists(file);
    if (isNeeded && !present.contentEquals(text)) {
      StagedFiles.write(Map.of(file, text.toString().getBytes(StandardCharsets.UTF_8)));
    }
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
