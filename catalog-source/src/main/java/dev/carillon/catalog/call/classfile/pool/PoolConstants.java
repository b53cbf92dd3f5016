package dev.carillon.catalog.call.classfile.pool;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;

/** The constants that a class file holds. */
public final class PoolConstants {

  private static final int CLASS = 7;
  private static final int TEXT = 8;
  private static final int FIELD = 9;

  /** Where the name stands in a field's entry, behind its class. */
  private static final int NAME = 2;

  private final ClassReader reader;

  /** Takes a class, of which nothing is read yet: of most classes nothing is asked. */
  public PoolConstants(ClassReader reader) {
    this.reader = reader;
  }

  /** Returns the texts. */
  public Stream<String> texts() {
    return read(entries(TEXT), buffer());
  }

  /** Returns the names of classes that are used, with slashes. */
  public Stream<String> classes() {
    return read(entries(CLASS), buffer());
  }

  /** Returns the names of the fields of a class that are used. */
  public Stream<String> fieldsOf(String owner) {
    char[] buffer = buffer();
    return read(
        entries(FIELD)
            .filter(item -> owner.equals(reader.readClass(item, buffer)))
            .map(item -> reader.getItem(reader.readUnsignedShort(item + NAME))),
        buffer);
  }

  private char[] buffer() {
    return new char[reader.getMaxStringLength()];
  }

  private Stream<String> read(IntStream entries, char[] buffer) {
    return entries.mapToObj(item -> String.valueOf(reader.readUTF8(item, buffer)));
  }

  private IntStream entries(int tag) {
    return IntStream.range(1, reader.getItemCount())
        .map(reader::getItem)
        .filter(item -> item > 0 && reader.readByte(item - 1) == tag);
  }
}
