package dev.carillon.catalog.required;

import dev.carillon.catalog.call.classfile.ClassFiles;
import dev.carillon.catalog.call.classfile.SdkCallsOfModule;
import dev.carillon.policy.RequiredActions;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What class files say, whatever catalogs it is judged by.
 *
 * @param module the calls of AWS's SDK
 * @param declared what {@code @RequiresActions} names, by the folder or jar that says so
 */
record ReadCode(SdkCallsOfModule module, Map<Path, Collection<String>> declared) {

  /** Reads folders of classes, or jars. */
  static ReadCode of(List<Path> places) {
    Map<Path, Collection<String>> declared = new LinkedHashMap<>();
    places.forEach(place -> declared.put(place, RequiredActions.in(place)));
    return new ReadCode(ClassFiles.read(places), declared);
  }
}
