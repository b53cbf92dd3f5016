package dev.carillon.catalog.call.classfile;

import java.util.Comparator;

/**
 * A place in code.
 *
 * @param origin the folder or jar that holds the class
 * @param type the binary name of the class
 * @param method the method's name
 * @param file the source file as the class names it, or the type's name where it does not
 * @param line the line, or 0 where the class was compiled without lines
 */
public record CallPlace(String origin, String type, String method, String file, int line)
    implements Comparable<CallPlace> {

  private static final Comparator<CallPlace> ORDER =
      Comparator.comparing(CallPlace::origin)
          .thenComparing(CallPlace::type)
          .thenComparingInt(CallPlace::line)
          .thenComparing(CallPlace::method);

  /** Returns the place as people read it: package and file, then the line. */
  @Override
  public String toString() {
    int dot = type.lastIndexOf('.');
    String folder = dot < 0 ? "" : type.substring(0, dot + 1).replace('.', '/');
    return folder + file + (line == 0 ? "" : ":" + line);
  }

  @Override
  public int compareTo(CallPlace other) {
    return ORDER.compare(this, other);
  }
}
