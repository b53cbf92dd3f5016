package dev.carillon.processor.problem;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Trees by which javac prints a message at a place in a file that is no Java.
 *
 * <p>{@link Trees#printMessage} takes the position from a tree and the file from the compilation
 * unit, and does not mind that the tree is of another file. So the tree is an import, parsed from a
 * text that has it at the offset that is meant, behind nothing but spaces; and the unit is a
 * stand-in that names the file.
 */
final class FileTrees {

  private FileTrees() {}

  /** Returns a tree at an offset in UTF-16 units; empty where this javac places it elsewhere. */
  static Optional<Tree> at(int offset, Trees trees) throws IOException {
    CompilationUnitTree parsed = parse(" ".repeat(offset) + "import a.b;");
    Tree tree = parsed.getImports().get(0);
    return trees.getSourcePositions().getStartPosition(parsed, tree) == offset
        ? Optional.of(tree)
        : Optional.empty();
  }

  private static CompilationUnitTree parse(String text) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    JavaFileObject source = new Text(URI.create("string:///Place.java"), text);
    JavacTask task =
        (JavacTask)
            javac.getTask(null, null, problem -> {}, List.of("-proc:none"), null, List.of(source));
    return task.parse().iterator().next();
  }

  /** Returns a unit that names a policy file. */
  static CompilationUnitTree standIn(PolicyText file) {
    JavaFileObject json = new Text(file.path().toUri(), file.text());
    return (CompilationUnitTree)
        Proxy.newProxyInstance(
            FileTrees.class.getClassLoader(),
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
