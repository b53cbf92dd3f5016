package dev.carillon.processor.request;

import java.net.URI;
import java.util.Optional;

/**
 * A Java file of the compilation.
 *
 * @param address where it lies, if that is known
 * @param packageName the package that it is in
 */
public record SourceFile(Optional<URI> address, String packageName) {}
