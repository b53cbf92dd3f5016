package dev.carillon.processor.request;

import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;

/** The names of packages and modules, the empty name for the unnamed one. */
public final class PackageNames {

  private PackageNames() {}

  /** Returns the name of the package of an element. */
  public static String of(Element element, Elements elements) {
    return elements.getPackageOf(element).getQualifiedName().toString();
  }

  /** Returns the package above by name, the empty name where there is none. */
  public static String above(String packageName) {
    return packageName.substring(0, Math.max(0, packageName.lastIndexOf('.')));
  }

  /** Returns the name of the module that an element is in, the empty name for the unnamed one. */
  public static String module(Element element) {
    Element in = element.getEnclosingElement();
    if (in instanceof ModuleElement module) {
      return module.getQualifiedName().toString();
    }
    return in == null ? "" : module(in);
  }
}
