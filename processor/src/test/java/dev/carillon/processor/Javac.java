package dev.carillon.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.store.CatalogsAtHand;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.tools.JavaFileObject;

/** Compiles sources as a strict user does: every lint on, every warning an error. */
final class Javac {

  private final TreeMap<String, ServiceCatalog> catalogs = new TreeMap<>();
  private final List<JavaFileObject> sources = new ArrayList<>();
  private final List<String> options =
      new ArrayList<>(List.of("-Xlint:all", "-Xdoclint:all", "-Werror", "--release", "17"));

  /** Begins a compilation whose bundled catalogs are these. */
  static Javac with(ServiceCatalog... bundled) {
    Javac javac = new Javac();
    for (ServiceCatalog catalog : bundled) {
      javac.catalogs.put(catalog.service(), catalog);
    }
    return javac;
  }

  /** Adds the file {@code com/acme/package-info.java} with the annotation in line 3. */
  Javac annotated(String annotation) {
    return source(
        "com.acme.package-info",
        """
        /** Policies. */
        // The annotation is in the next line.
        %s
        package com.acme;

        import dev.carillon.IamActions;
        """
            .formatted(annotation));
  }

  Javac source(String name, String text) {
    sources.add(JavaFileObjects.forSourceString(name, text));
    return this;
  }

  Javac option(String option) {
    options.add(option);
    return this;
  }

  /** Leaves warnings warnings. */
  Javac lenient() {
    options.remove("-Werror");
    options.remove("-Xdoclint:all");
    return this;
  }

  Compilation compile() {
    return Compiler.javac()
        .withClasspath(List.of(ToolFolder.ANNOTATIONS.toFile()))
        .withOptions(options)
        .withProcessors(
            new CarillonProcessor(() -> new CatalogsAtHand(catalogs)), new GeneratedClaim())
        .compile(sources);
  }
}
