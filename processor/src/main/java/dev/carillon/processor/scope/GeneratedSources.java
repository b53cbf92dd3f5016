package dev.carillon.processor.scope;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import java.util.regex.Pattern;

/** Recognizes what no person wrote, which is left alone. */
public final class GeneratedSources {

  /** Where Maven and Gradle put what annotation processors and other generators write. */
  private static final Pattern FOLDER =
      Pattern.compile("/(target/generated-(test-)?sources|build/generated)/");

  private GeneratedSources() {}

  /** Returns whether the file lies in a folder for generated sources. */
  public static boolean isGenerated(CompilationUnitTree unit) {
    return FOLDER.matcher(unit.getSourceFile().toUri().toString()).find();
  }

  /** Returns whether the type carries an annotation {@code Generated}, of whatever package. */
  public static boolean isGenerated(ClassTree type) {
    for (AnnotationTree annotation : type.getModifiers().getAnnotations()) {
      if (TreeNames.nameOf(annotation.getAnnotationType()).equals("Generated")) {
        return true;
      }
    }
    return false;
  }
}
