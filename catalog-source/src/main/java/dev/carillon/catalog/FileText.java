package dev.carillon.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/** Reads outside files: bounded in size, strictly UTF-8. AWS's largest page is 2 MB. */
public final class FileText {

  /** The largest file that is read, in bytes: 16 MiB. */
  public static final int MAX_BYTES = 16 * 1024 * 1024;

  /** What is said of a larger one. */
  public static final String TOO_LARGE = "larger than 16 MiB, the most that is read of one";

  /** What is said of a pipe, which could keep whoever reads it waiting. */
  public static final String NO_FILE = "no file that can be read to its end";

  /** How files begin that are no text, whatever their names say. */
  private static final Map<String, String> NO_TEXT =
      Map.of(
          "%PDF-", "a PDF",
          "PK\u0003\u0004", "a ZIP archive, as office programs write",
          "bplist", "a web archive of Safari",
          "\u001F\u008B", "compressed by gzip");

  private FileText() {}

  /**
   * Reads a file without ever holding more than {@link #MAX_BYTES} of it.
   *
   * @throws ProblemsException if the file is absent, unreadable or too large
   */
  public static byte[] readBytes(Path file) throws ProblemsException {
    Problems problems = new Problems(file.toString());
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      requireAllowedSize(problems, bytes);
      return bytes;
    } catch (NoSuchFileException e) {
      throw problems.fatal(
          Files.isSymbolicLink(file)
              ? "is a link, and where it leads there is no file"
              : "there is no such file");
    } catch (IOException e) {
      throw problems.fatal(
          Files.isDirectory(file)
              ? "is a folder; expected a file"
              : "cannot be read: " + reason(e));
    }
  }

  /** Returns why something could not be done with a file, in words: Java's say its name alone. */
  public static String reason(IOException fault) {
    if (fault instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (fault instanceof FileAlreadyExistsException exists) {
      return exists.getFile() + " is in the way";
    }
    if (fault instanceof FileSystemException told && told.getReason() != null) {
      return told.getReason();
    }
    return fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
  }

  /**
   * Reads a file as {@link #readBytes} does, and nothing else: a pipe could keep a build waiting.
   *
   * @throws ProblemsException also if there is something that is no file
   */
  public static byte[] readFile(Path file) throws ProblemsException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new Problems(file.toString()).fatal("is " + NO_FILE);
    }
    return readBytes(file);
  }

  /**
   * Reads a file as text, and nothing else: see {@link #readFile}.
   *
   * @param name the file's name, for messages
   * @throws ProblemsException if the file is absent, unreadable, too large or not UTF-8
   */
  public static String read(String name, Path file) throws ProblemsException {
    return read(name, file, false);
  }

  /**
   * Reads a file as text.
   *
   * @param isNamed whether somebody named this very file: then it may be a pipe, as which a shell
   *     gives the output of a program
   * @throws ProblemsException if it cannot be read as {@link #read(String, Path)} reads it
   */
  public static String read(String name, Path file, boolean isNamed) throws ProblemsException {
    return withoutMark(readWhole(name, file, isNamed));
  }

  /**
   * Reads a file as text as {@link #read(String, Path, boolean)} does, with its byte order mark.
   */
  public static String readWhole(String name, Path file, boolean isNamed) throws ProblemsException {
    return decodeWhole(name, isNamed ? readBytes(file) : readFile(file));
  }

  /** Returns a text without the byte order mark that it may begin with. */
  public static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /**
   * Decodes UTF-8; a byte order mark is dropped.
   *
   * @param file the file's name, for messages
   * @throws ProblemsException if there are too many bytes, or they are not UTF-8 text
   */
  public static String decode(String file, byte[] bytes) throws ProblemsException {
    return withoutMark(decodeWhole(file, bytes));
  }

  private static String decodeWhole(String file, byte[] bytes) throws ProblemsException {
    Problems problems = new Problems(file);
    requireAllowedSize(problems, bytes);
    requireText(problems, bytes);
    // Quicker than to decode strictly, and puts this where something is not UTF-8.
    String quick = new String(bytes, StandardCharsets.UTF_8);
    String text = quick.indexOf('\uFFFD') < 0 ? quick : strictly(problems, bytes);
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw at(problems, text, nul, "a NUL character; expected a text file");
    }
    return text;
  }

  private static String strictly(Problems problems, byte[] bytes) throws ProblemsException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer decoded = CharBuffer.allocate(bytes.length);
    ByteBuffer encoded = ByteBuffer.wrap(bytes);
    CoderResult result = decoder.decode(encoded, decoded, true);
    String text = decoded.flip().toString();
    if (result.isError()) {
      String bad = "0x%02X".formatted(bytes[encoded.position()]);
      throw at(
          problems, text, text.length(), "the byte " + bad + " is not UTF-8; save it as UTF-8");
    }
    return text;
  }

  private static void requireText(Problems problems, byte[] bytes) throws ProblemsException {
    String start = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> form : NO_TEXT.entrySet()) {
      if (start.startsWith(form.getKey())) {
        throw problems.fatal("is " + form.getValue() + "; expected a text file");
      }
    }
  }

  private static void requireAllowedSize(Problems problems, byte[] bytes) throws ProblemsException {
    if (bytes.length > MAX_BYTES) {
      throw problems.fatal("is " + TOO_LARGE + " file");
    }
  }

  private static ProblemsException at(Problems problems, String text, int offset, String message) {
    String before = text.substring(0, offset);
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    return problems.fatal(line, offset - before.lastIndexOf('\n'), message);
  }
}
