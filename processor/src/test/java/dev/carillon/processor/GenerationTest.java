package dev.carillon.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import org.junit.jupiter.api.Test;

final class GenerationTest {

  @Test
  void compilesWithoutAWarning() throws Exception {
    Compilation compilation =
        Javac.with(Samples.bells(), Samples.towers())
            .annotated("@IamActions({\"bells\", \"stone-towers\"})")
            .compile();

    assertThat(compilation).succeededWithoutWarnings();
    for (var f : compilation.generatedSourceFiles()) System.out.println(f.getCharContent(false));
  }
}
