package dev.carillon.processor.problem;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.carillon.processor.problem.Mistake.InFile;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Makes javac print a message at a place in a file that is no Java.
 *
 * <p>{@link Trees#printMessage} takes the position from a tree and the file from the compilation
 * unit, and does not mind that the tree is of another file. So the tree is an import, parsed from a
 * text that has it at the offset that is meant, behind nothing but spaces; and the unit is a
 * stand-in that names the file.
 */
public final class FilePrinter {

  private FilePrinter() {}

  /** Prints a message in a file; false, and nothing is printed, where that cannot be done. */
  public static boolean print(InFile where, Notice notice, Trees trees) {
    try {
      int offset = where.file().offset(where.line(), where.column());
      return print(standIn(where.file()), offset, notice, trees);
    } catch (RuntimeException | LinkageError e) {
      return false; // As below: nothing of this stops a compilation.
    }
  }

  /**
   * Prints a message inside a literal of a file; false, and nothing is printed, where that cannot
   * be done.
   *
   * @param offset the offset in the file, in UTF-16 units
   */
  public static boolean print(CompilationUnitTree file, int offset, Notice notice, Trees trees) {
    try {
      CompilationUnitTree parsed = parse(" ".repeat(offset) + "import a.b;");
      Tree tree = parsed.getImports().get(0);
      if (trees.getSourcePositions().getStartPosition(parsed, tree) != offset) {
        return false;
      }
      trees.printMessage(notice.kind(), notice.toString(), tree, file);
      return true;
    } catch (IOException | RuntimeException | LinkageError e) {
      return false; // Another javac than the one that this was tried with.
    }
  }

  private static CompilationUnitTree parse(String text) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    JavaFileObject source = new Text(URI.create("string:///Place.java"), text);
    JavacTask task =
        (JavacTask)
            javac.getTask(null, null, problem -> {}, List.of("-proc:none"), null, List.of(source));
    return task.parse().iterator().next();
  }

  private static CompilationUnitTree standIn(PolicyText file) {
    JavaFileObject json = new Text(file.path().toUri(), file.text());
    return (CompilationUnitTree)
        Proxy.newProxyInstance(
            FilePrinter.class.getClassLoader(),
            new Class<?>[] {CompilationUnitTree.class},
            (proxy, method, arguments) -> method.getName().equals("getSourceFile") ? json : null);
  }

  private static final class Text extends SimpleJavaFileObject {

    private final String text;

    Text(URI address, String text) {
      super(address, address.getPath().endsWith(".java") ? Kind.SOURCE : Kind.OTHER);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
