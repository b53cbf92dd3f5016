package dev.carillon.processor;

import javax.tools.ForwardingJavaFileManager;
import javax.tools.StandardJavaFileManager;

/** Shows javac no plugin that it would start by itself. */
public final class WithoutPlugins extends ForwardingJavaFileManager<StandardJavaFileManager> {

  /** Creates a manager that has what another one has. */
  public WithoutPlugins(StandardJavaFileManager files) {
    super(files);
  }

  @Override
  public ClassLoader getClassLoader(Location location) {
    return ClassLoader.getPlatformClassLoader();
  }
}
