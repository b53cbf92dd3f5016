package dev.carillon.processor.problem;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.ArrayList;
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
 * unit, and does not mind that the tree is of another file. So the tree is a semicolon of a block
 * that has one at each offset, parsed once for all messages of a file; and the unit is a stand-in
 * that names the file.
 */
final class FileTrees {

  private static final String HEAD = "class A{{";
  private static final int FEWEST = 4096;

  /** Given up where memory is short: a file can have a million characters. */
  private static SoftReference<Semicolons> last = new SoftReference<>(null);

  private FileTrees() {}

  /** Returns a tree at an offset in UTF-16 units; empty where this javac places it elsewhere. */
  static Optional<Tree> at(int offset, Trees trees) throws IOException {
    if (offset < HEAD.length()) {
      CompilationUnitTree parsed = parse(" ".repeat(offset) + "import a.b;");
      return placed(parsed.getImports().get(0), parsed, offset, trees);
    }
    Semicolons semicolons = semicolons(offset - HEAD.length() + 1);
    Tree tree = semicolons.all.get(offset - HEAD.length());
    return placed(tree, semicolons.unit, offset, trees);
  }

  private static Optional<Tree> placed(
      Tree tree, CompilationUnitTree unit, int offset, Trees trees) {
    return trees.getSourcePositions().getStartPosition(unit, tree) == offset
        ? Optional.of(tree)
        : Optional.empty();
  }

  private static synchronized Semicolons semicolons(int count) throws IOException {
    Semicolons known = last.get();
    if (known == null || known.all.size() < count) {
      int more = count + Math.max(FEWEST, count / 4);
      CompilationUnitTree unit = parse(HEAD + ";".repeat(more) + "}}");
      ClassTree type = (ClassTree) unit.getTypeDecls().get(0);
      BlockTree block = (BlockTree) type.getMembers().get(0);
      known = new Semicolons(unit, new ArrayList<>(block.getStatements()));
      last = new SoftReference<>(known);
    }
    return known;
  }

  private record Semicolons(CompilationUnitTree unit, List<Tree> all) {}

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
