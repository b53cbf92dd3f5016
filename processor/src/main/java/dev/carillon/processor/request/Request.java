package dev.carillon.processor.request;

import dev.carillon.processor.problem.Place;

/** What an annotation asks the processor for. */
public sealed interface Request permits ActionsRequest, PolicyFilesRequest {

  /** Returns the Java file that the annotation is in. */
  SourceFile source();

  /** Returns the annotation's values as a whole. */
  Place place();

  /** Returns the package that the annotation is in. */
  default String packageName() {
    return source().packageName();
  }
}
